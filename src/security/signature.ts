/** Signatures that a contract describes with `x-signature`: Ed25519 (RFC 8032) or HMAC-SHA256 (RFC 2104) over timestamp and body. */
import { crypto } from '#crypto'
import { fromBase64, fromHex, utf8 } from '../bytes.ts'
import { publicKeyBytes } from '../crypto/public-key.ts'
import { WebhookError } from '../errors.ts'
import type { SignatureScheme } from '../vendor.ts'
import type { Scheme } from './check.ts'
import { entries } from './credentials.ts'
import { headerTemplate, messageTemplate } from './message.ts'

/** Takes the message once, however many signatures of it there are: a sender chooses how many. */
type Verify = (message: Uint8Array) => (signature: Uint8Array) => boolean
type Algorithm = SignatureScheme['x-signature']['algorithm']

/** Per algorithm: its verifiers, one per credential, and the length of a signature in bytes. */
const algorithms: {
  readonly [A in Algorithm]: {
    readonly length: number
    verifiers(name: string, given: unknown): { matched: string; verify: Verify }[]
  }
} = {
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
  'hmac-sha256': {
    length: 32,
    verifiers: (name, given) =>
      entries(name, given, ['secret']).map((entry, position) => {
        const mac = crypto.hmacSha256(utf8(entry.secret))
        return {
          matched: entry.name ?? String(position),
          verify(message) {
            const expected = mac(message)
            return (signature) => crypto.equal(expected, signature)
          },
        }
      }),
  },
}

const encodings = { base64: fromBase64, hex: fromHex }

/** The most signatures that one header may hold. A sender that rotates its key has two. */
const MOST = 16

export const signature: Scheme<SignatureScheme> = (name, scheme, given, { now, tolerance }) => {
  const words = scheme['x-signature']
  const algorithm = own(algorithms, words.algorithm, 'algorithm')
  const parse = own(encodings, words.encoding, 'encoding')
  const header = headerTemplate(words.header)
  const message = messageTemplate(words.message)
  const verifiers = algorithm.verifiers(name, given)
  const field = scheme.name.toLowerCase()
  const timestampField = words.timestamp?.toLowerCase()
  const isTimed = timestampField !== undefined || words.header.includes('{timestamp}')

  return ({ headers, body }) => {
    const value = headers.get(field)
    if (value === undefined) throw new WebhookError('unauthenticated', `there is no ${scheme.name} header`)
    const read = header.read(value)
    if (read.signatures.length > MOST)
      throw new WebhookError('invalid-signature', `${scheme.name} holds more than ${MOST} signatures`)
    const signatures = read.signatures
      .map(parse)
      .filter((bytes): bytes is Uint8Array => bytes?.length === algorithm.length)
    if (signatures.length === 0)
      throw new WebhookError('invalid-signature', `${scheme.name} holds no signature in ${words.encoding}`)

    const timestamp = timestampField === undefined ? read.timestamp : headers.get(timestampField)
    if (isTimed) {
      const where = words.timestamp ?? scheme.name
      if (timestamp === undefined)
        throw new WebhookError(
          timestampField === undefined ? 'invalid-signature' : 'unauthenticated',
          `${where} holds no timestamp`,
        )
      if (!/^\d{1,12}$/.test(timestamp))
        throw new WebhookError('invalid-signature', `the timestamp in ${where} is not in Unix seconds`)
      const age = Math.floor(now() / 1000) - Number(timestamp)
      if (!(Math.abs(age) <= tolerance)) {
        const far = age > 0 ? `${age} seconds old` : `${-age} seconds ahead`
        throw new WebhookError(
          'stale',
          `the timestamp in ${where} is ${far}, more than ${tolerance}: an old delivery, or a clock that is wrong`,
        )
      }
    }

    const signed = message({ timestamp, body, header: (other) => headers.get(other) })
    if (!signed) throw new WebhookError('unauthenticated', 'a header that the signature covers is missing')
    for (const { matched, verify } of verifiers) if (signatures.some(verify(signed))) return matched
    throw new WebhookError(
      'invalid-signature',
      `${scheme.name} does not match: another key, or a body that is not byte for byte what was sent`,
    )
  }
}

function own<T extends object, K extends keyof T>(table: T, key: K, word: string): T[K] {
  if (!Object.hasOwn(table, key)) throw new TypeError(`x-signature: unknown ${word} ${JSON.stringify(key)}`)
  return table[key]
}
