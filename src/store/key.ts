/** Keys that say whose they are, so that one user fills only a share of a store. */
import { crypto } from '#crypto'
import { toHex, utf8 } from '../bytes.ts'

/** The key of something of a user: hashes, because what users choose may be long, and is nobody's to read. */
export const shareKey = (kind: string, user: readonly string[], what: readonly (string | null)[]): string =>
  `${kind}:${digits(user)}/${digits(what)}`

const digits = (parts: readonly (string | null)[]): string =>
  toHex(crypto.hash('SHA-256', utf8(JSON.stringify(parts))).subarray(0, 20))
