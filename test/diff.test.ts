/** `callhooks diff` and `npm run check:release`: what a change of a contract means for a receiver, event and reply each their own way. */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { compareContracts } from '../src/cli/diff/contract.ts'
import { readDocument } from '../src/cli/diff/document.ts'
import { combine } from '../src/cli/diff/redocly.ts'
import { type Change, type Verdict, worst } from '../src/cli/diff/rules.ts'
import { next } from '../src/cli/diff/version.ts'
import type { Difference } from '../src/cli/diff.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

// a test changes what it likes
type Any = any // oxlint-disable-line typescript/no-explicit-any

/** The schema that every change of a body is made to: once as the event of a webhook, once as its reply. */
const body = (): Any => ({
  type: 'object',
  allOf: [{ $ref: '#/components/schemas/Base' }],
  required: ['must', 'tag'],
  properties: {
    tag: { type: 'string' },
    must: { type: 'string', pattern: '^a', maxLength: 9 },
    may: { type: 'integer', description: 'A number.' },
    either: { type: ['string', 'null'] },
    closed: { type: 'string', enum: ['a', 'b'] },
    open: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] },
    list: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
    map: { type: 'object', additionalProperties: { type: 'string' } },
    shut: { type: 'object', properties: { x: { type: 'string' } }, additionalProperties: false },
  },
  patternProperties: { '^some-': { type: 'object', properties: { p: { type: 'string' } } } },
})

const union = (): Any => ({
  oneOf: ['One', 'Two', 'Others'].map((name) => ({ $ref: `#/components/schemas/${name}` })),
})

const untagged = (): Any => ({
  type: 'object',
  properties: { tag: { not: {} }, u: { type: 'string' } },
})

const contract = (schema: Any): Any => ({
  openapi: '3.1.0',
  info: { title: 'A contract', version: '0.1.0', summary: 'For tests.' },
  webhooks: {
    first: {
      post: {
        operationId: 'first',
        summary: 'The first',
        security: [{ basic: [] }, { signature: [] }],
        'x-delivery-id': { fields: ['/must'] },
        parameters: [{ in: 'header', name: 'X-Id', required: true, schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema, examples: { one: { value: 1 } } } },
        },
        responses: {
          200: {
            description: 'An answer.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Fixed' } } },
          },
        },
      },
    },
    second: {
      post: {
        operationId: 'second',
        summary: 'The second',
        security: [{ basic: [] }],
        'x-delivery-id': { none: 'There is no id.' },
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Fixed' } } },
        },
        responses: { 200: { description: 'Ignored.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      basic: { type: 'http', scheme: 'basic', description: 'A password.' },
      signature: {
        type: 'apiKey',
        in: 'header',
        name: 'x-signature',
        'x-signature': { algorithm: 'ed25519', encoding: 'hex', header: '{signature}', message: '{$request.body}' },
      },
    },
    schemas: {
      Body: body(),
      Base: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, extra: { type: 'string' } } },
      Item: { type: 'object', required: ['k'], properties: { k: { type: 'string' }, o: { type: 'boolean' } } },
      Fixed: { type: 'object', properties: { fixed: { type: 'string' } } },
      One: { type: 'object', required: ['tag'], properties: { tag: { enum: ['one'] }, n: { type: 'integer' } } },
      Two: { type: 'object', required: ['tag'], properties: { tag: { const: 'two' } } },
      Others: {
        type: 'object',
        required: ['tag'],
        properties: { tag: { type: 'string', not: { enum: ['one', 'two'] } } },
        additionalProperties: true,
      },
    },
  },
})

let files = 0

function write(document: Any, extension = 'json'): string {
  const file = path.join(folder, `${files++}.${extension}`)
  writeFileSync(file, extension === 'json' ? JSON.stringify(document) : stringify(document))
  return file
}

/** What our own rules say of a change to a contract. */
function changesOf(before: Any, plant: (document: Any) => unknown): Change[] {
  const after = structuredClone(before)
  plant(after)
  return compareContracts(readDocument(write(before)), readDocument(write(after)))
}

const ref = (name: string): Any => ({ $ref: `#/components/schemas/${name}` })

/** The contract with a schema as an event, or as a reply. */
function contractWith(direction: 'event' | 'reply', schema: Any): Any {
  const document = contract(direction === 'event' ? schema : ref('Fixed'))
  if (direction === 'reply')
    document.webhooks.first.post.responses[200].content['application/json'].schema = structuredClone(schema)
  return document
}

type Given = Verdict | 'none'

