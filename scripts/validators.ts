/** Contract to validators, by Ajv standalone: ES modules that need no Ajv, no eval and nothing from outside of their folder. */
import { createRequire } from 'node:module'
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv'
import type names from 'ajv/dist/compile/names.js'
import type standalone from 'ajv/dist/standalone/index.js'
import type items from 'ajv/dist/vocabularies/applicator/items2020.js'
import type prefixItems from 'ajv/dist/vocabularies/applicator/prefixItems.js'
import type next from 'ajv/dist/vocabularies/next.js'
import { segmentsOf } from '../src/pointer.ts'
import { type AnySchema, assertions, formats, inside, isPlainRef, mapInside, validates } from './keywords.ts'
import { releaseKeywords, takenBy } from './release-keywords.ts'
import { shared } from './shared.ts'
import { type Document, extensible, isCondition, prefixOf, resolve, type Schema, type Union, union } from './openapi.ts'

// these are CommonJS: loaders disagree on what their default import is
const require = createRequire(import.meta.url)
const load = (file: string): unknown => (require(`ajv/dist/${file}`) as { default: unknown }).default
const namesOfAjv = load('compile/names') as typeof names.default
const written = load('standalone') as typeof standalone.default
const keywordsOf2020 = [
  load('vocabularies/applicator/prefixItems') as typeof prefixItems.default,
  load('vocabularies/applicator/items2020') as typeof items.default,
  ...(load('vocabularies/next') as typeof next.default),
]

/** Which validators a webhook's module holds, each the name of a component schema. */
export interface Validators {
  [variable: string]: { schema: string; strength: Strength }
}

/** The code of some validators: `const` declarations, which take some names from `contract.js`. */
export function validators(document: Document, wanted: Validators): string {
  // Ajv2020 also has what stops the generator (dynamic references, unevaluated members), and pays for it in every function
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
    allowMatchingProperties: true,
    next: true, // minContains and maxContains
    passContext: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true },
  })
  ajv.removeKeyword('additionalItems').removeKeyword('items')
  ajv.addVocabulary(keywordsOf2020)
  for (const keyword of [...findingKeywords, ...releaseKeywords]) ajv.addKeyword(keyword)
  for (const [name, pattern] of Object.entries(formats)) ajv.addFormat(name, pattern)
  ajv.addVocabulary(['components'])
  for (const [strength, schemas] of Object.entries(strengthsOf(document)))
    ajv.addSchema({ $id: strength, components: { schemas } })
  for (const [variable, { schema, strength }] of Object.entries(wanted))
    ajv.addSchema({ $id: variable, $ref: `${strength}#/components/schemas/${schema}` })
  const raw = written(ajv, Object.fromEntries(Object.keys(wanted).map((variable) => [variable, variable])))
  const code = raw
    .replace('"use strict";', '')
    .replaceAll('export const ', 'const ')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'equal')
    .replaceAll(/schemaPath:"(?:[^"\\]|\\.)*",/g, '') // a third of the code, and no error message says it
  if (/\brequire\s*\(|new Function|\beval\s*\(/.test(code))
    throw new Error('a validator needs something that is not in generated/')
  return code
}

/** The component schemas of a document in each strength. Every validator of a vendor is made from them. */
function strengthsOf(document: Document): { [strength: string]: { [name: string]: AnySchema } } {
  const made =
    known.get(document) ??
    Object.fromEntries(
      (Object.keys(strengths) as Strength[]).map((strength) => [
        strength,
        shared(
          within(
            strength,
            mapValues(document.components.schemas, (schema) => strengths[strength](document, schema)),
          ),
        ),
      ]),
    )
  known.set(document, made)
  return made
}

const known = new WeakMap<Document, { [strength: string]: { [name: string]: AnySchema } }>()

/** Every field name that a schema can have, however deep, and how those begin that it does not list. */
export function fieldNames(document: Document, name: string): { names: string[]; prefixes: string[] } {
  const fields = new Set<string>()
  const prefixes = new Set<string>()
  const seen = new Set<string>()
  const visit = (schema: AnySchema): void => {
    if (typeof schema === 'boolean') return
    if (schema.$ref !== undefined && !seen.has(schema.$ref)) {
      seen.add(schema.$ref)
      visit(resolve(document, schema))
    }
    for (const { schema: member, keyword, pointer } of inside(schema)) {
      if (keyword === 'properties') fields.add(segmentsOf(pointer)[1]!)
      if (keyword === 'patternProperties') prefixes.add(prefixOf(segmentsOf(pointer)[1]!))
      visit(member)
    }
  }
  visit(document.components.schemas[name]!)
  return { names: [...fields], prefixes: [...prefixes] }
}

/** The component schemas in the strength that is given: what refers to one says which, because one strength can ask another. */
const at = (strength: Strength, { $ref }: { $ref: string }): Schema => ({ $ref: `${strength}${$ref}` })

/** Makes the references of one strength to its own say no strength, in place: Ajv writes them into its code. */
function within<T>(strength: Strength, schemas: T): T {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { $ref } = value as Schema
    if ($ref?.startsWith(`${strength}#`)) (value as Schema).$ref = $ref.slice(strength.length)
    for (const member of Object.values(value)) visit(member)
  }
  visit(schemas)
  return schemas
}

