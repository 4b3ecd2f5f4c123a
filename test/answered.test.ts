/** What a handler gives back is sent, or an error that is seen: never dropped in silence. */
import { createReceiverWithoutAuthentication, type Entry, memoryStore, type RawReply } from 'callhooks'
import { dialAction, newCall } from 'callhooks/jambonz'
import { cdrEvents } from 'callhooks/portsip'
import { referStatus, siprecStatus } from 'callhooks/telnyx-texml'
import { beforeEach, describe, expect, test } from 'vitest'
import { exampleEvent } from '../src/cli/vendors.ts'
import { vendors } from './support/vendors.ts'

const entries: Entry[] = []
beforeEach(() => void entries.splice(0))

const webhooks = { newCall, dialAction, cdrEvents, referStatus, siprecStatus }
const receiver = createReceiverWithoutAuthentication(webhooks, { log: (entry) => entries.push(entry) })

const example = (vendor: string, name: string): unknown =>
  exampleEvent(
    vendors.find((one) => one.name === vendor)!,
    name,
  )
const json = (value: unknown): { headers: { 'content-type': string }; body: string } => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
})
const form = (value: unknown): { headers: { 'content-type': string }; body: string } => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(value as Record<string, string>).toString(),
})
const deliveries = {
  newCall: json(example('jambonz', 'newCall')),
  dialAction: json(example('jambonz', 'dialAction')),
  cdrEvents: json(example('portsip', 'cdrEvents')),
  referStatus: form(example('telnyx-texml', 'referStatus')),
  siprecStatus: form(example('telnyx-texml', 'siprecStatus')),
}
type Name = keyof typeof deliveries

/** What is answered where a handler, written without types, returns this. */
const answered = (
  name: Name,
  handle: (event: unknown, delivery: { reply: (value?: unknown) => RawReply }) => unknown,
) => receiver.handler(name, handle as never).raw(deliveries[name])

const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern)
const text = ({ body }: RawReply): string => new TextDecoder().decode(body ?? undefined)
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value)
const own = (status: number, body: string | null): RawReply => ({
  status,
  headers: { 'x-mine': 'yes' },
  body: body === null ? null : bytes(body),
})

describe('8.10: a call whose REFER has ended gets its instructions', () => {
  const document = '<Response><Say>Sorry</Say></Response>'

  test('8.10: by reply', async () => {
    const answer = await answered('referStatus', (_event, { reply }) => reply(document))
    expect([answer.status, answer.headers['content-type'], text(answer)]).toEqual([200, 'application/xml', document])
  })

  test('8.10: by an answer of its own', async () => {
    expect(text(await answered('referStatus', () => own(200, document)))).toBe(document)
  })

  test('8.10: or none', async () => {
    for (const nothing of [undefined, 'reply'])
      expect(await answered('referStatus', (_event, { reply }) => nothing && reply())).toEqual({
        status: 200,
        headers: { 'content-length': '0' },
        body: new Uint8Array(),
      })
  })

  test.each([
    ['text', 'busy'],
    ['a number', 5],
    ['null', null],
    ['true', true],
  ])('8.10: %s is no document, and is not ignored', async (_name, value) => {
    expect((await answered('referStatus', () => value)).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply', detail: matching(/does not fit referStatus/) }])
  })
})

const everywhere: Name[] = ['newCall', 'dialAction', 'referStatus', 'cdrEvents', 'siprecStatus']

describe.each(everywhere)('8.10: %s', (name) => {
  test.each([
    ['with a body', () => new Response('<Response/>')],
    ['without', () => new Response(null, { status: 204 })],
    ['that says failure', () => new Response('down', { status: 500 })],
    ['in time', () => Promise.resolve(Response.json([]))],
    ['of another realm', () => ({ status: 200, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) })],
  ])('8.10: a Response %s is an error that says what to return', async (_title, make) => {
    const answer = await answered(name, make)
    expect([answer.status, text(answer)]).toEqual([500, 'Internal Server Error'])
    expect(entries).toMatchObject([
      { verdict: 'failed', code: 'reply', status: 500, detail: matching(/it is a Response: return /) },
    ])
  })

  test.each([429, 500, 503, 302])('8.10: an answer of its own with status %d is sent', async (status) => {
    expect(await answered(name, () => own(status, 'later'))).toEqual(own(status, 'later'))
    expect(entries).toMatchObject([{ verdict: 'accepted', status }])
  })

  test('8.10: an answer that cannot be sent is an error', async () => {
    for (const wrong of [
      own(99, null),
      { ...own(500, null), body: 'text' },
      { ...own(500, null), headers: { 'a b': '' } },
    ])
      expect((await answered(name, () => wrong)).status).toBe(500)
    expect(entries.map(({ code }) => code)).toEqual(['reply', 'reply', 'reply'])
  })
})

