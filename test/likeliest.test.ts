/** Which webhook is this? One answer of `match`, `callhooks validate` and `callhooks drift`, measured over the samples; and what is no evidence. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { assign } from '../src/cli/drift/assign.ts'
import { readCaptures } from '../src/cli/drift/captures.ts'
import { drift } from '../src/cli/drift.ts'
import { payloadOf, readBody, readMessage } from '../src/cli/payload.ts'
import { compare, type Report, validate, type ValidateOptions } from '../src/cli/validate.ts'
import { UsageError } from '../src/cli/usage.ts'
import { decode } from '../src/decode.ts'
import { match } from '../src/match.ts'
import type { Contract, Webhook } from '../src/vendor.ts'
import { readSample, samples } from './support/http.ts'
import { vendors } from './support/vendors.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-likeliest-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
const file = (content: string | Uint8Array, extension = 'json'): string => {
  const at = path.join(folder, `${files++}.${extension}`)
  writeFileSync(at, content)
  return at
}

async function printed(options: ValidateOptions, content: string, extension = 'json'): Promise<[boolean, string]> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const does = await validate(file(content, extension), options)
    return [does, write.mock.calls.map(([text]) => String(text)).join('')]
  } finally {
    write.mockRestore()
  }
}

const tablesOf = (vendor: string) => vendors.find(({ name }) => name === vendor)!.webhooks
const all = vendors.flatMap(({ webhooks }) => Object.values(webhooks))
const held = (value: unknown, webhooks: readonly Webhook[] = all): Report =>
  compare(webhooks, readBody(Buffer.from(JSON.stringify(value))))
const bodyOf = (vendor: string, webhook: string, name: string) => {
  const sample = samples.find((one) => one.vendor === vendor && one.webhook === webhook && one.name === name)!
  return JSON.parse(String(readSample(sample).body)) as { readonly [name: string]: unknown }
}

/** A webhook of a contract of our own, whose validator is written by hand. */
function webhook(fields: readonly string[], accepts: (value: object) => boolean, isMap: boolean): Webhook {
  const event: Contract<unknown> = {
    mediaType: 'application/json',
    accepts: Object.assign((value: unknown): value is unknown => accepts(value as object), { errors: [] }),
    findings: (value) =>
      isMap
        ? []
        : Object.keys(value as object)
            .filter((name) => !fields.includes(name))
            .map((name) => ({ kind: 'unlisted-field', pointer: `/${name}`, message: '' })),
    fields: new Set(fields),
    prefixes: [],
  }
  return { vendor: 'acme', name: 'hook', security: [], identity: { none: '' }, event, reply: event }
}

/** The reasons of what is no evidence for anything. */
const ANY = /^it takes any (object|event, and does not list this one)$/

const isText = (value: object): boolean => Object.values(value).every((member) => typeof member === 'string')

