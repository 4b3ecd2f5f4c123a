/** Published and derived vectors come out as they say, with either implementation of cryptography. */
import { createHmac } from 'node:crypto'
import { Point } from '@noble/ed25519'
import { crypto } from '#crypto'
import { createReceiver, type Webhook, WebhookError } from 'callhooks'
import { createDelivery } from 'callhooks/send'
import { describe, expect, test } from 'vitest'
import { isShared, readShared, sharedFiles } from '../support/shared.ts'
import { webhookOf } from '../support/vendors.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))

/** RFC 8032 section 7.1, tests 1 to 3. */
const ed25519 = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
]

describe('RFC 8032', () => {
  test.each(ed25519)(
    'the signature over "$message" verifies and is reproduced',
    ({ seed, key, message, signature }) => {
      const verify = crypto.ed25519(fromHex(key))
      expect(hex(crypto.signEd25519(fromHex(seed), fromHex(message)))).toBe(signature)
      expect(verify(fromHex(signature), fromHex(message))).toBe(true)
      expect(verify(fromHex(signature), fromHex(`${message}00`))).toBe(false)
      expect(verify(fromHex(signature).subarray(1), fromHex(message))).toBe(false)
    },
  )

  test('a signature whose S is not reduced is refused (section 5.1.7)', () => {
    const L = 2n ** 252n + 27742317777372353535851937790883648493n
    const { key, message, signature } = ed25519[1]!
    const bytes = fromHex(signature)
    let s = L
    for (let i = 0; i < 32; i++) s += BigInt(bytes[32 + i]!) << BigInt(8 * i)
    for (let i = 0; i < 32; i++) bytes[32 + i] = Number((s >> BigInt(8 * i)) & 255n)
    expect(crypto.ed25519(fromHex(key))(bytes, fromHex(message))).toBe(false)
  })
})

