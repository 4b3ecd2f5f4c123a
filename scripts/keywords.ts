/** What a schema may say: every keyword of JSON Schema 2020-12 and of OpenAPI 3.1 is read by the generator, says nothing to a validator, or stops it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { contents, type Document, nameOf, prefixOf, type Schema } from './openapi.ts'

/** A schema as JSON Schema has it: `true` takes any value and `false` none. */
export type AnySchema = Schema | boolean

/** The keywords that hold schemas, and how: one, a list of them, or one for each name. */
const applicators = {
  properties: 'names',
  patternProperties: 'names',
  dependentSchemas: 'names',
  allOf: 'list',
  anyOf: 'list',
  oneOf: 'list',
  prefixItems: 'list',
  additionalProperties: 'one',
  propertyNames: 'one',
  items: 'one',
  contains: 'one',
  not: 'one',
  if: 'one',
  then: 'one',
  else: 'one',
} as const

/** The keywords that hold no schema and that a value can fail. */
export const assertions: ReadonlySet<string> = new Set([
  'type',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'required',
  'minProperties',
  'maxProperties',
  'dependentRequired',
])

/** The keywords that no value can fail, and `x-` beside them. */
const annotations: ReadonlySet<string> = new Set([
  '$comment',
  'title',
  'description',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'example',
  'examples',
  'externalDocs',
  'xml',
  'contentEncoding',
  'contentMediaType',
])

const COMPONENT = 'write the schema in components/schemas, and a $ref to it'

/** The keywords that stop the generator, and what to write. */
const stops: { readonly [keyword: string]: string } = {
  $defs: COMPONENT,
  definitions: COMPONENT,
  $id: COMPONENT,
  $schema: 'a contract is in one dialect, JSON Schema 2020-12',
  $anchor: COMPONENT,
  $dynamicRef: COMPONENT,
  $dynamicAnchor: COMPONENT,
  $recursiveRef: COMPONENT,
  $recursiveAnchor: COMPONENT,
  $vocabulary: 'a contract is in one dialect, JSON Schema 2020-12',
  unevaluatedProperties: 'objects are open, and what they do not list is a finding; additionalProperties closes one',
  unevaluatedItems: 'items takes what comes after prefixItems',
  contentSchema: 'nothing reads a text as another document',
  discriminator: 'a required const in each branch of a oneOf is the tag',
  nullable: "it is OpenAPI 3.0; write type: [string, 'null']",
  additionalItems: 'it is an older draft; write items beside prefixItems',
  dependencies: 'it is an older draft; write dependentRequired or dependentSchemas',
  id: COMPONENT,
}

/** The formats that a contract may use, as expressions that Ajv writes into its code. */
export const formats: { readonly [name: string]: RegExp } = {
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, // RFC 9562 section 4
  'date-time':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i, // RFC 3339 section 5.6
}

/** A schema in a schema, and the pointer from one to the other. */
export interface Inside {
  readonly schema: AnySchema
  readonly pointer: string
  readonly keyword: keyof typeof applicators
}

/** The schemas that a schema holds, references not followed. */
export function inside(schema: AnySchema): Inside[] {
  if (typeof schema === 'boolean') return []
  return keys(applicators).flatMap((keyword): Inside[] => {
    const value = schema[keyword]
    if (value === undefined) return []
    if (applicators[keyword] === 'one') return [{ schema: value as AnySchema, pointer: `/${keyword}`, keyword }]
    return Object.entries(value as object).map(([name, member]) => ({
      schema: member as AnySchema,
      pointer: `/${keyword}/${segment(name)}`,
      keyword,
    }))
  })
}

/** A schema with other schemas in it, in the place of those that it holds. */
export function mapInside(schema: Schema, map: (schema: AnySchema, keyword: Inside['keyword']) => AnySchema): Schema {
  const mapped = keys(applicators).flatMap((keyword): [string, unknown][] => {
    const value = schema[keyword] as unknown
    if (value === undefined) return []
    if (applicators[keyword] === 'one') return [[keyword, map(value as AnySchema, keyword)]]
    if (Array.isArray(value)) return [[keyword, value.map((one: AnySchema) => map(one, keyword))]]
    const members = Object.entries(value as { [name: string]: AnySchema })
    return [[keyword, Object.fromEntries(members.map(([name, one]) => [name, map(one, keyword)]))]]
  })
  return Object.fromEntries(mapped) as Schema
}

/** Whether a keyword says something that a value can fail. */
export const validates = (keyword: string): boolean => assertions.has(keyword) || keyword in applicators