const strengths = { open, exact, reply } satisfies {
  [strength: string]: (document: Document, schema: Schema) => AnySchema
}
type Strength = keyof typeof strengths

/** What decides: what JSON Schema says, with a union decided by its tag, so that an error names the tag and not every branch. */
function open(document: Document, schema: AnySchema): AnySchema {
  if (typeof schema === 'boolean') return schema
  return (
    typesOnly(schema, (rest) => open(document, rest) as Schema) ??
    byTag(
      document,
      schema,
      (part) => open(document, part),
      (tag, values) => ({ [tag]: { enum: values } }),
    ) ?? {
      ...(schema.$ref !== undefined && at('open', { $ref: schema.$ref })),
      ...asserted(schema),
      ...mapInside(unmapped(schema), (member) => open(document, member)),
    }
  )
}

/**
 * A reply: refused as by `open`, but for what is not listed in a closed object and the tags that a union does not list. These it reports
 * to its context, as `exact` does; whoever asks refuses them, or not.
 *
 * @param isPart Whether it is held against a value of which another schema says more, and lists the members.
 */
function reply(document: Document, schema: AnySchema, isPart = false): AnySchema {
  if (typeof schema === 'boolean') return schema
  const releases = takenBy(document, schema)
  if (isPlainRef(schema) && !(isPart && listed(document, schema))) return { ...at('reply', schema), ...releases }
  const listedFields = isPart ? undefined : listed(document, schema)
  const enumeration = typesOnly(schema, (rest) => reply(document, rest, isPart) as Schema)
  if (enumeration) return { ...enumeration, listedValues: extensible(schema)!.values, ...releases }
  const isWhole = !isPart && isAlone(schema)
  const events = byTag(
    document,
    schema,
    (part) => reply(document, part, !isWhole),
    (tag, values) => ({ [tag]: { type: [...new Set(values.map(typeOf))], closedValues: values } }),
  )
  if (events) return { ...events, ...(listedFields && !isWhole && { listedFields }), ...releases }
  const { $ref, additionalProperties, allOf = [], anyOf = [], oneOf = [], ...rest } = schema
  const parts: AnySchema[] = [...($ref === undefined ? [] : [resolve(document, { $ref })]), ...allOf]
  const strict = (branches: AnySchema[]): Schema[] => branches.map((one) => open(document, one)) as Schema[]
  const nearest = (branches: AnySchema[]): Schema => ({ nearest: branches.map((one) => reply(document, one, true)) })
  const all = [
    ...parts.map((part) => (isLimit(part) ? open(document, part) : reply(document, part, true))),
    ...(oneOf.some(holdsSchemas)
      ? [{ if: { anyOf: strict(oneOf) }, then: { oneOf: strict(oneOf) } }, nearest(oneOf)]
      : []),
  ] as Schema[]
  return {
    ...asserted(schema),
    ...mapInside(rest, (member, keyword) =>
      asks.has(keyword) ? open(document, member) : reply(document, member, inPlace.has(keyword)),
    ),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: reply(document, additionalProperties) as Schema,
    }),
    ...(additionalProperties === false && { closedFields: fieldsOf([schema]) }),
    ...(all.length > 0 && { allOf: all }),
    ...(anyOf.length > 0 &&
      (anyOf.some((one) => holdsSchemas(one) || isOfReleases(one)) ? nearest(anyOf) : { anyOf: strict(anyOf) })),
    ...(oneOf.length > 0 && !oneOf.some(holdsSchemas) && { oneOf: strict(oneOf) }),
    ...(listedFields && { listedFields }),
    ...releases,
  }
}