describe('8.15: a contract that takes anything is no evidence', () => {
  test.each([
    ['nonsense', { hello: 1 }],
    ['nonsense with a type', { type: 'hello' }],
    ['an event of nobody here', { id: 'evt_1', type: 'invoice.paid', data: { object: { amount: 1 } } }],
    ['an empty name', { '': null }],
  ])('8.15: %s fits nothing, and what takes any object is told last', async (_name, value) => {
    const report = held(value)
    expect(report.fits).toEqual([])
    expect(report.noEvidence.length).toBeGreaterThan(0)
    for (const { why } of report.noEvidence) expect(why).toMatch(ANY)
    const [does, text] = await printed({}, JSON.stringify(value))
    expect(does).toBe(false)
    const lines = text.trimEnd().split('\n')
    expect(lines[0]).toBe('fits nothing')
    const fits = lines.flatMap((line, i) => (line.startsWith('fits ') && i > 0 ? i : []))
    expect(fits).toHaveLength(report.noEvidence.length)
    for (const i of fits) expect(lines[i]).toMatch(/: no evidence, because it takes any (object|event, .*)$/)
    for (const line of lines.slice(fits[0])) expect(line).not.toMatch(/^does not fit/)
  })

  test.each([
    ['a map', webhook(['type'], () => true, true), { type: 'a', b: 1 }, false],
    ['a map of texts', webhook([], isText, true), { b: 'c' }, false],
    ['an open object of which nothing is there', webhook(['a'], () => true, false), { b: 1 }, false],
    ['an open object of which something is there', webhook(['a'], () => true, false), { a: 1, b: 1 }, true],
    ['a map that wants a member', webhook(['a'], (value) => 'a' in value, true), { a: 1, b: 1 }, true],
  ])('8.15: %s: by the contract and the value, not by a name', (_name, one, value, isEvidence) => {
    expect(held(value, [one]).fits).toHaveLength(isEvidence ? 1 : 0)
    expect(match({ hook: one }, value)).toMatchObject([{ webhook: 'hook', isEvidence }])
  })

  test('8.15: match says so too, and last', () => {
    const jambonz = tablesOf('jambonz')
    expect(match(jambonz, { hello: 1 }).map(({ isEvidence }) => isEvidence)).toEqual([false])
    const [best, ...rest] = match(jambonz, bodyOf('jambonz', 'callStatus', 'completed'))
    expect(best).toMatchObject({ webhook: 'callStatus', isEvidence: true })
    expect(rest.at(-1)).toMatchObject({ isEvidence: false })
  })

  test('8.15: what was asked for by name, or by the path of the request, is counted', async () => {
    const [asked] = await printed({ webhook: 'llmEvent' }, '{"server_content":{"turn_complete":true}}')
    expect(asked).toBe(true)
    const request = 'POST /jambonz/llmEvent HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{"server_content":{}}'
    expect((await printed({}, request, 'http'))[0]).toBe(true)
    expect((await printed({}, request.replace('llmEvent', 'other'), 'http'))[0]).toBe(false)
  })

  test('8.15: a bad event of one webhook is told before what it fits by chance, and is no fit', async () => {
    const bad = { ...bodyOf('jambonz', 'callStatus', 'completed'), duration: '4' }
    const [does, text] = await printed({}, JSON.stringify(bad))
    expect(does).toBe(false)
    expect(text).toMatch(/^does not fit jambonz callStatus: \/duration: expected number, got other text\n/)
    expect(text).toMatch(
      /^fits jambonz newCall, \d+ findings: no evidence, because the payload is nearer to jambonz callStatus/m,
    )
    expect(match(tablesOf('jambonz'), bad).every(({ isEvidence }) => !isEvidence)).toBe(true)
  })

  test('8.15: a wrong member of an event in an envelope is named first', () => {
    const event = bodyOf(
      'telnyx-call-control',
      'callEvents',
      samples.find((one) => one.webhook === 'callEvents' && one.status === undefined)!.name,
    )
    const data = event['data'] as { readonly payload: object }
    const { fits, nearest } = held({ ...event, data: { ...data, payload: { ...data.payload, call_control_id: 1 } } })
    expect(fits).toEqual([])
    expect(nearest[0]).toEqual({
      vendor: 'telnyx-call-control',
      webhook: 'callEvents',
      detail: '/data/payload/call_control_id: expected string, got number',
    })
  })

  test('8.15: an event that was taken out of its envelope is nearest to its webhook, and the reason says so', () => {
    const { data } = bodyOf(
      'telnyx-call-control',
      'callEvents',
      samples.find((one) => one.webhook === 'callEvents' && one.status === undefined)!.name,
    )
    const { fits, nearest } = held({ ...(data as object), created_at: '2026-05-14T23:21:06Z' })
    expect(fits).toEqual([])
    expect(nearest[0]!.webhook).toBe('callEvents')
    expect(nearest[0]!.detail).toMatch(/^data is missing, and what is here belongs in it/)
    const { event } = tablesOf('telnyx-call-control')['callEvents']!
    for (const { vendor, webhook, detail } of nearest)
      // of another webhook too, where that takes the same events
      expect([webhook, detail.includes('belongs in it')]).toEqual([
        webhook,
        tablesOf(vendor)[webhook]!.event.fields.size === event.fields.size,
      ])
  })
})

