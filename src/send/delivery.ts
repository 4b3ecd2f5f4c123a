/** Event to delivery: the `Request` that the vendor would send, for tests of a receiver. */
import { crypto } from '#crypto'
import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from '../bytes.ts'
import { concrete, encode } from '../decode.ts'
import { entries, jwtKeys } from '../security/credentials.ts'
import type { Signed } from '../security/expression.ts'
import { kind } from '../security/index.ts'
import { jwtWords } from '../security/jwt.ts'
import { secretBytes, type SignatureWords, signatureWords } from '../security/message.ts'
import type { EventOf, JwtScheme, SignatureScheme, TokenScheme, Webhook } from '../vendor.ts'
import type { SenderCredentialsOf } from './credentials.ts'
import { answer } from './digest.ts'

/** Where and when a delivery is sent. */
export interface DeliveryOptions {
  /** The URL of the receiver; `http://localhost/` by default. */
  readonly url?: string
  /** The time in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number
  /** The `WWW-Authenticate` that a Digest delivery answers; without it, it is the vendor's first request, which has no credentials. */
  readonly challenge?: string | null
  /** Further header fields, such as an identifier of the delivery that the signature covers. */
  readonly headers?: { readonly [name: string]: string }
}

/**
 * Makes the request that the vendor would send: encoded, timestamped and signed. The event is not validated, so that a test can send a bad one.
 *
 * @throws TypeError for credentials that are unusable.
 * @example
 * import { createDelivery } from 'callhooks/send'
 * import { newCall } from 'callhooks/jambonz'
 * const request = await createDelivery(
 *   newCall,
 *   { call_sid: 'c1', from: '+15550100', direction: 'inbound', call_status: 'trying' },
 *   { jambonzSignature: { secret: 'wh_secret_test' } },
 * )
 */
export async function createDelivery<W extends Webhook>(
  webhook: W,
  event: EventOf<W>,
  credentials: SenderCredentialsOf<W>,
  options: DeliveryOptions = {},
): Promise<Request> {
  const { url = 'http://localhost/', now = Date.now, challenge, headers: further = {} } = options
  const body = encode(webhook.event.mediaType, event)
  const headers = new Headers({ 'content-type': concrete(webhook.event.mediaType), ...further })
  const target = await authenticate(webhook, credentials, headers, {
    url,
    body,
    now: now(),
    challenge: challenge ?? undefined,
  })
  return new Request(target, { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> })
}

/** What a sender's proof may depend on besides its credentials. */
export interface Sending {
  readonly url: string
  readonly body: Uint8Array
  /** The time in milliseconds since 1970. */
  readonly now: number
  readonly challenge: string | undefined
}

/** Sets the headers by which the vendor proves itself, and gives the URL, which a proof may be part of. */
export async function authenticate(
  webhook: Webhook,
  credentials: object,
  headers: Headers,
  sending: Sending,
): Promise<string> {
  let { url } = sending
  for (const [name, credential] of Object.entries(credentials)) {
    const scheme = webhook.security.find((alternative) => Object.hasOwn(alternative, name))?.[name]
    if (!scheme) throw new TypeError(`${webhook.name} knows no security scheme ${JSON.stringify(name)}`)
    url = (await senders[kind(scheme)]!(name, scheme as never, credential, headers, { ...sending, url })) ?? url
  }
  return url
}

type Sent = string | undefined | void
type Sign = (name: string, scheme: never, given: unknown, headers: Headers, sending: Sending) => Sent | Promise<Sent>

/** One credential, checked as a receiver checks its own. */
function only<Member extends string>(
  name: string,
  given: unknown,
  members: readonly Member[],
): { readonly [M in Member]: string } {
  const [credential, ...others] = entries(name, given, members)
  if (!credential || others.length > 0) throw new TypeError(`${name}: a sender has one credential`)
  return credential
}