/** Changes of a body, and what each means where we receive it and where we send it. */
const bodies: readonly [
  name: string,
  plant: (schemas: Any) => unknown,
  event: Given,
  reply: Given,
  pointer?: string,
][] = [
  ['nothing', () => 0, 'none', 'none'],
  [
    'a new optional member',
    ({ Body }) => (Body.properties.new = { type: 'string' }),
    'minor',
    'minor',
    '/components/schemas/Body/properties/new',
  ],
  [
    'a new pattern of members',
    ({ Body }) => (Body.patternProperties['^new-'] = { type: 'string' }),
    'minor',
    'minor',
    '/components/schemas/Body/patternProperties/^new-',
  ],
  [
    'a pattern of members that is gone',
    ({ Body }) => delete Body.patternProperties['^some-'],
    'major',
    'major',
    '/components/schemas/Body/patternProperties/^some-',
  ],
  [
    'a pattern of members that goes into what is inherited',
    ({ Body, Base }) => ((Base.patternProperties = Body.patternProperties), delete Body.patternProperties),
    'patch',
    'patch',
  ],
  [
    'a member of members by pattern',
    ({ Body }) => delete Body.patternProperties['^some-'].properties.p,
    'major',
    'major',
    '/components/schemas/Body/patternProperties/^some-/properties/p',
  ],
  [
    'members by pattern of another type',
    ({ Body }) => (Body.patternProperties['^some-'].properties.p.type = 'integer'),
    'major',
    'major',
    '/components/schemas/Body/patternProperties/^some-/properties/p',
  ],
  [
    'one of some members that has to be there',
    ({ Body }) => (Body.anyOf = [{ required: ['may'] }, { required: ['either'] }]),
    'major',
    'major',
  ],
  [
    'a new required member',
    ({ Body }) => (Body.required.push('new'), (Body.properties.new = { type: 'string' })),
    'major',
    'major',
    '/components/schemas/Body/properties/new',
  ],
  [
    'an optional member that becomes required',
    ({ Body }) => Body.required.push('may'),
    'major',
    'major',
    '/components/schemas/Body/properties/may',
  ],
  [
    'a required member that becomes optional',
    ({ Body }) => (Body.required = ['tag']),
    'major',
    'minor',
    '/components/schemas/Body/properties/must',
  ],
  [
    'a required member of what is inherited that becomes optional',
    ({ Base }) => (Base.required = []),
    'major',
    'minor',
    '/components/schemas/Base/properties/id',
  ],
  [
    'a member that is removed',
    ({ Body }) => delete Body.properties.may,
    'major',
    'major',
    '/components/schemas/Body/properties/may',
  ],
  [
    'a required member that is removed',
    ({ Body }) => (delete Body.properties.must, (Body.required = ['tag'])),
    'major',
    'major',
  ],
  [
    'a member of what is inherited that is removed',
    ({ Base }) => delete Base.properties.extra,
    'major',
    'major',
    '/components/schemas/Base/properties/extra',
  ],
  [
    'a member deep in a list that is removed',
    ({ Item }) => delete Item.properties.o,
    'major',
    'major',
    '/components/schemas/Item/properties/o',
  ],
  [
    'a member that is renamed',
    ({ Body }) => ((Body.properties.might = Body.properties.may), delete Body.properties.may),
    'major',
    'major',
  ],
  [
    'a type that is widened',
    ({ Body }) => (Body.properties.may.type = ['integer', 'null']),
    'major',
    'minor',
    '/components/schemas/Body/properties/may',
  ],
  ['an integer that becomes a number', ({ Body }) => (Body.properties.may.type = 'number'), 'major', 'minor'],
  ['a type that is left out', ({ Body }) => delete Body.properties.may.type, 'major', 'minor'],
  [
    'a type that is narrowed',
    ({ Body }) => (Body.properties.either.type = 'string'),
    'major',
    'major',
    '/components/schemas/Body/properties/either',
  ],
  ['a type that becomes another', ({ Body }) => (Body.properties.may.type = 'string'), 'major', 'major'],
  [
    'a value more in an extensible enum',
    ({ Body }) => Body.properties.open.anyOf[0].enum.push('c'),
    'minor',
    'minor',
    '/components/schemas/Body/properties/open',
  ],
  ['a value fewer in an extensible enum', ({ Body }) => Body.properties.open.anyOf[0].enum.pop(), 'major', 'major'],
  [
    'an extensible enum that may be null',
    ({ Body }) => Body.properties.open.anyOf.push({ type: 'null' }),
    'major',
    'minor',
  ],
  ['an extensible enum that is closed', ({ Body }) => Body.properties.open.anyOf.pop(), 'major', 'major'],
  [
    'an extensible enum that becomes a text',
    ({ Body }) => (Body.properties.open = { type: 'string' }),
    'major',
    'minor',
  ],
  [
    'a text that becomes an extensible enum',
    ({ Body }) => (Body.properties.tag = Body.properties.open),
    'minor',
    'major',
  ],
  ['a text that becomes a closed enum', ({ Body }) => (Body.properties.tag = Body.properties.closed), 'major', 'major'],
  ['a value more in a closed enum', ({ Body }) => Body.properties.closed.enum.push('c'), 'major', 'minor'],
  ['a value fewer in a closed enum', ({ Body }) => Body.properties.closed.enum.pop(), 'major', 'major'],
  [
    'a closed enum that becomes extensible',
    ({ Body }) => (Body.properties.closed = Body.properties.open),
    'major',
    'minor',
  ],
  ['a limit that is new', ({ Body }) => (Body.properties.list.minItems = 1), 'major', 'major'],
  ['a limit that is gone', ({ Body }) => delete Body.properties.must.pattern, 'major', 'minor'],
  ['a limit that is looser', ({ Body }) => (Body.properties.must.maxLength = 10), 'major', 'minor'],
  ['a limit that is tighter', ({ Body }) => (Body.properties.must.maxLength = 8), 'major', 'major'],
  ['a pattern that is another', ({ Body }) => (Body.properties.must.pattern = '^b'), 'major', 'major'],
  ['an object that is closed', ({ Item }) => (Item.additionalProperties = false), 'major', 'major'],
  [
    'an object that is no longer closed',
    ({ Body }) => delete Body.properties.shut.additionalProperties,
    'minor',
    'minor',
  ],
  ['an object that becomes a map', ({ Item }) => (Item.additionalProperties = true), 'minor', 'minor'],
  ['a map that is none any more', ({ Body }) => delete Body.properties.map.additionalProperties, 'major', 'major'],
  [
    'a map of something else',
    ({ Body }) => (Body.properties.map.additionalProperties.type = 'integer'),
    'major',
    'major',
  ],
  [
    'a keyword that no rule knows',
    ({ Body }) => (Body.properties.map.propertyNames = { minLength: 1 }),
    'major',
    'major',
  ],
  ['a member that is deprecated', ({ Body }) => (Body.properties.may.deprecated = true), 'minor', 'minor'],
  ['a description', ({ Body }) => (Body.properties.may.description = 'Another.'), 'patch', 'patch'],
  ['where something was learned', ({ Body }) => (Body['x-source'] = 'code'), 'patch', 'patch'],
  [
    'a type that is renamed',
    (schemas) => (
      (schemas.Other = schemas.Item),
      delete schemas.Item,
      (schemas.Body.properties.list.items = ref('Other'))
    ),
    'major',
    'major',
    '/components/schemas/Item',
  ],
  [
    'the same, written without allOf',
    ({ Body, Base }) => (delete Body.allOf, Body.required.push('id'), Object.assign(Body.properties, Base.properties)),
    'patch',
    'patch',
  ],
]