describe('8.14: a request that is a GET', () => {
  const get = 'GET /cb?CallSid=1&CallStatus=ringing HTTP/1.1\r\nHost: hooks.example.com\r\n\r\n'

  test('8.14: validate says that it is one, and what to do', async () => {
    const [does, text] = await printed({}, get, 'http')
    expect(does).toBe(false)
    for (const line of text.trimEnd().split('\n').slice(1))
      expect(line).toMatch(/: the request is a GET, .*the vendor's hook is set to GET; set it to POST$/)
    const [, put] = await printed({}, get.replace('GET', 'PUT'), 'http')
    expect(put).toContain(': the method is not POST\n')
  })

  test('8.14: drift does too', async () => {
    const error: unknown = await drift('telnyx-texml', { from: [file(get, 'http')] }).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(/the vendor's hook is set to GET; set it to POST$/)
  })
})

/** How many accepted samples are taken for another webhook by their body alone, at most: `test/validate-command.test.ts` has the reasons. */
const mistaken: { readonly [vendor: string]: number } = {
  jambonz: 38, // what a voice agent or a transfer ends with has the fields of what a model ends with, or of the call alone
  portsip: 1,
  'telnyx-texml': 18,
  'telnyx-call-control': 7, // insightResults takes what callEvents takes, because both can be sent to one URL
}

/** Accepted samples whose body is nearer to a webhook that it does not fit, so that only the path says what it is, and why. */
const doubtful: { readonly [sample: string]: string } = {}

/** Whether what takes any object is all that is left. */
const takesAny = (noEvidence: Report['noEvidence']): boolean =>
  noEvidence.length > 0 && noEvidence.every(({ why }) => ANY.test(why))

describe('8.16: one answer', () => {
  const accepted = samples.filter(({ status }) => status === undefined)

  test.each(Object.keys(mistaken))(
    '8.16: %s: the path of a request is heeded first, by validate and by drift',
    async (vendor) => {
      const tables = tablesOf(vendor)
      for (const sample of accepted.filter((one) => one.vendor === vendor)) {
        const message = readMessage(readFileSync(sample.file))
        const said = tables[message.webhook!]
        const { fits } = compare(Object.values(tables), payloadOf(message), said)
        const { deliveries } = readCaptures(vendor, [sample.file])
        const [assigned] = await assign(Object.keys(tables), deliveries, undefined, () => Promise.resolve(tables))
        expect([sample.file, fits[0]?.webhook, assigned]).toMatchObject([
          sample.file,
          sample.webhook,
          { webhook: sample.webhook, others: [] },
        ])
      }
    },
  )

  test.each(Object.keys(mistaken))(
    '8.16: %s: by the body alone, validate, drift and match say the same',
    async (vendor) => {
      const tables = tablesOf(vendor)
      const wrong: string[] = []
      for (const sample of accepted.filter((one) => one.vendor === vendor)) {
        const { mediaType, fields } = tables[sample.webhook]!.event
        const { body } = readSample(sample)
        const value = decode(mediaType, body, fields)
        const isForm = mediaType.endsWith('urlencoded')
        const webhooks = Object.values(tables).filter(({ event }) => !isForm || event.mediaType === mediaType)
        const { fits, nearest, noEvidence } = compare(webhooks, () => value)
        const capture = [{ where: '', file: '', value, isForm }]
        const [assigned] = await assign(Object.keys(tables), capture, undefined, () => Promise.resolve(tables))
        const [best] = match(Object.fromEntries(webhooks.map((one) => [one.name, one])), value)
        const why = doubtful[`${vendor}/${sample.webhook}/${sample.name}`]
        expect([sample.file, best!.isEvidence || takesAny(noEvidence)]).toEqual([sample.file, why === undefined])
        const answer = assigned!.webhook
        if (why === undefined)
          expect([sample.file, (fits[0] ?? noEvidence[0])!.webhook, best!.webhook]).toEqual([
            sample.file,
            answer,
            answer,
          ])
        else expect([fits, nearest[0]!.webhook]).toEqual([[], answer])
        if (answer !== sample.webhook) wrong.push(`${sample.webhook}/${sample.name}: ${answer}`)
      }
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(mistaken[vendor]!)
    },
  )

  test('8.16: a path says where a request was sent, also when what was sent does not fit it', async () => {
    const bad = JSON.stringify({ ...bodyOf('jambonz', 'callStatus', 'completed'), call_sid: undefined })
    const request = (target: string): string =>
      `POST ${target} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${bad}`
    for (const target of [
      '/jambonz/dialAction',
      '/hooks/jambonz/dialAction?a=/b/c',
      'https://hooks.example.com/jambonz/dialAction#x',
    ]) {
      const [does, text] = await printed({}, request(target), 'http')
      expect(does).toBe(false)
      expect(text.split('\n').find((line) => line.startsWith('does not'))).toMatch(/^does not fit jambonz dialAction: /)
    }
  })
})

describe('8.15: what is near, and why', () => {
  test('8.15: an event that is not listed is that of the contract that knows its other members, whatever another wants in an envelope', () => {
    const event = {
      event_type: 'extension_moved',
      tenant_id: '1',
      tenant_name: 'acme',
      extension: '101',
      extension_id: '2',
      registration_contacts: [],
      time: '1759999990',
    }
    expect(held(event).fits[0]).toMatchObject({ vendor: 'portsip', webhook: 'extensionEvents' })
  })

  test('8.15: what a log shows of an event, without its envelope and some of its members, is of the webhook that lists it', () => {
    const { data } = bodyOf('telnyx-call-control', 'callEvents', 'call-ai-gather-ended') as { readonly data: object }
    const { fits, nearest } = held({ ...data, id: undefined, occurred_at: undefined, created_at: '', webhook_id: '1' })
    expect(fits).toEqual([])
    expect(nearest[0]).toMatchObject({
      webhook: 'callEvents',
      detail: expect.stringMatching(/^data is missing, and what is here belongs in it/) as unknown,
    })
  })

  test('8.15: an event without a payload is that of the contract that lists its tag', () => {
    const { data } = bodyOf('telnyx-call-control', 'callEvents', 'call-ai-gather-ended') as { readonly data: object }
    const { fits, nearest } = held({ data: { ...data, payload: undefined } })
    expect(fits).toEqual([])
    expect(nearest[0]).toMatchObject({ webhook: 'callEvents', detail: '/data/payload is missing' })
  })

  test('8.15: of two that fit equally, what takes any object is second, in match and in validate', () => {
    const open = webhook(['type'], () => true, true)
    const strict = { ...webhook(['type'], (value) => 'type' in value, false), name: 'strict' }
    const value = { type: 'a' }
    expect(match({ hook: open, strict }, value).map((one) => one.webhook)).toEqual(['strict', 'hook'])
    expect(held(value, [open, strict]).fits.map((one) => one.webhook)).toEqual(['strict'])
  })
})
