/** `callhooks drift`: what traffic and a vendor's own document have that a contract does not know, and the overlay that absorbs it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse, parseDocument, stringify } from 'yaml'
import { drift, type DriftOptions } from '../src/cli/drift.ts'
import { UsageError } from '../src/cli/usage.ts'
import { readSample, samples } from './support/http.ts'
import { type Action, actionsOf, applied } from './support/overlay.ts'
import { isShared } from './support/shared.ts'

const root = path.join(import.meta.dirname, '..')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'callhooks-drift-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Schema {
  readonly allOf: readonly object[]
  readonly properties: object
}

interface Difference {
  readonly kind: string
  readonly webhook: string
  readonly schema: string
  readonly pointer: string
  readonly detail?: unknown
  readonly count: number
  readonly of: number
  readonly actions: readonly Action[]
}

/** Runs the command and reads what it prints. */
async function run(
  vendor: string,
  options: DriftOptions,
  generated?: string,
): Promise<{ readonly code: number; readonly text: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const code = await drift(vendor, options, generated)
    return { code, text: write.mock.calls.map(([text]) => String(text)).join('') }
  } finally {
    write.mockRestore()
  }
}

async function differences(vendor: string, options: DriftOptions, generated?: string): Promise<Difference[]> {
  const { code, text } = await run(vendor, { ...options, json: true }, generated)
  const report = JSON.parse(text) as { vendor: string; differences: Difference[] }
  expect(code).toBe(report.differences.length > 0 ? 1 : 0)
  expect(report.vendor).toBe(vendor)
  return report.differences
}

function file(name: string, text: string | Buffer): string {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}

const summary = (all: readonly Difference[]): string[] =>
  all.map(
    ({ kind, webhook, schema, pointer, detail, count, of }) =>
      `${kind} ${webhook} ${schema} ${pointer}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`} ${count}/${of}`,
  )

/** A contract as its source says it. */
const source = (vendor: string): object =>
  parse(readFileSync(path.join(root, 'openapi', `${vendor}.yaml`), 'utf8')) as object

/** A contract that has absorbed differences. */
const paste = (contract: object, found: readonly Difference[]): Promise<object> => applied(contract, actionsOf(found))

/** A folder of generated contracts, with one of them changed. */
function generated(name: string, vendor: string, contract: object): string {
  const out = path.join(folder, name)
  mkdirSync(path.join(out, vendor), { recursive: true })
  writeFileSync(path.join(out, vendor, 'openapi.json'), JSON.stringify({ info: { version: '1.0.0' }, ...contract }))
  return out
}

const start = {
  event_type: 'call_start',
  tenant_id: '901200000000000001',
  session_id: '901234567890123900',
  cdr_id: '901234567890123901',
  call_id: 'Q3mB8yTgS0aJ4pZr6Nf1Xw..',
  time: '1759999990',
  direction: 'ext',
  caller: 'sip:101@pbx.example.com',
  callee: 'sip:102@pbx.example.com',
}

/** One new field, one new enum value, one new event. */
const capture: readonly object[] = [
  start,
  {
    ...start,
    legs: [
      { codec: 'opus', jitter: 1 },
      { codec: null, jitter: 1.5 },
    ],
  },
  { ...start, direction: 'parked' },
  { ...start, event_type: 'call_parked', slot: 7 },
  { ...start, event_type: 'call_parked', slot: '7', by: { extension: '101' } },
]

const three = [
  'unlisted-field cdrEvents CallStart /legs 1/3',
  'unlisted-value cdrEvents Direction /direction "parked" 1/3',
  'unlisted-event cdrEvents CdrEvent /event_type "call_parked" 2/5',
]

const http = (payload: object): string => {
  const body = JSON.stringify(payload)
  return `POST /hooks HTTP/1.1\r\nHost: hooks.example.com\r\nDate: Thu, 09 Oct 2025 08:53:20 GMT\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

const line = (webhook: string, event: object): string =>
  JSON.stringify({
    vendor: 'portsip',
    webhook,
    verdict: 'accepted',
    status: 200,
    code: null,
    detail: null,
    event,
    findings: [],
  })

const listener = [
  '{"listening":"http://127.0.0.1:8080"}',
  ...capture.map((event) => line('cdrEvents', event)),
  '{"vendor":"portsip","webhook":"cdrEvents","verdict":"refused","status":401,"code":"unauthenticated","detail":"x","findings":[]}',
  '{"vendor":"other","webhook":"cdrEvents","verdict":"accepted","status":200,"code":null,"detail":null,"event":{},"findings":[]}',
]

/** The same capture in every form that is read. */
const forms: readonly (readonly [form: string, files: () => string[]])[] = [
  ['a JSON list', () => [file('list.json', JSON.stringify(capture, undefined, 2))]],
  ['one JSON payload per file', () => capture.map((one, i) => file(`one-${i}.json`, JSON.stringify(one)))],
  ['NDJSON', () => [file('lines.ndjson', capture.map((one) => `${JSON.stringify(one)}\n`).join(''))]],
  ['whole requests', () => capture.map((one, i) => file(`one-${i}.http`, http(one)))],
  ['what the listener prints', () => [file('listener.ndjson', `${listener.join('\n')}\n`)]],
]