const senders: { readonly [kind: string]: Sign } = {
  basic(name, _scheme, given, headers) {
    const { username, password } = only(name, given, ['username', 'password'])
    headers.set('authorization', `Basic ${toBase64(utf8(`${username}:${password}`))}`)
  },
  bearer: (name, _scheme, given, headers) =>
    headers.set('authorization', `Bearer ${only(name, given, ['token']).token}`),
  digest(name, _scheme, given, headers, { url, challenge }) {
    const credential = only(name, given, ['username', 'password'])
    const { pathname, search } = new URL(url)
    if (challenge !== undefined) headers.set('authorization', answer(challenge, credential, pathname + search))
  },
  signature(name, scheme: SignatureScheme, given, headers, { url, body, now }) {
    const words = scheme['x-signature']
    const { header, messages, comparisons } = signatureWords(words)
    const timestamp = String(words.unit === 'milliseconds' ? Math.floor(now) : Math.floor(now / 1000))
    if (words.timestamp !== undefined) headers.set(words.timestamp, timestamp)
    const sent = withHashes(comparisons, headers, url, body)
    const message = messages[0]!.make(signedBy(headers, sent, body, timestamp))
    if (!message) throw new TypeError(`${scheme.name} covers a header that this delivery does not have`)
    const bytes = signers[words.algorithm](name, given, words)(message)
    headers.set(scheme.name, header.write(timestamp, words.encoding === 'hex' ? toHex(bytes) : toBase64(bytes)))
    return sent
  },
  apiKey(name, scheme: TokenScheme, given, headers, { url }) {
    const { token } = only(name, given, ['token'])
    if (scheme.in === 'query') return withQuery(url, scheme.name, token)
    headers.set(scheme.name, token)
  },
  async jwt(name, scheme: JwtScheme, given, headers, { url, body, now }) {
    const words = scheme['x-jwt']
    const { claims } = jwtWords(words)
    const request = signedBy(headers, url, body, '')
    const said = claims.map(({ claim, is }) => [claim, fromUtf8(is.make(request) ?? new Uint8Array())] as const)
    const seconds = Math.floor(now / 1000)
    const [key, ...others] = jwtKeys(name, given)
    if (!key || others.length > 0) throw new TypeError(`${name}: a sender has one credential`)
    const token = await words.tokens.sign(key.key, words.algorithms[0]!, {
      nbf: seconds,
      iat: seconds,
      exp: seconds + 60,
      jti: toHex(crypto.random(16)),
      ...Object.fromEntries(said),
    })
    if (scheme.type === 'http') headers.set('authorization', `Bearer ${token}`)
    else headers.set(scheme.name, token)
  },
}

const hmac =
  (make: (key: Uint8Array) => (message: Uint8Array) => Uint8Array) =>
  (name: string, given: unknown, words: SignatureScheme['x-signature']): ((message: Uint8Array) => Uint8Array) =>
    make(secretBytes(only(name, given, ['secret']).secret, words))

const signers: {
  readonly [algorithm in SignatureScheme['x-signature']['algorithm']]: ReturnType<typeof hmac>
} = {
  ed25519(name, given) {
    const key = seed(only(name, given, ['privateKey']).privateKey)
    return (message) => crypto.signEd25519(key, message)
  },
  'hmac-sha256': hmac((key) => crypto.hmacSha256(key)),
  'hmac-sha1': hmac((key) => crypto.hmacSha1(key)),
}

/** The request as it is signed: a sender uses the URL that it was given. */
function signedBy(headers: Headers, url: string, body: Uint8Array, timestamp: string): Signed {
  const { origin, pathname, search } = new URL(url)
  const target = pathname + search
  return {
    method: 'POST',
    target,
    url: origin + target,
    timestamp,
    body,
    header: (name) => headers.get(name) ?? undefined,
  }
}

/** Puts the hashes of the body where the contract says that the signed part of the request has them. */
function withHashes(
  comparisons: SignatureWords['comparisons'],
  headers: Headers,
  url: string,
  body: Uint8Array,
): string {
  let sent = url
  for (const { carrier, is } of comparisons) {
    const [, where, name] = /^\$request\.(header|query)\.(.*)$/.exec(carrier) ?? []
    const value = fromUtf8(is.make(signedBy(headers, sent, body, '')) ?? new Uint8Array()) ?? ''
    if (where === 'query') sent = withQuery(sent, name!, value)
    else if (where === 'header') headers.set(name!, value)
  }
  return sent
}

function withQuery(url: string, name: string, value: string): string {
  const changed = new URL(url)
  changed.searchParams.set(name, value)
  return changed.href
}

function seed(privateKey: string): Uint8Array {
  const bytes = fromBase64(privateKey)
  if (bytes?.length !== 32) throw new TypeError('privateKey is not the base64 of 32 bytes')
  return bytes
}
