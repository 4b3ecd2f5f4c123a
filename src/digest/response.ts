/** The arithmetic of Digest: RFC 7616 section 3.4, with RFC 2617 and RFC 2069 as the cases of MD5 and of no qop. */
import { crypto } from '#crypto'
import { fromUtf8, toHex, utf8 } from '../bytes.ts'
import type { HashAlgorithm } from '../crypto/crypto.ts'

/** The algorithms of RFC 7616, each with the hash it is made of. */
export const algorithms = {
  MD5: { hash: 'MD5', isSession: false, digits: 32 },
  'MD5-sess': { hash: 'MD5', isSession: true, digits: 32 },
  'SHA-256': { hash: 'SHA-256', isSession: false, digits: 64 },
  'SHA-256-sess': { hash: 'SHA-256', isSession: true, digits: 64 },
  'SHA-512-256': { hash: 'SHA-512-256', isSession: false, digits: 64 },
  'SHA-512-256-sess': { hash: 'SHA-512-256', isSession: true, digits: 64 },
} as const satisfies {
  readonly [name: string]: { readonly hash: HashAlgorithm; readonly isSession: boolean; readonly digits: number }
}

/** The name of an algorithm, as it stands in a challenge. */
export type DigestAlgorithm = keyof typeof algorithms

/** An algorithm by its name in any case; MD5 where there is none (RFC 7616 section 3.4). */
export function algorithmOf(name: string | undefined): DigestAlgorithm | undefined {
  if (name === undefined) return 'MD5'
  return (Object.keys(algorithms) as DigestAlgorithm[]).find((known) => known.toLowerCase() === name.toLowerCase())
}

/** What a client signs, each value as it was sent. */
export interface DigestRequest {
  readonly algorithm: DigestAlgorithm
  readonly method: string
  readonly uri: string
  readonly nonce: string
  readonly qop?: string | undefined
  readonly nc?: string | undefined
  readonly cnonce?: string | undefined
  /** The entity body, for `auth-int`. */
  readonly body?: Uint8Array | undefined
}

/** H(username ":" realm ":" password) in hexadecimal: what may be stored in place of the password, for this realm and this hash. */
export const ha1 = (hash: HashAlgorithm, username: string, realm: string, password: string): string =>
  h(hash, `${username}:${realm}:${password}`)

/** The response that the holder of this HA1 gives, in lower-case hexadecimal. */
export function digestResponse(
  secret: string,
  { algorithm, method, uri, nonce, qop, nc = '', cnonce = '', body }: DigestRequest,
): string {
  const { hash, isSession } = algorithms[algorithm]
  const h1 = isSession ? h(hash, `${secret}:${nonce}:${cnonce}`) : secret //           A1 of section 3.4.2
  const a2 =
    qop === 'auth-int' ? `${method}:${uri}:${toHex(crypto.hash(hash, body ?? new Uint8Array()))}` : `${method}:${uri}` // section 3.4.3
  const h2 = h(hash, a2)
  return qop === undefined ? h(hash, `${h1}:${nonce}:${h2}`) : h(hash, `${h1}:${nonce}:${nc}:${cnonce}:${qop}:${h2}`) // section 3.4.1
}

const h = (hash: HashAlgorithm, text: string): string => toHex(crypto.hash(hash, utf8(text)))

/** Whether a response is the one expected, in time that does not depend on where it differs. */
export const isResponse = (expected: string, given: string): boolean =>
  crypto.equal(utf8(expected), utf8(given.toLowerCase()))

/** Throws a `TypeError` unless an HA1 that was given is one: nothing undefined, empty or made of other text ever becomes HA1. */
export function checkedHa1(value: unknown, hash: HashAlgorithm): string {
  if (typeof value === 'string' && isHash(hash, value)) return value.toLowerCase()
  const isSpaced = typeof value === 'string' && isHash(hash, value.trim())
  throw new TypeError(
    `the HA1 for ${hash} is not ${algorithms[hash].digits} hexadecimal digits${isSpaced ? ': there is white space around it, most likely a newline that was copied with it' : ''}`,
  )
}

/** Whether a text could be a hash in hexadecimal, in either case. */
export const isHash = (hash: HashAlgorithm, text: string): boolean =>
  text.length === algorithms[hash].digits && /^[0-9a-f]+$/i.test(text)

/** The text of a header value that Node or fetch read byte by byte, where it is UTF-8 (RFC 7616 section 4). */
export function headerText(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value) || /[^\u0000-\u00ff]/.test(value)) return value // eslint-disable-line no-control-regex
  return fromUtf8(Uint8Array.from(value, (char) => char.charCodeAt(0))) ?? value
}
