/** Bad input: each with its code, its status and a message that names the field and the likely cause, and nothing of what was sent. */
import {
  createReceiver,
  createReceiverWithoutAuthentication,
  type Entry,
  validate,
  validateReply,
  WebhookError,
} from 'callhooks'
import { describe, expect, test } from 'vitest'
import { webhookOf } from './support/vendors.ts'

const newCall = webhookOf('jambonz', 'newCall')
const cdrEvents = webhookOf('portsip', 'cdrEvents')
const siprecStatus = webhookOf('telnyx-texml', 'siprecStatus')
const open = createReceiverWithoutAuthentication({ newCall, cdrEvents, siprecStatus })

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const sound = JSON.stringify({ call_sid: 'c', direction: 'inbound', call_status: 'trying' })
const nested = (levels: number): string =>
  `{"call_sid":"c","direction":"inbound","call_status":"trying","x":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`
const form = 'AccountSid=a&CallSid=b&SiprecEvent=siprec-started&SiprecSid=c'

interface Case {
  readonly name: string
  readonly webhook?: string
  readonly headers?: Record<string, string>
  readonly body: string | Uint8Array
  readonly code: string
  readonly status: number
  readonly detail: string
}

const SECRET = 'hunter2'

const cases: readonly Case[] = [
  { name: 'not JSON', body: `{"${SECRET}": ${SECRET}}`, code: 'not-json', status: 400, detail: 'the body is not JSON' },
  { name: 'no body', body: '', code: 'not-json', status: 400, detail: 'the body is empty' },
  { name: 'JSON null', body: 'null', code: 'mismatch', status: 422, detail: 'the body: expected object, got null' },
  { name: 'a JSON array', body: '[]', code: 'mismatch', status: 422, detail: 'the body: expected object, got array' },
  {
    name: '10 MB',
    body: new Uint8Array(10_000_000),
    code: 'too-large',
    status: 413,
    detail: 'the body is larger than 1048576 bytes',
  },
  {
    name: '65 levels',
    body: nested(65),
    code: 'too-deep',
    status: 400,
    detail: 'the JSON is nested more than 64 levels deep',
  },
  {
    name: 'invalid UTF-8',
    body: Uint8Array.of(0x22, 0xc3, 0x28, 0x22),
    code: 'not-utf-8',
    status: 400,
    detail: 'the body is not UTF-8',
  },
  {
    name: 'an escape that is not UTF-8',
    webhook: 'siprecStatus',
    headers: FORM_TYPE,
    body: `${form}&x=%ff`,
    code: 'not-utf-8',
    status: 400,
    detail: 'an escape in the form is not UTF-8',
  },
  {
    name: 'a form field twice',
    webhook: 'siprecStatus',
    headers: FORM_TYPE,
    body: `${form}&CallSid=b`,
    code: 'duplicate-field',
    status: 400,
    detail: 'the field CallSid is there twice',
  },
  {
    name: 'an unlisted form field twice',
    webhook: 'siprecStatus',
    headers: FORM_TYPE,
    body: `${form}&${SECRET}=1&${SECRET}=2`,
    code: 'duplicate-field',
    status: 400,
    detail: 'a field that the contract does not list is there twice',
  },
  {
    name: 'no content type',
    headers: {},
    body: sound,
    code: 'unsupported-media-type',
    status: 415,
    detail: 'there is no content type; application/json is expected',
  },
  {
    name: 'another content type',
    headers: { 'content-type': 'text/plain' },
    body: sound,
    code: 'unsupported-media-type',
    status: 415,
    detail: 'the content type is not application/json',
  },
  {
    name: 'a missing field',
    body: '{"direction":"inbound","call_status":"trying"}',
    code: 'mismatch',
    status: 422,
    detail: 'call_sid is missing',
  },
  {
    name: 'a field of another type',
    body: sound.replace('"c"', '5'),
    code: 'mismatch',
    status: 422,
    detail: '/call_sid: expected string, got number',
  },
  {
    name: 'a wrong type below a name that the sender chose',
    body: sound.replace('}', `,"sip":{"headers":{"${SECRET}":5}}}`),
    code: 'mismatch',
    status: 422,
    detail: '/sip/headers/*: expected string, got number',
  },
  {
    name: 'a wrong type deep in a known event',
    webhook: 'cdrEvents',
    body: '{"event_type":"cdr_target_answer","tenant_id":"1","session_id":[]}',
    code: 'mismatch',
    status: 422,
    detail: '/session_id: expected string or integer, got array',
  },
  {
    name: 'an event without its type',
    webhook: 'cdrEvents',
    body: '{"tenant_id":"1"}',
    code: 'mismatch',
    status: 422,
    detail: 'event_type is missing',
  },
]

