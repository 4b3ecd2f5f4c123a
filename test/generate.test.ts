/** What is generated: the same bytes each time, fresh, self-contained, sensitive to every change of a contract, and as strict as its source. */
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { validate, type Webhook, type WebhookError } from 'callhooks'
import fc from 'fast-check'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Document, prefixOf } from '../scripts/openapi.ts'
import { arbitrary } from './support/arbitrary.ts'
import { readSample, samples } from './support/http.ts'
import { compilers } from './support/tsc.ts'
import { vendors, webhookOf } from './support/vendors.ts'

const root = path.join(import.meta.dirname, '..')
const openapi = path.join(root, 'openapi')
const generated = path.join(root, 'generated')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-generate-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A machine that does other things beside this needs its time for a dozen processes. */
const timeout = 180_000

let folders = 0
const newFolder = (): string => path.join(folder, String(folders++))

interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const run = (file: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Result> =>
  new Promise((resolve, reject) => {
    execFile(file, args, { cwd: root, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0
      if (typeof code === 'number') resolve({ code, stdout, stderr })
      else reject(new Error('the process did not end by itself', { cause: error }))
    })
  })

const node = (...args: string[]): Promise<Result> => run(process.execPath, args)
const script = (name: string, ...args: string[]): Promise<Result> =>
  node('--import', 'tsx', path.join(root, 'scripts', name), ...args)
const generate = (from: string, out: string): Promise<Result> => script('generate.ts', '--openapi', from, '--out', out)

/** One change of a contract's text. */
type Edit = readonly [from: string, to: string]

/** A contract with changes, each of which must change something. */
function edited(contract: string, edits: readonly Edit[]): string {
  return edits.reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`${contract} does not hold ${JSON.stringify(from)} once`)
      return text.replace(from, () => to)
    },
    readFileSync(path.join(openapi, `${contract}.yaml`), 'utf8'),
  )
}

/** A folder of contracts: their texts by name. */
function contracts(texts: { readonly [name: string]: string }): string {
  const made = newFolder()
  mkdirSync(made)
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(made, `${name}.yaml`), text)
  return made
}

const filesOf = (of: string): string[] =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(of, path.join(entry.parentPath, entry.name)))
    .toSorted()

const contentOf = (of: string): { readonly [file: string]: string } =>
  Object.fromEntries(filesOf(of).map((file) => [file, readFileSync(path.join(of, file), 'latin1')]))

const names = readdirSync(openapi)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => path.basename(file, '.yaml'))

