/** What a receiver holds per security scheme, and how it is checked when the receiver is made. */
import { crypto } from '#crypto'
import { utf8 } from '../bytes.ts'
import type { TokenKey } from '../vendor.ts'

/** HTTP Basic (RFC 7617). */
export interface Basic {
  /** What `delivery.authenticated` says when this one matched; the username when absent. */
  readonly name?: string
  readonly username: string
  readonly password: string
}

/** A bearer token (RFC 6750), or the token of an `apiKey`. */
export interface Bearer {
  /** What `delivery.authenticated` says when this one matched; its position when absent. */
  readonly name?: string
  readonly token: string
}

/** HTTP Digest (RFC 7616), with a password or what may be stored in its place. */
export type Digest =
  | (Basic & {
      /** The realm of our challenges; `callhooks` by default. */
      readonly realm?: string
    })
  | {
      /** What `delivery.authenticated` says when this one matched; the username when absent. */
      readonly name?: string
      readonly username: string
      /** The realm that the HA1 are for. */
      readonly realm: string
      /** H(username ":" realm ":" password) in hexadecimal, per hash: `MD5`, `SHA-256`, `SHA-512-256`. */
      readonly ha1: { readonly [hash: string]: string }
    }

/** The shared secret of an HMAC signature. */
export interface Secret {
  /** What `delivery.authenticated` says when this one matched; its position when absent. */
  readonly name?: string
  readonly secret: string
}

/** The key of JSON Web Tokens: the shared secret of an HMAC, or a public key as a JSON Web Key (RFC 7517). */
export type JwtKey =
  | Secret
  | {
      /** What `delivery.authenticated` says when this one matched; its position when absent. */
      readonly name?: string
      readonly jwk: object
    }

/** The public key of an Ed25519 signature. */
export interface PublicKey {
  /** What `delivery.authenticated` says when this one matched; its position when absent. */
  readonly name?: string
  /** Base64 of the 32 raw bytes. */
  readonly publicKey: string
}

/** Keys and tokens: a machine made them, so white space around one is a slip of copying. A password may begin or end with a space. */
const KEYS: readonly string[] = ['token', 'secret', 'publicKey', 'privateKey', 'serverKey']

/** What is wrong with a credential's text by its member's name, and how that most likely came; undefined where nothing is. */
export function flawOf(member: string, text: string): string | undefined {
  if (text === '') return 'is empty'
  if (/[\n\r\u0085\u2028\u2029]/.test(text)) return 'holds a line break: most likely one was copied with its end'
  if (/^[\p{C}\p{Z}\u2800\u3164]*$/u.test(text)) return 'is blank, or holds nothing but characters that are not seen'
  if (/\p{Cs}/u.test(text)) return 'holds half a character, which has no UTF-8'
  if (KEYS.includes(member) && text.trim() !== text)
    return 'has white space around it: most likely that was copied with it'
  return undefined
}

/**
 * The credentials of one scheme as a list, each with the members it must have and no unknown one, all of them text without a flaw but
 * what the scheme checks itself.
 *
 * @throws TypeError that names the scheme and the member, and never a value.
 */
export function entries<Member extends string>(
  scheme: string,
  given: unknown,
  members: readonly Member[],
  optional: readonly string[] = [],
  unchecked: readonly string[] = [],
): ({ readonly [M in Member]: string } & { readonly name?: string })[] {
  const list: readonly unknown[] = Array.isArray(given) ? Array.from(given) : [given]
  if (list.length === 0) throw new TypeError(`${scheme}: the list of credentials is empty`)
  const texts: readonly string[] = [...members, ...optional, 'name']
  return list.map((entry) => {
    if (typeof entry !== 'object' || entry === null) throw new TypeError(`${scheme}: a credential is not an object`)
    for (const member of Object.keys(entry))
      if (![...texts, ...unchecked].includes(member))
        throw new TypeError(`${scheme}: unknown member ${JSON.stringify(member)}`)
    for (const member of texts) {
      const value = (entry as { readonly [member: string]: unknown })[member]
      if (!(member in entry) && !members.includes(member as Member)) continue
      if (typeof value !== 'string')
        throw new TypeError(`${scheme}: ${member} is ${value === undefined ? 'undefined' : 'not text'}`)
      const flaw = flawOf(member, value)
      if (flaw !== undefined) throw new TypeError(`${scheme}: ${member} ${flaw}`)
    }
    return entry as { readonly [M in Member]: string } & { readonly name?: string }
  })
}

/** Bearer tokens, and those of an `apiKey`, each as a hash that is compared in constant time. */
export const tokens = (name: string, given: unknown): { readonly matched: string; readonly digest: Uint8Array }[] =>
  entries(name, given, ['token']).map((entry, position) => {
    if (!/^[\x20-\x7e]+$/.test(entry.token))
      throw new TypeError(`${name}: token holds a character that is not printable ASCII`)
    return { matched: entry.name ?? String(position), digest: crypto.hash('SHA-256', utf8(entry.token)) }
  })

/** The keys of JSON Web Tokens. */
export function jwtKeys(name: string, given: unknown): { readonly matched: string; readonly key: TokenKey }[] {
  const isJwk = (one: unknown): boolean => typeof one === 'object' && one !== null && 'jwk' in one
  const list: unknown[] = [given].flat()
  if (list.length === 0) throw new TypeError(`${name}: the list of credentials is empty`)
  return list.map((one, position) => {
    if (!isJwk(one)) {
      const [entry] = entries(name, one, ['secret'])
      return { matched: entry!.name ?? String(position), key: { secret: entry!.secret } }
    }
    const [entry] = entries(name, one, [], [], ['jwk'])
    const { jwk } = one as { readonly jwk: unknown }
    if (typeof jwk !== 'object' || jwk === null) throw new TypeError(`${name}: jwk is not an object`)
    return { matched: entry!.name ?? String(position), key: { jwk } }
  })
}