describe('a delivery is refused', () => {
  test.each(cases.map((one) => [one.name, one] as const))(
    '%s',
    async (_name, { webhook = 'newCall', headers = JSON_TYPE, body, code, status, detail }) => {
      const entries: Entry[] = []
      const receiver = createReceiverWithoutAuthentication(
        { newCall, cdrEvents, siprecStatus },
        { log: (entry) => entries.push(entry) },
      )
      const answer = await receiver
        .handler(webhook as 'newCall', () => undefined as never)
        .raw({ method: 'POST', url: '/', headers, body })
      expect(answer.status).toBe(status)
      expect(entries).toHaveLength(1)
      expect(entries[0]).toMatchObject({ verdict: 'refused', code, status })
      expect(entries[0]!.detail).toContain(detail)
      expect(entries[0]!.detail).not.toContain('\n')
      expect(
        JSON.stringify([entries[0]!.detail, new TextDecoder().decode(answer.body!), answer.headers]),
      ).not.toContain(SECRET)
      if (code !== 'too-large')
        expect((entries[0] as { body?: Uint8Array }).body).toEqual(
          typeof body === 'string' ? new TextEncoder().encode(body) : body,
        )
    },
  )

  test('what the sender is told is generic', async () => {
    const error = (await open
      .receive('newCall', { headers: JSON_TYPE, body: 'null' })
      .catch((cause: unknown) => cause)) as WebhookError
    expect(error.message).toBe('Unprocessable Content')
    expect(await error.getResponse().text()).toBe('Unprocessable Content')
    expect(error.getResponse().status).toBe(422)
  })

  test('a method that is not POST', async () => {
    await expect(open.receive('newCall', { method: 'GET', headers: {}, body: undefined })).rejects.toMatchObject({
      code: 'method-not-allowed',
      status: 405,
      headers: { allow: 'POST' },
    })
  })

  test('a stream that breaks off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(3)
      throw new Error('aborted')
    }
    await expect(open.receive('newCall', { headers: JSON_TYPE, body: broken() })).rejects.toMatchObject({
      code: 'incomplete',
      status: 400,
    })
  })

  test('more signatures than a sender has keys, which would cost a hash each', async () => {
    const signed = createReceiver({ newCall }, { jambonzSignature: { secret: 'x' } }, { now: () => 1_700_000_000_000 })
    const refused = (count: number): Promise<unknown> =>
      signed
        .receive('newCall', {
          headers: {
            ...JSON_TYPE,
            'jambonz-signature': `t=1700000000${`,v1=${'0'.repeat(64)}`.repeat(count)}`,
          },
          body: sound,
        })
        .catch((error: unknown) => (error as WebhookError).detail)
    expect(await refused(16)).toMatch(/does not match/)
    expect(await refused(17)).toMatch(/holds more than 16 signatures/)
  })

  test('digits that are a name are not said, only the place in a list is', async () => {
    const refused = (value: object): Promise<unknown> =>
      open
        .receive('newCall', {
          headers: JSON_TYPE,
          body: JSON.stringify({ ...(JSON.parse(sound) as object), ...value }),
        })
        .catch((error: unknown) => (error as WebhookError).detail)
    expect(await refused({ sip: { headers: { 4155551234: 5 } } })).toMatch(/^\/sip\/headers\/\*: expected string/)
    expect(await refused({ participants: [{ uri_user: 5 }] })).toMatch(/^\/participants\/0\//)
  })

  test('a body above the limit is not read to its end', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        read++
        yield new Uint8Array(2 ** 18)
      }
    }
    await expect(open.receive('newCall', { headers: JSON_TYPE, body: endless() })).rejects.toMatchObject({
      code: 'too-large',
      status: 413,
    })
    expect(read).toBe(5)
  })
})