/** Whether a part of a schema only limits what another says, for every release alike. */
const isLimit = (part: AnySchema): boolean =>
  typeof part === 'object' && isCondition(part) && !part.anyOf!.some(isOfReleases)

/** Whether it is a matter of the platform's release what a schema takes. */
const isOfReleases = (schema: AnySchema): boolean => typeof schema === 'object' && 'x-releases' in schema

/** The keywords whose schemas ask something of a value that says nothing of what is listed. */
const asks: ReadonlySet<string> = new Set(['not', 'if', 'contains', 'propertyNames'])

/** The keywords whose schemas are held against the same value, where something else is so. */
const inPlace: ReadonlySet<string> = new Set(['if', 'then', 'else', 'dependentSchemas', 'anyOf', 'oneOf'])

const holdsSchemas = (schema: AnySchema): boolean =>
  typeof schema === 'object' && (schema.$ref !== undefined || inside(schema).length > 0)

/** An extensible enum as what decides sees it: the types of it, and what is said beside. */
function typesOnly(schema: Schema, strength: (schema: Schema) => Schema): Schema | undefined {
  const enumeration = extensible(schema)
  if (!enumeration || schema.type !== undefined) return undefined
  const { anyOf: _anyOf, ...rest } = schema
  const [type, ...others] = enumeration.types
  return { ...strength(rest), type: others.length === 0 ? type! : enumeration.types }
}

/** A union as the branch that the tag selects, with what is said beside; `others` says what a tag that no branch lists must be. */
function byTag(
  document: Document,
  schema: Schema,
  strength: (schema: Schema) => AnySchema,
  others: (tag: string, values: unknown[]) => { [tag: string]: Schema },
): Schema | undefined {
  const found = union(document, schema)
  if (!found) return undefined
  const { tag, branches, untagged, unlisted, isObject } = found
  const { oneOf: _oneOf, ...rest } = schema
  const all = branches.flatMap(({ values }) => values)
  const beside = strength(rest) as Schema
  return {
    ...beside,
    allOf: [
      ...(beside.allOf ?? []),
      ...(isObject ? [] : [{ type: 'object' }]),
      ...branches.map((branch) => ({ if: tagged(tag, branch.values), then: strength(branch.schema) })),
      ...(untagged ? [{ if: without(tag), then: strength(untagged) }] : []),
      {
        if: untagged ? { anyOf: [tagged(tag, all), without(tag)] } : tagged(tag, all),
        then: {},
        else: unlisted ? strength(unlisted) : { type: 'object', required: [tag], properties: others(tag, all) },
      },
    ] as Schema[],
  }
}

/** A schema without an `additionalProperties` that takes anything. */
function unmapped({ additionalProperties, ...schema }: Schema): Schema {
  return additionalProperties === undefined || additionalProperties === true
    ? schema
    : { ...schema, additionalProperties }
}

/** What a schema asserts itself. */
const asserted = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => assertions.has(keyword)))

/**
 * What is unlisted: it refuses nothing, and reports to its context. Where one of several schemas is held against a value, what any of
 * them lists is listed, and what is in its members is as the nearest of those says that the value fits.
 *
 * @param isPart Whether it is held against a value of which another schema says more, and lists the members.
 */
function exact(document: Document, schema: AnySchema, isPart = false): Schema {
  if (typeof schema === 'boolean') return {}
  if (!isPart && isPlainRef(schema)) return at('exact', schema)
  const parts = musts(document, schema)
  const isWhole = !isPart && parts.length === 1 && isAlone(parts[0]!)
  const listedFields = isPart || isWhole ? undefined : listed(document, schema)
  const [first, ...others] = parts.filter(({ items, prefixItems }) => items !== undefined || prefixItems !== undefined)
  const map = parts.findLast(({ additionalProperties }) => typeof additionalProperties === 'object')
  const whole: Schema = {
    ...membersOf(document, parts, 'properties'),
    ...membersOf(document, parts, 'patternProperties'),
    ...(first && itemsOf(document, first)),
    ...(map && { additionalProperties: exact(document, map.additionalProperties!) }),
    ...(listedFields && { listedFields }),
  }
  const more = [
    ...others.map((part) => itemsOf(document, part)),
    ...parts.flatMap((part) => conditions(document, part, !isWhole)),
  ]
  if (Object.keys(whole).length === 0 && more.length === 1) return more[0]!
  return { ...whole, ...(more.length > 0 && { allOf: more }) }
}

