/** Proofs as data: what other senders' own libraries sign is taken, and what we sign they take; published vectors; what is forged, stale or malformed is refused. */
import { createHmac, generateKeyPairSync, type webcrypto } from 'node:crypto'
import { createReceiver, type Options, type RawDelivery, type Webhook } from 'callhooks'
import { createDelivery } from 'callhooks/send'
import { AccessToken, WebhookReceiver } from 'livekit-server-sdk'
import { SignJWT } from 'jose'
import { sign as signGithub, verify as verifyGithub } from '@octokit/webhooks-methods'
import plivo from 'plivo'
import { sign as signRetell, verify as verifyRetell } from 'retell-sdk'
import { Webhook as StandardWebhook } from 'standardwebhooks'
import Stripe from 'stripe'
import { Webhook as SvixWebhook } from 'svix'
import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { words } from '../../scripts/security.ts'
import { authenticator } from '../../src/security/index.ts'
import { checked } from '../../src/options.ts'
import { isShared, readShared } from '../support/shared.ts'
import { FORM, schemeOf, senders, webhookWith } from '../support/senders.ts'

const SECRET = 'a test secret'
const WHSEC = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`
const URL_GIVEN = 'https://hooks.example.com/in/hook?a=1&b=two%20words'
const EVENT = { event: 'room_started', note: 'ünïcode', nested: { list: [1, 2] } }
const FIELDS = { CallSid: 'CA1', From: '+12025550117', To: '+1 (202)', Übel: 'ä b' }
const BODY = JSON.stringify(EVENT)

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwk = (key: { export(options: { format: 'jwk' }): webcrypto.JsonWebKey }): object => key.export({ format: 'jwk' })

/** What a receiver and a sender hold of each kind, if it is not the same secret. */
const held: { readonly [sender: string]: { readonly receiver: object; readonly sender: object } } = Object.fromEntries(
  senders.map((sender) => {
    const same = (credential: object) => ({ receiver: credential, sender: credential })
    if (['standardWebhooks', 'svix'].includes(sender)) return [sender, same({ secret: WHSEC })]
    if (sender === 'sinchVoice') return [sender, same({ secret: 'BeIukql3pTKJ8RGL5zo0DA==' })]
    if (['vapi', 'queryToken'].includes(sender)) return [sender, same({ token: SECRET })]
    if (sender === 'vonage')
      return [sender, { receiver: { jwk: jwk(rsa.publicKey) }, sender: { jwk: jwk(rsa.privateKey) } }]
    if (sender === 'publicJwk')
      return [sender, { receiver: { jwk: jwk(ec.publicKey) }, sender: { jwk: jwk(ec.privateKey) } }]
    return [sender, same({ secret: sender === 'livekit' ? 'a secret of at least thirty-two characters' : SECRET })]
  }),
)

const isForm = (sender: string): boolean => ['twilioForm', 'plivoV1', 'plivoV2', 'didww'].includes(sender)
const mediaTypeOf = (sender: string): string => (isForm(sender) ? FORM : 'application/json')
const eventOf = (sender: string): object => (isForm(sender) ? FIELDS : EVENT)

/** Headers that a sender writes before it signs. */
const given: { readonly [sender: string]: { readonly [name: string]: string } } = {
  standardWebhooks: { 'webhook-id': 'msg_1' },
  svix: { 'svix-id': 'msg_1' },
  plivoV2: { 'x-plivo-signature-v2-nonce': '12345' },
  sinchVoice: { 'x-timestamp': '2024-01-19T09:19:28Z' },
  sinchConversation: { 'x-sinch-webhook-signature-nonce': '01FJA8B4A7BM43YGWSG9GBV067' },
}

const options = (sender: string): Options => ({
  publicUrl: 'https://hooks.example.com',
  ...(sender === 'plivoV2' && { acceptUnsignedBody: true }),
})

async function take(
  sender: string,
  delivery: RawDelivery,
  more: Options = {},
  webhook: Webhook = webhookWith(sender, mediaTypeOf(sender)),
) {
  const receiver = createReceiver({ webhook }, { [sender]: held[sender]!.receiver } as never, {
    ...options(sender),
    ...more,
  })
  return receiver.receive('webhook', delivery)
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

/** What our sender makes. */
async function ours(sender: string, now?: () => number, change: object = {}): Promise<Sent> {
  const request = await createDelivery(
    webhookWith(sender, mediaTypeOf(sender), change),
    eventOf(sender),
    { [sender]: held[sender]!.sender } as never,
    {
      url: URL_GIVEN,
      headers: given[sender] ?? {},
      ...(now && { now }),
    },
  )
  const { pathname, search } = new URL(request.url)
  return {
    method: 'POST',
    url: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  }
}

const seconds = (): number => Math.floor(Date.now() / 1000)
const urlOf = ({ url }: Sent): string => `https://hooks.example.com${url}`