describe('a delivery is accepted', () => {
  test.each([
    ['64 levels', nested(64)],
    ['a byte order mark', `\uFEFF${sound}`],
    ['brackets in a string', sound.replace('}', `,"x":"${'['.repeat(200)}\\""}`)],
  ])('%s', async (_name, body) => {
    const { event } = await open.receive('newCall', { headers: JSON_TYPE, body })
    expect(event).toMatchObject({ call_sid: 'c' })
  })

  test.each([1, 2, 7, 4096, 100_000])('in parts of %d bytes, some of them empty', async (size) => {
    const bytes = new TextEncoder().encode(sound.replace('}', `,"x":"${'y'.repeat(200_000)}"}`))
    async function* parts(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) {
        yield bytes.slice(at, at + size)
        yield new Uint8Array()
      }
    }
    const { event } = await open.receive('newCall', { headers: JSON_TYPE, body: parts() })
    expect(event).toEqual(JSON.parse(new TextDecoder().decode(bytes)))
  })

  test('as an ArrayBuffer', async () => {
    const body = new TextEncoder().encode(sound).buffer
    expect((await open.receive('newCall', { headers: JSON_TYPE, body: body as never })).event).toMatchObject({
      call_sid: 'c',
    })
  })

  test('two byte order marks are one too many', async () => {
    await expect(open.receive('newCall', { headers: JSON_TYPE, body: `\uFEFF\uFEFF${sound}` })).rejects.toMatchObject({
      code: 'not-json',
    })
  })

  test('a form has no prototype, and a name such as __proto__ is a field', async () => {
    const { event, findings } = await open.receive('siprecStatus', {
      headers: FORM_TYPE,
      body: `${form}&__proto__=x&constructor=y`,
    })
    expect(Object.getPrototypeOf(event)).toBeNull()
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/__proto__', '/constructor'])
  })

  test('a form that an independent encoder made', async () => {
    const fields = { AccountSid: 'a b+c', CallSid: 'ü&=%', SiprecEvent: 'siprec-started', SiprecSid: '😀', Empty: '' }
    const { event } = await open.receive('siprecStatus', {
      headers: FORM_TYPE,
      body: new URLSearchParams(fields).toString(),
    })
    expect({ ...(event as object) }).toEqual(fields)
  })

  test('findings stop at a hundred', async () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`x${i}`, 1]))
    const { findings } = await open.receive('newCall', {
      headers: JSON_TYPE,
      body: JSON.stringify({ ...(JSON.parse(sound) as object), ...many }),
    })
    expect(findings).toHaveLength(100)
    expect(findings[0]).toEqual({
      kind: 'unlisted-field',
      pointer: '/x0',
      message: 'a field that the contract does not list',
    })
  })
})

