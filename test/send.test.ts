/** The sender for tests: which challenge it answers and how, and what it does not send. */
import { createReceiver, type Webhook } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import { createDelivery, createSender } from 'callhooks/send'
import { newCall } from 'callhooks/jambonz'
import { describe, expect, test } from 'vitest'
import { webhookOf } from './support/vendors.ts'

const event = { event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2' } as never
const digest = { username: 'pbx', password: 'a password' }

describe('a challenge', () => {
  const answered = async (challenge: string): Promise<string> =>
    (await createDelivery(cdrEvents, event, { digest }, { challenge })).headers.get('authorization')!
  const offer = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'

  test.each([
    ['alone', offer],
    ['before another scheme', `${offer}, Basic realm="b", charset="UTF-8"`],
    ['behind another scheme', `Basic realm="b", charset="UTF-8", ${offer}`],
    ['behind one with an unknown algorithm', `Digest realm="x", nonce="x", qop="auth", algorithm=WHIRLPOOL, ${offer}`],
    ['with spaces and an empty element', offer.replaceAll('=', ' = ').replaceAll(', ', ' ,  ')],
  ])('is answered: %s', async (_name, challenge) => {
    const authorization = await answered(challenge)
    expect(authorization).toMatch(/^Digest username="pbx", realm="r", nonce="n", /)
  })

  test('a realm is quoted as it was', async () => {
    expect(await answered(offer.replace('"r"', String.raw`"a \"b\", Digest c"`))).toContain(
      String.raw`realm="a \"b\", Digest c"`,
    )
  })

  test.each([['Basic realm="Digest realm=, nonce="'], ['Digest realm="r"'], ['']])(
    '%s is none to answer',
    (challenge) => expect(answered(challenge)).rejects.toThrow(TypeError),
  )
})

test('a username that is not ASCII is sent as RFC 8187 says, and received', async () => {
  const credential = { username: "Jäs\u00f8n (d'Oe) 😀", password: 'Secret, or not?' }
  const handler = createReceiver({ cdrEvents }, { digest: credential }).handler('cdrEvents', () => {})
  const sender = createSender(
    { cdrEvents },
    { digest: credential },
    { url: () => 'http://localhost/cdr', fetch: handler },
  )
  expect(await sender.send('cdrEvents', event)).toMatchObject({ accepted: true })
})

test('Digest is answered where Basic is offered first', async () => {
  const handler = createReceiver({ cdrEvents }, { digest }).handler('cdrEvents', () => {})
  const fetch = async (request: Request): Promise<Response> => {
    const { status, headers, body } = await handler(request)
    const challenges = headers.get('www-authenticate')
    return new Response(body, {
      status,
      ...(challenges !== null && { headers: { 'www-authenticate': `Basic realm="b", ${challenges}` } }),
    })
  }
  const sender = createSender({ cdrEvents }, { digest }, { url: () => 'http://localhost/cdr', fetch })
  expect(await sender.send('cdrEvents', event)).toMatchObject({ accepted: true })
})

describe('a credential that is unusable is a TypeError and never sent', () => {
  const texml = webhookOf('telnyx-texml', 'referStatus')
  test.each<[string, Webhook, object]>([
    ['a token that is undefined', cdrEvents, { bearer: { token: undefined } }],
    ['a password that is undefined', newCall, { basic: { username: 'u', password: undefined } }],
    ['an empty username', newCall, { basic: { username: '', password: 'p' } }],
    ['a Digest password that is a promise', cdrEvents, { digest: { username: 'u', password: Promise.resolve('p') } }],
    ['a secret that is undefined', newCall, { jambonzSignature: { secret: undefined } }],
    ['a key that is undefined', texml, { telnyxSignature: { privateKey: undefined } }],
    ['a key that is hexadecimal', texml, { telnyxSignature: { privateKey: 'ab'.repeat(32) } }],
    ['a list of credentials', cdrEvents, { bearer: [{ token: 'a' }, { token: 'b' }] }],
  ])('%s', (_name, webhook, credentials) =>
    expect(createDelivery(webhook, event, credentials as never)).rejects.toThrow(TypeError),
  )
})
