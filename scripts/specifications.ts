/** Schemas from names of types: `string`, `number|string`, `#other`, `[#other]`, or `{ type, enum }`. */
import { type Import, pascal, refTo, type Schema } from './openapi.ts'
import type { Release } from './releases.ts'

/** Property types by name; nothing else is allowed in such an object. */
export interface Specifications {
  [name: string]: { properties: { [name: string]: PropertyType }; required?: string[] }
}
type PropertyType = string | [string] | { type?: string; enum?: string[] }

/** The items that `x-import` names, and all that is in them. */
export function specifications(given: Import, found: Specifications): Release {
  const schemas: { [name: string]: Schema } = {}
  const component = (name: string): string => given.names?.[name] ?? pascal(name)
  /** An item that stands inside another one is written there without its tag. */
  const nested = (name: string): string => component(name) + (given.items.includes(name) ? 'Properties' : '')

  const property = (type: PropertyType): Schema | undefined => {
    if (Array.isArray(type)) {
      const items = property(type[0])
      return items && { type: 'array', items }
    }
    // what names no type the vendor's validator refuses whatever it is, and what refers to nothing too
    if (typeof type === 'object')
      return type.type === 'string' && type.enum ? { type: 'string', enum: type.enum } : undefined
    if (!type.startsWith('#'))
      return simple(
        type
          .split('|')
          .map((name) => name.trim())
          .filter((name) => !name.startsWith('#')),
      )
    const name = type.slice(1)
    if (!found[name]) return undefined
    add(nested(name), () => object(name, undefined, []))
    return refTo(nested(name))
  }

  const object = (name: string, tag: string | undefined, without: string[]): Schema => {
    const { properties, required = [] } = found[name]!
    const entries = Object.entries(properties).map(([key, type]) => [key, property(type)] as const)
    const usable = entries.filter((entry): entry is readonly [string, Schema] => entry[1] !== undefined)
    return {
      type: 'object',
      description: `The ${name} of ${given.from}.`,
      'x-source': 'code',
      properties: {
        ...(tag !== undefined && { [given.tag]: { const: tag } }),
        _: { description: 'Anything that the application wants to carry along.' },
        ...Object.fromEntries(usable),
      },
      required: [...(tag !== undefined ? [given.tag] : []), ...required.filter((key) => !without.includes(key))],
      additionalProperties: false,
    }
  }

  const add = (name: string, make: () => Schema): void => {
    if (schemas[name]) return
    schemas[name] = {} // a specification may refer to itself
    schemas[name] = make()
  }

  for (const name of given.items) {
    if (!found[name]) throw new Error(`${given.from} specifies no ${name}`)
    add(component(name), () => object(name, name, []))
  }
  for (const [name, { as, given: without = [] }] of Object.entries(given.synonyms ?? {}))
    add(component(name), () => ({ ...object(as, name, without) }))
  const names = [...given.items, ...Object.keys(given.synonyms ?? {})]
  return {
    release: given.release,
    tag: given.tag,
    items: Object.fromEntries(names.map((name) => [name, component(name)])),
    schemas,
  }
}

/** Types of which nothing more is known. */
const simple = (types: string[]): Schema => ({
  type: types.length === 1 ? types[0]! : types,
  ...(types.includes('object') && { additionalProperties: true }),
  ...(types.includes('array') && { items: {} }),
})