/** The members that several schemas say something of, as all of them say. */
function membersOf(document: Document, parts: Schema[], keyword: 'properties' | 'patternProperties'): Schema {
  const said = parts.flatMap((part) => Object.entries((part[keyword] ?? {}) as { [name: string]: AnySchema }))
  if (said.length === 0) return {}
  const together = (name: string): Schema => {
    const schemas = said.filter(([other]) => other === name).map(([, schema]) => schema)
    if (schemas.length === 1) return exact(document, schemas[0]!)
    const telling = schemas.filter((schema) => Object.keys(exact(document, schema)).length > 0)
    return telling.length > 1 ? exact(document, { allOf: telling as Schema[] }) : exact(document, telling[0] ?? true)
  }
  return { [keyword]: Object.fromEntries(said.map(([name]) => [name, together(name)])) }
}

const itemsOf = (document: Document, { items, prefixItems }: Schema): Schema => ({
  ...(prefixItems !== undefined && {
    prefixItems: (prefixItems as AnySchema[]).map((item) => exact(document, item)),
  }),
  ...(items !== undefined && { items: exact(document, items) }),
})

/** What is unlisted where something else is so. */
function conditions(document: Document, schema: Schema, isPart: boolean): Schema[] {
  const part = (one: AnySchema | undefined): Schema => exact(document, one ?? true, true)
  const tells = (one: AnySchema): boolean => Object.keys(part(one)).length > 0
  const nearest = (branches: AnySchema[] = []): Schema[] =>
    branches.some(tells) ? [{ nearestIfAny: branches.map((one) => ({ allOf: [open(document, one), part(one)] })) }] : []
  const enumeration = extensible(schema)
  const events = union(document, schema)
  const { dependentSchemas = {}, if: asked, then, else: otherwise } = schema as { [keyword: string]: AnySchema }
  return [
    ...(enumeration ? [{ listedValues: enumeration.values }] : nearest(schema.anyOf)),
    ...(events ? [eventsOf(document, events, isPart)] : nearest(schema.oneOf)),
    ...(asked !== undefined && [asked, then ?? true, otherwise ?? true].some(tells)
      ? [{ if: open(document, asked), then: { allOf: [part(asked), part(then)] }, else: part(otherwise) }]
      : []),
    ...Object.entries(dependentSchemas as { [name: string]: AnySchema })
      .filter(([, one]) => tells(one))
      .map(([name, one]) => ({ if: { type: 'object', required: [name] }, then: part(one) })),
  ] as Schema[]
}

function eventsOf(document: Document, { tag, branches, untagged }: Union, isPart: boolean): Schema {
  const all = branches.flatMap(({ values }) => values)
  return {
    allOf: [
      ...branches.map((branch) => ({ if: tagged(tag, branch.values), then: exact(document, branch.schema, isPart) })),
      ...(untagged ? [{ if: without(tag), then: exact(document, untagged, isPart) }] : []),
      {
        if: untagged ? { anyOf: [tagged(tag, all), without(tag)] } : tagged(tag, all),
        then: {},
        else: { listedEvents: tag },
      },
    ] as Schema[],
  }
}

/** Whether a schema is a choice by tag and says nothing beside: each branch then lists its own members. */
const isAlone = ({ oneOf, ...rest }: Schema): boolean =>
  oneOf !== undefined && rest.$ref === undefined && inside(rest).length === 0

/** The schemas that a value must fit because it fits this one, without references and `allOf`; what is said nearest is last. */
function musts(document: Document, schema: AnySchema): Schema[] {
  if (typeof schema === 'boolean') return []
  const { $ref, allOf = [], ...self } = schema
  return [
    ...($ref === undefined ? [] : musts(document, resolve(document, { $ref }))),
    ...allOf.flatMap((part) => musts(document, part)),
    ...(Object.keys(self).some(validates) ? [self] : []),
  ]
}

/** The schemas that say something of the same value, whether it fits them or not. */
const everywhere = (document: Document, schema: AnySchema): Schema[] =>
  musts(document, schema).flatMap((part) => [
    part,
    ...inside(part)
      .filter(({ keyword }) => inPlace.has(keyword))
      .flatMap((one) => everywhere(document, one.schema)),
  ])