/** RFC 4231 sections 4.2 to 4.4; hashes of RFC 1321 A.5, FIPS 180-4 and NIST's SHA-512/256 examples, of "abc". */
describe('HMAC and hashes', () => {
  test.each([
    ['0b'.repeat(20), '4869205468657265', 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'],
    [
      '4a656665',
      '7768617420646f2079612077616e7420666f72206e6f7468696e673f',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    ['aa'.repeat(20), 'dd'.repeat(50), '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe'],
  ])('HMAC-SHA256 with the key %s', (key, message, mac) =>
    expect(hex(crypto.hmacSha256(fromHex(key))(fromHex(message)))).toBe(mac),
  )

  test.each([
    ['MD5', '900150983cd24fb0d6963f7d28e17f72'],
    ['SHA-256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['SHA-512-256', '53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23'],
  ] as const)('%s', (algorithm, digest) => expect(hex(crypto.hash(algorithm, utf8('abc')))).toBe(digest))

  test('comparing says what is equal', () => {
    expect(crypto.equal(fromHex('0102'), fromHex('0102'))).toBe(true)
    expect(crypto.equal(fromHex('0102'), fromHex('0103'))).toBe(false)
    expect(crypto.equal(fromHex('0102'), fromHex('010203'))).toBe(false)
  })

  test('random bytes are many and differ', () => {
    expect(crypto.random(16)).toHaveLength(16)
    expect(hex(crypto.random(16))).not.toBe(hex(crypto.random(16)))
  })
})

/** The same words as a contract's, for senders that no contract describes: what they suffice for. */
const words = (scheme: object, mediaType = 'application/json'): Webhook => {
  const { event, reply, identity } = webhookOf('portsip', 'cdrEvents')
  return {
    vendor: 'other',
    name: 'hook',
    security: [{ signed: scheme as never }],
    identity,
    event: { ...event, mediaType, accepts: ((_value: unknown) => true) as never },
    reply,
  }
}

const mac = (message: string): string =>
  createHmac('sha256', "It's a Secret to Everybody").update(message).digest('hex')

describe('x-signature describes other senders', () => {
  const body = '{"zen":"Hello, World!"}'
  const now = 1_700_000_000
  const deliver = (webhook: Webhook, headers: Record<string, string>): Promise<unknown> =>
    createReceiver({ hook: webhook }, { signed: { secret: "It's a Secret to Everybody" } } as never, {
      now: () => now * 1000,
    }).receive('hook', {
      method: 'POST',
      url: '/',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })

  test("GitHub's published example", async () => {
    const github = words({
      type: 'apiKey',
      in: 'header',
      name: 'X-Hub-Signature-256',
      'x-signature': {
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        header: 'sha256={signature}',
        message: '{$request.body}',
      },
    })
    const receiver = createReceiver({ hook: { ...github, event: { ...github.event, mediaType: '*/*' } } }, {
      signed: { secret: "It's a Secret to Everybody" },
    } as never)
    const published = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17' // over "Hello, World!", which is no JSON
    await expect(
      receiver.receive('hook', { headers: { 'x-hub-signature-256': published }, body: 'Hello, World!' }),
    ).rejects.toMatchObject({ code: 'not-json' })
    await expect(
      receiver.receive('hook', { headers: { 'x-hub-signature-256': published }, body: 'Hello, World?' }),
    ).rejects.toMatchObject({ code: 'invalid-signature' })
  })

  test('Stripe: several v1, in any order, with a scheme that is not known', async () => {
    const stripe = words({
      type: 'apiKey',
      in: 'header',
      name: 'Stripe-Signature',
      'x-signature': {
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        header: 't={timestamp},v1={signature}',
        message: '{timestamp}.{$request.body}',
      },
    })
    const v1 = mac(`${now}.${body}`)
    await deliver(stripe, { 'stripe-signature': `t=${now},v1=${'0'.repeat(64)},v1=${v1},v0=whatever` })
    await deliver(stripe, { 'stripe-signature': `v1=${v1}, t=${now}` })
    await expect(deliver(stripe, { 'stripe-signature': `t=${now},t=${now},v1=${v1}` })).rejects.toMatchObject({
      status: 401,
    })
    await expect(deliver(stripe, { 'stripe-signature': `v1=${v1}` })).rejects.toMatchObject({ status: 401 })
  })

  test('Slack: the time is in another header', async () => {
    const slack = words({
      type: 'apiKey',
      in: 'header',
      name: 'X-Slack-Signature',
      'x-signature': {
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        header: 'v0={signature}',
        timestamp: 'X-Slack-Request-Timestamp',
        message: 'v0:{$request.header.X-Slack-Request-Timestamp}:{$request.body}',
      },
    })
    const headers = { 'x-slack-signature': `v0=${mac(`v0:${now}:${body}`)}` }
    await deliver(slack, { ...headers, 'x-slack-request-timestamp': String(now) })
    await expect(deliver(slack, { ...headers, 'x-slack-request-timestamp': String(now + 1) })).rejects.toMatchObject({
      code: 'invalid-signature',
    })
    await expect(deliver(slack, headers)).rejects.toMatchObject({ code: 'unauthenticated' })
  })
})

interface SignatureVector {
  readonly source: string
  readonly publicKey: string | null
  readonly timestamp: string
  readonly body: string
  readonly signature: string
  readonly valid: boolean | null
  readonly note: string
}

describe('shared: vectors of Ed25519 over timestamp and body', () => {
  const vectors = isShared
    ? (readShared('vectors/telnyx-ed25519.json') as SignatureVector[]).filter(({ valid }) => valid !== null)
    : []

  test.skipIf(!isShared)('there are 23 with a verdict', () => expect(vectors).toHaveLength(23))

  test.skipIf(!isShared).each(vectors.map((vector, i) => [i, vector.note, vector] as const))(
    '%i: %s',
    async (_i, _note, vector) => {
      const { event, ...webhook } = webhookOf('telnyx-texml', 'siprecStatus')
      const hook = { ...webhook, event: { ...event, mediaType: '*/*', accepts: ((_value: unknown) => true) as never } } // the signature is the question
      const receiver = createReceiver({ hook }, { telnyxSignature: { publicKey: vector.publicKey } } as never, {
        now: () => Number(vector.timestamp) * 1000,
      })
      const delivery = {
        headers: { 'telnyx-timestamp': vector.timestamp, 'telnyx-signature-ed25519': vector.signature },
        body: vector.body,
      }
      const error: unknown = await receiver.receive('hook', delivery).catch((cause: unknown) => cause)
      const isAuthentic = !(error instanceof WebhookError && error.status === 401)
      expect(isAuthentic).toBe(vector.valid)
    },
  )
})

interface SentByVendor {
  readonly headers: { readonly [name: string]: string }
  readonly raw_body: string
  readonly signature: { readonly secret: string }
}

describe("shared: real bytes and signatures of the vendor's own sender", () => {
  const files = sharedFiles('samples/jambonz').filter((file) => file.startsWith('real-sender-'))

  test.skipIf(!isShared)('there are some', () => expect(files.length).toBeGreaterThan(20))

  test.skipIf(!isShared).each(files)(
    '%s verifies over the raw body, and not with a byte more or another secret',
    async (file) => {
      const { headers, raw_body: body, signature } = readShared(`samples/jambonz/${file}`) as SentByVendor
      const now = Number(/t=(\d+)/.exec(headers['Jambonz-Signature']!)![1]) * 1000
      const { event, ...webhook } = webhookOf('jambonz', 'newCall')
      const hook = { ...webhook, event: { ...event, accepts: ((_value: unknown) => true) as never } }
      const { authorization: _basic, ...signed } = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
      )
      const receive = (secret: string, bytes: string): Promise<unknown> =>
        createReceiver({ hook }, { jambonzSignature: { secret } } as never, { now: () => now }).receive('hook', {
          headers: { ...signed, 'content-length': String(Buffer.byteLength(bytes)) },
          body: bytes,
        })
      await receive(signature.secret, body)
      await expect(receive(signature.secret, `${body} `)).rejects.toMatchObject({ code: 'invalid-signature' })
      await expect(receive(`${signature.secret}x`, body)).rejects.toMatchObject({ code: 'invalid-signature' })
    },
  )
})

describe('our sender', () => {
  test('sends what our receiver takes, per scheme', async () => {
    const privateKey = Buffer.from(ed25519[0]!.seed, 'hex').toString('base64')
    const publicKey = Buffer.from(ed25519[0]!.key, 'hex').toString('base64')
    const texml = webhookOf('telnyx-texml', 'referStatus')
    const event = { AccountSid: 'a', CallSid: 'v3:b', ReferCallStatus: 'busy' }
    const request = await createDelivery(texml, event, { telnyxSignature: { privateKey } } as never)
    const { event: received, authenticated } = await createReceiver({ texml }, {
      telnyxSignature: [
        { name: 'old', publicKey: 'jrMBoswHlhhVx2W2Www72WU/xn4UMpjreslD0m2u0qs=' },
        { name: 'new', publicKey },
      ],
    } as never).receive('texml', request)
    expect({ ...(received as object) }).toEqual(event)
    expect(authenticated).toEqual({ telnyxSignature: 'new' })
  })

  test.each([
    ['PEM', '-----BEGIN PUBLIC KEY-----'],
    ['hex', ed25519[0]!.key],
    ['31 bytes', Buffer.alloc(31, 1).toString('base64')],
    ['no point of the curve', Buffer.from('02'.padEnd(64, '0'), 'hex').toString('base64')],
    ['a point of order 1', Buffer.from('01'.padEnd(64, '0'), 'hex').toString('base64')],
    ['a point of order 4', Buffer.alloc(32).toString('base64')],
    [
      'a point of order 8',
      Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex').toString('base64'),
    ],
    [
      'a point of mixed order',
      Buffer.from(
        Point.BASE.add(Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')).toBytes(),
      ).toString('base64'),
    ],
  ])('a public key that is %s is refused when the receiver is made, without a word of it', (_what, publicKey) => {
    const texml = webhookOf('telnyx-texml', 'referStatus')
    expect(() => createReceiver({ texml }, { telnyxSignature: { publicKey } } as never)).toThrow(TypeError)
    try {
      createReceiver({ texml }, { telnyxSignature: { publicKey } } as never)
    } catch (error) {
      expect((error as Error).message).not.toContain(publicKey)
    }
  })
})
