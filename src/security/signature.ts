/** Signatures that a contract describes with `x-signature`: Ed25519 (RFC 8032) or an HMAC (RFC 2104) over parts of the request. */
import { crypto } from '#crypto'
import { fromBase64, fromHex } from '../bytes.ts'
import { publicKeyBytes } from '../crypto/public-key.ts'
import { WebhookError } from '../errors.ts'
import type { SignatureScheme } from '../vendor.ts'
import type { Context, Scheme } from './check.ts'
import { entries } from './credentials.ts'
import { secretBytes, signatureWords } from './message.ts'
import { signedRequest } from './signed.ts'

type Words = SignatureScheme['x-signature']

/** Takes a message once, however many signatures of it there are: a sender chooses how many. */
type Verify = (message: Uint8Array) => (signature: Uint8Array) => boolean

/** Per algorithm: its verifiers, one per credential, and the length of a signature in bytes. */
interface Algorithm {
  readonly length: number
  verifiers(name: string, given: unknown, words: Words): { matched: string; verify: Verify }[]
}

const hmac = (length: number, make: (key: Uint8Array) => (message: Uint8Array) => Uint8Array): Algorithm => ({
  length,
  verifiers: (name, given, words) =>
    entries(name, given, ['secret']).map((entry, position) => {
      const mac = make(keyOf(name, entry.secret, words))
      return {
        matched: entry.name ?? String(position),
        verify(message) {
          const expected = mac(message)
          return (signature) => crypto.equal(expected, signature)
        },
      }
    }),
})

const algorithms: { readonly [A in Words['algorithm']]: Algorithm } = {
  ed25519: {
    length: 64,
    verifiers: (name, given) =>
      entries(name, given, ['publicKey']).map((entry, position) => {
        const verify = crypto.ed25519(publicKeyBytes(entry.publicKey))
        return {
          matched: entry.name ?? String(position),
          verify: (message) => (signature) => verify(signature, message),
        }
      }),
  },
  'hmac-sha256': hmac(32, (key) => crypto.hmacSha256(key)),
  'hmac-sha1': hmac(20, (key) => crypto.hmacSha1(key)),
}

const encodings = { base64: fromBase64, hex: fromHex }

/** Milliseconds in the units of a timestamp, and the most digits that one has. */
const units = { seconds: { milliseconds: 1000, digits: 12 }, milliseconds: { milliseconds: 1, digits: 15 } }

/** The most signatures that one header may hold. A sender that rotates its key has two. */
const MOST = 16

export const signature: Scheme<SignatureScheme> = (name, scheme, given, context) => {
  const words = scheme['x-signature']
  const algorithm = own(algorithms, words.algorithm, 'algorithm')
  const parse = own(encodings, words.encoding, 'encoding')
  const { header, messages, comparisons, needsUrl, leavesBody } = signatureWords(words)
  const takeTimestamp = timestampOf(scheme, context, header.hasTimestamp)
  refuseUnproven(name, { needsUrl, leavesBody, why: words.unsignedBody }, context)
  const verifiers = algorithm.verifiers(name, given, words)
  const field = scheme.name.toLowerCase()

  return (delivery) => {
    const value = delivery.headers.get(field)
    if (value === undefined) throw new WebhookError('unauthenticated', `there is no ${scheme.name} header`)
    const found = header.read(value)
    if (found.signatures.length > MOST)
      throw new WebhookError('invalid-signature', `${scheme.name} holds more than ${MOST} signatures`)
    const signatures = found.signatures
      .map(parse)
      .filter((bytes): bytes is Uint8Array => bytes?.length === algorithm.length)
    if (signatures.length === 0)
      throw new WebhookError('invalid-signature', `${scheme.name} holds no signature in ${words.encoding}`)

    const timestamp = takeTimestamp(found.timestamp, delivery.headers)
    const request = signedRequest(delivery, context.publicUrl, timestamp)
    const signed = messages.map((message) => message.make(request)).filter((message) => message !== undefined)
    if (signed.length === 0)
      throw new WebhookError('unauthenticated', 'something that the signature covers is missing, or cannot be read')
    for (const { matched, verify } of verifiers)
      if (signed.map(verify).some((isOf) => signatures.some(isOf))) {
        for (const { carrier, said, is } of comparisons) compare(carrier, said(request), is.make(request))
        return matched
      }
    throw new WebhookError(
      'invalid-signature',
      `${scheme.name} does not match: another key, ${needsUrl ? 'another publicUrl than the sender used, ' : ''}or a body that is not byte for byte what was sent`,
    )
  }
}

