/** Every keyword of a schema is heeded as JSON Schema 2020-12 says, or stops the generator with its place. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkKeywords, formats } from '../scripts/keywords.ts'
import type { Document } from '../scripts/openapi.ts'
import { types } from '../scripts/types.ts'
import { validators } from '../scripts/validators.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-keywords-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

interface Case {
  readonly schema: object | boolean
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}

/** Small documents: a schema, and values that fit it and that do not. */
const cases: { readonly [name: string]: Case } = {
  type: { schema: { type: ['integer', 'null'] }, good: [1, null], bad: ['1', 1.5] },
  exclusiveMinimum: { schema: { exclusiveMinimum: 1 }, good: [2, 'a'], bad: [1, 0] },
  exclusiveMaximum: { schema: { exclusiveMaximum: 1 }, good: [0], bad: [1, 2] },
  minimum: { schema: { minimum: 1, maximum: 2 }, good: [1, 2], bad: [0, 3] },
  multipleOf: { schema: { multipleOf: 2 }, good: [4, 0, 'a'], bad: [3, 0.5] },
  length: { schema: { minLength: 1, maxLength: 2 }, good: ['a', '😀😀'], bad: ['', 'abc'] },
  pattern: { schema: { pattern: '^a+$' }, good: ['aa', 1], bad: ['b'] },
  format: { schema: { format: 'uuid' }, good: ['01234567-89ab-cdef-0123-456789abcdef'], bad: ['a'] },
  uniqueItems: {
    schema: { uniqueItems: true },
    good: [
      [1, '1'],
      [{ a: 1 }, { a: 2 }],
    ],
    bad: [
      [1, 1],
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
    ],
  },
  minItems: { schema: { minItems: 1, maxItems: 2 }, good: [[1]], bad: [[], [1, 2, 3]] },
  minProperties: { schema: { minProperties: 1, maxProperties: 2 }, good: [{ a: 1 }], bad: [{}, { a: 1, b: 2, c: 3 }] },
  required: { schema: { required: ['a'] }, good: [{ a: 1 }, 1], bad: [{}] },
  'const of an object': { schema: { const: { a: [1, null] } }, good: [{ a: [1, null] }], bad: [{ a: [1] }, {}] },
  'const null': { schema: { const: null }, good: [null], bad: [0, ''] },
  'enum of anything': { schema: { enum: [1, 'a', null, { a: 1 }, [2]] }, good: [1, null, { a: 1 }, [2]], bad: [2, {}] },
  'plain anyOf': {
    schema: { anyOf: [{ type: 'string', minLength: 2 }, { type: 'integer' }] },
    good: ['ab', 1],
    bad: ['a', 0.5, null],
  },
  'an enum or another type': {
    schema: { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'integer' }] },
    good: ['a', 1],
    bad: ['b', null],
  },
  'an extensible enum with more beside it': {
    schema: { anyOf: [{ type: 'string', enum: ['a', 'abc'] }, { type: 'string' }], minLength: 2 },
    good: ['abc', 'xy'],
    bad: ['a', 1],
  },
  'an extensible enum with a type beside it': {
    schema: { type: 'string', anyOf: [{ type: 'string', enum: ['a'] }, { type: ['string', 'null'] }] },
    good: ['a', 'b'],
    bad: [null],
  },
  'anyOf beside members': {
    schema: { type: 'object', properties: { a: { type: 'integer' } }, anyOf: [ref('HasB'), { required: ['c'] }] },
    good: [{ b: 'x' }, { a: 1, c: null }],
    bad: [{}, { b: 1 }, { a: 'x', b: 'x' }],
  },
  'oneOf without a tag': {
    schema: { oneOf: [{ type: 'integer' }, { minimum: 2 }] },
    good: [1, 2.5, 'a'],
    bad: [3, 1.5],
  },
  'oneOf by tag, with more beside it': {
    schema: {
      type: 'object',
      required: ['b'],
      properties: { b: { type: 'integer' } },
      oneOf: [
        { type: 'object', required: ['a'], properties: { a: { const: 'x' }, c: { type: 'string' } } },
        { type: 'object', required: ['a', 'c'], properties: { a: { const: 'y' }, c: { type: 'integer' } } },
      ],
    },
    good: [
      { a: 'x', b: 1 },
      { a: 'y', b: 1, c: 2 },
    ],
    bad: [{ a: 'x' }, { a: 'y', b: 1, c: 'x' }, { a: 'z', b: 1 }, { a: 'x', b: '1' }],
  },
  'oneOf by tag, of what may be no object': {
    schema: {
      oneOf: [
        { required: ['a'], properties: { a: { const: 'x' } } },
        { required: ['a'], properties: { a: { not: { enum: ['x'] } } } },
      ],
    },
    good: [{ a: 'x' }, { a: 1 }],
    bad: [{}, 1, 'x'],
  },
  allOf: { schema: { allOf: [ref('HasB'), { required: ['a'] }] }, good: [{ a: 1, b: '' }], bad: [{ a: 1 }, { b: '' }] },
  not: { schema: { not: { type: 'object', required: ['a'] } }, good: [{}, 1], bad: [{ a: 1 }] },
  if: {
    schema: { if: { required: ['a'] }, then: { required: ['b'] }, else: { maxProperties: 1 } },
    good: [{ a: 1, b: 1 }, { c: 1 }],
    bad: [{ a: 1 }, { b: 1, c: 1 }],
  },
  propertyNames: { schema: { propertyNames: { maxLength: 1 } }, good: [{ a: 1 }], bad: [{ ab: 1 }] },
  contains: { schema: { contains: { type: 'integer' } }, good: [['a', 1]], bad: [[], ['a']] },
  'minContains and maxContains': {
    schema: { contains: { type: 'integer' }, minContains: 2, maxContains: 3 },
    good: [
      [1, 2, 'a'],
      [1, 2, 3],
    ],
    bad: [
      [1, 'a'],
      [1, 2, 3, 4],
    ],
  },
  'no more than maxContains': {
    schema: { contains: { const: 1 }, minContains: 0, maxContains: 1 },
    good: [[], [2], [1]],
    bad: [[1, 1]],
  },
  dependentRequired: {
    schema: { dependentRequired: { a: ['b', 'c'] } },
    good: [{}, { a: 1, b: 1, c: 1 }],
    bad: [{ a: 1 }, { a: 1, b: 1 }],
  },
  dependentSchemas: { schema: { dependentSchemas: { a: ref('HasB') } }, good: [{}, { a: 1, b: '' }], bad: [{ a: 1 }] },
  prefixItems: {
    schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: { type: 'boolean' } },
    good: [[], ['a'], ['a', 1, true]],
    bad: [[1], ['a', 'a'], ['a', 1, 1]],
  },
  'prefixItems and no others': {
    schema: { prefixItems: [{ type: 'string' }], items: false },
    good: [[], ['a']],
    bad: [['a', 'b']],
  },
  'members beside a $ref': {
    schema: { ...ref('HasB'), required: ['a'], properties: { b: { minLength: 1 } }, description: 'One.' },
    good: [{ a: 1, b: 'x' }],
    bad: [{ a: 1, b: '' }, { a: 1, b: 1 }, { b: 'x' }],
  },
  'a closed object': {
    schema: {
      type: 'object',
      properties: { a: { type: 'integer' } },
      patternProperties: { '^Note-': { type: 'string' } },
      additionalProperties: false,
    },
    good: [{}, { a: 1, 'Note-1': 'x' }],
    bad: [{ b: 1 }, { 'Note-1': 1 }],
  },
  'alternatives that are closed': {
    schema: { anyOf: [ref('Closed'), { type: 'array', items: ref('Closed') }] },
    good: [{ a: 1 }, [{ a: 1 }]],
    bad: [{ b: 1 }, [{ a: 1 }, { b: 1 }], 1],
  },
  'one of several that are closed': {
    schema: { oneOf: [ref('Closed'), { type: 'object', properties: { b: {} }, additionalProperties: false }] },
    good: [{ a: 1 }, { b: 1 }],
    bad: [{}, { a: 1, b: 1 }, { c: 1 }],
  },
  'a map': { schema: { additionalProperties: { type: 'integer' } }, good: [{ x: 1 }], bad: [{ x: 'a' }] },
  'boolean schemas': { schema: { properties: { a: true, b: false } }, good: [{ a: 1 }], bad: [{ b: 1 }] },
  'a schema that nothing fits': { schema: false, good: [], bad: [1, null] },
  'a reference within not': { schema: { not: ref('Closed') }, good: [{ b: 1 }, 1], bad: [{ a: 1 }, {}] },
  'a property that a pattern takes too': {
    schema: { properties: { 'Note-1': { minLength: 1 } }, patternProperties: { '^Note-': { type: 'string' } } },
    good: [{ 'Note-1': 'a' }],
    bad: [{ 'Note-1': '' }, { 'Note-1': 1 }],
  },
}