describe('traffic', () => {
  test.each(forms)(
    'one new field, one new value and one new event in %s are exactly three differences, and pasted in there is none',
    async (form, files) => {
      const from = files()
      const found = await differences('portsip', { from, ...(from.length > 1 && { webhook: 'cdrEvents' }) })
      expect(summary(found)).toEqual(three)
      const patched = generated(`patched ${form}`, 'portsip', await paste(source('portsip'), found))
      expect(await differences('portsip', { from, ...(from.length > 1 && { webhook: 'cdrEvents' }) }, patched)).toEqual(
        [],
      )
    },
  )

  test('what is proposed is a contract: it lints, it generates, and its validators find nothing in the capture', async () => {
    const found = await differences('portsip', { from: [file('whole.json', JSON.stringify(capture))] })
    const { file: yaml, out } = build('whole', 'portsip', await paste(source('portsip'), found))
    const lint = ['node_modules/@redocly/cli/bin/cli.js', 'lint', yaml, '--config', 'redocly.yaml']
    execFileSync(process.execPath, lint, { cwd: root, env: quiet, stdio: 'pipe' })
    const { cdrEvents } = (await import(path.join(out, 'portsip.js'))) as typeof import('callhooks/portsip')
    for (const payload of capture) {
      expect(cdrEvents.event.accepts(payload)).toBe(true)
      expect(cdrEvents.event.findings(payload)).toEqual([])
    }
    expect(cdrEvents.event.accepts({ ...capture[4], slot: true })).toBe(false)
    const types = readFileSync(path.join(out, 'portsip', 'types.d.ts'), 'utf8')
    expect(types).toMatch(/CallParked: \{[^}]*event_type: ['"]call_parked['"]/)
    expect(types).toMatch(/['"]parked['"]/)
    expect(await differences('portsip', { from: [path.join(folder, 'whole.json')] }, out)).toEqual([])
  })

  test('each proposal stands by itself: with two of three pasted in, the third is left', async () => {
    const from = [file('each.json', JSON.stringify(capture))]
    const found = await differences('portsip', { from })
    for (const [i, left] of found.entries()) {
      const others = found.filter((one) => one !== left)
      const patched = generated(`each ${i}`, 'portsip', await paste(source('portsip'), others))
      expect(summary(await differences('portsip', { from }, patched))).toEqual([three[i]])
    }
  })

  test('an event in an envelope takes from the catch-all branch what all events share', async () => {
    const call = { call_control_id: 'v3:a', call_leg_id: 'b', call_session_id: 'c', hangup_cause: 'normal_clearing' }
    const event = (event_type: string, payload: object): object => ({
      data: { record_type: 'event', event_type, id: '1', occurred_at: '2025-10-09T08:53:20.1Z', payload },
      meta: { attempt: 1, delivered_to: 'https://hooks.example.com/' },
    })
    const payloads = [
      event('call.hangup', { ...call, mood: 'glad' }),
      event('call.hangup', { ...call, hangup_source: 'moon' }),
      event('call.parked', { ...call, slot: 7 }),
    ]
    const from = [file('envelope.json', JSON.stringify(payloads))]
    const found = await differences('telnyx-call-control', { from })
    expect(summary(found)).toEqual([
      'unlisted-field callEvents CallHangup /data/payload/mood 1/2',
      'unlisted-value callEvents CallHangup /data/payload/hangup_source "moon" 1/1',
      'unlisted-event callEvents CallEventData /data/event_type "call.parked" 1/3',
    ])
    expect(found[0]!.actions[0]!.target).toBe('$.components.schemas.CallHangup.properties.payload')
    const { CallParked } = found[2]!.actions[0]!.update as { CallParked: Schema }
    expect(CallParked.allOf).toEqual([{ $ref: '#/components/schemas/EventData' }])
    expect(Object.keys(CallParked.properties)).toEqual(['event_type', 'payload'])
    const { out } = build('envelope', 'telnyx-call-control', await paste(source('telnyx-call-control'), found))
    const { callEvents } = (await import(
      path.join(out, 'telnyx-call-control.js')
    )) as typeof import('callhooks/telnyx-call-control')
    for (const payload of payloads) {
      expect(callEvents.event.accepts(payload)).toBe(true)
      expect(callEvents.event.findings(payload)).toEqual([])
    }
    expect(await differences('telnyx-call-control', { from }, out)).toEqual([])
  })

  test('what is refused is reported too, types, requiredness and limits, and absorbed', async () => {
    const { caller: _, ...without } = start
    const from = [
      file(
        'refused.json',
        JSON.stringify([
          without,
          { ...start, time: 1759999990 },
          { ...start, time: '2025-10-09' },
          { ...start, direction: null },
          { ...start, callee: { uri: 'sip:102@pbx.example.com', tags: [] } },
        ]),
      ),
    ]
    const found = await differences('portsip', { from, webhook: 'cdrEvents' })
    expect(summary(found)).toEqual([
      'missing cdrEvents CallStart /caller 1/5',
      'type cdrEvents UnixTime /time ["integer"] 1/5',
      'constraint cdrEvents UnixTime /time "pattern" 1/5',
      'type cdrEvents Direction /direction ["null"] 1/5',
      'type cdrEvents CallStart /callee ["object"] 1/5',
    ])
    const { file: yaml, out } = build('refused', 'portsip', await paste(source('portsip'), found))
    const lint = ['node_modules/@redocly/cli/bin/cli.js', 'lint', yaml, '--config', 'redocly.yaml']
    execFileSync(process.execPath, lint, { cwd: root, env: quiet, stdio: 'pipe' })
    const { cdrEvents } = (await import(path.join(out, 'portsip.js'))) as typeof import('callhooks/portsip')
    for (const payload of JSON.parse(readFileSync(from[0]!, 'utf8')) as object[])
      expect(cdrEvents.event.accepts(payload)).toBe(true)
    expect(await differences('portsip', { from, webhook: 'cdrEvents' }, out)).toEqual([])
  })

  test('a payload without its tag cannot be absorbed, and the report says so', async () => {
    const { event_type: _, ...without } = start
    const from = [file('untagged.json', JSON.stringify(without))]
    const found = await differences('portsip', { from, webhook: 'cdrEvents' })
    expect(found).toMatchObject([{ kind: 'missing', pointer: '/event_type', actions: [] }])
    expect((await run('portsip', { from, webhook: 'cdrEvents' })).text).toContain('nothing absorbs it')
  })

  test('places in lists are one difference, counted by delivery', async () => {
    const agent = { agent_extension_number: '101', skill: 3 }
    const status = {
      event_type: 'queue_status',
      tenant_id: '1',
      queue_id: '2',
      agents: [agent, { ...agent, skill: 4 }],
    }
    const from = [file('agents.json', JSON.stringify([status, { ...status, agents: [{ ...agent, skill: '5' }] }]))]
    const found = await differences('portsip', { from })
    expect(summary(found)).toEqual(['unlisted-field extensionEvents QueueAgent /agents/*/skill 2/2'])
    expect(found[0]!.actions[0]!.target).toBe('$.components.schemas.QueueAgent')
    expect(found[0]!.actions[0]!.update).toMatchObject({
      properties: { skill: { type: ['integer', 'string'], 'x-source': 'capture' } },
    })
  })

  test('every action says that it comes from a capture, and of when, and holds no value but new ones', async () => {
    const secret = '+12025550123'
    const from = [
      file('secret.http', http({ ...start, from_uri: secret, direction: 'parked' })),
      file('secret.json', JSON.stringify({ ...start, event_type: 'call_parked', caller: secret, parked_by: secret })),
    ]
    const { text } = await run('portsip', { from, webhook: 'cdrEvents' })
    expect(text).not.toContain(secret)
    expect(text).toContain('captured on 2025-10-09')
    for (const { actions } of await differences('portsip', { from, webhook: 'cdrEvents' }))
      for (const action of actions)
        expect(action).toMatchObject({
          description: expect.stringMatching(/^x-source: capture; seen in 1 of/) as string,
        })
  })

  test('forms are read from requests and from text, one or several', async () => {
    const fields = 'AccountSid=a&CallSid=v3%3Ab&SiprecEvent=siprec-paused&SiprecSid=c&Region=us&Note=a+b'
    const request = `POST /telnyx-texml/siprecStatus HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n${fields}`
    for (const from of [
      [file('form.txt', fields)],
      [file('form.http', request)],
      [file('forms.txt', `${fields}\n${fields}\n`)],
    ]) {
      const found = await differences('telnyx-texml', { from })
      expect(found.map(({ kind, webhook, pointer }) => `${kind} ${webhook} ${pointer}`)).toEqual([
        'unlisted-value siprecStatus /SiprecEvent',
        'unlisted-field siprecStatus /Region',
        'unlisted-field siprecStatus /Note',
      ])
      const patched = generated('forms', 'telnyx-texml', await paste(source('telnyx-texml'), found))
      expect(await differences('telnyx-texml', { from }, patched)).toEqual([])
    }
  })

  test('all actions of a report go together: a type that ends an enum absorbs its new values', async () => {
    const from = [
      file(
        'ended.json',
        JSON.stringify([
          { ...start, direction: { odd: 1 } },
          { ...start, direction: 'parked' },
          { ...start, direction: 'held' },
        ]),
      ),
    ]
    const found = await differences('portsip', { from })
    expect(summary(found)).toEqual([
      'type cdrEvents Direction /direction ["object"] 1/3',
      'unlisted-value cdrEvents Direction /direction "parked" 1/3',
      'unlisted-value cdrEvents Direction /direction "held" 1/3',
    ])
    expect(new Set(found.map(({ actions }) => JSON.stringify(actions))).size).toBe(1)
    for (const some of [found, found.toReversed(), found.slice(0, 1), found.slice(1)]) {
      const patched = generated('ended', 'portsip', await paste(source('portsip'), some))
      expect(await differences('portsip', { from }, patched)).toEqual([])
    }
  })

  test('a new field takes what it is in every schema that includes its own', async () => {
    const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })
    const hook = (name: string): object => ({
      post: { requestBody: { content: { 'application/json': { schema: ref(name) } } }, responses: {} },
    })
    const Base = { type: 'object', properties: { id: { type: 'string' } } }
    const Child = { type: 'object', allOf: [ref('Base')], properties: { more: { type: 'string' } } }
    const contract = {
      openapi: '3.1.0',
      webhooks: { base: hook('Base'), child: hook('Child') },
      components: { schemas: { Base, Child } },
    }
    const of = (webhook: string, event: object): string => line(webhook, event).replace('"portsip"', '"acme"')
    const text = [of('base', { id: '1', fresh: 'a' }), of('child', { id: '1', more: 'x', fresh: 1 })]
    for (const [i, lines] of [text, text.toReversed()].entries()) {
      const from = [file(`includes-${i}.ndjson`, lines.join('\n'))]
      const found = await differences('acme', { from }, generated(`includes ${i}`, 'acme', contract))
      expect(found.map(({ schema }) => schema).toSorted()).toEqual(['Base', 'Child'])
      const patched = await paste(contract, found)
      expect(await differences('acme', { from }, generated(`included ${i}`, 'acme', patched))).toEqual([])
    }
  })

  test('a payload that may be of two webhooks is said to be, until --webhook says which', async () => {
    const from = [file('doubt.json', JSON.stringify({ call_sid: 'a', direction: 'inbound', call_status: 'ringing' }))]
    const { text } = await run('jambonz', { from })
    expect(text).toMatch(
      /^# \S+doubt\.json: taken for \w+, and nearly as much \w+( or \w+)*; --webhook says which it is$/m,
    )
    const { unsure } = JSON.parse((await run('jambonz', { from, json: true })).text) as { unsure: object[] }
    expect(unsure).toMatchObject([{ where: from[0] }])
    const said = await run('jambonz', { from, webhook: 'newCall', json: true })
    expect(JSON.parse(said.text)).toMatchObject({ unsure: [] })
  })

  test('what the listener refused because of the contract alone is compared with it', async () => {
    const { caller: _, ...without } = start
    const refused = (event: object | null): string =>
      line('cdrEvents', event ?? {})
        .replace('"accepted","status":200,"code":null', '"refused","status":422,"code":"mismatch"')
        .replace('"event":{}', `"event":${JSON.stringify(event)}`)
    const from = [file('mismatch.ndjson', [line('cdrEvents', start), refused(without), refused(null)].join('\n'))]
    expect(summary(await differences('portsip', { from }))).toEqual([
      'missing cdrEvents CallStart /caller 1/2',
      'type cdrEvents UnlistedCdrEvent  ["null"] 1/1',
    ])
  })

  test.each([...new Set(samples.map(({ vendor }) => vendor))])(
    'the accepted samples of %s differ only as their validators find',
    async (vendor) => {
      const { load } = await import('../src/cli/vendors.ts')
      const [table] = await load([vendor])
      const { decode } = await import('../src/decode.ts')
      for (const sample of samples.filter((one) => one.vendor === vendor && one.status === undefined)) {
        const { event } = table!.webhooks[sample.webhook]!
        const value = decode(event.mediaType, readSample(sample).body, new Set())
        const found = await differences(vendor, { from: [sample.file], webhook: sample.webhook })
        const kinds = new Set(event.findings(value).map(({ kind }) => kind))
        expect(new Set(found.map(({ kind }) => kind)), sample.file).toEqual(kinds)
      }
    },
  )
})

describe('members by pattern, and one of some members', () => {
  const contract = {
    webhooks: {
      events: {
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } } },
          responses: { 200: { description: 'taken' } },
        },
      },
    },
    components: {
      schemas: {
        Event: {
          type: 'object',
          allOf: [{ $ref: '#/components/schemas/Base' }],
          properties: { a: { type: 'string' }, b: { type: 'string' } },
          anyOf: [{ required: ['a'] }, { required: ['b'] }],
          patternProperties: { '^Cost\\[': { type: 'string', 'x-source': 'code' } },
        },
        Base: {
          type: 'object',
          patternProperties: {
            '^Note-': { type: 'object', properties: { text: { type: 'string' } }, 'x-source': 'code' },
          },
        },
      },
    },
  }
  const found = async (...payloads: object[]): Promise<Difference[]> =>
    differences(
      'acme',
      { from: [file('patterns.json', JSON.stringify(payloads))] },
      generated('patterns', 'acme', contract),
    )

  test('what a pattern lists is no difference', async () => {
    expect(await found({ a: '', 'Cost[x]': '1', 'Cost[y]': '2', 'Note-1': { text: '' } })).toEqual([])
  })

  test('what it does not list, and what is in it, is one, once for all names', async () => {
    const all = await found(
      { a: '', 'Cost[secret]': 1, 'Cost[other]': 2, Costs: '1' },
      { b: '', 'Note-secret': { text: '', more: 1 }, 'Note-other': { more: 2 } },
    )
    expect(summary(all)).toEqual([
      'type events Event /* ["integer"] 1/1',
      'unlisted-field events Event /Costs 1/2',
      'unlisted-field events Base /*/more 1/1',
    ])
    expect(all.map(({ actions }) => actions[0]!.target)).toEqual([
      String.raw`$.components.schemas.Event.patternProperties['^Cost\\['].type`,
      '$.components.schemas.Event',
      "$.components.schemas.Base.patternProperties['^Note-']",
    ])
    expect(JSON.stringify(all)).not.toMatch(/secret/)
  })

  test('that none of some members is there is one, and absorbed', async () => {
    const payloads = [{ 'Cost[x]': '1' }, { a: '' }]
    const all = await found(...payloads)
    expect(summary(all)).toEqual(['constraint events Event  "anyOf" 1/2'])
    const pasted = await paste(contract, all)
    const from = [file('patterns-absorbed.json', JSON.stringify(payloads))]
    expect(await differences('acme', { from }, generated('patterns-absorbed', 'acme', pasted))).toEqual([])
  })

  test("a vendor's document has them by name, or not at all", async () => {
    const theirs = (properties: object): string =>
      file(
        'patterns-spec.json',
        JSON.stringify({
          openapi: '3.1.0',
          webhooks: {
            events: {
              post: {
                requestBody: {
                  content: { 'application/json': { schema: { type: 'object', required: ['a'], properties } } },
                },
              },
            },
          },
        }),
      )
    const text = { type: 'string' }
    const { differences: none, explained } = await compared(
      contract,
      theirs({ a: text, b: text, 'Cost[x]': { type: 'number' } }),
    )
    expect(none.map(told)).toEqual([
      'only theirs required Event /a',
      'differs type Event /* {"ours":["string"],"theirs":["number"]}',
    ])
    expect(explained.map(told)).toEqual(['only ours field Base /*'])
  })
})

