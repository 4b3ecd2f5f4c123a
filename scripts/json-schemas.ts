/** Schemas from JSON Schemas (draft 2020-12), a file for each, which refer to one another by `$id`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Import, pascal, refTo, type Schema } from './openapi.ts'
import type { Release } from './releases.ts'

/** The items that `x-import` names, and all that is in them. */
export function jsonSchemas(given: Import, packageFile: string): Release {
  const files = filesIn(path.dirname(packageFile), given.folders ?? [])
  const schemas: { [name: string]: Schema } = {}
  const idOf = (item: string): string =>
    [...files.keys()].find((id) => id.endsWith(`/${given.folders?.[0]}/${item}`)) ?? ''
  const items = new Map(given.items.map((item) => [idOf(item), item]))
  const nameOf = (id: string): string => {
    const [folder, name] = id.split('/').slice(-2) as [string, string]
    return given.names?.[`${folder}/${name}`] ?? pascal(name)
  }

  /** What a reference means, and from where what is in it refers. */
  const follow = (ref: string, from: string): { schema: Schema; id: string; name: string } => {
    const { href, hash } = new URL(ref, from)
    const id = hash ? href.slice(0, -hash.length) : href
    const file = files.get(id)
    const schema = hash ? (file?.['$defs'] as { [name: string]: Schema } | undefined)?.[hash.split('/').at(-1)!] : file
    if (!schema) throw new Error(`${given.from}: ${ref} in ${from} leads nowhere`)
    // an item that stands inside another one is written there without its tag
    const name = nameOf(id) + (hash ? pascal(hash.split('/').at(-1)!) : items.has(id) ? 'Properties' : '')
    return schema.$ref !== undefined ? { ...follow(schema.$ref, id), name } : { schema, id, name }
  }

  const convert = (schema: Schema, from: string): Schema => {
    const said = schema.description === undefined ? {} : { description: schema.description }
    if (schema.$ref !== undefined) {
      const { schema: target, id, name } = follow(schema.$ref, from)
      add(name, () => (items.has(id) ? untagged(convert(target, id)) : convert(target, id)))
      return { ...refTo(name), ...said }
    }
    if (schema.oneOf) return { ...choice(schema.oneOf.map((one) => convert(one, from))), ...said }
    const whole = flat(schema, from)
    const kept = Object.fromEntries(Object.entries(whole).filter(([keyword]) => limits.has(keyword)))
    const { properties, additionalProperties: others, items: each, allOf = [] } = whole
    const types = [whole.type ?? []].flat()
    return {
      ...kept,
      ...said,
      ...(properties && {
        properties: { ...(others === undefined && carried), ...map(properties, (one) => convert(one, from)) },
      }),
      ...(types.includes('object') && {
        additionalProperties: typeof others === 'object' ? convert(others, from) : (others ?? properties === undefined),
      }),
      ...(types.includes('array') && { items: each ? convert(each, from) : {} }),
      ...(allOf.length > 0 && { allOf }),
    }
  }

  /** An object with what its `allOf` adds to it; a condition becomes a choice between what it is about and what it asks for. */
  const flat = (schema: Schema, from: string): Schema => {
    const parts = (schema.allOf ?? []).map((part) => {
      if (part.$ref === undefined) return { part, from }
      const { schema: target, id } = follow(part.$ref, from)
      return { part: target, from: id }
    })
    const bases = parts.filter(({ part }) => part.properties).map(({ part, from: id }) => flat(absolute(part, id), id))
    const conditions = [schema, ...parts.filter(({ part }) => !part.properties).map(({ part }) => part)].flatMap(
      ({ if: when, then }) => (when === undefined ? [] : [{ anyOf: [{ not: when as Schema }, then as Schema] }]),
    )
    const required = [...bases, schema].flatMap((base) => base.required ?? [])
    return {
      ...schema,
      properties:
        bases.length > 0
          ? Object.assign({}, ...bases.map((base) => base.properties), schema.properties)
          : schema.properties,
      ...(required.length > 0 && { required }),
      allOf: [...bases.flatMap((base) => base.allOf ?? []), ...conditions],
    } as Schema
  }

  const add = (name: string, make: () => Schema): void => {
    if (schemas[name]) return
    schemas[name] = {} // a schema may refer to itself
    schemas[name] = make()
  }

  const untagged = (schema: Schema): Schema => {
    const { [given.tag]: _tag, ...properties } = schema.properties!
    return { ...schema, properties, required: schema.required?.filter((name) => name !== given.tag) ?? [] }
  }

  const item = (name: string, id: string, without: string[]): Schema => {
    const file = files.get(id)!
    const { schema, id: from } = file.$ref === undefined ? { schema: file, id } : follow(file.$ref, id)
    const { properties = {}, required = [], description: _of, ...rest } = convert(schema, from)
    const { [given.tag]: _other, ...others } = properties
    const tag: Schema = { const: name }
    const since = given.since && name in given.since ? given.since[name] : file['minVersion']
    return {
      ...rest,
      ...(file.description !== undefined && { description: file.description }),
      ...(since !== undefined && since !== null && { 'x-since': since }),
      properties: { [given.tag]: tag, ...others },
      required: [given.tag, ...required.filter((key) => key !== given.tag && !without.includes(key))],
    }
  }

  const made: { [item: string]: string } = {}
  const addItem = (name: string, id: string, without: string[]): void => {
    if (!files.has(id)) throw new Error(`${given.from} has no ${name}`)
    made[name] = nameOf(id.replace(/[^/]+$/, name))
    add(made[name], () => item(name, id, without))
  }
  for (const [id, name] of items) {
    addItem(name, id, [])
    convert({ $ref: id }, id) // inside another one, where that says no more than that it is an object
  }
  for (const [name, { as, given: without = [] }] of Object.entries(given.synonyms ?? {}))
    addItem(name, idOf(as), without)
  return { release: given.release, tag: given.tag, items: made, schemas }
}