/** Changes of a union by tag. */
const unions: typeof bodies = [
  [
    'an event more',
    (schemas) => (
      (schemas.Three = { ...schemas.Two, properties: { tag: { const: 'three' } } }),
      schemas.Union.oneOf.unshift(ref('Three')),
      schemas.Others.properties.tag.not.enum.push('three')
    ),
    'minor',
    'minor',
    '/components/schemas/Union/oneOf/0',
  ],
  [
    'an event fewer',
    (schemas) => (schemas.Union.oneOf.shift(), (schemas.Others.properties.tag.not.enum = ['two'])),
    'major',
    'major',
  ],
  [
    'another spelling of an event',
    (schemas) => (schemas.One.properties.tag.enum.push('uno'), schemas.Others.properties.tag.not.enum.push('uno')),
    'minor',
    'minor',
  ],
  [
    'an event whose tag is another',
    (schemas) => (
      (schemas.Two.properties.tag.const = 'zwei'),
      (schemas.Others.properties.tag.not.enum = ['one', 'zwei'])
    ),
    'major',
    'major',
  ],
  ['events in another order', (schemas) => (schemas.Union.oneOf = schemas.Union.oneOf.toReversed()), 'patch', 'patch'],
  ['no branch for others any more', (schemas) => schemas.Union.oneOf.pop(), 'major', 'major'],
  [
    'a member of an event that is removed',
    (schemas) => delete schemas.One.properties.n,
    'major',
    'major',
    '/components/schemas/One/properties/n',
  ],
  [
    'a new required member of an event',
    (schemas) => (schemas.One.required.push('m'), (schemas.One.properties.m = { type: 'string' })),
    'major',
    'major',
  ],
]

/** Changes of a union with a branch for what has no tag. */
const untaggedUnions: typeof bodies = [
  ['a member of an event beside it', (schemas) => delete schemas.One.properties.n, 'major', 'major'],
  ['a member of the branch itself', (schemas) => delete schemas.Untagged.properties.u, 'major', 'major'],
  ['a new member of the branch', (schemas) => (schemas.Untagged.properties.v = { type: 'string' }), 'minor', 'minor'],
  ['the branch is gone', (schemas) => schemas.Union.oneOf.pop(), 'major', 'major'],
  ['the order', (schemas) => (schemas.Union.oneOf = schemas.Union.oneOf.toReversed()), 'patch', 'patch'],
]

/** Changes of a choice that no tag tells apart. */
const choices: typeof bodies = [
  ['what a choice refers to has a member less', (schemas) => delete schemas.Fixed.properties.fixed, 'major', 'major'],
  ['a choice fewer', (schemas) => schemas.Choice.anyOf.pop(), 'major', 'major'],
  ['a choice more', (schemas) => schemas.Choice.anyOf.push(ref('Base')), 'major', 'minor'],
]

/** Changes of an enum whose other choices say something too. */
const enumerations: typeof bodies = [
  ['a limit of the other choice', ({ Choice }) => (Choice.anyOf[1].maxLength = 5), 'major', 'major'],
  ['a looser limit', ({ Choice }) => (Choice.anyOf[1].maxLength = 20), 'major', 'minor'],
  ['a member of an object choice', ({ Choice }) => delete Choice.anyOf[2].properties.a, 'major', 'major'],
  ['a new member of it', ({ Choice }) => (Choice.anyOf[2].properties.b = {}), 'minor', 'minor'],
  ['an object choice fewer', ({ Choice }) => Choice.anyOf.pop(), 'major', 'major'],
  ['a list more', ({ Choice }) => Choice.anyOf.push({ type: 'array' }), 'major', 'minor'],
  ['another text beside it', ({ Choice }) => Choice.anyOf.push({ type: 'string', pattern: '^x' }), 'major', 'minor'],
  ['null beside it', ({ Choice }) => Choice.anyOf.push({ type: 'null' }), 'major', 'minor'],
  ['null in it', ({ Choice }) => (Choice.anyOf[1].type = ['string', 'null']), 'major', 'minor'],
  ['another value', ({ Choice }) => Choice.anyOf[0].enum.push('c'), 'minor', 'minor'],
  ['the order', ({ Choice }) => (Choice.anyOf = Choice.anyOf.toReversed()), 'patch', 'patch'],
  ['a description of a choice', ({ Choice }) => (Choice.anyOf[2].description = 'New.'), 'patch', 'patch'],
]