/** The sender's own library: what it signs, and whether it takes what we sign. */
const libraries: {
  readonly [sender: string]: {
    readonly sign: () => Promise<Partial<Sent>> | Partial<Sent>
    readonly verifies: (sent: Sent) => unknown
  }
} = {
  standardWebhooks: {
    sign: () => ({
      headers: {
        'webhook-id': 'msg_2',
        'webhook-timestamp': String(seconds()),
        'webhook-signature': new StandardWebhook(WHSEC).sign('msg_2', new Date(), BODY),
      },
    }),
    verifies: ({ body, headers }) => new StandardWebhook(WHSEC).verify(body, headers),
  },
  svix: {
    sign: () => ({
      headers: {
        'svix-id': 'msg_2',
        'svix-timestamp': String(seconds()),
        'svix-signature': `v1a,AAAA ${new SvixWebhook(WHSEC).sign('msg_2', new Date(), BODY)}`,
      },
    }),
    verifies: ({ body, headers }) => new SvixWebhook(WHSEC).verify(body, headers),
  },
  stripe: {
    sign: () => ({
      headers: { 'stripe-signature': Stripe.webhooks.generateTestHeaderString({ payload: BODY, secret: SECRET }) },
    }),
    verifies: ({ body, headers }) => Stripe.webhooks.constructEvent(body, headers['stripe-signature']!, SECRET),
  },
  github: {
    sign: async () => ({ headers: { 'x-hub-signature-256': await signGithub(SECRET, BODY) } }),
    verifies: ({ body, headers }) => verifyGithub(SECRET, body, headers['x-hub-signature-256']!),
  },
  retell: {
    sign: async () => ({ headers: { 'x-retell-signature': await signRetell(BODY, SECRET) } }),
    verifies: ({ body, headers }) => verifyRetell(body, SECRET, headers['x-retell-signature']!),
  },
  twilioForm: {
    sign: () => ({
      headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(SECRET, URL_GIVEN, FIELDS) },
      body: new URLSearchParams(FIELDS).toString(),
    }),
    verifies: (sent) => twilio.validateRequest(SECRET, sent.headers['x-twilio-signature']!, urlOf(sent), FIELDS),
  },
  twilioJson: {
    sign() {
      const url = `${URL_GIVEN}&bodySHA256=${twilio.getExpectedBodyHash(BODY)}`
      return {
        url: url.slice('https://hooks.example.com'.length),
        headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(SECRET, url, {}) },
      }
    },
    verifies: (sent) =>
      twilio.validateRequestWithBody(SECRET, sent.headers['x-twilio-signature']!, urlOf(sent), sent.body),
  },
  plivoV2: {
    sign: () => ({
      headers: {
        'x-plivo-signature-v2-nonce': '777',
        'x-plivo-signature-v2': createHmac('sha256', SECRET)
          .update('https://hooks.example.com/in/hook777')
          .digest('base64'),
      },
      body: new URLSearchParams(FIELDS).toString(),
    }),
    verifies: (sent) =>
      plivo.validateSignature(
        urlOf(sent),
        sent.headers['x-plivo-signature-v2-nonce']!,
        sent.headers['x-plivo-signature-v2']!,
        SECRET,
      ),
  },
  livekit: {
    async sign() {
      const token = new AccessToken('key', held['livekit']!.sender['secret' as never])
      token.sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(BODY))).toString('base64')
      return { headers: { authorization: await token.toJwt() } }
    },
    verifies: ({ body, headers }) =>
      new WebhookReceiver('key', held['livekit']!.receiver['secret' as never]).receive(
        body,
        headers['authorization']!.slice('Bearer '.length),
      ),
  },
}

