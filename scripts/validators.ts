/** Contract to validators, by Ajv standalone: ES modules that need no Ajv, no eval and nothing from outside of their folder. */
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv'
import names from 'ajv/dist/compile/names.js'
import standalone from 'ajv/dist/standalone/index.js'
import { alternatives, type Document, extensible, prefixOf, resolve, type Schema, union } from './openapi.ts'

/** Which validators a webhook's module holds, each the name of a component schema. */
export interface Validators {
  [variable: string]: { schema: string; strength: 'open' | 'exact' }
}

/** The code of some validators: `const` declarations, which take some names from `contract.js`. */
export function validators(document: Document, wanted: Validators): string {
  // Ajv2020 differs in what no contract uses (dynamic references, unevaluated members) and pays for it in every function
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    passContext: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  })
  for (const keyword of findingKeywords) ajv.addKeyword(keyword)
  for (const [name, pattern] of Object.entries(formats)) ajv.addFormat(name, pattern)
  ajv.addVocabulary(['components'])
  for (const strength of ['open', 'exact'] as const)
    ajv.addSchema({
      $id: strength,
      components: {
        schemas: mapValues(document.components.schemas, (schema) => strengths[strength](document, schema)),
      },
    })
  for (const [variable, { schema, strength }] of Object.entries(wanted))
    ajv.addSchema({ $id: variable, $ref: `${strength}#/components/schemas/${schema}` })
  const raw = standalone.default(ajv, Object.fromEntries(Object.keys(wanted).map((variable) => [variable, variable])))
  const code = raw
    .replace('"use strict";', '')
    .replaceAll('export const ', 'const ')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length')
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '') // a third of the code, and no error message says it
  if (/\brequire\s*\(|new Function|\beval\s*\(/.test(code))
    throw new Error('a validator needs something that is not in generated/')
  return code
}

/** Every field name that a schema can have, however deep, and how those begin that it does not list. */
export function fieldNames(document: Document, name: string): { names: string[]; prefixes: string[] } {
  const fields = new Set<string>()
  const prefixes = new Set<string>()
  const seen = new Set<string>()
  const visit = (schema: Schema): void => {
    if (schema.$ref !== undefined) {
      if (seen.has(schema.$ref)) return
      seen.add(schema.$ref)
      return visit(resolve(document, schema))
    }
    for (const [field, member] of Object.entries(schema.properties ?? {})) {
      fields.add(field)
      visit(member)
    }
    for (const [pattern, member] of Object.entries(schema.patternProperties ?? {})) {
      prefixes.add(prefixOf(pattern))
      visit(member)
    }
    for (const member of [schema.items, schema.additionalProperties, ...(schema.allOf ?? []), ...(schema.oneOf ?? [])])
      if (typeof member === 'object') visit(member)
  }
  visit(document.components.schemas[name]!)
  return { names: [...fields], prefixes: [...prefixes] }
}

/** The formats that a contract may use, as expressions that Ajv writes into its code. Any other is an error. */
const formats = {
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, // RFC 9562 section 4
  'date-time':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i, // RFC 3339 section 5.6
}

const strengths = { open, exact }

const validating = new Set([
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'required',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minProperties',
  'propertyNames',
  'not',
])

/** What decides: listed or not does not matter, types and required members do. */
function open(document: Document, schema: Schema): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const enumeration = extensible(schema)
  if (enumeration) return { type: enumeration.types.length === 1 ? enumeration.types[0]! : enumeration.types }
  const { tag, branches, untagged, unlisted } = union(document, schema) ?? {}
  if (tag !== undefined && branches) {
    const all = branches.flatMap(({ values }) => values)
    const otherwise = unlisted ?? { type: 'object', required: [tag], properties: { [tag]: { enum: all } } }
    return {
      allOf: [
        ...branches.map((branch) => ({ if: tagged(tag, branch.values), then: branch.schema })),
        ...(untagged ? [{ if: without(tag), then: untagged }] : []),
        { if: untagged ? { anyOf: [tagged(tag, all), without(tag)] } : tagged(tag, all), then: {}, else: otherwise },
      ],
    }
  }
  const kept: Schema = Object.fromEntries(Object.entries(schema).filter(([keyword]) => validating.has(keyword)))
  return {
    ...kept,
    ...nested(document, schema, open),
    ...(schema.allOf && { allOf: schema.allOf.map((part) => open(document, part)) }),
    ...(alternatives(schema) && { anyOf: schema.anyOf! }),
  }
}