/** Changes of one layer of an `allOf` where a later one describes the same. */
const layered: typeof bodies = [
  ['a type in the base', ({ Under }) => (Under.properties.q.type = 'integer'), 'major', 'major'],
  ['a limit in the base', ({ Under }) => (Under.properties.q.maxLength = 5), 'major', 'major'],
  ['a looser limit that the other keeps', ({ Under }) => (Under.properties.r.maxLength = 9), 'patch', 'patch'],
  ['a limit of both', ({ Under }) => (Under.properties.r.maxLength = 3), 'major', 'major'],
  ['a member of an object in the base', ({ Under }) => delete Under.properties.o.properties.a, 'major', 'major'],
  ['what items are in the base', ({ Under }) => (Under.properties.l.items.type = 'integer'), 'major', 'major'],
  ['a value of a closed enum in the base', ({ Under }) => Under.properties.e.enum.pop(), 'major', 'major'],
  ['the type again in the nearer', ({ Over }) => (Over.properties.q.type = 'string'), 'patch', 'patch'],
  ['a choice of the first anyOf', ({ Under }) => Under.anyOf.pop(), 'major', 'major'],
  ['what a choice of the first anyOf has', ({ Fixed }) => delete Fixed.properties.fixed, 'major', 'major'],
  ['a choice of the second anyOf', ({ Over }) => Over.anyOf.pop(), 'major', 'major'],
  ['an anyOf fewer', ({ Under }) => delete Under.anyOf, 'major', 'minor'],
  ['an anyOf more', ({ Layered }) => (Layered.anyOf = [{ minProperties: 1 }]), 'major', 'major'],
  ['an object that is closed in the base', ({ Under }) => (Under.additionalProperties = false), 'major', 'major'],
  ['the order of the layers', ({ Layered }) => (Layered.allOf = Layered.allOf.toReversed()), 'patch', 'patch'],
]

const under = (): Any => ({
  type: 'object',
  properties: {
    q: { type: 'string' },
    r: { type: 'string', maxLength: 8 },
    o: { type: 'object', properties: { a: { type: 'string' } } },
    l: { type: 'array', items: { type: 'string' } },
    e: { type: 'string', enum: ['a', 'b'] },
  },
  anyOf: [ref('Fixed'), ref('Base')],
})

const over = (): Any => ({
  properties: {
    q: { description: 'Described.' },
    r: { maxLength: 4 },
    o: { properties: { b: {} } },
    l: { items: { description: 'One.' } },
    e: { description: 'One of them.' },
  },
  anyOf: [ref('Item'), ref('Base')],
})

/** Changes of unions without a branch for others. */
const closedUnions: typeof bodies = [
  [
    'an event more where code may have named every one',
    (schemas) => (
      (schemas.Three = { ...schemas.Two, properties: { tag: { const: 'three' } } }),
      schemas.Union.oneOf.push(ref('Three'))
    ),
    'major',
    'minor',
  ],
  ['a branch for others', (schemas) => schemas.Union.oneOf.push(ref('Others')), 'major', 'minor'],
  [
    'a branch for what has no tag',
    (schemas) => ((schemas.Untagged = untagged()), schemas.Union.oneOf.push(ref('Untagged'))),
    'major',
    'minor',
  ],
]

const operation = (document: Any): Any => document.webhooks.first.post
const second = (document: Any): Any => document.webhooks.second.post
const noReply = (document: Any): Any => delete operation(document).responses[200].content

/** Changes outside of bodies. */
const others: readonly [name: string, plant: (document: Any) => unknown, want: Given, pointer?: string][] = [
  ['the version alone', (document) => (document.info.version = '0.2.0'), 'none'],
  ['the summary of the document', (document) => (document.info.summary = 'For others.'), 'patch', '/info/summary'],
  [
    'an example',
    (document) => (operation(document).requestBody.content['application/json'].examples.one.value = 2),
    'patch',
  ],
  [
    'a webhook more',
    (document) => (document.webhooks.third = document.webhooks.second),
    'minor',
    '/webhooks/third/post',
  ],
  ['a webhook fewer', (document) => delete document.webhooks.second, 'major', '/webhooks/second/post'],
  [
    'a webhook that is renamed',
    (document) => ((document.webhooks.zweite = document.webhooks.second), delete document.webhooks.second),
    'major',
  ],
  ['a name of an operation', (document) => (operation(document).operationId = 'erste'), 'major'],
  ['a description of a webhook', (document) => (operation(document).summary = 'Another'), 'patch'],
  ['a webhook that is deprecated', (document) => (operation(document).deprecated = true), 'minor'],
  ['a way to authenticate more', (document) => second(document).security.push({ signature: [] }), 'minor'],
  [
    'a way to authenticate fewer',
    (document) => operation(document).security.pop(),
    'major',
    '/webhooks/first/post/security/1',
  ],
  ['a way that takes one scheme more', (document) => (second(document).security[0].signature = []), 'major'],
  [
    'ways in another order',
    (document) => (operation(document).security = operation(document).security.toReversed()),
    'patch',
  ],
  ['that none is needed', (document) => second(document).security.push({}), 'patch'],
  [
    'the words of a signature',
    (document) => (document.components.securitySchemes.signature['x-signature'].encoding = 'base64'),
    'major',
    '/components/securitySchemes/signature/x-signature',
  ],
  [
    'the header of a signature',
    (document) => (document.components.securitySchemes.signature.name = 'x-other'),
    'major',
  ],
  ['another scheme', (document) => (document.components.securitySchemes.basic.scheme = 'bearer'), 'major'],
  [
    'the description of a scheme',
    (document) => (document.components.securitySchemes.basic.description = 'A secret.'),
    'patch',
  ],
  [
    'another media type',
    (document) =>
      (operation(document).requestBody.content = {
        'application/x-www-form-urlencoded': operation(document).requestBody.content['application/json'],
      }),
    'major',
  ],
  [
    'a media type more',
    (document) => (operation(document).requestBody.content['text/xml'] = { schema: { type: 'string' } }),
    'major',
  ],
  [
    'another media type of a reply',
    (document) =>
      (operation(document).responses[200].content = {
        'application/xml': operation(document).responses[200].content['application/json'],
      }),
    'major',
  ],
  ['a body that may be absent', (document) => (operation(document).requestBody.required = false), 'major'],
  [
    'a reply that may be absent',
    (document) => (operation(document).responses[204] = { description: 'Nothing.' }),
    'minor',
  ],
  ['a reply that is ignored now', noReply, 'major'],
  [
    'a reply that is taken now',
    (document) => (second(document).responses[200].content = operation(document).responses[200].content),
    'major',
  ],
  [
    'a reply that may be given now',
    (document) => (
      (second(document).responses[200].content = operation(document).responses[200].content),
      (second(document).responses[204] = {})
    ),
    'minor',
  ],
  [
    'a response with another status',
    (document) => (operation(document).responses[410] = { description: 'Gone.' }),
    'patch',
  ],
  ['a header that is gone', (document) => delete operation(document).parameters, 'major'],
  [
    'a header that is new',
    (document) => operation(document).parameters.push({ in: 'header', name: 'X-B', schema: { type: 'string' } }),
    'minor',
  ],
  ['a header that may be absent', (document) => (operation(document).parameters[0].required = false), 'major'],
  ['a header in another case', (document) => (operation(document).parameters[0].name = 'x-id'), 'patch'],
  [
    'a delivery that can be identified',
    (document) => (second(document)['x-delivery-id'] = { fields: ['/id'] }),
    'minor',
  ],
  [
    'a delivery that cannot be identified any more',
    (document) => (operation(document)['x-delivery-id'] = { none: 'No.' }),
    'major',
  ],
  [
    'a delivery that is identified by something else',
    (document) => (operation(document)['x-delivery-id'].fields = ['/id']),
    'major',
  ],
  ['why a delivery cannot be identified', (document) => (second(document)['x-delivery-id'].none = 'Because.'), 'patch'],
  ['a type that no webhook uses', (document) => (document.components.schemas.Others.description = 'Unused.'), 'patch'],
  ['a type fewer', (document) => delete document.components.schemas.Two, 'major', '/components/schemas/Two'],
  ['a type more', (document) => (document.components.schemas.Seven = { type: 'string' }), 'minor'],
]

