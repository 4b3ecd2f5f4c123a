/**
 * What two releases of a platform take, as one set of schemas. `x-releases` names the releases that take a schema, where not all do; a value
 * has to be taken by one release whole.
 */
import { isDeepStrictEqual } from 'node:util'
import { isBare, nameOf, refTo, type Schema } from './openapi.ts'

/** What one release takes: the items by the names of their components, and all components. */
export interface Release {
  release: string
  tag: string
  items: { [item: string]: string }
  schemas: { [name: string]: Schema }
}

/** Joins what an older and a newer release take. What only one of them knows of a member goes for both, unless the other would refuse less. */
export function joined(releases: Release[]): Pick<Release, 'items' | 'schemas'> {
  const [older, newer, ...more] = releases
  if (!older || more.length > 0) throw new Error('what is imported is of one release or of two')
  return newer ? join(older, newer) : older
}

function join(older: Release, newer: Release): Pick<Release, 'items' | 'schemas'> {
  const schemas: { [name: string]: Schema } = {}
  const pairs = new Map<string, Schema>()
  const followed = (schema: Schema, { schemas: all }: Release): Schema =>
    schema.$ref === undefined ? schema : all[nameOf(schema.$ref)]!

  /** A component that both have, under the older one's name. */
  const component = (name: string, a: Schema, b: Schema): Schema => {
    const other = pairs.get(name)
    if (other && !isDeepStrictEqual(other, b)) throw new Error(`${name} is two things in release ${newer.release}`)
    if (!other) {
      pairs.set(name, b)
      schemas[name] = {} // it may refer to itself
      schemas[name] = merge(a, b)
    }
    return refTo(name)
  }

  /** A member that both have. */
  const member = (a: Schema, b: Schema): Schema => {
    const said = b.description === undefined ? {} : { description: b.description }
    const [from, to] = [followed(a, older), followed(b, newer)]
    if (isBare(to) && (to.type === undefined || (isObject(from) && to.type === 'object'))) {
      // the newer one says less of it there than elsewhere, or than the older one
      const same = a.$ref === undefined ? undefined : newer.schemas[nameOf(a.$ref)]
      return { ...(same ? component(nameOf(a.$ref!), from, same) : a), ...said }
    }
    if (isObject(from) && isObject(to) && a.$ref !== undefined)
      return { ...component(nameOf(a.$ref), from, to), ...said }
    if (b.$ref !== undefined) return { ...component(nameOf(b.$ref), from, to), ...said }
    return { ...merge(a, b), ...said }
  }

  const merge = (a: Schema, b: Schema): Schema => {
    const said = b.description === undefined ? {} : { description: b.description }
    if (isSame(a, b)) return b
    if (isObject(a) && isObject(b)) return object(a, b)
    if (a.items && b.items && a.type === 'array' && b.type === 'array' && !isBare(a) && !isBare(b))
      return { type: 'array', items: member(a.items, b.items), ...limited(a, b), ...said }
    if (isSame(without(a, limits), without(b, limits))) return { ...without(b, limits), ...limited(a, b) }
    return {
      anyOf: [
        { ...without(b, ['description']), 'x-releases': [newer.release] },
        { ...without(a, ['description']), 'x-releases': [older.release] },
      ],
      ...said,
    }
  }

  const object = (a: Schema, b: Schema): Schema => {
    const [was, is] = [a.properties!, b.properties!]
    if (b.allOf || a.allOf) throw new Error('a condition on what both releases have')
    const needed = (name: string, schema: Schema): Schema => {
      const needs = [a, b].map(({ required = [] }) => required.includes(name))
      if (needs[0] === needs[1] || schema['x-releases'] !== undefined) return schema
      const [by, other] = needs[0] ? [older, newer] : [newer, older]
      return noted({ ...schema, 'x-optional-in': [other.release] }, `Release ${by.release} requires it.`)
    }
    const properties = [...new Set([...Object.keys(is), ...Object.keys(was)])].map((name): [string, Schema] => {
      if (was[name] && is[name]) return [name, needed(name, member(was[name], is[name]))]
      const [schema, release] = was[name] ? [was[name], older.release] : [is[name]!, newer.release]
      const isLetThrough = was[name] && b.additionalProperties === true
      return [
        name,
        needed(
          name,
          isLetThrough
            ? schema
            : only(schema, release, `${release === older.release ? 'Only in' : 'Not in'} ${older.release}.`),
        ),
      ]
    })
    return {
      ...without(b, ['required']),
      properties: Object.fromEntries(properties),
      required: (b.required ?? []).filter((name) => a.required?.includes(name)),
      ...(b.additionalProperties === true && { additionalProperties: { 'x-releases': [newer.release] } }),
    }
  }

  /** Limits that one of them sets. */
  const limited = (a: Schema, b: Schema): Schema => {
    const [was, is] = [a, b].map((one) => pick(one, limits)) as [Schema, Schema]
    if (isDeepStrictEqual(was, is)) return is
    const options = [
      [is, newer.release],
      [was, older.release],
    ] as const
    return { allOf: [{ anyOf: options.map(([one, release]) => ({ ...one, 'x-releases': [release] })) }] }
  }

  const items: { [item: string]: string } = {}
  for (const name of new Set([...Object.keys(older.items), ...Object.keys(newer.items)])) {
    const [was, is] = [older.items[name], newer.items[name]]
    items[name] = was ?? is!
    if (was !== undefined && is !== undefined) {
      component(was, older.schemas[was]!, newer.schemas[is]!)
      schemas[was] = since(schemas[was]!, older.release, `In ${older.release}, and since`)
    } else {
      const release = was === undefined ? newer : older
      const schema = release.schemas[items[name]]!
      const tag = { ...schema.properties![release.tag], 'x-releases': [release.release] }
      const only = { ...schema, properties: { ...schema.properties, [release.tag]: tag } }
      schemas[items[name]] =
        release === older ? noted(only, `Only in ${older.release}.`) : since(only, release.release, 'Since')
    }
  }
  addRest(schemas, [newer.schemas, older.schemas])
  for (const [of, source] of [
    [newer, 'official'],
    [older, 'code'],
  ] as const)
    for (const [name, schema] of Object.entries(schemas)) if (of.schemas[name]) schema['x-source'] ??= source
  return { items, schemas }
}

