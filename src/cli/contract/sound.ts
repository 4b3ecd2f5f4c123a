/** Whether the keywords of a schema, or of what holds one, are of the kind that JSON Schema and OpenAPI say. */
import { isObject } from './contract.ts'

const isSchema = (value: unknown): boolean => isObject(value) || typeof value === 'boolean'
const isText = (value: unknown): boolean => typeof value === 'string'
const listOf =
  (is: (item: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(is)
const schemas = listOf(isSchema)

/** What each keyword must be, and in words. */
const kinds: { readonly [keyword: string]: readonly [is: (value: unknown) => boolean, what: string] } = {
  $ref: [isText, 'is no text'],
  allOf: [schemas, 'is no list of schemas'],
  anyOf: [schemas, 'is no list of schemas'],
  oneOf: [schemas, 'is no list of schemas'],
  items: [isSchema, 'is no schema'],
  schema: [isSchema, 'is no schema'],
  not: [isSchema, 'is no schema'],
  additionalProperties: [isSchema, 'is no schema'],
  properties: [(value) => isObject(value) && Object.values(value).every(isSchema), 'holds no schemas'],
  required: [(value) => typeof value === 'boolean' || listOf(isText)(value), 'is no list of names'], // a parameter is or is not
  enum: [Array.isArray, 'is no list'],
  type: [(value) => isText(value) || listOf(isText)(value), 'is no type'],
}

/** The first keyword that is not what it must be, with what it is not. */
export function problemOf(schema: object): readonly [keyword: string, what: string] | undefined {
  const found = Object.entries(schema).find(([name, value]) => Object.hasOwn(kinds, name) && !kinds[name]![0](value))
  return found && [found[0], kinds[found[0]]![1]]
}