/** Every schema of some folders by its `$id`. */
function filesIn(root: string, folders: string[]): Map<string, Schema> {
  const found = new Map<string, Schema>()
  for (const folder of folders)
    for (const file of readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.json'))) {
      const schema = JSON.parse(readFileSync(path.join(root, folder, file), 'utf8')) as Schema & { $id: string }
      found.set(schema.$id, schema)
    }
  return found
}

/** Several types in one schema where nothing that one of them says is about another, and a choice where it is. */
function choice(options: Schema[]): Schema {
  // text beside a schema that takes any text says nothing
  const [only, ...others] = options.filter((one) => one.$ref !== undefined)
  if (only && others.length === 0 && options.every((one) => one === only || isPlain(one))) return only
  const isApart = options.every(
    ({ $ref, anyOf, enum: values, const: value }) => !$ref && !anyOf && !values && value === undefined,
  )
  const types = options.flatMap(({ type }) => type ?? [])
  if (!isApart || new Set(types).size !== types.length) return { anyOf: options }
  return Object.assign({}, ...options, { type: types }) as Schema
}

const isPlain = (schema: Schema): boolean =>
  schema.type === 'string' && Object.keys(schema).every((keyword) => ['type', 'description'].includes(keyword))

/** References as they are from anywhere. */
const absolute = (schema: Schema, from: string): Schema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? new URL(value, from).href : value,
  ) as Schema

/** Where nothing is said of other members, the vendor lets any through; ours are closed, so that a misspelt one is an error. */
const carried = { _: { description: 'Anything that the application wants to carry along.' } }

const limits = new Set([
  'type',
  'enum',
  'const',
  'not',
  'required',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'minItems',
  'maxItems',
])

const map = <T, U>(object: { [name: string]: T }, to: (value: T) => U): { [name: string]: U } =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, to(value)]))