function expectVerdict(changes: readonly Change[], want: Given, pointer?: string): void {
  expect(worst(changes) ?? 'none', JSON.stringify(changes)).toBe(want)
  if (pointer !== undefined)
    expect(changes.filter(({ verdict }) => verdict === want).map((change) => change.pointer)).toContain(pointer)
  for (const { message } of changes) expect(message).not.toContain('\n')
}

describe.each(['event', 'reply'] as const)('diff: a change of an %s', (direction) => {
  test.each(
    bodies.map(([name, plant, event, reply, pointer]) => [name, { event, reply }[direction], plant, pointer] as const),
  )('%s is %s', (_name, want, plant, pointer) => {
    const before = contractWith(direction, ref('Body'))
    expectVerdict(
      changesOf(before, ({ components }) => plant(components.schemas)),
      want,
      pointer,
    )
  })

  test.each([
    ...unions.map(([name, plant, event, reply, pointer]) => [name, plant, { event, reply }, true, pointer] as const),
    ...closedUnions.map(([name, plant, event, reply]) => [name, plant, { event, reply }, false, undefined] as const),
  ])('of a union: %s', (_name, plant, want, isOpen, pointer) => {
    const before = contractWith(direction, ref('Union'))
    before.components.schemas.Union = union()
    if (!isOpen) before.components.schemas.Union.oneOf.pop()
    expectVerdict(
      changesOf(before, ({ components }) => plant(components.schemas)),
      want[direction],
      pointer,
    )
  })

  test.each(untaggedUnions.map(([name, plant, event, reply]) => [name, { event, reply }[direction], plant] as const))(
    'of a union with a branch that has no tag: %s: %s',
    (_name, want, plant) => {
      const before = contractWith(direction, ref('Union'))
      Object.assign(before.components.schemas, { Union: union(), Untagged: untagged() })
      before.components.schemas.Union.oneOf.push(ref('Untagged'))
      expectVerdict(
        changesOf(before, ({ components }) => plant(components.schemas)),
        want,
      )
    },
  )

  test.each(choices.map(([name, plant, event, reply]) => [name, { event, reply }[direction], plant] as const))(
    'of a choice without a tag: %s: %s',
    (_name, want, plant) => {
      const before = contractWith(direction, ref('Choice'))
      before.webhooks.second.post.requestBody.content['application/json'].schema = ref('Item')
      before.components.schemas.Choice = { anyOf: [ref('Item'), ref('Fixed')] }
      expectVerdict(
        changesOf(before, ({ components }) => plant(components.schemas)),
        want,
      )
    },
  )
})