interface SpecDifference {
  readonly kind: string
  readonly direction: string
  readonly schema: string
  readonly pointer: string
  readonly detail?: unknown
}

interface Comparison {
  readonly differences: readonly SpecDifference[]
  readonly explained: readonly (SpecDifference & { readonly why: string; readonly by: string })[]
  readonly unneeded: readonly { readonly path: string; readonly what: string }[]
}

/** A contract of one webhook, whose events are in an envelope. */
const ours = (changes: { [path: string]: unknown } = {}): object => {
  const contract = parseDocument(`
openapi: 3.1.0
webhooks:
  events:
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
      responses: { '200': { description: taken } }
components:
  schemas:
    Event:
      type: object
      required: [data]
      properties: { data: { $ref: '#/components/schemas/Data' }, meta: { type: object, x-source: capture } }
    Data:
      oneOf:
        - $ref: '#/components/schemas/Started'
        - $ref: '#/components/schemas/Ended'
        - $ref: '#/components/schemas/Unlisted'
    Started:
      type: object
      x-source: official
      required: [type, id]
      properties:
        type: { type: string, const: started }
        id: { type: string }
        to: { type: [string, 'null'] }
        side: { anyOf: [{ type: string, enum: [a, b] }, { type: string }] }
        ours: { type: string }
    Ended:
      type: object
      x-source: official
      required: [type, id]
      properties:
        type: { type: string, enum: [ended, finished] }
        id: { type: string }
        count: { type: integer }
    Unlisted:
      type: object
      required: [type]
      properties: { type: { type: string, not: { enum: [started, ended, finished] } } }
      additionalProperties: true
`)
  for (const [at, value] of Object.entries(changes)) contract.setIn(at.split('.'), contract.createNode(value))
  return contract.toJS() as object
}

