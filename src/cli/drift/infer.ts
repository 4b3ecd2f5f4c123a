/** Values to the schema that takes them all: the types that were seen, and no more than that; any type where nothing but null was seen. */
import { isObject, type Schema } from '../contract/contract.ts'
import { typeOf } from './limits.ts'

/** A schema for some values, marked as learned from a capture. Nothing in it is required: a few deliveries do not show that. */
export function infer(values: readonly unknown[], description: string): Schema {
  const seen = [...new Set(values.map(typeOf))]
  const types = seen.filter((type) => type !== 'integer' || !seen.includes('number'))
  const isKnown = seen.some((type) => type !== 'null') // null alone does not say what else the member holds
  return {
    ...(isKnown && { type: types.length === 1 ? types[0]! : types.toSorted(nullLast) }),
    ...inside(values, description),
    description,
    'x-source': 'capture',
  }
}

/** What a schema says of the members and the items of some values, where some have any. */
export function inside(values: readonly unknown[], description: string): Schema {
  const objects = values.filter(isObject)
  const arrays = values.filter((value): value is unknown[] => Array.isArray(value))
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  const items = arrays.flat()
  return {
    ...(arrays.length > 0 && { items: items.length > 0 ? infer(items, description) : {} }),
    ...(objects.length > 0 && names.length === 0 && { additionalProperties: true }),
    ...(names.length > 0 && {
      properties: Object.fromEntries(names.map((name) => [name, infer(valuesOf(objects, name), description)])),
    }),
  }
}

/** The values of a member, of those objects that have it. */
export const valuesOf = (objects: readonly { readonly [name: string]: unknown }[], name: string): unknown[] =>
  objects.flatMap((object) => (Object.hasOwn(object, name) ? [object[name]] : []))

/** The description of what nobody has described, which says how often and when it was seen. */
export const placeholder = (seen: string): string => `To be described. Seen ${seen}.`

const nullLast = (a: string, b: string): number => Number(a === 'null') - Number(b === 'null')