describe.each(['event', 'reply'] as const)('diff: a change of an %s', (direction) => {
  const cases = (all: typeof bodies): (readonly [string, Given, (schemas: Any) => unknown])[] =>
    all.map(([name, plant, event, reply]) => [name, { event, reply }[direction], plant])
  const changed = (schema: Any, schemas: Any, plant: (schemas: Any) => unknown): Change[] => {
    const before = contractWith(direction, schema)
    before.webhooks.second.post.requestBody.content['application/json'].schema = { type: 'string' }
    Object.assign(before.components.schemas, schemas)
    return changesOf(before, ({ components }) => plant(components.schemas))
  }

  test.each(cases(enumerations))('of an enum with other choices: %s: %s', (_name, want, plant) => {
    const others = [
      { type: 'string', maxLength: 10 },
      { type: 'object', properties: { a: {} } },
    ]
    expectVerdict(
      changed(ref('Choice'), { Choice: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, ...others] } }, plant),
      want,
    )
  })

  test.each(cases(layered))('of one layer of several: %s: %s', (_name, want, plant) => {
    const Layered = { allOf: [ref('Under'), ref('Over')] }
    expectVerdict(changed(ref('Layered'), { Layered, Under: under(), Over: over() }, plant), want)
  })
})

test('parameters of a path item are those of its operation, which may say otherwise', () => {
  const before = contract(ref('Body'))
  before.webhooks.first.parameters = [
    { in: 'header', name: 'X-Shared', required: true, schema: { type: 'string' } },
    { in: 'header', name: 'x-id', required: false, schema: { type: 'integer' } },
  ]
  const shared = (document: Any): Any => document.webhooks.first.parameters
  expectVerdict(
    changesOf(before, (document) => shared(document).shift()),
    'major',
    '/webhooks/first/parameters/0',
  )
  expectVerdict(
    changesOf(before, (document) => shared(document).push({ in: 'header', name: 'X-New', required: true })),
    'minor',
  )
  expectVerdict(
    changesOf(before, (document) => (shared(document)[1].schema.type = 'string')),
    'patch',
  )
})

test('that no webhook uses a schema is said only of what none leads to', () => {
  const before = contract(ref('Body'))
  before.webhooks.first.post.requestBody.content['application/json'].schema = { type: 'object', not: ref('One') }
  const changes = changesOf(before, ({ components }) => {
    delete components.schemas.One.properties.n // a keyword is between it and the webhook that no rule follows
    components.schemas.Two.description = 'Unused.'
    components.schemas.Two.maxProperties = 1
  })
  expect(changes.map(({ verdict, pointer }) => `${verdict} ${pointer}`)).toEqual([
    'major /components/schemas/One/properties/n',
    'patch /components/schemas/Two/description',
    'patch /components/schemas/Two/maxProperties',
  ])
  expect(changes.filter(({ message }) => message.includes('no webhook uses it'))).toHaveLength(1)
})

test.each(['jambonz', 'portsip', 'telnyx-texml', 'telnyx-call-control'])(
  'the source of %s and its published form are the same contract',
  (vendor) => {
    const source = readDocument(path.join(root, 'openapi', `${vendor}.yaml`))
    const published = readDocument(path.join(root, 'generated', vendor, 'openapi.json'))
    expect(compareContracts(source, published)).toEqual([])
    expect(compareContracts(published, source)).toEqual([])
  },
)

test('a source that a property says otherwise is still compared', () => {
  const before = contract(ref('Body'))
  before.components.schemas.Body['x-source'] = 'official'
  const changes = changesOf(before, ({ components }) => (components.schemas.Body.properties.may['x-source'] = 'code'))
  expect(changes.map(({ pointer }) => pointer)).toEqual(['/components/schemas/Body/properties/may/x-source'])
  expect(
    changesOf(before, ({ components }) => (components.schemas.Body.properties.may['x-source'] = 'official')),
  ).toEqual([])
})

test.each(others)('diff: %s: %s', (_name, plant, want, pointer) => {
  expectVerdict(changesOf(contract(ref('Body')), plant), want, pointer)
})

test('a schema that is received and sent has the worse verdict, once', () => {
  const before = contractWith('reply', ref('Body'))
  before.webhooks.first.post.requestBody.content['application/json'].schema = ref('Body')
  const named = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] }
  const changes = changesOf(before, ({ components }) => (components.schemas.Body.properties.tag = named))
  expect(changes).toEqual([
    {
      verdict: 'major',
      pointer: '/components/schemas/Body/properties/tag',
      message: 'values are listed now: a text that is not listed no longer compiles',
    },
  ])
})

test('a schema that refers to itself is compared', () => {
  const before = contract(ref('Body'))
  before.components.schemas.Item.properties.items = { type: 'array', items: ref('Item') }
  expectVerdict(
    changesOf(before, ({ components }) => delete components.schemas.Item.properties.o),
    'major',
  )
})

test('YAML and JSON, one file and several, are the same', () => {
  const whole = contract(ref('Body'))
  const { Item, ...schemas } = whole.components.schemas
  const parts = write({ Item }, 'yaml')
  const split = structuredClone({ ...whole, components: { ...whole.components, schemas } })
  split.components.schemas.Body.properties.list.items.$ref = `./${path.basename(parts)}#/Item`
  split.components.schemas.Item = { $ref: `./${path.basename(parts)}#/Item` }
  const after = readDocument(write(split, 'yaml'))
  expect(worst(compareContracts(readDocument(write(whole)), after))).toBe('patch') // the wording: it is written another way
  delete Item.properties.o
  const gone = readDocument(write(whole))
  expect(compareContracts(after, gone).map(({ verdict, pointer }) => [verdict, pointer])).toEqual([
    ['major', `${path.basename(parts)}#/Item/properties/o`],
  ])
})