/** What a library wants beside the contract: the identifier of the key, which each of its users has for himself. */
const wanted: { readonly [sender: string]: object } = {
  livekit: { claims: { sha256: '{$request.body|sha256.base64}', iss: 'key' } },
}

describe('proofs: the senders’ own libraries', () => {
  test.each(Object.entries(libraries))(
    '%s: what the library signs is taken, and of another body is not',
    async (sender, { sign }) => {
      const signed = await sign()
      const sent = { method: 'POST', url: '/in/hook?a=1&b=two%20words', body: BODY, ...signed }
      const delivery = { ...sent, headers: { ...sent.headers, 'content-type': mediaTypeOf(sender) } }
      await expect(take(sender, delivery)).resolves.toMatchObject({ authenticated: { [sender]: '0' } })
      if (sender === 'plivoV2') return // says nothing of the body
      const altered = { ...delivery, body: delivery.body.replace(/[a-z]/, 'Q') }
      await expect(take(sender, altered)).rejects.toMatchObject({ status: 401 })
    },
  )

  test.each(Object.entries(libraries))('%s: the library takes what we sign', async (sender, { verifies }) => {
    expect(await verifies(await ours(sender, undefined, wanted[sender]))).toBeTruthy()
  })
})

describe('proofs: every sender', () => {
  test.each(senders)('%s: what our sender makes is taken by our receiver', async (sender) => {
    await expect(take(sender, await ours(sender))).resolves.toMatchObject({ event: eventOf(sender) })
  })

  /** Whether a word of the scheme says that the proof leaves this out. */
  const leavesBody = new Set(['plivoV2', 'vapi', 'queryToken'])
  const namesUrl = new Set(['twilioForm', 'twilioJson', 'plivoV1', 'plivoV2', 'didww', 'messagebird'])

  test.each(senders.filter((sender) => !leavesBody.has(sender)))('%s: an altered body is refused', async (sender) => {
    const sent = await ours(sender)
    await expect(take(sender, { ...sent, body: `${sent.body} ` })).rejects.toMatchObject({ status: 401 })
    await expect(take(sender, { ...sent, body: sent.body.replace('e', 'E') })).rejects.toMatchObject({ status: 401 })
  })

  test.each([...namesUrl])('%s: another URL is refused', async (sender) => {
    const sent = await ours(sender)
    const url = sent.url.replace('/in/hook', '/in/other')
    await expect(take(sender, { ...sent, url })).rejects.toMatchObject({ status: 401 })
    await expect(take(sender, sent, { publicUrl: 'https://other.example.com' })).rejects.toMatchObject({ status: 401 })
  })

  test.each([...namesUrl])('%s: the Host of the request is never taken for the URL', (sender) => {
    const make = () =>
      createReceiver({ webhook: webhookWith(sender) }, { [sender]: held[sender]!.receiver } as never, {
        acceptUnsignedBody: true,
      })
    expect(make).toThrow(/publicUrl/)
  })

  test.each(senders)('%s: without its proof, with an empty one and with another key it is refused', async (sender) => {
    const sent = await ours(sender)
    const scheme = schemeOf(sender) as { readonly name?: string; readonly in?: string }
    const field = scheme.name ?? 'authorization'
    if (scheme.in === 'query') {
      for (const url of ['/in/hook', '/in/hook?token=', '/in/hook?token=other', `${sent.url}&token=a`])
        await expect(take(sender, { ...sent, url })).rejects.toMatchObject({ status: 401 })
      return
    }
    const without = Object.fromEntries(Object.entries(sent.headers).filter(([name]) => name !== field))
    await expect(take(sender, { ...sent, headers: without })).rejects.toMatchObject({
      code: 'unauthenticated',
      status: 401,
    })
    const proof = sent.headers[field]!
    const broken = [
      '',
      ' ',
      ',',
      proof.slice(0, -2),
      `${proof}x`,
      `x${proof}`,
      proof.toUpperCase(),
      proof.replaceAll(/[a-z0-9]/gi, 'A'),
    ]
    const isHex = /^[0-9a-f]+$/.test(proof) // which may be written in either case
    for (const value of broken.filter((one) => one !== (isHex ? proof.toUpperCase() : proof)))
      await expect(take(sender, { ...sent, headers: { ...sent.headers, [field]: value } })).rejects.toMatchObject({
        status: 401,
      })
  })

  test.each([
    'standardWebhooks',
    'svix',
    'stripe',
    'retell',
    'elevenlabs',
    'sinchConversation',
    'livekit',
    'messagebird',
    'vonage',
  ])(
    '%s: a proof of long ago is refused, and so is one of the future where the sender says from when it holds',
    async (sender) => {
      const day = 86_400_000
      await expect(take(sender, await ours(sender, () => Date.now() - day))).rejects.toMatchObject({ status: 401 })
      await expect(take(sender, await ours(sender, () => Date.now() + day))).rejects.toMatchObject({ status: 401 })
    },
  )

  test('the tolerance is the receiver’s, then the contract’s, then 300 seconds', async () => {
    const sent = await ours('elevenlabs', () => Date.now() - 1_000_000)
    await expect(take('elevenlabs', sent)).resolves.toBeDefined()
    await expect(take('elevenlabs', sent, { tolerance: 60 })).rejects.toMatchObject({ code: 'stale' })
    const late = await ours('retell', () => Date.now() - 301_000)
    await expect(take('retell', late)).rejects.toMatchObject({ code: 'stale' })
    await expect(take('retell', late, { tolerance: 400 })).resolves.toBeDefined()
  })

  test('the limit of a body is the receiver’s, then the contract’s', async () => {
    const webhook = { ...webhookWith('vapi'), limit: 10 }
    const sent = await ours('vapi')
    await expect(take('vapi', sent, {}, webhook)).rejects.toMatchObject({ code: 'too-large' })
    await expect(take('vapi', sent, { limit: 1000 }, webhook)).resolves.toBeDefined()
  })

  test('a sorted form is that of its pairs: the order on the wire says nothing, and fields are not merged', async () => {
    const sent = await ours('didww')
    const reversed = sent.body.split('&').toReversed().join('&')
    await expect(take('didww', { ...sent, body: reversed })).resolves.toBeDefined()
    await expect(take('didww', { ...sent, body: `${sent.body}&CallSid=CA2` })).rejects.toMatchObject({ status: 401 })
    await expect(take('didww', { ...sent, body: `${sent.body}&x=%FF` })).rejects.toMatchObject({ status: 401 })
  })

  test('a JSON body that the signed query does not name is refused', async () => {
    const sent = await ours('twilioJson')
    const url = new URL(urlOf(sent))
    url.searchParams.delete('bodySHA256')
    const path = url.pathname + url.search
    const signature = twilio.getExpectedTwilioSignature(SECRET, `https://hooks.example.com${path}`, {})
    await expect(
      take('twilioJson', { ...sent, url: path, headers: { ...sent.headers, 'x-twilio-signature': signature } }),
    ).rejects.toMatchObject({ code: 'invalid-signature', detail: expect.stringContaining('bodySHA256') as string })
  })

  test('a proof that says nothing of the body is taken only where the receiver says so', () => {
    const make = (more: Options) =>
      createReceiver({ webhook: webhookWith('plivoV2', FORM) }, { plivoV2: { secret: SECRET } } as never, {
        publicUrl: 'https://hooks.example.com',
        ...more,
      })
    expect(() => make({})).toThrow(/acceptUnsignedBody/)
    expect(() => make({ acceptUnsignedBody: true })).not.toThrow()
  })
})