const started = {
  type: 'object',
  required: ['id', 'to'],
  properties: {
    type: { enum: ['started'] },
    id: { type: 'string' },
    to: { type: 'string' },
    side: { type: 'string', enum: ['b', 'c'] },
    theirs: { type: 'boolean' },
  },
}
const ended = {
  allOf: [
    { $ref: '#/components/schemas/Base' },
    { properties: { type: { type: 'string', enum: ['ended', 'aborted'] }, count: { type: 'number', nullable: true } } },
  ],
}
const schemas = {
  StartedEvent: started,
  EndedEvent: ended,
  Base: { type: 'object', properties: { id: { type: 'string' } } },
}
const operation = (name: string, wrap = true): object => {
  const event = { $ref: `#/components/schemas/${name}` }
  const schema = wrap ? { type: 'object', required: ['data'], properties: { data: event } } : event
  return { post: { requestBody: { content: { 'application/json': { schema } } } } }
}
const webhooks = { onStarted: operation('StartedEvent'), onEnded: operation('EndedEvent') }

/** The same description in each of the places where vendors write it. */
const documents: readonly (readonly [place: string, document: object])[] = [
  ['webhooks of 3.1', { openapi: '3.1.0', webhooks }],
  ['x-webhooks of 3.0', { openapi: '3.0.3', paths: {}, 'x-webhooks': webhooks }],
  [
    'callbacks of 3.0',
    {
      openapi: '3.0.3',
      paths: {
        '/calls': {
          post: {
            callbacks: {
              onStarted: { '{$request.body#/url}': webhooks.onStarted },
              onEnded: { '{$request.body#/url}': webhooks.onEnded },
            },
          },
        },
      },
    },
  ],
  [
    'paths, where there is nothing else',
    { openapi: '3.0.3', paths: { '/started': webhooks.onStarted, '/ended': webhooks.onEnded } },
  ],
]

