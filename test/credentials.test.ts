/** Credentials that were copied with more than themselves: refused when the receiver is made, with the likely cause and never the value. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createReceiver, memoryStore, type Webhook } from 'callhooks'
import { createDelivery } from 'callhooks/send'
import { verifySipDigest } from 'callhooks/sip-digest'
import { afterAll, describe, expect, test } from 'vitest'
import { listen } from '../src/cli/listen.ts'
import { digestResponse, ha1 } from '../src/digest/response.ts'
import { webhookOf } from './support/vendors.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-credentials-'))
afterAll(() => rmSync(folder, { recursive: true }))

const newCall = webhookOf('jambonz', 'newCall')
const cdrEvents = webhookOf('portsip', 'cdrEvents')
const siprecStatus = webhookOf('telnyx-texml', 'siprecStatus')
const KEY = 'O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik=' // of RFC 8032 section 7.1, test 1 reversed in no bit
const SEED = Buffer.alloc(32, 7).toString('base64')

const make = (webhook: Webhook, scheme: string, credential: object, options: object = {}): unknown =>
  createReceiver({ [webhook.name]: webhook }, { [scheme]: credential } as never, options)

/** Each secret of a receiver: how one is made of it, the member that is to be named, a good value, and whether it is a key. */
const secrets: readonly [
  what: string,
  member: string,
  good: string,
  isKey: boolean,
  make: (text: string) => unknown,
][] = [
  ['Basic', 'username', 'pbx', false, (username) => make(newCall, 'basic', { username, password: 'p' })],
  ['Basic', 'password', 'four winds', false, (password) => make(newCall, 'basic', { username: 'pbx', password })],
  ['Digest', 'username', 'pbx', false, (username) => make(cdrEvents, 'digest', { username, password: 'p' })],
  ['Digest', 'password', 'four winds', false, (password) => make(cdrEvents, 'digest', { username: 'pbx', password })],
  ['Bearer', 'token', 'abc.def', true, (token) => make(cdrEvents, 'bearer', { token })],
  ['HMAC', 'secret', 'wh_secret_four', true, (secret) => make(newCall, 'jambonzSignature', { secret })],
  ['Ed25519', 'publicKey', KEY, true, (publicKey) => make(siprecStatus, 'telnyxSignature', { publicKey })],
  [
    'Digest',
    'serverKey',
    'a key of sixteen+',
    true,
    (serverKey) => make(cdrEvents, 'digest', { username: 'a', password: 'b' }, { serverKey, store: memoryStore() }),
  ],
]

describe('8.4: a secret that was copied with more than itself is refused when the receiver is made', () => {
  test.each(secrets)('%s %s', (_what, member, good, isKey, make) => {
    make(good)
    make(good.split('').join('')) // the value and not the object
    for (const broken of [`${good}\n`, `${good}\r\n`, `\n${good}`, `${good}\n${good}`, `${good}\u2028`, '\n', ' \n '])
      expect(() => make(broken)).toThrow(
        expect.objectContaining({
          name: 'TypeError',
          message: expect.stringMatching(
            new RegExp(`${member} holds a line break: most likely one was copied`),
          ) as unknown,
        }),
      )
    for (const blank of [' '.repeat(20), '\t'.repeat(20), '\u00a0'.repeat(20)])
      expect(() => make(blank)).toThrow(new RegExp(`${member} is blank`))
    for (const spaced of [` ${good}`, `${good} `, `\t${good}`, `${good}\u00a0`, `\ufeff${good}`]) {
      if (!isKey) make(spaced)
      else expect(() => make(spaced)).toThrow(new RegExp(`${member} has white space around it`))
    }
    expect(() => make(`${good}-do not show this\n`)).not.toThrow(/do not show/)
  })

  test('in any place of a list', () => {
    const good = { secret: 'wh_secret_four' }
    expect(() => make(newCall, 'jambonzSignature', [good, { secret: 'wh_secret_five\n' }])).toThrow(/line break/)
    const options = { serverKey: ['a key of sixteen+', 'another of sixteen \n'], store: memoryStore() }
    expect(() => make(cdrEvents, 'digest', { username: 'a', password: 'b' }, options)).toThrow(/serverKey holds a line/)
  })

  test('an HA1 with a newline behind it says so', () => {
    const value = ha1('MD5', 'a', 'r', 'b')
    make(cdrEvents, 'digest', { username: 'a', realm: 'r', ha1: { MD5: value } })
    expect(() => make(cdrEvents, 'digest', { username: 'a', realm: 'r', ha1: { MD5: `${value}\n` } })).toThrow(
      /not 32 hexadecimal digits: there is white space around it, most likely a newline/,
    )
  })

  test('a sender refuses the same', async () => {
    const event = { event_type: 'parked', tenant_id: '1' }
    const send = (webhook: Webhook, credentials: object): Promise<unknown> =>
      createDelivery(webhook, event as never, credentials as never)
    await send(cdrEvents, { bearer: { token: 'abc' } })
    await send(siprecStatus, { telnyxSignature: { privateKey: SEED } })
    for (const [webhook, credentials, says] of [
      [cdrEvents, { bearer: { token: 'abc\n' } }, /token holds a line break/],
      [cdrEvents, { basic: { username: 'a', password: 'b\n' } }, /password holds a line break/],
      [cdrEvents, { digest: { username: 'a', password: ' ' } }, /password is blank/],
      [newCall, { jambonzSignature: { secret: ' abc' } }, /secret has white space/],
      [siprecStatus, { telnyxSignature: { privateKey: `${SEED} ` } }, /privateKey has white space/],
    ] as const)
      await expect(send(webhook, credentials)).rejects.toThrow(says)
  })

  test('`listen` refuses the same in its file', async () => {
    const file = path.join(folder, 'credentials.json')
    for (const [held, says] of [
      [
        { jambonz: { jambonzSignature: { secret: 'wh_secret_four\n' } } },
        /jambonzSignature: secret holds a line break/,
      ],
      [{ portsip: { basic: { username: 'a', password: '  ' } } }, /basic: password is blank/],
      [{ portsip: { bearer: { token: 'abc ' } } }, /bearer: token has white space around it/],
    ] as const) {
      writeFileSync(file, JSON.stringify(held))
      const started = listen({ vendor: [], credentials: file, acceptUnauthenticated: [], port: 0, json: true })
      await expect(started).rejects.toThrow(says)
      await expect(started).rejects.not.toThrow(/wh_secret_four/)
    }
  })

  test('what a look-up gives at run time is judged as it is', async () => {
    for (const password of ['five oaks\n', '\n', ' ', 'a\u2028b', ' five oaks ']) {
      const signed = { algorithm: 'MD5', method: 'REGISTER', uri: 'sip:r', nonce: '1' } as const
      const event = (with_: string) => ({
        ...signed,
        username: 'alice',
        realm: 'r',
        response: digestResponse(ha1('MD5', 'alice', 'r', with_), signed),
      })
      const options = { realms: ['r'], lookUp: () => ({ password }) }
      expect(await verifySipDigest(event(password), options)).toEqual({ holds: true })
      expect(await verifySipDigest(event('another'), options)).toMatchObject({ reason: 'the password is wrong' })
    }
  })
})