describe('a body that something has consumed is an error of the receiver, with what to do', () => {
  const request = (): Request => new Request('http://localhost/', { method: 'POST', headers: JSON_TYPE, body: sound })

  test.each([
    [
      'a Request that was read',
      async () => {
        const one = request()
        await one.text()
        return one
      },
    ],
    [
      'a Request that is being read',
      () => {
        const one = request()
        one.body!.getReader()
        return one
      },
    ],
    [
      'an object that a parser made',
      () => ({ headers: { ...JSON_TYPE, 'content-length': '9' }, body: { call_sid: 'c' } as never }),
    ],
    [
      'a stream of text',
      () => ({
        headers: JSON_TYPE,
        body: (async function* () {
          yield sound as never
        })(),
      }),
    ],
    [
      'nothing, although there was something',
      () => ({ headers: { ...JSON_TYPE, 'content-length': '9' }, body: undefined }),
    ],
    [
      'nothing, although something was sent in chunks',
      () => ({ headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body: undefined }),
    ],
  ] as const)('%s', async (_name, make) => {
    const entries: Entry[] = []
    const receiver = createReceiverWithoutAuthentication({ newCall }, { log: (entry) => entries.push(entry) })
    await expect(receiver.receive('newCall', (await make()) as Request)).rejects.toThrow(/before any body parser/)
    await expect(
      receiver
        .handler(
          'newCall',
          () => undefined as never,
        )((await make()) as Request)
        .then(() => undefined),
    ).rejects.toThrow(TypeError)
    expect(entries).toMatchObject([
      { verdict: 'failed', code: 'body', status: 500 },
      { verdict: 'failed', code: 'body', status: 500 },
    ])
  })

  test.each([[undefined], [{}], ['']])('no body is none, whatever a parser made of it: %j', async (body) => {
    const receiver = createReceiver({ newCall }, { basic: { username: 'a', password: 'b' } })
    await expect(
      receiver.receive('newCall', { headers: { 'content-length': '0' }, body: body as never }),
    ).rejects.toMatchObject({ status: 401 })
  })
})

describe('a receiver is refused when it is made', () => {
  const basic = { username: 'a', password: 'b' }
  test.each([
    ['no credentials', () => createReceiver({ newCall }, {})],
    ['undefined for credentials', () => createReceiver({ newCall }, undefined as never)],
    ['a scheme that is undefined', () => createReceiver({ newCall }, { basic: undefined } as never)],
    ['a scheme that the contract does not know', () => createReceiver({ newCall }, { bearer: { token: 'x' } })],
    ['a set that is no alternative', () => createReceiver({ cdrEvents }, { basic, bearer: { token: 'x' } })],
    [
      'an undefined password',
      () => createReceiver({ newCall }, { basic: { username: 'a', password: undefined } } as never),
    ],
    ['an empty password', () => createReceiver({ newCall }, { basic: { username: 'a', password: '' } })],
    [
      'a password that is a number',
      () => createReceiver({ newCall }, { basic: { username: 'a', password: 5 } } as never),
    ],
    ['a colon in the username', () => createReceiver({ newCall }, { basic: { username: 'a:b', password: 'c' } })],
    ['an empty list', () => createReceiver({ newCall }, { basic: [] })],
    ['a null credential', () => createReceiver({ newCall }, { basic: null } as never)],
    ['a member too many', () => createReceiver({ newCall }, { basic: { ...basic, pasword: 'c' } } as never)],
    ['an empty secret', () => createReceiver({ newCall }, { jambonzSignature: { secret: '' } })],
    ['an infinite tolerance', () => createReceiver({ newCall }, { basic }, { tolerance: Infinity })],
    ['a tolerance that is no number', () => createReceiver({ newCall }, { basic }, { tolerance: Number.NaN })],
    ['a negative tolerance', () => createReceiver({ newCall }, { basic }, { tolerance: -1 })],
    ['an infinite limit', () => createReceiver({ newCall }, { basic }, { limit: Infinity })],
    ['a limit of nothing', () => createReceiver({ newCall }, { basic }, { limit: 0 })],
    ['a clock that tells no time', () => createReceiver({ newCall }, { basic }, { now: () => Number.NaN })],
    ['no webhooks', () => createReceiver({}, { basic } as never)],
    ...Object.entries({ 'a promise': Promise.resolve('secret'), 'a list': [], undefined, 'no text': '' }).flatMap(
      ([what, given]): [string, () => unknown][] => [
        [
          `a Digest password that is ${what}`,
          () => createReceiver({ cdrEvents }, { digest: { username: 'a', password: given } } as never),
        ],
        [
          `a Digest realm that is ${what}`,
          () => createReceiver({ cdrEvents }, { digest: { ...basic, realm: given } } as never),
        ],
      ],
    ),
    ...['Zürich', '☎', 'a"b', 'a\\b', 'a\nb'].map((realm): [string, () => unknown] => [
      `a realm that clients cannot quote (${realm})`,
      () => createReceiver({ cdrEvents }, { digest: { ...basic, realm } } as never),
    ]),
    ...['tok\n', ' tok', 'tok ', 'töken'].map((token): [string, () => unknown] => [
      `a token that no header carries (${JSON.stringify(token)})`,
      () => createReceiver({ cdrEvents }, { bearer: { token } }),
    ]),
    ...['hooks.example.com:443', 'mailto:a@b', 'file:///x', '/path', ''].map((publicUrl): [string, () => unknown] => [
      `a publicUrl that no sender uses (${publicUrl})`,
      () => createReceiver({ newCall }, { basic }, { publicUrl }),
    ]),
    [
      'an alternative without a scheme',
      () => createReceiver({ cdrEvents: { ...cdrEvents, security: [{}] } }, {} as never),
    ],
    ['something that is no webhook', () => createReceiver({ newCall: {} as typeof newCall }, { basic })],
  ])('%s', (_name, make) => expect(make).toThrow(TypeError))

  test('an unknown webhook is an error of the caller', async () => {
    const receiver = createReceiver({ newCall }, { basic })
    await expect(receiver.receive('newCal' as 'newCall', { headers: {}, body: '' })).rejects.toThrow(
      /no webhook "newCal"; it has newCall/,
    )
    expect(() => receiver.handler('newCal' as 'newCall', () => undefined as never)).toThrow(TypeError)
  })
})