describe('version', () => {
  test.each([
    ['0.1.0', 'major', '0.2.0'],
    ['0.1.0', 'minor', '0.1.1'],
    ['0.1.0', 'patch', '0.1.1'],
    ['1.2.3', 'major', '2.0.0'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', undefined, '1.2.3'],
    ['2020-01-01', 'major', undefined],
  ] as const)('%s after a %s change is %s', (version, verdict, want) => {
    expect(next(version, verdict)).toBe(want)
  })
})

describe('redocly diff', () => {
  const guess: Change = { verdict: 'major', pointer: '/a/contains', message: 'guessed', isGuess: true }
  const ruled: Change = { verdict: 'minor', pointer: '/a/enum', message: 'ruled' }
  const reported = (pointer: string, impact: Verdict, typeName: string, message?: string): Any => ({
    path: `#${pointer}`,
    typeName,
    kind: 'modified',
    impact,
    verdicts: message === undefined ? [] : [{ ruleId: 'x', impact, message }],
    revision: { pointer },
  })

  test('it stands in for a guess, where it has a rule', () => {
    expect(combine([guess], [reported('/a/contains', 'minor', 'Schema', 'Known.')])).toEqual([
      { verdict: 'minor', pointer: '/a/contains', message: 'Known.' },
    ])
    expect(combine([guess], [reported('/a/contains', 'patch', 'Schema')])).toEqual([guess])
  })

  test('it does not overrule a rule of ours', () => {
    expect(combine([ruled], [reported('/a/enum', 'major', 'Schema', 'Gained.')])).toEqual([ruled])
    expect(combine([ruled], [reported('/b', 'major', 'OneOf', 'Added.')])).toEqual([ruled])
  })

  test('it adds what no rule of ours speaks for', () => {
    expect(combine([ruled], [reported('/servers/0', 'major', 'Server', 'Gone.')])).toEqual([
      ruled,
      { verdict: 'major', pointer: '/servers/0', message: 'Gone.' },
    ])
  })
})

const command = path.join(root, 'dist/cli/index.js')

describe('the built command', () => {
  const before = write(contract(ref('Body')), 'yaml')
  const document = contract(ref('Body'))
  document.components.schemas.Body.properties.more = { type: 'string', description: 'More.' }
  document.components.schemas.Item.description = 'An item.'
  const after = write(document)
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [command, 'diff', ...args], { encoding: 'utf8' })

  test('it prints a line per change, and last the verdict', () => {
    expect(run(before, after)).toMatchObject({
      status: 0,
      stderr: '',
      stdout: [
        'minor /components/schemas/Body/properties/more more is new: it may be used',
        'patch /components/schemas/Item/description description is new',
        'minor, which is patch below 1.0.0: 0.1.0 becomes 0.1.1 at least',
        '',
      ].join('\n'),
    })
    expect(run(before, before).stdout).toBe('none: nothing has changed\n')
  })

  test('it prints one JSON object', () => {
    const { changes, ...rest } = JSON.parse(run(before, after, '--json').stdout) as Difference
    expect(rest).toEqual({ verdict: 'minor', bump: 'patch', from: '0.1.0', to: '0.1.1' })
    expect(changes.map(({ verdict, pointer }) => `${verdict} ${pointer}`)).toEqual([
      'minor /components/schemas/Body/properties/more',
      'patch /components/schemas/Item/description',
    ])
  })

  test('a version that is a number in YAML is told as text, and asks for no other', () => {
    const numbered = write({ ...contract(ref('Body')), info: { title: 'A contract', version: 1 } }, 'yaml')
    expect(run(numbered, after).stdout.trimEnd().split('\n').at(-1)).toBe('minor')
    const { changes: _, ...rest } = JSON.parse(run(numbered, after, '--json').stdout) as Difference
    expect(rest).toEqual({ verdict: 'minor', bump: 'minor', from: '1', to: null })
    const none = write({ ...contract(ref('Body')), info: { title: 'A contract' } })
    expect(run(none, after).stdout.trimEnd().split('\n').at(-1)).toBe('minor')
  })

  const broken = (plant: (schemas: Any) => unknown, extension = 'json'): string => {
    const document = contract(ref('Body'))
    plant(document.components.schemas)
    return write(document, extension)
  }
  const unsound = 'is not a sound OpenAPI document: at /components/schemas/'

  test.each([
    [
      'a dangling reference',
      ({ Body }: Any) => (Body.properties.may = ref('Gone')),
      'the $ref "#/components/schemas/Gone" at /components/schemas/Body/properties/may leads nowhere',
    ],
    ['one in what no webhook uses', ({ Two }: Any) => (Two.properties.tag = ref('Gone')), 'leads nowhere'],
    [
      'a remote reference',
      ({ Body }: Any) => (Body.items = { $ref: 'https://example.com/a.yaml#/A' }),
      'the $ref "https://example.com/a.yaml#/A" at /components/schemas/Body/items is in a document that is not read: bundle it first',
    ],
    [
      'a file that is not there',
      ({ Body }: Any) => (Body.items = { $ref: './gone.yaml#/A' }),
      'gone.yaml: cannot be read (ENOENT)',
    ],
    [
      'a loop of references',
      (schemas: Any) => ((schemas.Item = ref('Fixed')), (schemas.Fixed = ref('Item'))),
      ' is a loop',
    ],
    [
      'a malformed reference',
      ({ Body }: Any) => (Body.items = { $ref: '#/%zz' }),
      `${unsound}Body/items the $ref "#/%zz" is malformed`,
    ],
    ['an allOf that is no list', ({ Body }: Any) => (Body.allOf = {}), `${unsound}Body allOf is no list of schemas`],
    [
      'a required that is text',
      ({ Body }: Any) => (Body.required = 'tag'),
      `${unsound}Body required is no list of names`,
    ],
    ['a null among choices', ({ Body }: Any) => (Body.anyOf = [null]), `${unsound}Body anyOf is no list of schemas`],
  ])('%s is an error of usage, whichever document has it', (_name, plant, message) => {
    const file = broken(plant)
    for (const args of [
      [before, file],
      [file, before],
    ] as const) {
      const { status, stderr, stdout } = run(...args)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^callhooks: [^\n]+\n$/)
      expect(stderr).toContain(`${file}: `)
      expect(stderr).toContain(message)
    }
  })

  test.each([
    ['a file that is not there', 'nowhere.yaml', /cannot be read \(ENOENT\)/],
    ['what is no YAML', write('a: [', 'txt'), /is not an OpenAPI document|is neither YAML nor JSON/],
    ['what has no webhooks', write({ openapi: '3.1.0', paths: {} }), /has no webhooks/],
  ])('%s is an error of usage', (_name, file, message) => {
    const { status, stderr, stdout } = run(before, file)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^callhooks: [^\n]+\n$/)
    expect(stderr).toMatch(message)
  })

  test('without the package our own rules decide, and a line says so', () => {
    const elsewhere = path.join(folder, 'elsewhere')
    mkdirSync(path.join(elsewhere, 'node_modules'), { recursive: true })
    for (const copied of ['dist', 'package.json'])
      cpSync(path.join(root, copied), path.join(elsewhere, copied), { recursive: true })
    symlinkSync(path.join(root, 'generated'), path.join(elsewhere, 'generated'))
    for (const name of Object.keys(
      (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Any).dependencies,
    )) {
      mkdirSync(path.dirname(path.join(elsewhere, 'node_modules', name)), { recursive: true })
      symlinkSync(path.join(root, 'node_modules', name), path.join(elsewhere, 'node_modules', name))
    }
    const bare = spawnSync(process.execPath, [path.join(elsewhere, 'dist/cli/index.js'), 'diff', before, after], {
      encoding: 'utf8',
    })
    expect(bare.stdout).toBe(run(before, after).stdout)
    expect(bare.stderr).toBe('callhooks: @redocly/cli is not installed, so our own rules decide alone\n')
  })
})

