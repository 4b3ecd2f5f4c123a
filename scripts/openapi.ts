/** The parts of OpenAPI 3.1 that the contracts use, as types. */

export interface Document {
  openapi: string
  info: { title: string; version: string; summary?: string; description?: string }
  webhooks: { [name: string]: { post: Operation; options?: Probe } }
  components: { schemas: { [name: string]: Schema }; securitySchemes?: { [name: string]: object } }
  'x-import'?: Import[]
  'x-required'?: unknown
}

export interface Operation {
  operationId: string
  summary: string
  description: string
  security: { [scheme: string]: string[] }[]
  requestBody: { content: { [mediaType: string]: Media } }
  'x-delivery-id'?: { retries?: { seconds?: unknown; source?: unknown }; [kind: string]: unknown }
  'x-body-limit'?: number
  responses: { [status: string]: { description: string; content?: { [mediaType: string]: Media } } }
}

/** What a platform asks at the URL of a webhook with `OPTIONS`, without any proof of who it is. */
export interface Probe {
  operationId: string
  summary: string
  description: string
  security: []
  responses: { [status: string]: { description: string; content?: { [mediaType: string]: Media } } }
}

export interface Media {
  schema: { $ref: string }
  examples?: { [name: string]: { value: unknown } }
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  not?: Schema
  required?: string[]
  properties?: { [name: string]: Schema }
  patternProperties?: { [pattern: string]: Schema }
  additionalProperties?: boolean | Schema
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  description?: string
  [keyword: string]: unknown
}

/** Schemas that somebody else keeps, imported when the contract is generated. */
export interface Import {
  from: string
  license: string
  /** The release of the platform that takes what they describe. */
  release: string
  union: string
  tag: string
  items: string[]
  /** Other unions, and what they leave out. */
  except?: { [union: string]: string[] }
  names?: { [item: string]: string }
  synonyms?: { [name: string]: { as: string; given?: string[] } }
  /** Where JSON Schemas stand: first the items, then what they refer to. */
  folders?: string[]
  /** Since when there is an item, where the package says it wrongly. */
  since?: { [item: string]: string | null }
}

const PREFIX = '#/components/schemas/'

/** The component that a reference names. */
export const nameOf = (ref: string): string => {
  if (!ref.startsWith(PREFIX)) throw new Error(`${ref} is not a component schema: the contracts refer to nothing else`)
  return ref.slice(PREFIX.length)
}

/** A reference to a component schema. */
export const refTo = (name: string): Schema => ({ $ref: PREFIX + name })

/** A schema with its reference followed. */
export function resolve(document: Document, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const target = document.components.schemas[nameOf(schema.$ref)]
  if (!target) throw new Error(`${schema.$ref} is not in the document`)
  return target
}

/** The component schemas that a schema refers to, however deep. */
export function schemasIn(document: Document, schema: unknown): string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const ref = (value as Schema).$ref
    if (typeof ref === 'string') {
      const name = nameOf(ref)
      if (found.has(name)) return
      found.add(name)
      visit(document.components.schemas[name])
    } else for (const member of Object.values(value)) visit(member)
  }
  visit(schema)
  return [...found]
}

/** The request body of a webhook, and the reply body or undefined where the reply is ignored. */
export function contents(operation: Operation): {
  event: [mediaType: string, media: Media]
  reply: [mediaType: string, media: Media] | undefined
  isOptional: boolean
} {
  const [event, ...others] = Object.entries(operation.requestBody.content)
  if (!event || others.length > 0) throw new Error(`${operation.operationId}: one media type per webhook`)
  return {
    event,
    reply: Object.entries(operation.responses['200']?.content ?? {})[0],
    isOptional: '204' in operation.responses,
  }
}

/** The body that answers a probe, and undefined where a webhook has none. */
export const probed = (probe: Probe | undefined): [mediaType: string, media: Media] | undefined =>
  Object.entries(probe?.responses['200']?.content ?? {})[0]

/**
 * An extensible enum, `anyOf` of listed values and of any other of the type: its listed values and the types it takes. An `anyOf` that
 * says more, or by which nothing but the listed values is of their type, is one like any other.
 */
export function extensible(schema: Schema): { values: unknown[]; types: string[] } | undefined {
  if (schema.anyOf?.some((member) => 'x-releases' in member)) return undefined
  const [one, ...more] = (schema.anyOf ?? []).filter((member) => member.enum)
  if (!one?.enum || more.length > 0) return undefined
  const others = schema.anyOf!.filter((member) => member !== one)
  const types = [...new Set(others.flatMap(({ type }) => type ?? []))]
  const listed = [one.type ?? one.enum.map((value) => (value === null ? 'null' : typeof value))].flat()
  const isPlain =
    says(one, ['type', 'enum']) && others.every((member) => member.type !== undefined && says(member, ['type']))
  return isPlain && listed.every((type) => types.includes(type)) ? { values: one.enum, types } : undefined
}

/** Whether a schema says these things and nothing else but where it was learned and what it is. */
const says = (schema: Schema, keywords: string[]): boolean =>
  Object.keys(schema).every(
    (keyword) => keywords.includes(keyword) || keyword === 'description' || keyword.startsWith('x-'),
  )