describe('a clock that breaks later lets nothing pass', () => {
  test('NaN', async () => {
    let time = 1_700_000_000_000
    const receiver = createReceiver({ newCall }, { jambonzSignature: { secret: 'x' } }, { now: () => time })
    time = Number.NaN
    const headers = { ...JSON_TYPE, 'jambonz-signature': `t=1700000000,v1=${'0'.repeat(64)}` }
    await expect(receiver.receive('newCall', { headers, body: sound })).rejects.toMatchObject({ code: 'stale' })
  })
})

describe('HTTP authentication', () => {
  const basic = createReceiver(
    { newCall },
    {
      basic: [
        { username: 'a', password: 'b:c' },
        { name: 'next', username: 'ü', password: '😀' },
      ],
    },
  )
  const bearer = createReceiver({ cdrEvents }, { bearer: [{ token: 'one' }, { token: 'two' }, { token: 'free text' }] })
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const call = (authorization?: string): Promise<{ authenticated: unknown }> =>
    basic.receive('newCall', {
      headers: { ...JSON_TYPE, ...(authorization !== undefined && { authorization }) },
      body: sound,
    })
  const cdr = (authorization?: string): Promise<{ authenticated: unknown }> =>
    bearer.receive('cdrEvents', {
      headers: authorization === undefined ? {} : { authorization },
      body: '{"event_type":"new","tenant_id":"1"}',
    })

  test.each([
    [`Basic ${base64('a:b:c')}`, 'a'],
    [`basic   ${base64('ü:😀')} `, 'next'],
    [`BASIC ${base64('a:b:c')}`, 'a'],
  ])('%s is accepted as %s', async (authorization, name) => {
    expect((await call(authorization)).authenticated).toEqual({ basic: name })
  })

  test.each([
    ['nothing', undefined, 'unauthenticated'],
    ['another password', `Basic ${base64('a:b')}`, 'invalid-credentials'],
    ['another user', `Basic ${base64('b:b:c')}`, 'invalid-credentials'],
    ['no colon', `Basic ${base64('a')}`, 'invalid-credentials'],
    [
      'base64url',
      `Basic ${base64('ü:😀').replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`,
      'invalid-credentials',
    ],
    ['nothing after the scheme', 'Basic', 'invalid-credentials'],
    ['two credentials', `Basic ${base64('a:b:c')}, Basic ${base64('a:b:c')}`, 'invalid-credentials'],
    ['a bearer token', 'Bearer one', 'invalid-credentials'],
  ])('Basic with %s is refused with a challenge', async (_name, authorization, code) => {
    await expect(call(authorization)).rejects.toMatchObject({
      code,
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="callhooks", charset="UTF-8"' },
    })
  })

  test.each([
    ['Bearer one', '0'],
    ['bearer two', '1'],
    ['Bearer    two', '1'],
    ['Bearer free text', '2'],
  ])('%s is accepted as %s', async (authorization, name) =>
    expect((await cdr(authorization)).authenticated).toEqual({ bearer: name }),
  )

  test.each([
    ['nothing', undefined, 'Bearer realm="callhooks"'],
    ['another token', 'Bearer three', 'Bearer realm="callhooks", error="invalid_token"'],
    ['no token', 'Bearer ', 'Bearer realm="callhooks"'],
    ['part of a token', 'Bearer on', 'Bearer realm="callhooks", error="invalid_token"'],
  ])('Bearer with %s is refused with a challenge', async (_name, authorization, challenge) => {
    await expect(cdr(authorization)).rejects.toMatchObject({ status: 401, headers: { 'www-authenticate': challenge } })
  })

  test('of two credentials that are the same the first is named', async () => {
    const twice = ['old', 'new'].map((name) => ({ name, username: 'a', password: 'b' }))
    const receiver = createReceiver({ newCall }, { basic: twice })
    const headers = { ...JSON_TYPE, authorization: `Basic ${base64('a:b')}` }
    expect((await receiver.receive('newCall', { headers, body: sound })).authenticated).toEqual({ basic: 'old' })
  })

  test('both schemes of an alternative must hold', async () => {
    const both = createReceiver(
      { newCall },
      { basic: { username: 'a', password: 'b' }, jambonzSignature: { secret: 'x' } },
    )
    await expect(
      both.receive('newCall', { headers: { ...JSON_TYPE, authorization: `Basic ${base64('a:b')}` }, body: sound }),
    ).rejects.toMatchObject({ status: 401 })
  })
})