describe('8.10: where the vendor ignores the reply', () => {
  test.each(['cdrEvents', 'siprecStatus'] as const)('8.10: %s may return any other value', async (name) => {
    for (const value of [undefined, null, 0, 'text', [], { status: 500 }, { rows: 1 }, () => 5, Promise.resolve(1)])
      expect((await answered(name, () => value)).status).toBe(200)
    expect(entries.every(({ verdict }) => verdict === 'accepted')).toBe(true)
  })

  test('8.10: an answer of its own is sent as it is, with its body', async () => {
    expect(await answered('siprecStatus', () => own(200, '<Response/>'))).toEqual(own(200, '<Response/>'))
    expect(await answered('cdrEvents', () => own(204, null))).toEqual(own(204, null))
    expect((await answered('cdrEvents', (_event, { reply }) => reply())).status).toBe(200)
  })

  test('8.10: the reply to another webhook is an error', async () => {
    const { reply } = await receiver.receive('newCall', deliveries.newCall)
    expect((await answered('cdrEvents', () => reply([{ verb: 'hangup' }]))).status).toBe(500)
    expect(entries.at(-1)).toMatchObject({ code: 'reply', detail: matching(/it is the reply to another webhook/) })
  })
})

test('8.10: the reply to another webhook is held against the contract of this one', async () => {
  const call = await receiver.receive('newCall', deliveries.newCall)
  const refer = await receiver.receive('referStatus', deliveries.referStatus)
  entries.splice(0)
  expect((await answered('dialAction', () => call.reply([{ verb: 'hangup' }]))).status).toBe(200)
  expect((await answered('dialAction', () => refer.reply('<Response/>'))).status).toBe(500)
  expect((await answered('newCall', () => refer.reply())).status).toBe(500)
  expect(entries.map(({ code }) => code)).toEqual([null, 'reply', 'reply'])
})