const parts = {
  HasB: { type: 'object', required: ['b'], properties: { b: { type: 'string' } } },
  Closed: { type: 'object', properties: { a: { type: 'integer' } }, additionalProperties: false },
}
const nameOf = (index: number): string => `Case${index}`
const document = {
  webhooks: {},
  components: {
    schemas: { ...parts, ...Object.fromEntries(Object.values(cases).map(({ schema }, i) => [nameOf(i), schema])) },
  },
} as unknown as Document

/** Values with the names and texts of the cases. */
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, 0, 1, 2, 3, 1.5, '', 'a', 'ab', 'abc', 'x', 'y', '😀'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'Note-1', 'ab'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

interface Validator {
  (this: unknown, value: unknown): boolean
}

/** The validators of some schemas, as the generator writes them. */
async function compile(given: Document, schemas: readonly string[]): Promise<{ [name: string]: Validator }> {
  const strengths = ['open', 'exact', 'reply'] as const
  const wanted = schemas.flatMap((schema) =>
    strengths.map((strength) => [`${strength}${schema}`, { schema, strength }] as const),
  )
  const contract = pathToFileURL(path.join(root, 'scripts/runtime/contract.js')).href
  const file = path.join(folder, `${schemas.join('').length}-${schemas[0]}.mjs`)
  const code = validators(given, Object.fromEntries(wanted))
  writeFileSync(
    file,
    `import { equal, segment, ucs2length } from '${contract}'\n${code}\nexport { ${wanted.map(([name]) => name).join(', ')} }`,
  )
  return (await import(pathToFileURL(file).href)) as { [name: string]: Validator }
}