/** What is unlisted: it refuses nothing, and reports to its context. */
function exact(document: Document, schema: Schema): Schema {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const enumeration = extensible(schema)
  if (enumeration) return { listedValues: enumeration.values }
  const { tag, branches, untagged } = union(document, schema) ?? {}
  if (tag !== undefined && branches) {
    const all = branches.flatMap(({ values }) => values)
    return {
      allOf: [
        ...branches.map((branch) => ({ if: tagged(tag, branch.values), then: branch.schema })),
        ...(untagged ? [{ if: without(tag), then: untagged }] : []),
        {
          if: untagged ? { anyOf: [tagged(tag, all), without(tag)] } : tagged(tag, all),
          then: {},
          else: { listedEvents: tag },
        },
      ],
    }
  }
  const whole = flatten(document, schema)
  const { properties, patternProperties, additionalProperties } = whole
  const isMap = additionalProperties !== undefined || (properties ?? patternProperties) === undefined
  const listedFields: Listed = {
    names: Object.keys(properties ?? {}),
    prefixes: Object.keys(patternProperties ?? {}).map(prefixOf),
  }
  return { ...nested(document, whole, exact), ...(!isMap && { listedFields }) }
}

const tagged = (tag: string, values: unknown[]): Schema => ({
  type: 'object',
  required: [tag],
  properties: { [tag]: { enum: values } },
})

const without = (tag: string): Schema => ({ type: 'object', not: { required: [tag] } })

function nested(
  document: Document,
  { properties, patternProperties, items, additionalProperties }: Schema,
  strength: (document: Document, schema: Schema) => Schema,
): Schema {
  return {
    ...(properties && { properties: mapValues(properties, (member) => strength(document, member)) }),
    ...(patternProperties && {
      patternProperties: mapValues(patternProperties, (member) => strength(document, member)),
    }),
    ...(items && { items: strength(document, items) }),
    ...(additionalProperties === false && { additionalProperties }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: strength(document, additionalProperties) }),
  }
}

/** An object schema with the members of its `allOf` in it: only the whole of it knows what is listed. */
function flatten(document: Document, schema: Schema): Schema {
  const parts = (schema.allOf ?? []).map((part) => flatten(document, resolve(document, part)))
  const map = [schema, ...parts].find((part) => part.additionalProperties !== undefined)?.additionalProperties
  const members = (keyword: 'properties' | 'patternProperties'): { [name: string]: Schema } =>
    Object.assign({}, ...parts.map((part) => part[keyword]), schema[keyword]) as { [name: string]: Schema }
  const [properties, patternProperties] = [members('properties'), members('patternProperties')]
  return {
    ...schema,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(Object.keys(patternProperties).length > 0 && { patternProperties }),
    ...(map !== undefined && { additionalProperties: map }),
  }
}

const mapValues = <T, U>(object: { [name: string]: T }, map: (value: T) => U): { [name: string]: U } =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]))

/** Reports from generated code: `this` is the collector that `contract.js` makes. */
const pointer = ({ it }: KeywordCxt) => _`${names.default.instancePath} + ${it.errorPath}`

const set = ({ gen }: KeywordCxt, values: unknown[]) =>
  gen.scopeValue('obj', { ref: values, key: values, code: _`new Set(${stringify(values)})` })

/** The fields that an object lists: by their names, and by how their names begin. */
interface Listed {
  names: string[]
  prefixes: string[]
}

const findingKeywords: CodeKeywordDefinition[] = [
  {
    keyword: 'listedFields',
    type: 'object',
    schemaType: 'object',
    code(cxt) {
      const { names, prefixes } = cxt.schema as Listed
      const listed = set(cxt, names)
      cxt.gen.forIn('name', cxt.data, (name) => {
        const isOther = prefixes.reduce(
          (code, prefix) => _`${code} && !${name}.startsWith(${prefix})`,
          _`!${listed}.has(${name})`,
        )
        cxt.gen.if(isOther, () =>
          cxt.gen.code(_`this.find("unlisted-field", ${pointer(cxt)} + "/" + ${new Name('segment')}(${name}))`),
        )
      })
    },
  },
  {
    keyword: 'listedValues',
    type: ['string', 'number'],
    schemaType: 'array',
    code(cxt) {
      const listed = set(cxt, cxt.schema as unknown[])
      cxt.gen.if(_`!${listed}.has(${cxt.data})`, () => cxt.gen.code(_`this.find("unlisted-value", ${pointer(cxt)})`))
    },
  },
  {
    keyword: 'listedEvents',
    type: 'object',
    schemaType: 'string',
    code(cxt) {
      cxt.gen.code(_`this.find("unlisted-event", ${pointer(cxt)} + ${`/${cxt.schema as string}`})`)
    },
  },
]
