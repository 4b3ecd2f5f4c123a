/** Schemas of a contract to values: random ones, and whole ones with a place for every field. */
import fc from 'fast-check'
import { type AnySchema, mapInside } from '../../scripts/keywords.ts'
import {
  alternatives,
  type Document,
  extensible,
  isAbsent,
  prefixOf,
  resolve,
  type Schema,
  union,
} from '../../scripts/openapi.ts'

/** An object schema with what its `allOf` brings, but for its alternatives, which are told by `choices`. */
export function whole(document: Document, schema: Schema): Schema {
  const parts = (schema.allOf ?? []).map((part) => whole(document, resolve(document, part)))
  const map = [schema, ...parts].find((part) => part.additionalProperties !== undefined)?.additionalProperties
  return {
    ...schema,
    properties: Object.assign({}, ...parts.map((part) => part.properties), schema.properties) as {
      [name: string]: Schema
    },
    patternProperties: Object.assign({}, ...parts.map((part) => part.patternProperties), schema.patternProperties) as {
      [pattern: string]: Schema
    },
    required: [...new Set([...(schema.required ?? []), ...parts.flatMap((part) => part.required ?? [])])],
    ...(map !== undefined && { additionalProperties: map }),
  }
}

/** What an object must have one of, each time it says so: the members of each alternative. */
const choices = (document: Document, schema: Schema): string[][][] => [
  ...(schema.allOf ?? []).flatMap((part) => choices(document, resolve(document, part))),
  ...[alternatives(schema) ?? []].filter((one) => one.length > 0),
]

/** A document with what one release of the platform takes, and nothing that only others take. */
export function ofRelease(document: Document, release: string): Document {
  const isTaken = (schema: Schema): boolean =>
    ((schema['x-releases'] as string[] | undefined) ?? [release]).includes(release)
  /** Whether the release knows the tag of a branch. */
  const isKnown = ({ properties = {} }: Schema): boolean =>
    Object.values(properties).every((member) => !('const' in member) || isTaken(member))
  const taken = (schema: AnySchema): AnySchema => {
    if (typeof schema === 'boolean') return schema
    const { properties, anyOf, oneOf, ...rest } = schema
    const members = Object.entries(properties ?? {}).filter(([, member]) => isTaken(member))
    const needed = members.filter(
      ([, { 'x-optional-in': some }]) => some !== undefined && !(some as string[]).includes(release),
    )
    const choices = anyOf?.filter(isTaken)
    const required = [...new Set([...(rest.required ?? []), ...needed.map(([name]) => name)])]
    const own: Schema = {
      ...rest,
      ...(properties && { properties: Object.fromEntries(members) }),
      ...(required.length > 0 && { required }),
      ...(oneOf && { oneOf: oneOf.filter((branch) => isKnown(resolve(document, branch))) }),
      ...(choices && (choices.length === 1 ? choices[0] : { anyOf: choices })),
    }
    return { ...own, ...mapInside(own, taken) }
  }
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, taken(schema)])
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) as never } }
}

/** The values of a schema. With `full`, every optional member is there. */
export function arbitrary(document: Document, given: Schema, full = false): fc.Arbitrary<unknown> {
  const schema = resolve(document, given)
  const open = extensible(schema)
  if (open)
    return fc.oneof(
      ...open.values.map((value) => fc.constant(value)),
      ...open.types.map((type) => ofType(document, { type }, type, full)),
    )
  const events = union(document, schema)
  if (events) {
    const { tag, branches, untagged, unlisted } = events
    const listed = branches.flatMap(({ values }) => values)
    return fc.oneof(
      ...[...branches.map((branch) => branch.schema), ...(untagged ? [untagged] : [])].map((branch) =>
        arbitrary(document, branch, full),
      ),
      ...(unlisted
        ? [
            fc
              .tuple(arbitrary(document, unlisted, full), words)
              .filter(([, word]) => !listed.includes(word))
              .map(([value, word]) => ({ ...(value as object), [tag]: word })),
          ]
        : []),
    )
  }
  if (schema.anyOf && schema.type === undefined && !alternatives(schema))
    return fc.oneof(...schema.anyOf.map((one) => arbitrary(document, one, full)))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const types = [schema.type ?? (schema.properties || schema.allOf ? 'object' : [])].flat()
  if (types.length === 0) return anything
  return fc.oneof(...types.map((type) => ofType(document, schema, type, full)))
}

/** Any JSON, made once: to make it costs more than to use it. */
const anything = fc.jsonValue({ maxDepth: 1 })

const words = fc.stringMatching(/^[a-z][a-z_.]{2,20}$/)