describe('8.10: a reply that was made and not returned', () => {
  const hangup = [{ verb: 'hangup' }]

  test.each<[Name, unknown]>([
    ['dialAction', hangup],
    ['newCall', hangup],
    ['referStatus', '<Response/>'],
  ])('8.10: %s', async (name, value) => {
    const answer = await answered(name, (_event, { reply }) => void reply(value))
    expect([answer.status, text(answer)]).toEqual([500, 'Internal Server Error'])
    expect(entries).toMatchObject([
      { verdict: 'failed', code: 'reply', detail: matching(/was called and the handler returned nothing/) },
    ])
  })

  test('8.10: is told to the log where another was returned, which is sent', async () => {
    const returned = await answered('dialAction', (_event, { reply }) => (reply([]), reply(hangup)))
    expect(JSON.parse(text(returned))).toEqual(hangup)
    expect((await answered('dialAction', (_event, { reply }) => (reply(hangup), own(503, null)))).status).toBe(503)
    const lost = { verdict: 'failed', code: 'reply', detail: matching(/and the handler returned another answer/) }
    expect(entries).toMatchObject([
      { verdict: 'accepted', status: 200 },
      { ...lost, status: 200 },
      { verdict: 'accepted', status: 503 },
      { ...lost, status: 503 },
    ])
  })

  test('8.10: is an error where the empty reply was returned', async () => {
    expect((await answered('dialAction', (_event, { reply }) => (reply(hangup), reply()))).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply', detail: matching(/returned nothing/) }])
  })

  test('8.10: is none where there was nothing in it, or its bytes are sent with other headers', async () => {
    expect((await answered('dialAction', (_event, { reply }) => void reply())).status).toBe(200)
    const more = await answered('dialAction', (_event, { reply }) => {
      const made = reply(hangup)
      return { ...made, headers: { ...made.headers, 'x-mine': 'yes' } }
    })
    expect([more.status, more.headers['x-mine']]).toEqual([200, 'yes'])
    expect(entries.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted'])
  })

  test('8.10: is seen when it is made too late', async () => {
    let late: ((value: unknown) => RawReply) | undefined
    const answer = await answered('dialAction', (_event, { reply }) => void (late = reply))
    expect(answer.status).toBe(200)
    late!(hangup)
    expect(entries).toMatchObject([
      { verdict: 'accepted', status: 200 },
      { verdict: 'failed', code: 'reply', status: 200, detail: matching(/was called after the handler had returned/) },
    ])
  })
})

describe('8.10: an answer to a delivery that does not fit', () => {
  const odd = json({ event_type: 5 })
  const keep = (mismatch: () => unknown): Promise<RawReply> =>
    receiver.handler('cdrEvents', () => {}, { mismatch }).raw(odd)

  test('8.10: is sent where mismatch returns one, and 200 where it does not', async () => {
    expect(await keep(() => own(503, null))).toEqual(own(503, null))
    expect((await keep(() => Promise.resolve(5))).status).toBe(200)
    expect(entries).toMatchObject([
      { verdict: 'refused', code: 'mismatch', status: 503 },
      { verdict: 'refused', code: 'mismatch', status: 200 },
    ])
  })

  test('8.10: is an error where it is a Response', async () => {
    expect((await keep(() => new Response(null, { status: 503 }))).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply', detail: matching(/it is a Response/) }])
  })
})

test('8.10: a delivery that was answered with a failure is handled when it comes again', async () => {
  const identified = createReceiverWithoutAuthentication({ siprecStatus }, { store: memoryStore() })
  const statuses = [503, 200]
  let handled = 0
  const handler = identified.handler('siprecStatus', () => own(statuses[handled++]!, null), { repeated: 'acknowledge' })
  expect((await handler.raw(deliveries.siprecStatus)).status).toBe(503)
  expect((await handler.raw(deliveries.siprecStatus)).headers['x-mine']).toBe('yes')
  expect((await handler.raw(deliveries.siprecStatus)).status).toBe(200)
  expect(handled).toBe(2)
})

describe('8.10: the headers of an answer of its own', () => {
  test.each<[string, unknown, RegExp]>([
    ['Headers', new Headers({ 'x-mine': 'yes' }), /no plain object/],
    ['a Map', new Map([['x-mine', 'yes']]), /no plain object/],
    ['a list', [['x-mine', 'yes']], /no plain object/],
    ['null', null, /no plain object/],
    ['a name that is no token', { 'a b': '' }, /a name that is none/],
    ['a trailer, on which Node throws', { Trailer: 'x-sum', 'content-length': '0' }, /trailer announces/],
    ['no name', { '': '' }, /a name that is none/],
    ['undefined', { 'x-mine': undefined }, /x-mine is neither/],
    ['a number', { 'x-mine': 5 }, /x-mine is neither/],
    ['a list in a list', { 'x-mine': ['a', ['b']] }, /x-mine is neither/],
    ['a control character', { 'x-mine': 'a\u0001' }, /x-mine is neither/],
    ['a line break at the end', { 'x-mine': 'a\n' }, /x-mine is neither/],
    ['what is not Latin-1', { 'x-mine': '\u20ac' }, /x-mine is neither/],
  ])('8.10: %s is an error', async (_title, headers, detail) => {
    expect((await answered('cdrEvents', () => ({ ...own(200, null), headers }))).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply', detail: matching(detail) }])
  })

  test('8.10: are sent as a copy, with lists and Latin-1', async () => {
    const headers = { 'x-mine': ['a\tb', '\u00e9'], 'x-other': '' }
    const answer = await answered('cdrEvents', () => ({ status: 200, headers, body: null }))
    expect(answer).toEqual({ status: 200, headers, body: null })
    expect(answer.headers).not.toBe(headers)
  })
})

describe('8.10: a reply is checked as it is sent', () => {
  class Odd {
    verb = 'hangup'
    toJSON(): unknown {
      return { verb: 'say', text: 5 }
    }
  }
  const cyclic: unknown[] = []
  cyclic.push(cyclic)

  test.each<[string, unknown, RegExp]>([
    ['that toJSON replaces', [new Odd()], /\/0\/text: expected/],
    ['that is no number', [{ verb: 'pause', length: NaN }], /\/0\/length: expected/],
    ['in itself', cyclic, /cannot be encoded/],
    ['that JSON has no text for', [{ verb: 'pause', length: 5n }], /cannot be encoded/],
    ['that is a function', () => 5, /cannot be sent/],
  ])('8.10: and a value %s is an error', async (_title, value, detail) => {
    expect((await answered('newCall', (_event, { reply }) => reply(value))).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply', detail: matching(detail) }])
  })

  test('8.10: and cannot be changed after', async () => {
    const assign = (answer: RawReply): unknown => Object.assign(answer, { body: bytes('[]') })
    for (const change of [assign, ({ headers }: RawReply) => Object.assign(headers, { 'content-length': '9' })]) {
      const { status } = await answered('dialAction', (_event, { reply }) => change(reply([{ verb: 'hangup' }])))
      expect(status).toBe(500)
    }
    const nothing = await answered('cdrEvents', () => {})
    expect(() => assign(nothing)).toThrow(TypeError)
    expect(() => Object.assign(nothing.headers, { 'x-mine': 'yes' })).toThrow(TypeError)
  })
})

describe.each(everywhere)('8.10: %s cannot return', (name) => {
  test.each<[string, unknown, RegExp]>([
    ['an Error', new Error('down'), /it is an Error: throw it instead/],
    ['an Error with a status', Object.assign(new Error('down'), own(503, null)), /it is an Error/],
    ['an answer without its body', { status: 503, headers: {} }, /its body is neither bytes nor null/],
  ])('8.10: %s', async (_title, value, detail) => {
    expect((await answered(name, () => value)).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply', detail: matching(detail) }])
  })
})

describe('8.10: a delivery', () => {
  const take = (delivery: unknown): Promise<RawReply> =>
    receiver.handler('newCall', () => [] as never).raw(delivery as never)

  test.each<[string, unknown, RegExp]>([
    ['that is null', null, /the delivery is neither/],
    ['that is text', 'text', /the delivery is neither/],
    ['with a header that is null', { ...deliveries.newCall, headers: [null] }, /no pair with a name/],
    ['with a header that is text', { ...deliveries.newCall, headers: ['ab'] }, /no pair with a name/],
    ['with a header whose name is a number', { ...deliveries.newCall, headers: [[1, 2]] }, /no pair with a name/],
    [
      'with a header without text',
      { ...deliveries.newCall, headers: { a: Object.create(null) as unknown } },
      /no text/,
    ],
    ['with such a one in a list', { ...deliveries.newCall, headers: { a: [Object.create(null)] } }, /no text/],
    ['with a url that is a number', { ...deliveries.newCall, url: 5 }, /the url of the delivery is no text/],
    ['with a Blob', { ...deliveries.newCall, body: new Blob(['{}']) }, /an object that something parsed/],
    ['with a Set', { ...deliveries.newCall, body: new Set([1]) }, /an object that something parsed/],
  ])('8.10: %s is a TypeError in words', async (_title, delivery, message) => {
    await expect(take(delivery)).rejects.toThrow(TypeError)
    await expect(take(delivery)).rejects.toThrow(message)
  })

  test('8.10: has its bytes in any view of them', async () => {
    const { buffer } = bytes(` ${deliveries.newCall.body}`)
    const { status } = await receiver
      .handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup' }]))
      .raw({ ...deliveries.newCall, body: new DataView(buffer as ArrayBuffer, 1) as never })
    expect(status).toBe(200)
  })
})