/** Makes what takes the timestamp of a delivery, where its signature has one, and refuses one that is too far from now. */
function timestampOf(
  { name, 'x-signature': words }: SignatureScheme,
  { now, tolerance }: Context,
  hasTimestamp: boolean,
): (inHeader: string | undefined, headers: ReadonlyMap<string, string>) => string | undefined {
  if (words.timestamp === undefined && !hasTimestamp) return () => undefined
  const field = words.timestamp?.toLowerCase()
  const where = words.timestamp ?? name
  const unit = own(units, words.unit ?? 'seconds', 'unit')
  const pattern = new RegExp(`^\\d{1,${unit.digits}}$`)
  const most = tolerance ?? words.tolerance ?? TOLERANCE
  return (inHeader, headers) => {
    const timestamp = field === undefined ? inHeader : headers.get(field)
    if (timestamp === undefined)
      throw new WebhookError(
        field === undefined ? 'invalid-signature' : 'unauthenticated',
        `${where} holds no timestamp`,
      )
    if (!pattern.test(timestamp))
      throw new WebhookError('invalid-signature', `the timestamp in ${where} is not in Unix ${words.unit ?? 'seconds'}`)
    const age = Math.floor((Math.floor(now() / unit.milliseconds) - Number(timestamp)) * (unit.milliseconds / 1000))
    if (!(Math.abs(age) <= most)) {
      const far = age > 0 ? `${age} seconds old` : `${-age} seconds ahead`
      throw new WebhookError(
        'stale',
        `the timestamp in ${where} is ${far}, more than ${most}: an old delivery, or a clock that is wrong`,
      )
    }
    return timestamp
  }
}

/** How far a timestamp may be from now where neither the receiver nor the contract says it, in seconds. */
const TOLERANCE = 300

function compare(carrier: string, said: Uint8Array | undefined, is: Uint8Array | undefined): void {
  if (said === undefined)
    throw new WebhookError('invalid-signature', `there is no ${carrier}, which says what the body is`)
  if (is === undefined || !crypto.equal(said, is))
    throw new WebhookError(
      'invalid-signature',
      `${carrier} is that of another body: one that is not byte for byte what was sent`,
    )
}

/**
 * Refuses, when a receiver is made, a proof that would prove too little.
 *
 * @throws TypeError that says what to give.
 */
export function refuseUnproven(
  name: string,
  {
    needsUrl,
    leavesBody,
    why,
  }: { readonly needsUrl: boolean; readonly leavesBody: boolean; readonly why: string | undefined },
  { publicUrl, acceptUnsignedBody }: Context,
): void {
  if (needsUrl && publicUrl === undefined)
    throw new TypeError(
      `${name}: the proof covers the URL that the sender used, so give it as publicUrl: the Host of a request is whatever its sender wrote`,
    )
  if (leavesBody && !acceptUnsignedBody)
    throw new TypeError(
      `${name}: the proof says nothing of the body (${why}), so that who sees one delivery can send others: acceptUnsignedBody takes that`,
    )
}

function keyOf(name: string, secret: string, words: Words): Uint8Array {
  try {
    return secretBytes(secret, words)
  } catch (error) {
    throw new TypeError(`${name}: ${(error as Error).message}`, { cause: error })
  }
}

function own<T extends object, K extends keyof T>(table: T, key: K, word: string): T[K] {
  if (!Object.hasOwn(table, key)) throw new TypeError(`x-signature: unknown ${word} ${JSON.stringify(key)}`)
  return table[key]
}