describe('a handler', () => {
  const receiver = (entries: Entry[]): typeof open =>
    createReceiverWithoutAuthentication({ newCall, cdrEvents, siprecStatus }, { log: (entry) => entries.push(entry) })
  const cdr = '{"event_type":"new","tenant_id":"1"}'

  test('that throws answers 500, and its message goes to nobody but the log', async () => {
    const entries: Entry[] = []
    const answer = await receiver(entries)
      .handler('cdrEvents', () => {
        throw new Error(SECRET)
      })
      .raw({ headers: {}, body: cdr })
    expect(answer.status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'handler', detail: 'the handler failed with Error' }])
    expect(new TextDecoder().decode(answer.body!)).not.toContain(SECRET)
  })

  test('whose reply the vendor ignores may return anything', async () => {
    const answer = await receiver([])
      .handler('cdrEvents', () => 5 as never)
      .raw({ headers: {}, body: cdr })
    expect(answer).toEqual({ status: 200, headers: { 'content-length': '0' }, body: new Uint8Array() })
  })

  test('that makes a reply which the contract does not allow answers 500', async () => {
    const entries: Entry[] = []
    const answer = await receiver(entries)
      .handler('newCall', (_event, { reply }) => reply([{ verb: 'say', lop: 1 }] as never))
      .raw({ headers: JSON_TYPE, body: sound })
    expect(answer.status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply' }])
    expect(entries[0]!.detail).toContain('/0')
  })

  test('that forgets its reply answers 500', async () => {
    const entries: Entry[] = []
    expect(
      (
        await receiver(entries)
          .handler('newCall', (() => undefined) as never)
          .raw({ headers: JSON_TYPE, body: sound })
      ).status,
    ).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'reply' }])
  })

  const own = (status: unknown, body: unknown, headers: unknown = {}): unknown => ({ status, headers, body })
  const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

  test.each<[string, unknown, number, RegExp | undefined]>([
    ['a Response', Response.json([{ verb: 'hangup' }]), 500, /it is a Response/],
    ['an answer with a status that is none', own(0, null), 500, /status/],
    ['an answer whose body is text', own(200, '[]'), 500, /neither bytes nor null/],
    ['an answer whose headers are none', own(200, null, { 'a b': 'x' }), 500, /headers/],
    ['an answer with verbs that there are not', own(200, bytes([{ verb: 'nonsense' }])), 500, /does not fit/],
    ['an answer with no JSON', own(200, new Uint8Array([0x7b])), 500, /not JSON/],
    ['an answer with nothing', own(204, new Uint8Array()), 500, /does not fit/],
    ['an answer of its own with a reply', own(200, bytes([{ verb: 'hangup' }]), { 'x-a': 'b' }), 200, undefined],
    ['an answer that makes the vendor try again', own(503, null, { 'retry-after': '1' }), 503, undefined],
    ['verbs, by those who write no types', [{ verb: 'hangup' }], 200, undefined],
  ])('that returns %s', async (_name, result, status, detail) => {
    const entries: Entry[] = []
    const handler = receiver(entries).handler('newCall', (() => result) as never)
    expect((await handler.raw({ headers: JSON_TYPE, body: sound })).status).toBe(status)
    const request = new Request('http://localhost/', { method: 'POST', headers: JSON_TYPE, body: sound })
    expect((await handler(request)).status).toBe(status)
    expect(entries).toHaveLength(2)
    for (const entry of entries)
      if (detail)
        expect(entry).toMatchObject({
          verdict: 'failed',
          code: 'reply',
          detail: expect.stringMatching(detail) as unknown,
        })
      else expect(entry).toMatchObject({ verdict: 'accepted', status })
  })

  test('replies with what the contract encodes', async () => {
    const answer = await receiver([]).handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup' }]))(
      new Request('http://localhost/', { method: 'POST', headers: JSON_TYPE, body: sound }),
    )
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.json()).toEqual([{ verb: 'hangup' }])
  })

  test('keeps what does not fit, where it is told to', async () => {
    const entries: Entry[] = []
    const kept: unknown[] = []
    const handler = receiver(entries).handler('cdrEvents', () => {}, {
      mismatch: (value, error) => kept.push(value, error.detail),
    })
    expect((await handler.raw({ headers: {}, body: '{"event_type":5}' })).status).toBe(200)
    expect(kept).toEqual([{ event_type: 5 }, expect.stringContaining('')])
    expect(entries).toMatchObject([{ verdict: 'refused', code: 'mismatch', status: 200 }])
    expect((await handler.raw({ headers: {}, body: 'x' })).status).toBe(400)
  })

  test('that cannot keep it answers 500', async () => {
    const entries: Entry[] = []
    const handler = receiver(entries).handler('cdrEvents', () => {}, {
      mismatch: () => Promise.reject(new Error('full')),
    })
    expect((await handler.raw({ headers: {}, body: '{}' })).status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'handler' }])
  })

  test('is not harmed by a log that fails', async () => {
    for (const log of [
      () => {
        throw new Error('full')
      },
      () => Promise.reject(new Error('full')),
    ]) {
      const answer = await createReceiverWithoutAuthentication({ cdrEvents }, { log })
        .handler('cdrEvents', () => {})
        .raw({ headers: {}, body: cdr })
      expect(answer.status).toBe(200)
    }
  })
})

describe('without a receiver', () => {
  test('validate takes a payload that is trusted', () => {
    expect(validate(cdrEvents, { event_type: 'parked', tenant_id: '1' }).findings).toMatchObject([
      { kind: 'unlisted-event', pointer: '/event_type' },
    ])
    expect(() => validate(cdrEvents, {})).toThrow(WebhookError)
  })

  test('validateReply judges a reply', () => {
    expect(validateReply(newCall, [{ verb: 'hangup' }])).toEqual([{ verb: 'hangup' }])
    expect(() => validateReply(newCall, [])).toThrow(WebhookError)
    expect(validateReply(cdrEvents, undefined)).toBeUndefined()
    expect(() => validateReply(cdrEvents, {})).toThrow(WebhookError)
  })
})