/** How the names begin that a pattern of `patternProperties` takes: `^` and literal text, because a type can say no other pattern. */
export function prefixOf(pattern: string): string {
  const [, literal] = /^\^((?:[^\\^$.*+?()[\]{}|]|\\[\\^$.*+?()[\]{}|/])+)$/.exec(pattern) ?? []
  if (literal === undefined)
    throw new Error(
      `patternProperties ${pattern}: a pattern is ^ and the text that a name begins with, and nothing else`,
    )
  return literal.replaceAll(/\\(.)/g, '$1')
}

/** `anyOf` of nothing but `required`: the members of each alternative, of which one has to be there. */
export function alternatives({ anyOf }: Schema): string[][] | undefined {
  const isRequired = (schema: Schema): boolean => Object.keys(schema).join() === 'required'
  return anyOf?.every(isRequired) ? anyOf.map(({ required }) => required!) : undefined
}

/** A union of events: the tag that selects a branch, the values of it per branch, the branch without a tag and the catch-all branch if there are such. */
export interface Union {
  tag: string
  branches: { schema: Schema; values: unknown[] }[]
  untagged: Schema | undefined
  unlisted: Schema | undefined
  /** Whether every branch says that it is an object: what is none would else fit all of them. */
  isObject: boolean
}

/** Reads a `oneOf` as a union by tag; undefined where no member of its branches is a tag. Throws for one that is meant as a tag and is none. */
export function union(document: Document, schema: Schema): Union | undefined {
  if (!schema.oneOf) return undefined
  const resolved = schema.oneOf.map((branch) => ({ branch, target: resolve(document, branch) }))
  const tag = Object.keys(resolved[0]!.target.properties ?? {}).find((name) =>
    resolved.every(
      ({ target }) =>
        isAbsent(target.properties?.[name]) || (target.required?.includes(name) && isTag(target.properties?.[name])),
    ),
  )
  if (tag === undefined) {
    const named = resolved.flatMap(({ target }) =>
      Object.keys(target.properties ?? {}).filter((name) => isTag(target.properties![name])),
    )
    const meant = named.find((name, i) => named.indexOf(name) !== i)
    if (meant === undefined) return undefined
    throw new Error(
      `a oneOf whose branches have no required tag in common, though several say what ${meant} is: require it in each, or write anyOf`,
    )
  }
  const property = (target: Schema): Schema => target.properties![tag]!
  const listed = resolved.filter(({ target }) => !property(target).not)
  const untagged = resolved.filter(({ target }) => isAbsent(property(target)))
  const unlisted = resolved.filter(({ target }) => property(target).not?.enum)
  const branches = listed.map(({ branch, target }) => ({
    schema: branch,
    values: property(target).enum ?? [property(target).const],
  }))
  const values = branches.flatMap((branch) => branch.values)
  if (new Set(values).size !== values.length) throw new Error(`two branches have the same ${tag}`)
  if (untagged.length > 1) throw new Error(`two branches have no ${tag}`)
  if (unlisted.length > 1) throw new Error(`two branches take every other ${tag}`)
  const excluded = unlisted[0] && property(unlisted[0].target).not!.enum
  if (excluded && !isSame(excluded, values)) {
    throw new Error(
      `the catch-all branch excludes other values of ${tag} than the branches list: ${difference(excluded, values)}`,
    )
  }
  const isObject = resolved.every(({ target }) => target.type === 'object')
  return { tag, branches, untagged: untagged[0]?.branch, unlisted: unlisted[0]?.branch, isObject }
}

const isTag = (schema: Schema | undefined): boolean =>
  schema !== undefined && ('const' in schema || 'enum' in schema || schema.not?.enum !== undefined)
/** `not: {}` is fulfilled by no value: the property is not there. */
export const isAbsent = (schema: Schema | undefined): boolean =>
  schema?.not !== undefined && Object.keys(schema.not).length === 0
const isSame = (a: unknown[], b: unknown[]): boolean => difference(a, b) === ''
const difference = (a: unknown[], b: unknown[]): string =>
  [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))].join(', ')

/** The name of a component schema made from a name of another kind. */
export const pascal = (name: string): string =>
  name.replaceAll(/(?:^|[^A-Za-z0-9])+([A-Za-z0-9])/g, (_all, letter: string) => letter.toUpperCase())

/** Whether nothing is known of a schema but its types, or that it is anything. */
export const isBare = (schema: Schema): boolean =>
  Object.entries(schema).every(
    ([keyword, value]) =>
      keyword === 'type' ||
      keyword === 'description' ||
      keyword.startsWith('x-') ||
      (keyword === 'additionalProperties' && value === true) ||
      (keyword === 'items' && Object.keys(value as Schema).length === 0),
  )

/** Whether a part of a schema is a condition: a choice of which one is that another does not hold, or that limits what some releases take. */
export const isCondition = ({ type, properties, $ref, anyOf }: Schema): boolean =>
  type === undefined && properties === undefined && $ref === undefined && anyOf !== undefined

/** The releases of the platform that some schemas are for, in their order. */
export function releasesIn(schemas: unknown): string[] {
  const found = new Set<string>()
  JSON.stringify(schemas, (key, value: unknown) => {
    if (key === 'x-releases' || key === 'x-optional-in') for (const one of value as string[]) found.add(one)
    return value
  })
  return [...found].toSorted()
}