const told = ({ direction, kind, schema, pointer, detail }: SpecDifference): string =>
  [direction, kind, schema, pointer, ...(detail === undefined ? [] : [JSON.stringify(detail)])].join(' ')

const all = [
  'differs nothing',
  'only ours event Ended /type "finished"',
  'only ours field Started /ours',
  'only ours required Ended /id',
  'only ours type Started /to "null"',
  'only ours value Started /side "a"',
  'only theirs event Data /type "aborted"',
  'only theirs field Started /theirs',
  'only theirs required Started /to',
  'only theirs type Ended /count "null"',
  'only theirs type Ended /count "number"',
  'only theirs value Started /side "c"',
].slice(1)

async function compared(contract: object, ...specs: string[]): Promise<Comparison & { readonly code: number }> {
  const { code, text } = await run('acme', { against: specs, json: true }, generated('acme', 'acme', contract))
  return { ...(JSON.parse(text) as Comparison), code }
}

const spec = (): string => file('spec.json', JSON.stringify({ ...documents[0]![1], components: { schemas } }))

describe("a vendor's document", () => {
  test.each(documents)('in %s is compared event by event', async (_place, document) => {
    const text = JSON.stringify({ ...document, components: { schemas } })
    const { differences, explained, code } = await compared(ours(), file('spec.yaml', text))
    expect(differences.map(told).toSorted()).toEqual(all)
    expect(explained.map(told)).toEqual(['only ours field Event /meta'])
    expect(explained[0]).toMatchObject({ why: 'capture' })
    expect(code).toBe(1)
  })

  test('differences are explained by x-drift, near or far, and by nothing that says something else', async () => {
    const rules: readonly (readonly [path: string, what: string, explains: readonly string[]])[] = [
      ['x-drift', 'ours', all.filter((one) => one.startsWith('only ours'))],
      ['x-drift', 'theirs required', ['only theirs required Started /to']],
      ['x-drift', 'field', ['only ours field Started /ours', 'only theirs field Started /theirs']],
      ['x-drift', '/Ended', all.filter((one) => one.includes(' Ended '))],
      ['components.schemas.Started.x-drift', 'value /side=c', ['only theirs value Started /side "c"']],
      ['components.schemas.Started.x-drift', '/theirs', ['only theirs field Started /theirs']],
      ['components.schemas.Started.properties.side.x-drift', 'ours value', ['only ours value Started /side "a"']],
      ['components.schemas.Data.x-drift', 'theirs event =aborted', []],
      ['components.schemas.Data.x-drift', 'theirs event /type=aborted', ['only theirs event Data /type "aborted"']],
      ['components.schemas.Ended.x-drift', 'ours event', ['only ours event Ended /type "finished"']],
      ['components.schemas.Started.x-drift', 'nonsense', []],
      ['components.schemas.Started.x-drift', '/sid', []],
    ]
    for (const [at, what, explains] of rules) {
      const { differences, explained, unneeded } = await compared(ours({ [at]: { [what]: 'because' } }), spec())
      expect(
        explained
          .filter(({ why }) => why === 'because')
          .map(told)
          .toSorted(),
        what,
      ).toEqual(explains)
      expect(differences.map(told).toSorted(), what).toEqual(all.filter((one) => !explains.includes(one)))
      expect(
        unneeded.map((one) => one.what),
        what,
      ).toEqual(explains.length > 0 ? [] : [what])
    }
  })

  test('types that have nothing in common differ, whatever the source of ours', async () => {
    const id = { type: 'integer', 'x-source': 'capture' }
    const { differences } = await compared(ours({ 'components.schemas.Started.properties.id': id }), spec())
    expect(differences.map(told)).toContain('differs type Started /id {"ours":["integer"],"theirs":["string"]}')
  })

  test('with everything explained the command succeeds, and fails over an explanation that is not needed', async () => {
    const why = { ours: 'because', theirs: 'because' }
    expect(await compared(ours({ 'x-drift': why }), spec())).toMatchObject({ code: 0, differences: [], unneeded: [] })
    const stale = { 'x-drift': why, 'components.schemas.Started.x-vendor-schema': ['StartedEvent', 'GoneEvent'] }
    const { code, unneeded } = await compared(ours(stale), spec())
    expect({ code, unneeded }).toMatchObject({ code: 1, unneeded: [{ what: 'x-vendor-schema', why: 'GoneEvent' }] })
  })

  test('what only one side has is a webhook, until x-vendor-schema says what it is', async () => {
    const other = { type: 'object', properties: { id: { type: 'string' }, more: { type: 'string' } } }
    const bare = { ...started, properties: { ...started.properties, type: { enum: ['ended'] } } }
    const text = {
      openapi: '3.1.0',
      webhooks: { ...webhooks, onOther: operation('OtherEvent', false), onBare: operation('BareEvent', false) },
      components: { schemas: { ...schemas, OtherEvent: other, BareEvent: bare } },
    }
    const from = file('other.json', JSON.stringify(text))
    const { differences } = await compared(ours(), from)
    expect(differences.map(told).filter((one) => one.includes('webhook'))).toEqual([
      'only theirs webhook  /onOther',
      'only theirs webhook  /onBare',
    ])
    const named = {
      'components.schemas.Ended.x-vendor-schema': 'BareEvent',
      'components.schemas.Event.x-vendor-schema': 'onOther',
    }
    const said = (await compared(ours(named), from)).differences.map(told)
    expect(said.filter((one) => one.includes('webhook'))).toEqual([])
    expect(said).toContain('only theirs field Event /more')
    expect(said).toContain('only theirs field Ended /theirs')
  })

  test('numbers in a form are text', async () => {
    const text = {
      openapi: '3.1.0',
      webhooks: {
        siprec: {
          post: {
            requestBody: {
              content: {
                'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/SiprecStatus' } },
              },
            },
          },
        },
      },
      components: {
        schemas: {
          SiprecStatus: {
            type: 'object',
            properties: { AccountSid: { type: 'integer' }, CallSid: { type: 'boolean' } },
          },
        },
      },
    }
    const { text: printed } = await run('telnyx-texml', { against: [file('form.json', JSON.stringify(text))] })
    expect(printed).toMatch(/^telnyx-texml: 1 webhook described, /)
    expect(printed).not.toMatch(/: type /)
  })
})