/** Collects what a validator reports, as the runtime of a contract does but for the choice among alternatives. */
async function examine(validator: Validator, value: unknown): Promise<{ fits: boolean; found: string[] }> {
  const { answer } = (await import('../scripts/runtime/contract.js' as string)) as {
    answer: (...given: unknown[]) => {
      examine: (value: unknown) => { violations: unknown[]; unlisted: { pointer: string; kind: string }[] }
      accepts: (value: unknown) => boolean
    }
  }
  const contract = answer('', [], validator)
  return {
    fits: contract.accepts(value),
    found: contract.examine(value).unlisted.map(({ kind, pointer }) => `${kind} ${pointer}`),
  }
}

describe('8.18: a keyword is heeded', () => {
  let made: { [name: string]: Validator }
  const names = Object.keys(cases)
  const ajv = new Ajv2020({ strict: false })
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  ajv.addSchema({ $id: 'document', components: document.components })

  beforeAll(async () => {
    checkKeywords(document)
    made = await compile(
      document,
      names.map((_, i) => nameOf(i)),
    )
  })

  test.each(names)('8.18: %s: good values are accepted and bad ones refused, as Ajv does', async (name) => {
    const i = names.indexOf(name)
    const { good, bad } = cases[name]!
    const fits = ajv.compile({ $ref: `document#/components/schemas/${nameOf(i)}` })
    const [open, exact, reply] = ['open', 'exact', 'reply'].map((strength) => made[strength + nameOf(i)]!)
    for (const value of good) expect([value, open!(value), fits(value)]).toEqual([value, true, true])
    for (const value of bad) expect([value, open!(value), fits(value)]).toEqual([value, false, false])
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const is = fits(value)
        expect(open!(value)).toBe(is)
        expect((await examine(reply!, value)).fits).toBe(is)
        expect(exact!.call({ find() {}, compare() {}, candidate() {}, settle() {} }, value)).toBe(true)
      }),
      { numRuns: 500, seed: 20261125, examples: [...good, ...bad].map((value) => [value] as [unknown]) },
    )
  })
})