/** What an object lists; undefined where it is a map, which lists any, or closed, and where nothing is said of its members. */
function listed(document: Document, schema: Schema): Listed | undefined {
  const parts = everywhere(document, schema)
  if (parts.some(({ additionalProperties }) => additionalProperties !== undefined)) return undefined
  return parts.some((part) => (part.properties ?? part.patternProperties) !== undefined) ? fieldsOf(parts) : undefined
}

const fieldsOf = (parts: Schema[]): Listed => ({
  names: [...new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})))],
  prefixes: [...new Set(parts.flatMap((part) => Object.keys(part.patternProperties ?? {})))].map(prefixOf),
})

const tagged = (tag: string, values: unknown[]): Schema => ({
  type: 'object',
  required: [tag],
  properties: { [tag]: { enum: values } },
})

const without = (tag: string): Schema => ({ type: 'object', not: { required: [tag] } })

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const mapValues = <T, U>(object: { [name: string]: T }, map: (value: T) => U): { [name: string]: U } =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]))

/** Reports from generated code: `this` is the collector that `contract.js` makes. */
const pointer = ({ it }: KeywordCxt) => _`${namesOfAjv.instancePath} + ${it.errorPath}`

const set = ({ gen }: KeywordCxt, values: unknown[]) =>
  gen.scopeValue('obj', { ref: values, key: values, code: _`new Set(${stringify(values)})` })

/** The fields that an object lists: by their names, and by how their names begin. */
interface Listed {
  names: string[]
  prefixes: string[]
}

/** Goes through the names of an object's members that it does not list. */
function unlistedNames(cxt: KeywordCxt, listed: Name, report: (name: Name) => void): void {
  cxt.gen.forIn('name', cxt.data, (name) => {
    const isOther = (cxt.schema as Listed).prefixes.reduce(
      (code, prefix) => _`${code} && !${name}.startsWith(${prefix})`,
      _`!${listed}.has(${name})`,
    )
    cxt.gen.if(isOther, () => report(name))
  })
}

const memberOf = (cxt: KeywordCxt, name: Name) => _`${pointer(cxt)} + "/" + ${new Name('segment')}(${name})`

const findingKeywords: CodeKeywordDefinition[] = [
  {
    keyword: 'listedFields',
    type: 'object',
    schemaType: 'object',
    code(cxt) {
      unlistedNames(cxt, set(cxt, (cxt.schema as Listed).names), (name) =>
        cxt.gen.code(_`this.find("unlisted-field", ${memberOf(cxt, name)})`),
      )
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
  {
    keyword: 'closedFields',
    type: 'object',
    schemaType: 'object',
    code(cxt) {
      const listed = set(cxt, (cxt.schema as Listed).names)
      unlistedNames(cxt, listed, (name) =>
        cxt.gen.code(_`this.refuse("unlisted-field", ${memberOf(cxt, name)}, ${listed})`),
      )
    },
  },
  {
    keyword: 'closedValues',
    schemaType: 'array',
    code(cxt) {
      cxt.gen.code(_`this.refuse("unlisted-value", ${pointer(cxt)}, ${set(cxt, cxt.schema as unknown[])})`)
    },
  },
  { keyword: 'nearest', schemaType: 'array', trackErrors: true, code: (cxt) => compare(cxt, true) },
  { keyword: 'nearestIfAny', schemaType: 'array', trackErrors: true, code: (cxt) => compare(cxt, false) },
]

/** `anyOf` that looks at each of its schemas, and keeps what is unlisted as the nearest says it; one of them has to fit, or may. */
function compare(cxt: KeywordCxt, isRequired: boolean): void {
  const { gen } = cxt
  const [valid, one] = [gen.let('valid', !isRequired), gen.name('_valid')]
  gen.code(_`this.compare()`)
  gen.block(() =>
    (cxt.schema as unknown[]).forEach((_schema, i) => {
      cxt.subschema({ keyword: cxt.keyword, schemaProp: i, compositeRule: true }, one)
      gen.code(_`this.candidate(${one})`)
      gen.assign(valid, _`${valid} || ${one}`)
    }),
  )
  gen.code(_`this.settle()`)
  cxt.result(
    valid,
    () => cxt.reset(),
    () => cxt.error(true),
  )
}