describe.concurrent('generation', () => {
  test('gives the same bytes each time: twice what is committed, of which one is the check', { timeout }, async () => {
    const out = newFolder()
    const [made, checked] = await Promise.all([generate(openapi, out), script('fresh.ts')])
    expect(made).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(checked).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(Object.keys(contentOf(out))).toEqual(expect.arrayContaining(names.map((name) => `${name}.js`)))
    expect(contentOf(out)).toEqual(contentOf(generated))
  })

  test('the check fails for a file that was changed, added or removed by hand, and names it', { timeout }, async () => {
    const copy = newFolder()
    cpSync(generated, copy, { recursive: true })
    const [name = ''] = names
    const [changed, added, removed] = [`${name}/security.js`, `${name}/extra.js`, `${name}.d.ts`]
    const at = (file: string): string => path.join(copy, file)
    writeFileSync(at(changed), readFileSync(at(changed), 'utf8').replace(/type: '/, `type: 'x`))
    writeFileSync(at(added), '')
    rmSync(at(removed))
    const { code, stderr } = await script('fresh.ts', '--out', copy)
    expect(code).toBe(1)
    const lines = stderr.trimEnd().split('\n')
    expect(new Set(lines.map((line) => line.split(':')[0]))).toEqual(new Set([changed, added, removed].map(at)))
    expect(lines).toHaveLength(3)
  })

  test('a change of a contract that breaks a sample refuses the sample', { timeout }, async () => {
    const breaks: { contract: string; webhook: string; sample: string; edit: Edit }[] = [
      {
        contract: 'jambonz',
        webhook: 'sipClientAuthentication',
        sample: 'register',
        edit: [
          'required: [method, realm, username, expires, nonce, uri, response]',
          'required: [method, realm, username, expires, nonce, uri, respond]',
        ],
      },
      {
        contract: 'portsip',
        webhook: 'cdrEvents',
        sample: 'call-start-v16',
        edit: [
          'required: [event_type, tenant_id, time, session_id, call_id, caller, callee]',
          'required: [event_type, tenant_id, time, session_id, cal_id, caller, callee]',
        ],
      },
      {
        contract: 'telnyx-texml',
        webhook: 'siprecStatus',
        sample: '300-seconds-old',
        edit: ['required: [AccountSid, CallSid, SiprecEvent]', 'required: [AccountSid, CallSid, SiprecEvents]'],
      },
    ]
    const changed = contracts(
      Object.fromEntries(breaks.map(({ contract, edit }) => [contract, edited(contract, [edit])])),
    )
    const out = newFolder()
    expect(await generate(changed, out)).toMatchObject({ code: 0, stderr: '' })
    for (const { contract, webhook, sample } of breaks) {
      const found = samples.find((one) => one.vendor === contract && one.webhook === webhook && one.name === sample)!
      expect(found.status).toBeUndefined()
      const text = readSample(found).body.toString()
      const before = webhookOf(contract, webhook)
      const value: unknown = before.event.mediaType.endsWith('urlencoded')
        ? Object.fromEntries(new URLSearchParams(text))
        : JSON.parse(text)
      const after = (await import(pathToFileURL(path.join(out, `${contract}.js`)).href)) as { [name: string]: Webhook }
      expect([contract, before.event.accepts(value)]).toEqual([contract, true])
      expect([contract, after[webhook]!.event.accepts(value)]).toEqual([contract, false])
    }
  })

  test.each<[what: string, edit: Edit, says: RegExp]>([
    ['a word that must be there', ['        algorithm: ed25519', '        algoritm: ed25519'], /no word algoritm/],
    [
      'a word that may be there',
      ['        timestamp: telnyx-timestamp', '        timestmp: telnyx-timestamp'],
      /no word timestmp/,
    ],
    ['an algorithm', ['        algorithm: ed25519', '        algorithm: ed25518'], /algorithm is none of ed25519/],
    ['an encoding', ['        encoding: base64', '        encoding: base46'], /encoding is none of base64/],
    ['a word that is missing', ['        encoding: base64\n', ''], /encoding is none of/],
    [
      'a word too many',
      ['        encoding: base64', '        encoding: base64\n        tolerence: 300'],
      /no word tolerence/,
    ],
    ['the place of the key', ['      in: header', '      in: query'], /of an apiKey in a header/],
  ])('a typo in a scheme is told with its place: %s', { timeout }, async (_what, edit, says) => {
    const out = newFolder()
    const { code, stderr } = await generate(contracts({ 'telnyx-texml': edited('telnyx-texml', [edit]) }), out)
    expect({ code, isThere: existsSync(out) }).toEqual({ code: 1, isThere: false })
    expect(stderr).toMatch(/^generate: components\/securitySchemes\/telnyxSignature: [^\n]+\n$/)
    expect(stderr).toMatch(says)
  })

  const mistakes: [name: string, contract: string, edit: Edit, says: RegExp][] = [
    [
      'a catch-all branch that misses a listed tag',
      'portsip',
      ['              - call_update_info\n', ''],
      /event_type.*call_update_info/,
    ],
    [
      'a catch-all branch that excludes an unlisted tag',
      'portsip',
      ['              - call_update_info\n', '              - call_update_info\n              - call_parked\n'],
      /event_type.*call_parked/,
    ],
    ['two branches of one tag', 'portsip', ['const: call_update_info,', 'const: call_start,'], /event_type/],
    [
      'a union without a common tag',
      'portsip',
      ['required: [event_type, tenant_id, time, session_id, call_id, caller, callee]', 'required: [tenant_id]'],
      /oneOf/,
    ],
    [
      'a reference to nothing',
      'telnyx-texml',
      [`          $ref: '#/components/schemas/SiprecEvent'`, `          $ref: '#/components/schemas/SiprecEvnt'`],
      /SiprecEvnt/,
    ],
    [
      'a body without a name',
      'telnyx-texml',
      [`              $ref: '#/components/schemas/SiprecStatus'`, '              type: object'],
      /siprecStatus/,
    ],
    [
      'two media types',
      'telnyx-texml',
      [
        `          application/x-www-form-urlencoded:\n            schema:\n              $ref: '#/components/schemas/SiprecStatus'`,
        `          application/json:\n            schema:\n              $ref: '#/components/schemas/SiprecStatus'\n          application/x-www-form-urlencoded:\n            schema:\n              $ref: '#/components/schemas/SiprecStatus'`,
      ],
      /siprecStatus/,
    ],
    ['another operationId', 'telnyx-texml', ['operationId: siprecStatus', 'operationId: siprecState'], /siprecState/],
    ['an unknown format', 'jambonz', ['          format: uuid', '          format: uid'], /format.*uid/],
    [
      'an unknown type',
      'telnyx-texml',
      [`        SiprecSid:\n          type: string`, `        SiprecSid:\n          type: text`],
      /./,
    ],
    ['an item that the package does not have', 'jambonz', ['      - hangup\n', '      - hangupp\n'], /hangupp/],
    ['an item left out that there is not', 'jambonz', [`['sip:decline']`, `['sip:declined']`], /sip:declined/],
    [
      'a package that is not there',
      'jambonz',
      [`'@jambonz/verb-specifications/specs.json'`, `'@jambonz/verb-specificationz/specs.json'`],
      /verb-specificationz/,
    ],
    ['no YAML', 'telnyx-texml', ['openapi: 3.1.0', 'openapi: 3.1.0: x'], /./],
    [
      'a pattern that is no beginning of a name',
      'telnyx-texml',
      [
        `      x-vendor-schema: TexmlGatherWebhookSchema\n`,
        `      x-vendor-schema: TexmlGatherWebhookSchema\n      patternProperties: { '^Note-.': { type: string } }\n`,
      ],
      /patternProperties \^Note-\.: a pattern is \^ and the text that a name begins with/,
    ],
  ]

  test.each(mistakes)(
    '%s is one line and exit code 1, and nothing is written',
    { timeout },
    async (_name, contract, edit, says) => {
      const out = newFolder()
      const { code, stdout, stderr } = await generate(contracts({ [contract]: edited(contract, [edit]) }), out)
      expect(stderr).toMatch(/^generate: [^\n]+\n$/)
      expect(stderr).toMatch(says)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(existsSync(out)).toBe(false)
    },
  )
})

/** A contract of one webhook, whose events have members by pattern and one of some members. */
const forms = `
openapi: 3.1.0
info: { title: Forms, version: 0.1.0 }
webhooks:
  events:
    post:
      operationId: events
      summary: An event
      description: An event.
      security: [{ basic: [] }]
      x-delivery-id: { none: It is a test. }
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
      responses:
        '200':
          description: An answer.
          content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } }
components:
  securitySchemes: { basic: { type: http, scheme: basic } }
  schemas:
    Event:
      type: object
      x-source: code
      allOf: [{ $ref: '#/components/schemas/Base' }]
      properties: { a: { type: string }, b: { type: object, anyOf: [{ required: [c] }, { required: [d, e] }], properties: { c: {}, d: {}, e: {} } } }
      patternProperties: { '^Cost\\[': { type: string, pattern: '^[0-9]+$' } }
      anyOf: [{ required: [a] }, { required: [b] }]
    Base:
      type: object
      x-source: official
      properties: { id: { type: string } }
      patternProperties: { '^Note-': { $ref: '#/components/schemas/Note' } }
    Note:
      type: object
      x-source: official
      properties: { text: { type: string }, side: { anyOf: [{ type: string, enum: [left] }, { type: string }] } }
      patternProperties: { '^x_': { type: [integer, 'null'], x-source: capture } }
    Answer:
      type: object
      x-source: code
      patternProperties: { '^Header-': { type: array, items: { type: string } } }
      additionalProperties: false
`

describe('members by pattern, and one of some members', () => {
  const out = newFolder()
  let events: Webhook
  beforeAll(async () => {
    expect(await generate(contracts({ forms }), out)).toEqual({ code: 0, stdout: '', stderr: '' })
    ;({ events } = (await import(pathToFileURL(path.join(out, 'forms.js')).href)) as { events: Webhook })
  }, timeout)

  const detail = (value: unknown): string => {
    try {
      validate(events, value)
      return ''
    } catch (error) {
      return (error as WebhookError).detail
    }
  }

  test.each([
    [String.raw`^CallCost\[`, 'CallCost['],
    ['^Annotation-', 'Annotation-'],
    ['^SipHeader_', 'SipHeader_'],
    [String.raw`^a\.b\\c/`, String.raw`a.b\c/`],
  ])('the pattern %s is names that begin with %s', (pattern, prefix) => {
    expect(prefixOf(pattern)).toBe(prefix)
    expect(new RegExp(pattern, 'u').test(`${prefix}x`)).toBe(true)
  })

  test.each([
    '',
    'Note',
    '^',
    '^Note.',
    '^Note[0-9]',
    '^Note$',
    '^a|b',
    '^a+',
    '^(a)',
    String.raw`^\d`,
    '^^a',
    '^a{2}',
  ])('the pattern %j is none that a type can say', (pattern) =>
    expect(() => prefixOf(pattern)).toThrow(/a pattern is \^ and the text that a name begins with/),
  )

  test('a member by pattern is checked, and no finding; what is inside of it may be one', () => {
    const found = (value: object): string[] =>
      validate(events, { a: '', ...value }).findings.map(({ kind, pointer }) => `${kind} ${pointer}`)
    expect(found({ id: 'i', 'Cost[x]': '1', 'Cost[': '2' })).toEqual([])
    expect(found({ 'Note-': {}, 'Note-1': { text: 't', side: 'left', x_: 1, x_y: null } })).toEqual([])
    expect(found({ 'cost[x]': '1', ' Cost[x]': '1', Cost: '1', 'Note-/': { side: 'top', x: 1 } }).toSorted()).toEqual([
      'unlisted-field / Cost[x]',
      'unlisted-field /Cost',
      'unlisted-field /Note-~1/x',
      'unlisted-field /cost[x]',
      'unlisted-value /Note-~1/side',
    ])
    expect(detail({ a: '', 'Cost[secret]': 'x' })).toBe('/Cost[*: expected text that matches ^[0-9]+$, got other text')
    expect(detail({ a: '', 'Note-secret': { text: 1 } })).toBe('/Note-*/text: expected string, got number')
    expect(detail({ a: '', 'Note-secret': { x_secret: '' } })).toBe(
      '/Note-*/x_*: expected integer or null, got other text',
    )
  })

  test('one of some members has to be there, at every depth', () => {
    expect(events.event.accepts({ b: { c: 1 } })).toBe(true)
    expect(events.event.accepts({ a: '', b: { d: 1, e: 1 } })).toBe(true)
    expect(detail({})).toBe('one of a, b is missing')
    expect(detail({ id: 'i', 'Cost[x]': '1' })).toBe('one of a, b is missing')
    expect(detail({ b: { d: 1 } })).toBe('one of /b/c, /b/e is missing')
    expect(detail({ a: 1 })).toBe('/a: expected string, got number')
  })

  test('a reply has members by pattern too, and no others', () => {
    expect(events.reply.accepts({ 'Header-A': ['a'] })).toBe(true)
    expect(events.reply.accepts({ 'Header-A': [1] })).toBe(false)
    expect(events.reply.accepts({ Header: ['a'] })).toBe(false)
  })

  test('what was learned from where is said of them', () => {
    const { components } = JSON.parse(readFileSync(path.join(out, 'forms', 'openapi.json'), 'utf8')) as Document
    const { Event, Base, Note } = components.schemas
    const sources = [Event, Base, Note].map((schema) => Object.values(schema!.patternProperties!)[0]!['x-source'])
    expect(sources).toEqual(['code', 'official', 'capture'])
  })

  test('any payload of the contract is accepted, with nothing to find', () => {
    const { components } = JSON.parse(readFileSync(path.join(out, 'forms', 'openapi.json'), 'utf8')) as Document
    const document = { components } as Document
    fc.assert(
      fc.property(arbitrary(document, components.schemas['Event']!), (value) => {
        expect(detail(value)).toBe('')
        expect(
          events.event
            .findings(value)
            .filter(({ pointer }) => /^\/(Cost\[|Note-)/.test(pointer) && !/^\/Note-.*\//.test(pointer)),
        ).toEqual([])
      }),
      { seed: 20261121 },
    )
  })

  test.each(Object.values(compilers))('the types know which names are meant: %s', async (compiler) => {
    const lines = `
import type { Answer, Event } from './forms/types.js'
export const event: Event = { id: 'i', a: '', 'Cost[x]': '1', 'Note-1': { text: '', x_y: null } }
export const cost: string | undefined = event['Cost[x]']
export const noted: number | null | undefined = event['Note-1']?.['x_y']
// @ts-expect-error a cost is text
export const number: Event = { 'Cost[x]': 1 }
// @ts-expect-error no such member
export const unlisted: Event = { Costs: '1' }
// @ts-expect-error a member, misspelt
export const misspelt = event.ids
// @ts-expect-error no such member of a note
export const ofNote = event['Note-1']?.['y_x']
export const answer: Answer = { 'Header-A': ['a'] } as const
// @ts-expect-error nothing changes a reply
answer['Header-A'] = []
`
    const project = path.join(out, compiler)
    mkdirSync(project)
    writeFileSync(path.join(project, 'lines.ts'), lines.replace('./forms', '../forms'))
    const config = {
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        types: [],
        module: 'nodenext',
        target: 'es2023',
        paths: { callhooks: [path.join(root, 'dist/index.d.ts')] },
      },
      include: ['lines.ts'],
    }
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify(config))
    expect(
      await node(path.join(root, 'node_modules', compiler, 'bin/tsc'), '-p', project, '--pretty', 'false'),
    ).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })
})

describe('validators', () => {
  const modules = filesOf(generated).filter((file) => file.endsWith('.js'))

  test.each(modules)('%s says what it is made from, builds no code and imports nothing from elsewhere', (file) => {
    const text = readFileSync(path.join(generated, file), 'utf8')
    expect(text).not.toMatch(/\brequire\s*\(|\beval\b|\bnew Function\b|\bFunction\s*\(|\bimport\s*\(|\bimport\.meta\b/)
    const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
    for (const specifier of imported) {
      expect(specifier).toMatch(/^\.\.?\//)
      expect(modules).toContain(path.join(path.dirname(file), specifier))
    }
    if (file === 'contract.js') return
    expect(text).toMatch(/^\/\/ Made from openapi\/[\w-]+\.yaml by `npm run generate`\.\n/)
    // a file for nothing would pass the lines above
    const isOfWebhook = vendors.some(({ name, webhooks }) =>
      Object.keys(webhooks).some((webhook) => file === path.join(name, `${webhook}.js`)),
    )
    if (isOfWebhook) expect(imported).toEqual(expect.arrayContaining(['../contract.js', './security.js']))
  })

  test('run where code cannot be made from text', async () => {
    const program = `
      let made = 0
      try { new Function('made++')() } catch (error) { if (!(error instanceof EvalError)) throw error; made = -1 }
      const results = [made]
      for (const vendor of JSON.parse(process.argv[1])) {
        for (const { event, reply } of Object.values(await import(vendor.module))) {
          results.push(event.accepts({}), event.findings({ a: 1 }).length > 0, typeof reply.accepts([]))
        }
      }
      console.log(JSON.stringify(results))`
    const given = vendors.map(({ name }) => ({ module: pathToFileURL(path.join(generated, `${name}.js`)).href }))
    const { stdout, stderr } = await node(
      '--disallow-code-generation-from-strings',
      '--input-type=module',
      '--eval',
      program,
      JSON.stringify(given),
    )
    expect(stderr).toBe('')
    // a module's names are in alphabetical order
    const sorted = vendors.map(({ webhooks }) => Object.entries(webhooks).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const webhooks = sorted.flat().map(([, webhook]) => webhook)
    const here = webhooks.flatMap(({ event }) => [event.accepts({}), event.findings({ a: 1 }).length > 0, 'boolean'])
    expect(here.filter((result) => result === false).length).toBeGreaterThan(webhooks.length / 2)
    expect(JSON.parse(stdout)).toEqual([-1, ...here])
  })
})

/** The examples of a body, whatever its media type. */
const examples = (content: object | undefined): unknown[] =>
  Object.values(content ?? {}).flatMap((media: { examples?: { [name: string]: { value: unknown } } }) =>
    Object.values(media.examples ?? {}).map(({ value }) => value),
  )

describe('contracts', () => {
  interface Described {
    readonly summary?: string
    readonly description?: string
    readonly responses: { readonly [status: string]: { readonly description?: string } }
  }
  test('there is one of each vendor that is generated', () => {
    expect(vendors.map(({ name }) => name)).toEqual(names.toSorted())
    for (const { webhooks, document } of vendors)
      expect(Object.keys(webhooks).toSorted()).toEqual(Object.keys(document.webhooks).toSorted())
  })

  test.each(
    vendors.flatMap(({ name, webhooks, document }) =>
      Object.values(webhooks).map((webhook) => [name, webhook.name, webhook, document] as const),
    ),
  )(
    '%s %s has a summary, examples that fit with nothing odd about them, and a reply contract',
    (_vendor, name, { event, reply }, document) => {
      const { post } = document.webhooks[name]!
      const { summary, description, responses } = post as typeof post & Described
      expect(summary).toMatch(/\w \w/)
      expect(description).toMatch(/\w \w/)
      const events = examples(post.requestBody.content)
      expect(events.length).toBeGreaterThan(0)
      for (const value of events) {
        expect(event.accepts(value)).toBe(true)
        expect(event.findings(value)).toEqual([])
      }
      expect(responses['200']?.description).toMatch(/\w \w/)
      const replies = examples(post.responses['200']?.content)
      if (reply.mediaType === '') expect([replies, reply.accepts({})]).toEqual([[], false])
      else expect(replies.length).toBeGreaterThan(0)
      for (const value of replies) expect(reply.accepts(value)).toBe(true)
    },
  )

  const redocly = path.join(root, 'node_modules/@redocly/cli/bin/cli.js')
  const lint = (...files: string[]): Promise<Result> =>
    run(process.execPath, [redocly, 'lint', ...files, '--config', path.join(root, 'redocly.yaml')], {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    })

  test('pass the linter', async () => {
    const { code, stderr } = await lint(...names.map((name) => path.join(openapi, `${name}.yaml`)))
    expect(stderr).toContain('valid')
    expect(code).toBe(0)
  })

  test.each<[string, Edit, RegExp]>([
    [
      'an unknown keyword',
      [
        '        SiprecSid:\n          type: string\n',
        '        SiprecSid:\n          type: string\n          maxLenght: 64\n',
      ],
      /maxLenght/,
    ],
    [
      'an example that does not fit',
      [`                  NotifySipResponseCode: '200'`, '                  NotifySipResponseCode: 200'],
      /NotifySipResponseCode/,
    ],
    ['an example without a required field', ['                  SiprecEvent: siprec-failed\n', ''], /SiprecEvent/],
    [
      'a webhook without a summary',
      ['      summary: A SIPREC session of a call started, stopped or failed\n', ''],
      /summary/,
    ],
    [
      'a required field that is not described',
      ['required: [AccountSid, CallSid, SiprecEvent]', 'required: [AccountSid, CallSid, SiprecEvent, Missing]'],
      /Missing/,
    ],
    [
      'one of some members that is not described',
      ['        - required: [CallbackSource]\n', '        - required: [CallbackSorce]\n'],
      /CallbackSorce/,
    ],
    [
      'a schema that nothing uses',
      ['\n    SiprecStatus:\n', '\n    Unused: { type: string }\n    SiprecStatus:\n'],
      /Unused/,
    ],
  ])('with %s fail it', async (_name, edit, says) => {
    const made = contracts({ planted: edited('telnyx-texml', [edit]) })
    const { code, stdout, stderr } = await lint(path.join(made, 'planted.yaml'))
    expect(code).toBe(1)
    expect(stdout + stderr).toMatch(says)
  })
})

describe('the package', () => {
  test('ships every generated file but the checks, and the licence of what was imported', async () => {
    const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'])
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }]
    const shipped = files.map((file) => file.path).filter((file) => file.startsWith('generated/'))
    const wanted = filesOf(generated).filter((file) => !file.endsWith('.check.ts'))
    expect(shipped.toSorted()).toEqual(wanted.map((file) => `generated/${file}`).toSorted())

    const require = createRequire(import.meta.url)
    const imports = names.flatMap((name) =>
      [...edited(name, []).matchAll(/^ +- from: '(.+)'\n +license: '(.+)'$/gm)].map(([, from = '', license = '']) => ({
        name,
        from,
        license,
      })),
    )
    expect(imports).toHaveLength(2)
    for (const { name, from, license } of imports) {
      const notice = readFileSync(path.join(generated, name, 'NOTICE'), 'utf8')
      expect(notice).toContain(readFileSync(require.resolve(license), 'utf8'))
      const { version } = require(`${from.split('/').slice(0, 2).join('/')}/package.json`) as { version: string }
      expect(notice).toContain(`${from.split('/').slice(0, 2).join('/')} ${version}`)
      expect(shipped).toContain(`generated/${name}/NOTICE`)
    }
  })

  const words = [...new Set(names.flatMap((name) => [name, name.split('-')[0]!]))]
  const printer = ts.createPrinter({ removeComments: true })
  /** Lines of code, without comments, that hold a vendor's name. */
  const named = (file: string, text: string): string[] =>
    printer
      .printFile(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
      .split('\n')
      .filter((line) => words.some((word) => line.toLowerCase().includes(word)))

  test('names no vendor in the code of src/ or scripts/', () => {
    const code = ['src', 'scripts'].flatMap((of) => filesOf(path.join(root, of)).map((file) => path.join(of, file)))
    expect(code.length).toBeGreaterThan(30)
    expect(
      code.flatMap((file) => named(file, readFileSync(path.join(root, file), 'utf8')).map((line) => [file, line])),
    ).toEqual([])
    for (const word of words) {
      expect(named('x.ts', `const text = 'an event of ${word}'`)).toHaveLength(1)
      expect(named('x.ts', `interface ${word.replaceAll('-', '')[0]!.toUpperCase()} { '${word}': 1 }`)).toHaveLength(1)
      expect(named('x.ts', `/** Of ${word}. */\nconst text = '' // ${word}`)).toEqual([])
    }
  })
})