describe('8.18: what is unlisted is told', () => {
  const side = { anyOf: [{ type: 'string', enum: ['l'] }, { type: 'string' }] }
  const base = { type: 'object', properties: { a: side } }
  const schemas = {
    Base: base,
    Beside: { ...ref('Base'), properties: { b: side } },
    Any: { type: 'object', anyOf: [ref('Base'), { properties: { b: side } }] },
    If: { type: 'object', if: { required: ['a'] }, then: { properties: { a: side } }, properties: { c: {} } },
    Depends: { type: 'object', dependentSchemas: { a: ref('Base') }, properties: { c: {} } },
    Tuple: { type: 'array', prefixItems: [side], items: ref('Base') },
    Or: { anyOf: [{ type: 'array', items: side }, ref('Base')] },
    Both: { allOf: [{ properties: { a: side } }, { properties: { a: { type: 'string' } } }] },
  }
  const given = { webhooks: {}, components: { schemas } } as unknown as Document

  test.each<[name: keyof typeof schemas, value: unknown, found: string[]]>([
    ['Beside', { a: 'l', b: 'l' }, []],
    ['Beside', { a: 'x', b: 'x', c: 1 }, ['unlisted-field /c', 'unlisted-value /a', 'unlisted-value /b']],
    ['Any', { a: 'l', b: 'l' }, []],
    ['Any', { a: 'x', b: 'x', c: 1 }, ['unlisted-field /c', 'unlisted-value /a']],
    ['If', { a: 'x', c: 1, d: 1 }, ['unlisted-field /d', 'unlisted-value /a']],
    ['Depends', { a: 'x', c: 1, d: 1 }, ['unlisted-field /d', 'unlisted-value /a']],
    ['Tuple', ['x', { a: 'l' }, { b: 1 }], ['unlisted-field /2/b', 'unlisted-value /0']],
    ['Or', ['l', 'x'], ['unlisted-value /1']],
    ['Or', { a: 'x' }, ['unlisted-value /a']],
    ['Both', { a: 'x' }, ['unlisted-value /a']],
  ])('8.18: of %s and %j: %j', async (name, value, found) => {
    const made = await compile(given, [name])
    for (const strength of ['exact', 'reply']) {
      const { found: got } = await examine(made[strength + name]!, value)
      expect([strength, got.toSorted()]).toEqual([strength, found])
    }
  })
})