/** The vendors' own documents, and the contract that each is compared with. */
const official: readonly (readonly [vendor: string, files: readonly string[]])[] = [
  ['jambonz', ['jambonz/webhooks.yaml']],
  ['telnyx-texml', ['telnyx/texml-calls-webhooks.json', 'telnyx/texml-other-webhooks-from-docs.json']],
  ['telnyx-call-control', ['telnyx/voice-webhooks-2026-07-16.json']],
]

describe("shared: the vendors' documents", () => {
  test.skipIf(!isShared).each(official)(
    'every difference of %s is absorbed or explained in the contract',
    async (vendor, files) => {
      const specs = files.map((name) => path.join(root, '..', 'shared', 'official', name))
      const { code, text } = await run(vendor, { against: specs })
      expect(text.split('\n\n')[0]).toMatch(/^\S+: \d+ webhooks described, 0 differences, \d+ explained$/)
      expect(code).toBe(0)
    },
  )
})

const specOf = (schema: unknown, components: object = {}): object => ({
  openapi: '3.1.0',
  webhooks: { any: { post: { requestBody: { content: { 'application/json': { schema } } } } } },
  components: { schemas: components },
})

/** Documents that cannot be read, each with what is said of it. */
const unsound: readonly (readonly [name: string, message: string, schema: unknown, components?: object])[] = [
  ['list', "list.json: is not a sound OpenAPI document: a schema's allOf is no list of schemas", { allOf: {} }],
  ['text', "text.json: is not a sound OpenAPI document: a schema's required is no list of names", { required: 'tag' }],
  [
    'null',
    "null.json: is not a sound OpenAPI document: a schema's properties holds no schemas",
    { properties: { a: null } },
  ],
  ['escape', 'escape.json: is not a sound OpenAPI document: the $ref "#/%zz" is malformed', { $ref: '#/%zz' }],
  [
    'gone',
    'gone.json: the $ref "#/components/schemas/Gone" is not in the document',
    { $ref: '#/components/schemas/Gone' },
  ],
  ['other', 'other.json: the $ref "a.yaml#/A" is not in the document: bundle it first', { $ref: 'a.yaml#/A' }],
  [
    'loop',
    'loop.json: the $ref "#/components/schemas/A" is a loop',
    { $ref: '#/components/schemas/A' },
    { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
  ],
]

describe('usage', () => {
  const wrong: readonly (readonly [message: string, vendor: string, options: () => DriftOptions])[] = [
    ['unknown vendor nobody; there are ', 'nobody', () => ({ from: ['x'] })],
    ['give either --from FILE... or --against SPEC...', 'portsip', () => ({})],
    ['give either --from FILE... or --against SPEC...', 'portsip', () => ({ from: ['x'], against: ['y'] })],
    ['--webhook goes with --from only', 'portsip', () => ({ against: ['y'], webhook: 'cdrEvents' })],
    ['--write goes with --from only', 'portsip', () => ({ against: ['y'], write: true })],
    ['cannot be read (ENOENT)', 'portsip', () => ({ from: [path.join(folder, 'none.json')] })],
    ['cannot be read (ENOENT)', 'portsip', () => ({ against: [path.join(folder, 'none.json')] })],
    [
      'unknown webhook calls; there are cdrEvents, ',
      'portsip',
      () => ({ from: [file('w.json', '{}')], webhook: 'calls' }),
    ],
    ['there is no delivery of portsip in ', 'portsip', () => ({ from: [file('started.json', listener[0]!)] })],
    ['is empty', 'portsip', () => ({ from: [file('empty.json', '\n')] })],
    ['is no object', 'portsip', () => ({ from: [file('numbers.json', '[1]')] })],
    [':2: the body is not JSON', 'portsip', () => ({ from: [file('broken.ndjson', '{"a":1}\n{"secret\n')] })],
    ['is neither JSON nor a request nor a form', 'portsip', () => ({ from: [file('prose.txt', 'hello there')] })],
    ['is a form, and no webhook of the vendor is', 'portsip', () => ({ from: [file('f.txt', 'a=b')] })],
    ['is not UTF-8', 'portsip', () => ({ from: [file('latin.json', Buffer.from([0x7b, 0xff]))] })],
    ['is no OpenAPI 3 document', 'portsip', () => ({ against: [file('swagger.json', '{"swagger":"2.0"}')] })],
    ...unsound.map(
      ([name, message, body, components]) =>
        [
          message,
          'portsip',
          () => ({ against: [file(`${name}.json`, JSON.stringify(specOf(body, components)))] }),
        ] as const,
    ),
    ['describes no webhook', 'portsip', () => ({ against: [file('no.json', '{"openapi":"3.0.0","paths":{}}')] })],
  ]
  test.each(wrong)('%s', async (message, vendor, options) => {
    const error = await run(vendor, options()).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toContain(message)
    expect((error as Error).message).not.toContain('secret')
    expect((error as Error).message).not.toContain('\n')
  })
})

describe('the built command', () => {
  const command = path.join(root, 'dist/cli/index.js')

  test('it reads standard input', () => {
    const run = (input: string): { status: number | null; stdout: string } =>
      spawnSync(process.execPath, [command, 'drift', 'portsip', '--from', '-', '--json'], { input, encoding: 'utf8' })
    expect(run(JSON.stringify(start))).toMatchObject({ status: 0 })
    for (const input of [http({ ...start, legs: [] }), JSON.stringify({ ...start, legs: [] })]) {
      const { status, stdout } = run(input)
      expect(status).toBe(1)
      expect((JSON.parse(stdout) as { differences: object[] }).differences).toMatchObject([{ pointer: '/legs' }])
    }
  })

  test.each([
    ['with differences', 1, () => ['portsip', '--from', file('cut.json', JSON.stringify({ ...start, legs: [] }))]],
    ['without', 0, () => ['portsip', '--from', file('whole-cut.json', JSON.stringify(start))]],
    ['in error', 2, () => ['nobody', '--from', 'x']],
  ] as const)('it ends with its own code when nobody reads what it prints: %s', async (_name, want, args) => {
    const child = spawn(process.execPath, [command, 'drift', ...args()], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    child.stderr.destroy()
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(want)
  })
})

const quiet = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** Writes a contract and generates from it. */
function build(name: string, vendor: string, contract: object): { readonly file: string; readonly out: string } {
  const at = path.join(folder, name)
  const [openapi, out] = [path.join(at, 'openapi'), path.join(at, 'generated')]
  mkdirSync(openapi, { recursive: true })
  const yaml = path.join(openapi, `${vendor}.yaml`)
  writeFileSync(yaml, stringify(contract, { lineWidth: 0, aliasDuplicateObjects: false }))
  const generate = ['--import', 'tsx', 'scripts/generate.ts', '--openapi', openapi, '--out', out]
  execFileSync(process.execPath, generate, { cwd: root, stdio: 'pipe' })
  writeFileSync(path.join(out, 'package.json'), '{"type":"module"}')
  cpSync(path.join(root, 'scripts', 'runtime'), out, { recursive: true })
  return { file: yaml, out }
}