const ours = (reply: unknown): boolean => webhookOf('jambonz', 'newCall').reply.accepts(reply)

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema of verbs is imported, and the package that it comes from has the validator that decides in production. */
describe('replies to a call', () => {
  const require = createRequire(import.meta.url)
  const { validate } = require('@jambonz/verb-specifications') as { validate: (logger: object, reply: unknown) => void }
  const specs = require('@jambonz/verb-specifications/specs.json') as { readonly [name: string]: Specification }
  const logger = { info() {} }

  type Type = string | readonly [string] | { readonly type: string; readonly enum?: readonly string[] }
  interface Specification {
    readonly properties: { readonly [name: string]: Type }
    readonly required?: readonly string[]
  }

  const theirs = (reply: unknown): boolean => {
    try {
      validate(logger, reply)
      return true
    } catch {
      return false
    }
  }

  const newer = require('@jambonz/schema') as { validateApp: (reply: unknown) => { valid: boolean } }
  /** What releases from 10 on check a reply by, which lets any member through that it does not list. */
  const theirsSince10 = (reply: unknown): boolean => newer.validateApp(reply).valid

  const target = [{ type: 'phone', number: '+12025550143' }]
  const llm = { model: 'm', auth: { apiKey: 'k' }, llmOptions: { response_create: {} } }
  const good: [name: string, ...verbs: object[]][] = [
    ['alert', { verb: 'alert', message: '180' }],
    ['answer', { verb: 'answer' }],
    [
      'conference',
      {
        verb: 'conference',
        name: 'c',
        beep: true,
        maxParticipants: 3,
        waitHook: '/wait',
        enterHook: { url: '/enter' },
      },
    ],
    ['conference that listens', { verb: 'conference', name: 'c', listen: { url: 'wss://example.com' } }],
    [
      'config',
      {
        verb: 'config',
        synthesizer: { vendor: 'google' },
        recognizer: { vendor: 'google', hints: ['a'] },
        reset: 'recognizer',
      },
    ],
    [
      'config with a list',
      { verb: 'config', reset: ['recognizer', 'synthesizer'], bargeIn: { enable: true, input: ['speech'] } },
    ],
    [
      'config that records',
      { verb: 'config', record: { action: 'startCallRecording', siprecServerURL: ['sip:a', 'sip:b'] } },
    ],
    ['dequeue', { verb: 'dequeue', name: 'q', timeout: 5 }],
    ['dial', { verb: 'dial', target }],
    [
      'dial of several',
      {
        verb: 'dial',
        target: [
          ...target,
          { type: 'sip', sipUri: 'sip:a@example.com', auth: { username: 'u', password: 'p' } },
          { type: 'user', name: 'a@example.com' },
          { type: 'teams', number: '1', vmail: true },
        ],
      },
    ],
    ['dial of nobody', { verb: 'dial', target: [] }],
    [
      'dial with options',
      {
        verb: 'dial',
        target,
        callerId: '+12025550117',
        headers: { 'X-A': 'b' },
        srtpEncryption: 'sdes',
        listen: { url: 'wss://example.com' },
        transcribe: { transcriptionHook: '/t' },
        dub: [{ action: 'addTrack', track: 't' }],
      },
    ],
    [
      'dialogflow',
      { verb: 'dialogflow', project: 'p', credentials: '{}', lang: 'en-US', model: 'cx', tts: { vendor: 'google' } },
    ],
    ['dtmf', { verb: 'dtmf', dtmf: '12#', duration: 250 }],
    ['dub', { verb: 'dub', action: 'playOnTrack', track: 't', play: 'a.mp3', gain: '-6 dB' }],
    ['enqueue', { verb: 'enqueue', name: 'q', waitHook: '/wait', priority: 1 }],
    [
      'gather',
      {
        verb: 'gather',
        input: ['speech', 'digits'],
        say: { text: 'Hello' },
        actionHook: '/g',
        timeout: 8,
        recognizer: { vendor: 'google' },
      },
    ],
    ['gather that plays', { verb: 'gather', play: { url: ['a.mp3', 'b.mp3'], loop: 'forever' } }],
    ['hangup', { verb: 'hangup', headers: { 'X-Reason': 'done' } }],
    ['leave', { verb: 'leave' }],
    ['lex', { verb: 'lex', botId: 'b', botAlias: 'a', region: 'r', credentials: {}, intent: { name: 'i' } }],
    [
      'listen',
      {
        verb: 'listen',
        url: 'wss://example.com',
        mixType: 'stereo',
        wsAuth: { username: 'u', password: 'p' },
        metadata: { a: [1] },
      },
    ],
    ['llm', { verb: 'llm', vendor: 'openai', ...llm, mcpServers: [{ url: 'https://example.com' }], events: ['all'] }],
    ['message', { verb: 'message', to: '1', from: '2', text: 'Hello' }],
    ['pause', { verb: 'pause', length: 0.5 }],
    ['play', { verb: 'play', url: 'a.mp3', loop: 2, seekOffset: '100' }],
    ['rasa', { verb: 'rasa', url: 'https://example.com', prompt: 'Hello' }],
    ['redirect', { verb: 'redirect', actionHook: { url: '/next', method: 'POST' } }],
    ['say', { verb: 'say', text: 'Hello' }],
    [
      'say with options',
      {
        verb: 'say',
        text: ['Hello', 'again'],
        loop: 'forever',
        synthesizer: { vendor: 'google', engine: 'neural', gender: 'FEMALE', voice: { name: 'v' } },
      },
    ],
    ['say of nothing', { verb: 'say' }],
    ['sip:decline', { verb: 'sip:decline', status: 486, reason: 'Busy' }],
    ['sip:refer', { verb: 'sip:refer', referTo: 'sip:a@example.com', eventHook: '/e' }],
    ['sip:request', { verb: 'sip:request', method: 'INFO', body: 'x' }],
    ['tag', { verb: 'tag', data: { a: 1 } }],
    ['transcribe', { verb: 'transcribe', transcriptionHook: '/t', recognizer: { vendor: 'google', interim: true } }],
    ['stream, which is listen', { verb: 'stream', url: 'wss://example.com' }],
    ['s2s, which is llm', { verb: 's2s', vendor: 'openai', ...llm }],
    ...['openai', 'microsoft', 'google', 'elevenlabs', 'deepgram', 'voiceagent', 'ultravox'].map(
      (vendor): [string, object] => [`${vendor}_s2s, whose vendor is given`, { verb: `${vendor}_s2s`, ...llm }],
    ),
    ['openai_s2s with a vendor', { verb: 'openai_s2s', vendor: 'other', ...llm }],
    [
      'what an application carries along',
      { verb: 'say', text: 'Hello', _: { a: [null] } },
      { verb: 'enqueue', name: 'q', _: { a: 1 } },
    ],
    ['what a nested one carries along', { verb: 'gather', say: { text: 'Hello', _: 'anything' } }],
    ['an id', { verb: 'say', id: 'greeting', text: 'Hello' }],
    ['several', { verb: 'answer' }, { verb: 'say', text: 'Hello' }, { verb: 'hangup' }],
  ]
  const bad: [name: string, ...verbs: unknown[]][] = [
    ['a verb that there is not', { verb: 'speak', text: 'Hello' }],
    ['a verb in another case', { verb: 'Say', text: 'Hello' }],
    ['a verb that is a number', { verb: 1 }],
    ['no verb', { text: 'Hello', loop: 1 }],
    ['an empty object', {}],
    ['text', 'say'],
    ['a number', 1],
    ['one bad verb after good ones', { verb: 'answer' }, { verb: 'hangup' }, { verb: 'pause' }],
    ['an unknown property', { verb: 'say', txt: 'Hello' }],
    ['an unknown property of a target', { verb: 'dial', target: [{ type: 'phone', phone: '1' }] }],
    ['an unknown property of a synthesizer', { verb: 'say', synthesizer: { vendor: 'google', voices: 'v' } }],
    ['an unknown property of a nested say', { verb: 'gather', say: { txt: 'Hello' } }],
    ['a verb in a nested say', { verb: 'gather', say: { verb: 'say', text: 'Hello' } }],
    [
      'an unknown property of a nested listen',
      { verb: 'dial', target, listen: { url: 'wss://example.com', uri: 'x' } },
    ],
    ['pause without its length', { verb: 'pause' }],
    ['play without its url', { verb: 'play' }],
    ['dial without its target', { verb: 'dial' }],
    ['redirect without its hook', { verb: 'redirect' }],
    ['dialogflow without its language', { verb: 'dialogflow', project: 'p', credentials: '{}' }],
    ['llm without its options', { verb: 'llm', vendor: 'openai' }],
    ['llm without its vendor', { verb: 'llm', ...llm }],
    ['s2s without its vendor', { verb: 's2s', ...llm }],
    ['openai_s2s without its options', { verb: 'openai_s2s', model: 'm' }],
    ['stream without its url', { verb: 'stream' }],
    ['a target without its type', { verb: 'dial', target: [{ number: '1' }] }],
    ['a synthesizer without its vendor', { verb: 'say', synthesizer: { voice: 'v' } }],
    ['a nested listen without its url', { verb: 'dial', target, listen: {} }],
    ['a password without its username', { verb: 'listen', url: 'wss://example.com', wsAuth: { password: 'p' } }],
    ['a number for text', { verb: 'hangup', id: 1 }],
    ['text for a number', { verb: 'pause', length: '1' }],
    ['text for a boolean', { verb: 'conference', name: 'c', beep: 'true' }],
    ['text for an object', { verb: 'tag', data: 'a' }],
    ['text for a list', { verb: 'gather', input: 'speech' }],
    ['an object for a list', { verb: 'dial', target: { type: 'phone', number: '1' } }],
    ['a number for text or an object', { verb: 'redirect', actionHook: 1 }],
    ['a number for text or a list', { verb: 'say', text: 1 }],
    ['a boolean for a number or text', { verb: 'say', loop: true }],
    ['null for text', { verb: 'say', text: null }],
    ['a target of another type', { verb: 'dial', target: [{ type: 'fax' }] }],
    ['a model of another name', { verb: 'dialogflow', project: 'p', credentials: '{}', lang: 'en', model: 'xx' }],
    ['a mix of another type', { verb: 'listen', url: 'wss://example.com', mixType: 'both' }],
    ['an engine of another name', { verb: 'say', synthesizer: { vendor: 'aws', engine: 'Neural' } }],
    ['an encryption of another name', { verb: 'dial', target, srtpEncryption: 'zrtp' }],
    ['text for what enqueue carries along', { verb: 'enqueue', name: 'q', _: 'text' }],
  ]

  test.each(good)('%s is accepted, here and there', (_name, ...reply) => {
    expect({ theirs: theirs(reply), ours: ours(reply) }).toEqual({ theirs: true, ours: true })
  })

  test.each(bad)('%s is refused, here and there', (_name, ...reply) => {
    expect({ theirs: theirs(reply), ours: ours(reply) }).toEqual({ theirs: false, ours: false })
  })

  test.each([null, {}, 'say', 1, { verb: 'say', text: 'Hello' }])(
    '%j, which is no list, is refused, here and there',
    (reply) => {
      expect({ theirs: theirs(reply), ours: ours(reply) }).toEqual({ theirs: false, ours: false })
    },
  )

  /** What their validator lets through though the feature server cannot use it, or another way to say the same. */
  const stricter: [name: string, why: string, reply: unknown][] = [
    ['no verb at all', 'the feature server takes it for no application and answers SIP 480', []],
    ['a verb as a key', 'a second way to write each verb, which the contract leaves out', [{ say: { text: 'Hello' } }]],
    ['null for an object', 'typeof null', [{ verb: 'tag', data: null }]],
    ['a list for an object', 'typeof []', [{ verb: 'tag', data: [] }]],
    ['a list for text or an object', 'typeof []', [{ verb: 'redirect', actionHook: ['/next'] }]],
    ['a number for a nested say', 'no property of it is checked because it has none', [{ verb: 'gather', say: 1 }]],
    [
      'an option object as a verb',
      'every specification is taken for a verb',
      [{ verb: 'synthesizer', vendor: 'google' }],
    ],
    [
      'what the REST API makes',
      'no application replies with it',
      [{ verb: 'rest:dial', call_hook: '/', from: '1', to: { type: 'phone' } }],
    ],
    [
      'pipeline',
      'the public feature server has no task for it',
      [{ verb: 'pipeline', llm: { vendor: 'openai', llmOptions: {} } }],
    ],
  ]

  test.each(stricter)('%s is refused here only: %s', (_name, _why, reply) => {
    expect({ theirs: theirs(reply), ours: ours(reply) }).toEqual({ theirs: true, ours: false })
  })

  const { Verb } = vendors.find(({ name }) => name === 'jambonz')!.document.components.schemas as {
    readonly [name: string]: { readonly oneOf?: readonly { readonly $ref: string }[] }
  }
  const all = vendors.find(({ name }) => name === 'jambonz')!.document.components.schemas as unknown as {
    readonly [name: string]: { readonly properties: { readonly verb: { readonly const: string } } }
  }
  const verbs = Verb!.oneOf!.map(({ $ref }) => all[$ref.split('/').pop()!]!.properties.verb.const)

  const since10 = ['agent', 'gptlive_s2s', 'qwen_s2s', 'room', 'transfer']

  const values: unknown[] = ['text', '', 1, 1.5, true, false, null, {}, { a: 1 }, [], ['a'], [1], [{}], [[]]]
  const sample = (type: Type): unknown => {
    if (typeof type !== 'string') return 'enum' in type ? type.enum?.[0] : [sample((type as readonly [string])[0])]
    if (type.startsWith('#')) return minimal(type.slice(1))
    return { string: 'text', number: 1, boolean: true, object: {}, array: [] }[type.split('|')[0]!.trim()]
  }
  const minimal = (name: string): { readonly [name: string]: unknown } =>
    Object.fromEntries((specs[name]!.required ?? []).map((key) => [key, sample(specs[name]!.properties[key]!)]))

  /** Why their validator may let a value through that ours refuses. */
  function excuse(type: Type | undefined, value: unknown): string | undefined {
    if (type === undefined) return undefined
    if (typeof type === 'string' && !type.startsWith('#'))
      return type.includes('object') && (value === null || Array.isArray(value)) ? 'typeof' : undefined
    if (typeof type === 'string') return isObject(value) ? undefined : 'nothing to check in it'
    if (!Array.isArray(type)) return undefined
    if (!specs[(type[0] as string).slice(1)]) return 'a specification that is missing'
    return value === '' || (Array.isArray(value) && !value.every(isObject)) ? 'nothing to check in it' : undefined
  }

  test('every property of every verb, and of everything in them, takes the same values here and there', () => {
    let compared = 0
    const excused = new Set<string>()
    const differ: unknown[] = []
    const compare = (reply: unknown, why?: string): void => {
      compared++
      const [there, here] = [theirs(reply), ours(reply)]
      if (there === here) return
      if (here && theirsSince10(reply)) return
      if (there && why !== undefined) excused.add(why)
      else differ.push({ reply: JSON.stringify(reply), there, here })
    }
    const seen = new Set<string>() // what several verbs contain is one schema: once as deep as it goes is enough
    const walk = (name: string, wrap: (object: object) => unknown): void => {
      const { properties, required = [] } = specs[name]!
      const base = minimal(name)
      compare(wrap(base))
      compare(wrap({ ...base, bogus: 1 }))
      for (const key of required)
        compare(wrap(Object.fromEntries(Object.entries(base).filter(([other]) => other !== key))))
      for (const value of values) compare(wrap({ ...base, _: value }), excuse(properties['_'], value))
      for (const [key, type] of Object.entries(properties)) {
        for (const value of values) compare(wrap({ ...base, [key]: value }), excuse(type, value))
        if (typeof type === 'object' && 'enum' in type)
          for (const value of type.enum ?? []) compare(wrap({ ...base, [key]: value }))
        const [, nested = ''] = /^#(.+)$/.exec(String(Array.isArray(type) ? type[0] : type)) ?? []
        if (!specs[nested] || seen.has(nested)) continue
        seen.add(nested)
        walk(nested, (object) => wrap({ ...base, [key]: Array.isArray(type) ? [object] : object }))
      }
    }
    for (const verb of verbs) {
      if (since10.includes(verb)) continue
      const name = specs[verb] ? verb : verb === 'stream' ? 'listen' : 'llm'
      walk(name, (object) => [{ verb, ...object }])
    }
    expect(differ).toEqual([])
    expect(compared).toBeGreaterThan(5000)
    expect([...excused].toSorted()).toEqual(['a specification that is missing', 'nothing to check in it', 'typeof'])
  })

  test('every specification is a verb here, or part of one, or left out for a reason', () => {
    const references = JSON.stringify(Object.values(specs).map(({ properties }) => Object.values(properties)))
    const parts = new Set([...references.matchAll(/#(\w+)/g)].map(([, name]) => name))
    const left = Object.keys(specs).filter((name) => !verbs.includes(name) && !parts.has(name))
    expect(left.toSorted()).toEqual(['pipeline', 'rest:dial'])
    for (const name of Object.keys(specs))
      expect([name, ours([{ verb: name, ...minimal(name) }])]).toEqual([name, verbs.includes(name)])
  })
})

/** What each hook may be answered beside a whole list of verbs. */
describe('replies to other hooks', () => {
  const anything = [null, true, 0, 1.5, '', 'text', [], [1], ['a', null], [[1], { a: [] }], {}, { a: { b: null } }]

  test.each(anything.map((result) => [result]))('a function may have returned %j', (result) => {
    expect(webhookOf('jambonz', 'llmTool').reply.accepts({ result })).toBe(true)
  })

  test.each(anything.filter((reply) => !isObject(reply)).map((reply) => [reply]))(
    '%j is no answer to a function call: it takes an object',
    (reply) => {
      expect(webhookOf('jambonz', 'llmTool').reply.accepts(reply)).toBe(false)
    },
  )

  const hooks = vendors.find(({ name }) => name === 'jambonz')!.document.webhooks
  const withVerbs = Object.keys(hooks).filter((name) =>
    webhookOf('jambonz', name).reply.accepts([{ verb: 'say', text: 'Hello' }]),
  )

  test('a hook takes a list without a verb, but a new call, which would be refused, and a redirect', () => {
    const { reply: newCall } = webhookOf('jambonz', 'newCall')
    const { reply: redirect } = webhookOf('jambonz', 'redirect')
    expect([newCall.accepts([]), redirect.accepts([])]).toEqual([false, false])
    const others = withVerbs.filter((name) => name !== 'newCall' && name !== 'redirect')
    expect(others).toEqual(
      expect.arrayContaining(['dialAction', 'dialConfirm', 'dialHold', 'enqueueWait', 'messaging']),
    )
    expect(others.length).toBeGreaterThan(20)
    for (const name of others) expect([name, webhookOf('jambonz', name).reply.accepts([])]).toEqual([name, true])
  })

  test('no hook takes a verb that is in no list, an unknown one, or one without what it needs', () => {
    const replies = [{ verb: 'say' }, {}, 'say', [{ verb: 'speak' }], [{}], [null], [{ verb: 'play' }]]
    for (const name of withVerbs)
      for (const reply of replies)
        expect([name, reply, webhookOf('jambonz', name).reply.accepts(reply)]).toEqual([name, reply, false])
  })

  test('a called party that has answered cannot be declined: every other verb may be run for it', () => {
    const confirm = (verb: object): boolean => webhookOf('jambonz', 'dialConfirm').reply.accepts([verb])
    const { Verb, ConfirmVerb } = vendors.find(({ name }) => name === 'jambonz')!.document.components.schemas as {
      readonly [name: string]: { readonly oneOf?: readonly object[] }
    }
    const left = Verb!.oneOf!.filter((verb) => !ConfirmVerb!.oneOf!.some((other) => isDeepStrictEqual(other, verb)))
    expect(left).toEqual([{ $ref: '#/components/schemas/SipDecline' }])
    expect(ConfirmVerb!.oneOf!.length).toBe(Verb!.oneOf!.length - 1)
    const declining = { verb: 'sip:decline', status: 603 }
    expect([confirm(declining), confirm({ verb: 'hangup' }), confirm({ verb: 'dial', target: [] })]).toEqual([
      false,
      true,
      true,
    ])
    expect(webhookOf('jambonz', 'dialConfirm').reply.accepts([{ verb: 'answer' }, declining])).toBe(false)
    expect(webhookOf('jambonz', 'newCall').reply.accepts([declining])).toBe(true)
  })
})