describe('8.18: a keyword stops the generator', () => {
  const stopped = (schemas: { [name: string]: unknown }): string[] => {
    try {
      checkKeywords({ webhooks: {}, components: { schemas } } as unknown as Document)
      return []
    } catch (error) {
      return (error as AggregateError).errors.map(({ message }: Error) => message)
    }
  }

  test.each<[keyword: string, schema: object, says: RegExp]>([
    ['unevaluatedProperties', { unevaluatedProperties: false }, /not supported: .*additionalProperties/],
    ['unevaluatedItems', { unevaluatedItems: false }, /not supported/],
    ['$defs', { $defs: {} }, /components\/schemas/],
    ['$anchor', { $anchor: 'a' }, /not supported/],
    ['$dynamicRef', { $dynamicRef: '#a' }, /not supported/],
    ['$id', { $id: 'a' }, /not supported/],
    ['discriminator', { discriminator: { propertyName: 'a' } }, /required const/],
    ['nullable', { type: 'string', nullable: true }, /OpenAPI 3\.0; write type: \[string, 'null'\]/],
    ['dependencies', { dependencies: { a: ['b'] } }, /dependentRequired/],
    ['additionalItems', { additionalItems: false }, /prefixItems/],
    ['contentSchema', { contentSchema: {} }, /not supported/],
    ['format', { format: 'email' }, /format email is not known: only uuid and date-time are; write a pattern/],
    ['maxLenght', { maxLenght: 1 }, /no keyword of JSON Schema 2020-12 or OpenAPI 3\.1/],
    ['then', { then: {} }, /nothing without if/],
    ['if', { if: {} }, /nothing without then or else/],
    ['maxContains', { maxContains: 1 }, /nothing without contains/],
    ['minContains', { contains: {}, minContains: 0 }, /does nothing/],
    ['exclusiveMinimum', { minimum: 1, exclusiveMinimum: true }, /it must be number/],
    ['type', { type: 'text' }, /it must be/],
    ['pattern', { pattern: '(' }, /Invalid regular expression/],
    ['patternProperties', { patternProperties: { a: {} } }, /a pattern is \^/],
    ['$ref', { $ref: '#/components/responses/A' }, /refer to nothing else/],
  ])('8.18: %s', (keyword, schema, says) => {
    const [first, ...more] = stopped({ 'A/b': { properties: { c: { items: schema } } } })
    expect(first).toMatch(
      new RegExp(`^#/components/schemas/A~1b/properties/c/items/${keyword.replace('$', String.raw`\$`)}: `),
    )
    expect(first).toMatch(says)
    expect(more).toEqual([])
  })

  test('8.18: annotations and names of our own do not, nor what is no schema', () => {
    const annotated = {
      title: 'a',
      description: 'a',
      default: { nullable: true },
      examples: [{ $defs: 1 }],
      deprecated: true,
      readOnly: true,
      'x-source': 'code',
      const: { unevaluatedItems: 1 },
      properties: { nullable: {}, $defs: {} },
    }
    expect(stopped({ A: annotated })).toEqual([])
  })

  test('8.18: the command names every place at once, one a line, and writes nothing', { timeout: 180_000 }, () => {
    const contracts = path.join(folder, 'contracts')
    mkdirSync(contracts)
    const body = { content: { 'application/json': { schema: { ...ref('A'), minProperties: 1 } } } }
    const post = {
      operationId: 'events',
      summary: 'An event',
      description: 'An event.',
      security: [{ basic: [] }],
      'x-delivery-id': { none: 'It is a test.' },
      requestBody: body,
      responses: { '200': { description: 'None.' } },
    }
    const text = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Stops', version: '0.1.0' },
      webhooks: { events: { post } },
      components: {
        securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
        schemas: { A: { type: 'object', unevaluatedProperties: false }, B: { items: { nullable: true } } },
      },
    })
    writeFileSync(path.join(contracts, 'stops.yaml'), text)
    let stderr = ''
    try {
      const script = path.join(root, 'scripts/generate.ts')
      const out = path.join(folder, 'out')
      execFileSync(process.execPath, ['--import', 'tsx', script, '--openapi', contracts, '--out', out], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      })
    } catch (error) {
      stderr = (error as { stderr: string }).stderr
    }
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^generate: #\/components\/schemas\/A\/unevaluatedProperties: /),
      expect.stringMatching(/^generate: #\/components\/schemas\/B\/items\/nullable: /),
      expect.stringMatching(/^generate: events: minProperties beside the \$ref of a body/),
    ])
  })
})

test('8.18: the types say what TypeScript can', async () => {
  const schemas = {
    B: { type: 'object', properties: { y: { type: 'number' } } },
    Beside: { ...ref('B'), properties: { z: { type: 'string' } }, required: ['y'] },
    Any: {
      type: 'object',
      properties: { a: { type: 'string' } },
      anyOf: [ref('B'), { required: ['c'], properties: { c: true } }],
    },
    Tuple: {
      type: 'array',
      prefixItems: [{ type: 'string' }, { type: 'number' }],
      minItems: 1,
      items: { type: 'boolean' },
    },
    Pair: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    Nothing: { const: null },
    Things: { type: 'object', enum: [{ a: 1 }] },
  }
  const text = await types({
    openapi: '3.1.0',
    info: { title: '', version: '' },
    webhooks: {},
    components: { schemas },
  } as unknown as Document)
  const flat = text.replaceAll(/\s+/g, ' ')
  expect(flat).toContain('Beside: WithRequired<components["schemas"]["B"], "y"> & { z?: string; }')
  expect(flat).toContain('Any: (components["schemas"]["B"] | { c: unknown; }) & { a?: string; }')
  expect(flat).toMatch(/Tuple: \[ string, number\?, \.\.\.boolean\[\] \]/)
  expect(flat).toMatch(/Pair: \[ string\? \]/)
  expect(flat).toContain('Nothing: null;')
  expect(flat).toContain('Things: { a: 1; };')
})