describe('check:release', () => {
  const at = path.join(folder, 'release')
  const generated = path.join(at, 'generated')
  const released = path.join(at, 'released')
  const release = (...args: string[]): { status: number | null; stderr: string } =>
    spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        'scripts/release.ts',
        '--generated',
        generated,
        '--released',
        released,
        '--package',
        path.join(at, 'package.json'),
        ...args,
      ],
      { cwd: root, encoding: 'utf8' },
    )
  const give = (vendor: string, document: Any): void => {
    mkdirSync(path.join(generated, vendor), { recursive: true })
    writeFileSync(path.join(generated, vendor, 'openapi.json'), JSON.stringify(document))
  }
  const version = (given: string): void =>
    writeFileSync(path.join(at, 'package.json'), JSON.stringify({ version: given }))
  const changed = (plant: (document: Any) => unknown): Any => {
    const document = contract(ref('Body'))
    plant(document)
    return document
  }

  test('a snapshot is of every vendor, formatted, with the version', () => {
    give('one', contract(ref('Body')))
    give('two', contract(ref('Body')))
    version('0.1.0')
    expect(release('--snapshot')).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(path.join(released, 'VERSION'), 'utf8')).toBe('0.1.0\n')
    expect(JSON.parse(readFileSync(path.join(released, 'two.json'), 'utf8'))).toEqual(contract(ref('Body')))
    execFileSync(
      process.execPath,
      ['node_modules/prettier/bin/prettier.cjs', '--config', '.prettierrc.json', '--check', released],
      { cwd: root },
    )
  })

  test.each([
    ['nothing', () => 0, '0.1.0', ''],
    ['nothing, and an older version', () => 0, '0.0.9', 'but 0.1.0 is released'],
    [
      'a removed member',
      (document: Any): unknown => delete document.components.schemas.Body.properties.may,
      '0.1.0',
      'but 0.1.0 is released and a major change of two asks for 0.2.0; below 1.0.0',
    ],
    [
      'a removed member',
      (document: Any): unknown => delete document.components.schemas.Body.properties.may,
      '0.1.9',
      'asks for 0.2.0',
    ],
    [
      'a removed member',
      (document: Any): unknown => delete document.components.schemas.Body.properties.may,
      '0.2.0',
      '',
    ],
    [
      'a removed member',
      (document: Any): unknown => delete document.components.schemas.Body.properties.may,
      '1.0.0',
      '',
    ],
    [
      'a new member',
      (document: Any): unknown => (document.components.schemas.Body.properties.more = {}),
      '0.1.0',
      'a minor change of two asks for 0.1.1',
    ],
    ['a new member', (document: Any): unknown => (document.components.schemas.Body.properties.more = {}), '0.1.1', ''],
    [
      'a description',
      (document: Any): unknown => (document.info.summary = 'Other.'),
      '0.1.0',
      'a patch change of two asks for 0.1.1',
    ],
  ] as const)('%s (%#)', (_name, plant, given, want) => {
    give('two', changed(plant))
    version(given)
    const { status, stderr } = release()
    expect(status).toBe(want === '' ? 0 : 1)
    if (want === '') expect(stderr).toBe('')
    else {
      expect(stderr).toMatch(/^release: package\.json says [^\n]+\n$/)
      expect(stderr).toContain(want)
    }
  })

  test('a vendor more is minor, a vendor fewer is major', () => {
    give('two', contract(ref('Body')))
    give('three', contract(ref('Body')))
    version('0.1.0')
    expect(release().stderr).toContain('a minor change of three asks for 0.1.1')
    rmSync(path.join(generated, 'one'), { recursive: true })
    expect(release().stderr).toContain('a major change of one asks for 0.2.0')
  })
})