function ofType(document: Document, schema: Schema, type: string, full: boolean): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      if (schema['format'] === 'uuid') return fc.uuid()
      if (schema['format'] === 'date-time')
        return fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString())
      if (schema.not?.enum) return words.filter((word) => !schema.not!.enum!.includes(word))
      return typeof schema['pattern'] === 'string'
        ? fc.stringMatching(new RegExp(schema['pattern'], 'u'))
        : fc.string({ minLength: (schema['minLength'] as number | undefined) ?? 0 })
    case 'integer':
      return fc.integer({
        min: (schema['minimum'] as number | undefined) ?? -1000,
        max: (schema['maximum'] as number | undefined) ?? 1_000_000,
      })
    case 'number':
      return fc.double({
        min: (schema['minimum'] as number | undefined) ?? -1000,
        max: (schema['maximum'] as number | undefined) ?? 1_000_000,
        noNaN: true,
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(schema.items ? arbitrary(document, schema.items, full) : anything, {
        minLength: full ? 1 : ((schema['minItems'] as number | undefined) ?? 0),
        maxLength: 3,
      })
    default:
      return fc
        .tuple(...choices(document, schema).map((one) => fc.constantFrom(...one)))
        .chain((chosen) => object(document, whole(document, schema), chosen.flat(), full))
  }
}

function object(
  document: Document,
  { properties = {}, patternProperties = {}, required = [], additionalProperties, minProperties }: Schema,
  chosen: readonly string[],
  full: boolean,
): fc.Arbitrary<unknown> {
  const present = Object.entries(properties).filter(([, property]) => !isAbsent(resolve(document, property)))
  const record = fc.record(
    Object.fromEntries(present.map(([name, property]) => [name, arbitrary(document, property, full)])),
    full ? {} : { requiredKeys: [...new Set([...required, ...chosen])].filter((name) => name in properties) as never },
  )
  const value =
    additionalProperties === false
      ? anything
      : typeof additionalProperties === 'object'
        ? arbitrary(document, additionalProperties, full)
        : anything
  const other =
    additionalProperties === false
      ? fc.constant({})
      : fc.dictionary(fc.stringMatching(/^x-[a-z]{1,8}$/), value, {
          minKeys: (minProperties as number | undefined) ?? 0,
          maxKeys: Math.max(3, (minProperties as number | undefined) ?? 0),
        })
  const like = Object.entries(patternProperties).map(([pattern, property]) =>
    fc.dictionary(
      fc.string({ maxLength: 9 }).map((end) => prefixOf(pattern) + end),
      arbitrary(document, property, full),
      { minKeys: full ? 1 : 0, maxKeys: 2 },
    ),
  )
  return fc.tuple(other, record, ...like).map((parts) => Object.assign({}, ...parts) as object)
}

/** A place in a value, and the JSON types that the contract allows there. */
export interface Typed {
  readonly path: readonly (string | number)[]
  readonly types: readonly string[]
  /** The members that an object there must have. */
  readonly required?: readonly string[] | undefined
}

/** Every place in a value that the schema gives a type to. */
export function typed(
  document: Document,
  given: Schema,
  value: unknown,
  path: readonly (string | number)[] = [],
): Typed[] {
  const schema = resolve(document, given)
  const open = extensible(schema)
  if (open) return [{ path, types: open.types }]
  const events = union(document, schema)
  if (events) {
    const tag = (value as { readonly [name: string]: unknown })[events.tag]
    const branch =
      tag === undefined
        ? events.untagged
        : (events.branches.find(({ values }) => values.includes(tag))?.schema ?? events.unlisted)
    const places = typed(document, branch!, value, path)
    if (!events.untagged) return places
    // what has no tag is taken by a branch of its own
    const isOther = (member: string): boolean => member !== events.tag
    return places.map((place) =>
      place.path === path ? { ...place, required: place.required?.filter(isOther) } : place,
    )
  }
  const types =
    'const' in schema
      ? [typeof schema.const]
      : schema.enum
        ? [...new Set(schema.enum.map((one) => typeof one))]
        : [schema.type ?? (schema.properties || schema.allOf ? 'object' : [])].flat()
  const here: Typed[] = types.length > 0 ? [{ path, types }] : []
  if (Array.isArray(value))
    return [
      ...here,
      ...(schema.items
        ? value.slice(0, 1).flatMap((item, i) => typed(document, schema.items!, item, [...path, i]))
        : []),
    ]
  if (typeof value !== 'object' || value === null) return here
  const { properties = {}, patternProperties = {}, additionalProperties, required = [] } = whole(document, schema)
  return [
    ...here.map((place) => ({ ...place, required })),
    ...Object.entries(value).flatMap(([name, member]) => {
      if (Object.hasOwn(properties, name)) return typed(document, properties[name]!, member, [...path, name])
      const pattern = Object.keys(patternProperties).find((one) => name.startsWith(prefixOf(one)))
      if (pattern !== undefined) return typed(document, patternProperties[pattern]!, member, [...path, name])
      return typeof additionalProperties === 'object'
        ? typed(document, additionalProperties, member, [...path, name])
        : []
    }),
  ]
}

/** A copy with another value at a place. */
export function replaced(value: unknown, [head, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (head === undefined) return by
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as {
    [name: string]: unknown
  }
  copy[head] = replaced(copy[head], rest, by)
  return copy
}
