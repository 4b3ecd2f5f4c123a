/** Event to delivery: the `Request` that the vendor would send, for tests of a receiver. */
import { crypto } from '#crypto'
import { fromBase64, toBase64, toHex, utf8 } from '../bytes.ts'
import { concrete, encode } from '../decode.ts'
import { entries } from '../security/credentials.ts'
import { headerTemplate, messageTemplate } from '../security/message.ts'
import type { EventOf, SecurityScheme, SignatureScheme, Webhook } from '../vendor.ts'
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
  const { url = 'http://localhost/', now = Date.now, challenge } = options
  const body = encode(webhook.event.mediaType, event)
  const headers = new Headers({ 'content-type': concrete(webhook.event.mediaType) })
  authenticate(webhook, credentials, headers, {
    url,
    body,
    seconds: Math.floor(now() / 1000),
    challenge: challenge ?? undefined,
  })
  return new Request(url, { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> })
}

/** What a sender's proof may depend on besides its credentials. */
export interface Sending {
  readonly url: string
  readonly body: Uint8Array
  /** Unix seconds. */
  readonly seconds: number
  readonly challenge: string | undefined
}

/** Sets the headers by which the vendor proves itself. */
export function authenticate(webhook: Webhook, credentials: object, headers: Headers, sending: Sending): void {
  for (const [name, credential] of Object.entries(credentials)) {
    const scheme = webhook.security.find((alternative) => Object.hasOwn(alternative, name))?.[name]
    if (!scheme) throw new TypeError(`${webhook.name} knows no security scheme ${JSON.stringify(name)}`)
    senders[kind(scheme)]!(name, scheme as never, credential, headers, sending)
  }
}

type Sign = (name: string, scheme: never, given: unknown, headers: Headers, sending: Sending) => void

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
  signature(name, scheme: SignatureScheme, given, headers, { body, seconds }) {
    const words = scheme['x-signature']
    const timestamp = String(seconds)
    if (words.timestamp !== undefined) headers.set(words.timestamp, timestamp)
    const message = messageTemplate(words.message)({
      timestamp,
      body,
      header: (name) => headers.get(name) ?? undefined,
    })
    if (!message) throw new TypeError(`${scheme.name} covers a header that this delivery does not have`)
    const bytes =
      words.algorithm === 'ed25519'
        ? crypto.signEd25519(seed(only(name, given, ['privateKey']).privateKey), message)
        : crypto.hmacSha256(utf8(only(name, given, ['secret']).secret))(message)
    headers.set(
      scheme.name,
      headerTemplate(words.header).write(timestamp, words.encoding === 'hex' ? toHex(bytes) : toBase64(bytes)),
    )
  },
}

function seed(privateKey: string): Uint8Array {
  const bytes = fromBase64(privateKey)
  if (bytes?.length !== 32) throw new TypeError('privateKey is not the base64 of 32 bytes')
  return bytes
}

const kind = (scheme: SecurityScheme): string => (scheme.type === 'http' ? scheme.scheme : 'signature')