describe('proofs: tokens', () => {
  const claims = async (): Promise<object> => {
    const hash = await crypto.subtle.digest('SHA-256', Buffer.from(BODY))
    return { payload_hash: Buffer.from(hash).toString('hex'), exp: seconds() + 60 }
  }
  const deliver = (token: string): Promise<unknown> =>
    take('vonage', { headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: BODY })

  test('a token of the right key is taken', async () => {
    const token = await new SignJWT({ ...(await claims()) }).setProtectedHeader({ alg: 'RS256' }).sign(rsa.privateKey)
    await expect(deliver(token)).resolves.toBeDefined()
  })

  test('the sender does not choose the algorithm: none, and an HMAC under the text of the public key, are refused', async () => {
    const said = Buffer.from(JSON.stringify(await claims())).toString('base64url')
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${said}.`
    await expect(deliver(none)).rejects.toMatchObject({ status: 401 })
    const pem = Buffer.from(rsa.publicKey.export({ type: 'spki', format: 'pem' }))
    for (const key of [pem, Buffer.from(JSON.stringify(jwk(rsa.publicKey)))]) {
      const confused = await new SignJWT({ ...(await claims()) }).setProtectedHeader({ alg: 'HS256' }).sign(key)
      await expect(deliver(confused)).rejects.toMatchObject({ status: 401 })
    }
  })

  test('a token without a claim that it must have is refused', async () => {
    const { payload_hash } = (await claims()) as { readonly payload_hash: string }
    const endless = await new SignJWT({ payload_hash }).setProtectedHeader({ alg: 'RS256' }).sign(rsa.privateKey)
    await expect(deliver(endless)).rejects.toMatchObject({ status: 401 })
    const silent = await new SignJWT({ exp: seconds() + 60 }).setProtectedHeader({ alg: 'RS256' }).sign(rsa.privateKey)
    await expect(deliver(silent)).rejects.toMatchObject({ status: 401 })
  })

  test.each([
    ['a private key', { jwk: jwk(rsa.privateKey) }],
    ['a key of another kind', { jwk: jwk(ec.publicKey) }],
    ['a secret', { secret: SECRET }],
    ['no key', { jwk: undefined }],
    ['a null', { jwk: null }],
    ['an empty list', []],
    ['a word too many', { jwk: jwk(rsa.publicKey), secret: SECRET }],
  ])('%s is refused when the receiver is made', (_what, credential) => {
    expect(() => createReceiver({ webhook: webhookWith('vonage') }, { vonage: credential } as never)).toThrow(TypeError)
  })
})

/** A published proof: given to the check of the scheme itself, because some are of methods and URLs that no delivery has. */
const checks = async (
  sender: string,
  credential: object,
  {
    url,
    now,
    ...request
  }: { url: string; now?: number; method?: string; body: string; headers: { [name: string]: string } },
  change: object = {},
): Promise<unknown> => {
  const { origin, pathname, search } = new URL(url)
  const target = url.slice(origin.length) || pathname + search
  const context = checked({ publicUrl: origin, acceptUnsignedBody: true, now: () => now ?? Date.now() })
  const authenticate = authenticator(webhookWith(sender, FORM, change), { [sender]: credential }, context)
  return authenticate({
    method: request.method ?? 'POST',
    target: target.startsWith('/') ? target : `/${target}`,
    headers: new Map(Object.entries(request.headers)),
    body: Buffer.from(request.body),
  })
}

/** Published by the senders: in their SDKs' tests or on their pages. */
const published: readonly [
  what: string,
  sender: string,
  credential: object,
  request: Parameters<typeof checks>[2],
  change?: object,
][] = [
  [
    'Standard Webhooks, the example of its specification',
    'standardWebhooks',
    { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
    {
      url: 'https://h/',
      now: 1614265330_000,
      body: '{"test": 2432232314}',
      headers: {
        'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
        'webhook-timestamp': '1614265330',
        'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
      },
    },
  ],
  [
    'OpenAI, a real event of its SDK’s tests',
    'standardWebhooks',
    { secret: 'whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=' },
    {
      url: 'https://h/',
      now: 1750861210_000,
      body: '{"id": "evt_685c059ae3a481909bdc86819b066fb6", "object": "event", "created_at": 1750861210, "type": "response.completed", "data": {"id": "resp_123"}}',
      headers: {
        'webhook-id': 'wh_685c059ae39c8190af8c71ed1022a24d',
        'webhook-timestamp': '1750861210',
        'webhook-signature': 'v1,AAAA v1,gUAg4R2hWouRZqRQG4uJypNS8YK885G838+EHb4nKBY=',
      },
    },
  ],
  [
    'Twilio, a form',
    'twilioForm',
    { secret: '12345' },
    {
      url: 'https://mycompany.com/myapp.php?foo=1&bar=2',
      body: 'CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212',
      headers: { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' },
    },
  ],
  [
    'Twilio, JSON',
    'twilioJson',
    { secret: '12345' },
    {
      url: 'https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620',
      body: '{"property": "value", "boolean": true}',
      headers: { 'x-twilio-signature': 'a9nBmqA0ju/hNViExpshrM61xv4=' },
    },
  ],
  [
    'Plivo V1',
    'plivoV1',
    { secret: 'MAXXXXXXXXXXXXXXXXXX' },
    {
      url: 'http://foo.com/answer/',
      body: 'CallUUID=97ceeb52-58b6-11e1-86da-77300b68f8bb&Duration=300',
      headers: { 'x-plivo-signature': 'EJEt0ELanhr8hjMPIJnLNLex0dE=' },
    },
  ],
  [
    'Plivo V1, with a space',
    'plivoV1',
    { secret: 'MAXXXXXXXXXXXXXXXXXX' },
    { url: 'http://foo.com/answer/', body: 'a=1+2', headers: { 'x-plivo-signature': 'n3Xfo4u+vRFyl3gsH8B0qDUIK5g=' } },
  ],
  [
    'Sinch Conversation',
    'sinchConversation',
    { secret: 'foo_secret1234' },
    {
      url: 'https://h/',
      now: 1634579353_000,
      body: '{"app_id":"","accepted_time":"2021-10-18T17:49:13.813615Z","project_id":"e2df3a34-a71b-4448-9db5-a8d2baad28e4","contact_create_notification":{"contact":{"id":"01FJA8B466Y0R2GNXD78MD9SM1","channel_identities":[{"channel":"SMS","identity":"48123456789","app_id":""}],"display_name":"New Test Contact","email":"new.contact@email.com","external_id":"","metadata":"","language":"EN_US"}},"message_metadata":""}',
      headers: {
        'x-sinch-webhook-signature': '6bpJoRmFoXVjfJIVglMoJzYXxnoxRujzR4k2GOXewOE=',
        'x-sinch-webhook-signature-nonce': '01FJA8B4A7BM43YGWSG9GBV067',
        'x-sinch-webhook-signature-timestamp': '1634579353',
      },
    },
  ],
  [
    'Sinch Voice, the example of its page',
    'sinchVoice',
    { secret: 'BeIukql3pTKJ8RGL5zo0DA==' },
    {
      url: 'https://callbacks.yourdomain.com/sinch/callback/ace',
      body: '{"event":"ace","callid":"822aa4b7-05b4-4d83-87c7-1f835ee0b6f6_257","timestamp":"2014-09-24T10:59:41Z","version":1}',
      headers: {
        'content-type': 'application/json',
        'x-timestamp': '2014-09-24T10:59:41Z',
        authorization: 'application 669E367E-6BBA-48AB-AF15-266871C28135:Tg6fMyo8mj9pYfWQ9ssbx3Tc1BNC87IEygAfLbJqZb4=',
      },
    },
  ],
  [
    'DIDWW',
    'didww',
    { secret: 'SOMEAPIKEY' },
    {
      url: 'http://example.com/callbacks',
      body: 'status=completed&id=1dd7a68b-e235-402b-8912-fe73ee14243a&type=orders',
      headers: { 'x-didww-signature': 'fe99e416c3547f2f59002403ec856ea386d05b2f' },
    },
  ],
  [
    'DIDWW, its sandbox',
    'didww',
    { secret: 'SOMEAPIKEY' },
    {
      url: 'http://example.com/callback.php?id=7ae7c48f-d48a-499f-9dc1-c9217014b457&reject_reason=&status=approved&type=address_verifications',
      body: 'status=approved&id=7ae7c48f-d48a-499f-9dc1-c9217014b457&type=address_verifications&reject_reason=',
      headers: { 'x-didww-signature': '18050028b6b22d0ed516706fba1c1af8d6a8f9d5' },
    },
  ],
]

describe('proofs: published vectors', () => {
  test.each(published)('%s holds, and not of another body or key', async (_what, sender, credential, request) => {
    await expect(checks(sender, credential, request)).resolves.toBeDefined()
    await expect(checks(sender, credential, { ...request, body: `${request.body}1` })).rejects.toMatchObject({
      status: 401,
    })
    const other = { secret: `whsec_${Buffer.from('another secret').toString('base64')}` }
    await expect(checks(sender, sender === 'sinchVoice' ? { secret: 'AAAA' } : other, request)).rejects.toMatchObject({
      status: 401,
    })
  })

  interface Reference {
    readonly name: string
    readonly method: string
    readonly secret?: string
    readonly url: string
    readonly timestamp: string
    readonly token: string
    readonly payload?: string
    readonly valid: boolean
  }

  test.skipIf(!isShared)('MessageBird: its 44 cases have the verdicts that it publishes', async () => {
    const cases = readShared('vectors/messagebird-jwt-reference.json') as readonly Reference[]
    const verdicts = await Promise.all(
      cases.map(async ({ method, secret, url, timestamp, token, payload = '' }) =>
        checks(
          'messagebird',
          { secret: secret ?? 'there is none' },
          { method, url, now: Date.parse(timestamp), body: payload, headers: { 'messagebird-signature-jwt': token } },
        ).then(
          () => true,
          () => false,
        ),
      ),
    )
    expect(cases.length).toBe(44)
    expect(cases.map(({ name }, i) => [name, verdicts[i]])).toEqual(cases.map(({ name, valid }) => [name, valid]))
  })
})

describe('proofs: words that prove too little, or nothing, are errors with their place', () => {
  const signature = (change: object, more: object = {}): object => ({
    type: 'apiKey',
    in: 'header',
    name: 'x-signature',
    'x-signature': {
      algorithm: 'hmac-sha256',
      encoding: 'hex',
      header: '{signature}',
      message: '{$request.body}',
      ...change,
    },
    ...more,
  })
  test.each([
    ['an algorithm that is none', signature({ algorithm: 'hmac-md5' }), /algorithm/],
    ['an encoding that is none', signature({ encoding: 'base58' }), /encoding/],
    [
      'a unit that is none',
      signature({ unit: 'minutes', header: 't={timestamp},s={signature}', message: '{timestamp}{$request.body}' }),
      /unit/,
    ],
    ['no signature in the header', signature({ header: 'v1,' }), /\{signature\}/],
    ['two signatures in one text', signature({ header: '{signature}-{signature}' }), /\{signature\}/],
    [
      'an unknown expression',
      signature({ message: '{$request.url}{$request.body}' }),
      /unknown expression \{\$request.url\}/,
    ],
    ['a message without the body', signature({ message: '{$url}' }), /unsignedBody/],
    ['one message of two without the body', signature({ message: ['{$request.body}', '{$url}'] }), /unsignedBody/],
    ['no message', signature({ message: [] }), /empty/],
    ['a time that nobody signs', signature({ timestamp: 'x-time' }), /timestamp/],
    ['a unit without a time', signature({ unit: 'milliseconds' }), /timestamp/],
    [
      'a hash that nobody signs',
      signature({ message: '{$method}', compare: { '$request.query.h': '{$request.body|sha256.hex}' } }),
      /covers/,
    ],
    ['a word that is none', signature({ tolerence: 5 }), /no word tolerence/],
    ['an unknown form of the body', signature({ message: '{$request.body|sha1.hex}' }), /unknown expression/],
    ['a signature in the query', signature({}, { in: 'query' }), /header/],
    ['oauth2', { type: 'oauth2', flows: {} }, /no receiver can check/],
    ['openIdConnect', { type: 'openIdConnect' }, /no receiver can check/],
    ['a cookie', { type: 'apiKey', in: 'cookie', name: 'a' }, /no receiver can check/],
    ['a token without algorithms', { type: 'http', scheme: 'bearer', 'x-jwt': { algorithms: [] } }, /empty/],
    ['a token of none', { type: 'http', scheme: 'bearer', 'x-jwt': { algorithms: ['none'] } }, /none/],
    [
      'a token of both kinds',
      { type: 'http', scheme: 'bearer', 'x-jwt': { algorithms: ['HS256', 'RS256'] } },
      /two schemes/,
    ],
    [
      'a token that says nothing of the body',
      { type: 'http', scheme: 'bearer', 'x-jwt': { algorithms: ['HS256'], claims: { iss: 'a' } } },
      /unsignedBody/,
    ],
    [
      'an optional claim that is none',
      {
        type: 'http',
        scheme: 'bearer',
        'x-jwt': { algorithms: ['HS256'], claims: { h: '{$request.body|sha256.hex}' }, optional: ['i'] },
      },
      /optional/,
    ],
    ['a token in a query', { type: 'apiKey', in: 'query', name: 'a', 'x-jwt': { algorithms: ['HS256'] } }, /x-jwt/],
  ])('%s', (_what, scheme, message) => {
    expect(() => words('proof', scheme)).toThrow(message)
    expect(() => words('proof', scheme)).toThrow(/^components\/securitySchemes\/proof: /)
  })
})