/** Adds what is referred to and is not there yet: only one release has it, so that whatever refers to it says which. */
function addRest(schemas: { [name: string]: Schema }, from: { [name: string]: Schema }[]): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { $ref } = value as Schema
    if ($ref !== undefined && !schemas[nameOf($ref)]) {
      schemas[nameOf($ref)] = from.find((one) => one[nameOf($ref)])![nameOf($ref)]!
      visit(schemas[nameOf($ref)])
    }
    for (const inside of Object.values(value)) visit(inside)
  }
  visit(schemas)
}

const only = (schema: Schema, release: string, note: string): Schema =>
  noted({ ...schema, 'x-releases': [release] }, note)

/** With what the description has to say of the version since which there is an item: `x-since`, if it is one of the release. */
function since(schema: Schema, release: string, otherwise: string): Schema {
  const { 'x-since': version, ...rest } = schema as Schema & { 'x-since'?: string }
  if (version === undefined) return otherwise === 'Since' ? noted(rest, `Since release ${release}.`) : rest
  return noted(schema, version.startsWith(`${release}.`) ? `Since ${version}.` : `${otherwise} ${version}.`)
}

/** With a sentence more in its description. */
const noted = (schema: Schema, note: string): Schema => ({
  ...schema,
  description: schema.description === undefined ? note : `${schema.description.trim()} ${note}`,
})

const isObject = (schema: Schema): boolean => schema.type === 'object' && schema.properties !== undefined

/** What sets a limit to a value of a type that is known. */
const limits = ['minimum', 'maximum', 'minLength', 'minItems', 'maxItems', 'pattern']

/** Whether two schemas say the same, in whatever words and order. */
function isSame(a: Schema, b: Schema): boolean {
  const bare = (schema: Schema): unknown =>
    JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
      if (key === 'description' && typeof value === 'string') return undefined
      return (key === 'type' || key === 'enum') && Array.isArray(value)
        ? value.map(String).toSorted((a, b) => a.localeCompare(b))
        : value
    })
  return isDeepStrictEqual(bare(a), bare(b))
}
const without = (schema: Schema, keywords: string[]): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => !keywords.includes(keyword)))
const pick = (schema: Schema, keywords: string[]): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keywords.includes(keyword)))