/** Whether a schema is a reference and nothing beside it that a value can fail. */
export const isPlainRef = (schema: AnySchema): schema is Schema & { $ref: string } =>
  typeof schema === 'object' && schema.$ref !== undefined && !Object.keys(schema).some(validates)

/** Stops a contract that says what no validator would heed. Throws an `AggregateError` of one error for each place, a JSON pointer. */
export function checkKeywords(document: Document): void {
  const problems: string[] = []
  const visit = (schema: AnySchema, at: string): void => {
    if (typeof schema === 'boolean') return
    problems.push(...problemsOf(schema).map(({ keyword, why }) => `${at}/${segment(keyword)}: ${why}`))
    for (const { schema: member, pointer } of inside(schema)) visit(member, at + pointer)
  }
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const at = `#/components/schemas/${segment(name)}`
    const malformed = malformations(schema, at)
    problems.push(...malformed)
    if (malformed.length === 0) visit(schema, at) // what is no schema cannot be walked
  }
  for (const [name, { post }] of Object.entries(document.webhooks)) {
    const { event, reply } = contents(post)
    for (const [, { schema }] of [event, ...(reply ? [reply] : [])]) {
      const beside = Object.keys(schema).find((keyword) => keyword !== '$ref' && !isAnnotation(keyword))
      if (beside !== undefined)
        problems.push(`${name}: ${beside} beside the $ref of a body: write it in the component schema`)
    }
  }
  if (problems.length > 0)
    throw new AggregateError(
      problems.map((problem) => new Error(problem)),
      problems.join('\n'),
    )
}

const isAnnotation = (keyword: string): boolean => annotations.has(keyword) || keyword.startsWith('x-')

/** What a schema says itself that would not be heeded. */
function problemsOf(schema: Schema): { keyword: string; why: string }[] {
  const problems: { keyword: string; why: string }[] = []
  for (const [keyword, value] of Object.entries(schema)) {
    const hint = Object.hasOwn(stops, keyword) ? stops[keyword] : undefined
    const why =
      hint !== undefined
        ? `${keyword} is not supported: ${hint}`
        : keyword === '$ref'
          ? said(() => nameOf(value as string))
          : validates(keyword)
            ? wrong(keyword, value, schema)
            : isAnnotation(keyword)
              ? undefined
              : `${keyword} is no keyword of JSON Schema 2020-12 or OpenAPI 3.1; a name of our own begins with x-`
    if (why !== undefined) problems.push({ keyword, why })
  }
  return problems
}

/** Why a keyword that is supported does nothing, or what nothing can be made of. */
function wrong(keyword: string, value: unknown, schema: Schema): string | undefined {
  switch (keyword) {
    case 'format':
      if (formats[value as string]) return undefined
      return `format ${String(value)} is not known: only ${Object.keys(formats).join(' and ')} are; write a pattern`
    case 'pattern':
      return said(() => new RegExp(value as string, 'u'))
    case 'patternProperties':
      return Object.keys(value as object)
        .map((pattern) => said(() => prefixOf(pattern)))
        .find((why) => why !== undefined)
    case 'then':
    case 'else':
      return 'if' in schema ? undefined : `${keyword} does nothing without if`
    case 'if':
      return 'then' in schema || 'else' in schema ? undefined : 'if does nothing without then or else'
    case 'minContains':
    case 'maxContains':
      if (!('contains' in schema)) return `${keyword} does nothing without contains`
      if (keyword === 'minContains' && value === 0 && !('maxContains' in schema))
        return 'contains does nothing with minContains 0 and no maxContains'
      return undefined
    default:
      return undefined
  }
}

function said(read: () => unknown): string | undefined {
  try {
    read()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

const metaschema = new Ajv2020({ strict: false, allErrors: true }).getSchema(
  'https://json-schema.org/draft/2020-12/schema',
)!

/** Where a schema is none: a keyword whose value is of another kind, such as `exclusiveMinimum: true` of OpenAPI 3.0. */
function malformations(schema: AnySchema, at: string): string[] {
  if (metaschema(schema) === true) return []
  const first = new Map<string, string>()
  for (const { instancePath, message } of metaschema.errors!)
    if (!first.has(instancePath)) first.set(instancePath, `${at}${instancePath}: it ${message}`)
  return [...first.values()]
}

const segment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')

const keys = <T extends object>(object: T): (keyof T)[] => Object.keys(object) as (keyof T)[]
