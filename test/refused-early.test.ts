/** What is refused by the head of a request alone, with the cause in words, and heads that some gateways leave out. */
import { gzipSync } from 'node:zlib'
import { createReceiver, type Entry, type RawDelivery, WebhookError } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import { newCall } from 'callhooks/jambonz'
import { createDelivery } from 'callhooks/send'
import { describe, expect, test } from 'vitest'

const SECRET = 'wh_secret_4kPqXvT7sYhNbRcWmZdFgJ'
const event = { call_sid: 'c1', from: '+15550100', direction: 'inbound', call_status: 'trying' } as const

const entries: Entry[] = []
const receiver = createReceiver(
  { newCall },
  { jambonzSignature: { secret: SECRET } },
  { log: (entry) => entries.push(entry) },
)
const handler = receiver.handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup' }]))

/** A genuine delivery, as bytes. */
async function genuine(): Promise<{ headers: { [name: string]: string }; body: Uint8Array }> {
  const request = await createDelivery(newCall, event, { jambonzSignature: { secret: SECRET } })
  return { headers: Object.fromEntries(request.headers), body: new Uint8Array(await request.arrayBuffer()) }
}

const refusal = (delivery: unknown): Promise<WebhookError> =>
  receiver.receive('newCall', delivery as RawDelivery).then(
    () => expect.fail('it was accepted'),
    (error: unknown) => error as WebhookError,
  )

describe('8.14: the cause of another method is named', () => {
  test.each([
    ['GET', /the vendor's hook is set to GET, set it to POST/],
    ['HEAD', /the method is HEAD and not POST: a monitor/],
    ['OPTIONS', /the method is OPTIONS and not POST: a probe, which the handler's option `probe` answers/],
    ['PUT', /set to PUT, set it to POST/],
    ['PATCH', /set to PATCH, set it to POST/],
    ['DELETE', /set to DELETE, set it to POST/],
    ['BREW', /^the method is not POST$/],
    ['constructor', /^the method is not POST$/],
    ['get', /^the method is not POST$/],
  ])('8.14: %s', async (method, detail) => {
    const error = await refusal({ method, headers: {}, body: undefined })
    expect(error).toMatchObject({ code: 'method-not-allowed', status: 405, headers: { allow: 'POST' } })
    expect(error.detail).toMatch(detail)
    expect(error.message).toBe('Method Not Allowed') // the sender is told nothing of it
  })
})

describe('8.14: a content coding is refused by its name', () => {
  test.each([
    ['over what is on the wire', true],
    ['over the plain text', false],
  ])('8.14: gzip of a body that is signed %s', async (_name, isOverWire) => {
    const { headers, body } = await genuine()
    const compressed = gzipSync(body)
    const signed = isOverWire ? await sign(compressed) : headers
    const error = await refusal({ headers: { ...signed, 'Content-Encoding': 'gzip' }, body: compressed })
    expect(error).toMatchObject({
      code: 'unsupported-media-type',
      status: 415,
      headers: { 'accept-encoding': 'identity' },
    })
    expect(error.detail).toMatch(/^Content-Encoding is gzip and only identity is understood/)
    expect(entries.at(-1)).toMatchObject({ verdict: 'refused', status: 415, body: compressed })
  })

  test.each([
    ['br', 'br'],
    ['GZIP', 'gzip'],
    ['deflate, gzip', 'deflate, gzip'],
    ['identity, zstd', 'zstd'],
    ['wh_secret_of_somebody', 'one that is not known'],
    ['gzip;q=1', 'one that is not known'],
  ])('8.14: %s', async (coding, name) => {
    const { headers, body } = await genuine()
    const error = await refusal({ headers: { ...headers, 'content-encoding': coding }, body })
    expect(error.status).toBe(415)
    expect(error.detail).toContain(`Content-Encoding is ${name} and`)
  })

  test.each(['identity', 'Identity', '', 'identity, identity'])('8.14: %j is none', async (coding) => {
    const { headers, body } = await genuine()
    expect((await handler.raw({ headers: { ...headers, 'content-encoding': coding }, body })).status).toBe(200)
  })

  test('8.14: a body that is too large is that first, and a stranger learns nothing but his own header', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' }
    expect((await refusal({ headers, body: new Uint8Array(2 ** 20 + 1) })).status).toBe(413)
    const answers = await Promise.all(
      [{}, { 'jambonz-signature': 'nonsense' }, (await genuine()).headers].map((proof) =>
        handler.raw({ headers: { ...headers, ...proof }, body: 'x' }),
      ),
    )
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })
})

describe('8.14: headers that are not there', () => {
  test.each([null, undefined, {}, [], { authorization: null }, { authorization: undefined }])(
    '8.14: %j is no headers',
    async (headers) => {
      expect(await refusal({ headers, body: '{}' })).toMatchObject({
        code: 'unauthenticated',
        detail: 'there is no jambonz-signature header',
      })
      expect(await refusal({ headers })).toMatchObject({ code: 'unauthenticated' })
      expect((await handler.raw({ headers, body: '{}' } as never)).status).toBe(401)
    },
  )

  test('8.14: a value that is null is no field, beside others that count', async () => {
    const { headers, body } = await genuine()
    expect((await handler.raw({ headers: { ...headers, 'x-forwarded-for': null }, body })).status).toBe(200)
  })

  test('8.14: what cannot be headers is said', async () => {
    await expect(receiver.receive('newCall', { headers: 'a: b', body: '{}' } as never)).rejects.toThrow(
      new TypeError('the headers of the delivery are no object and no list of pairs'),
    )
  })

  test('8.14: a vendor that may be told by Basic is told so', async () => {
    const portsip = createReceiver({ cdrEvents }, { basic: { username: 'pbx', password: 'x' } })
    const answer = await portsip.handler('cdrEvents', () => {}).raw({ headers: null, body: '{}' })
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBeDefined()
  })
})

/** The headers of a delivery whose signature is over these bytes. */
async function sign(body: Uint8Array): Promise<{ [name: string]: string }> {
  const { createHmac } = await import('node:crypto')
  const time = String(Math.floor(Date.now() / 1000))
  const mac = createHmac('sha256', SECRET).update(`${time}.`).update(body).digest('hex')
  return { 'content-type': 'application/json', 'jambonz-signature': `t=${time},v1=${mac}` }
}
