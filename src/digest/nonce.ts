/** Nonces that need no memory: the time and random bytes under a MAC (RFC 7616 section 3.3 leaves their form to the server). */
import { crypto } from '#crypto'
import { concat, fromHex, toHex, utf8 } from '../bytes.ts'

const TIME = 6 //   bytes: milliseconds since 1970
const RANDOM = 12
const MAC = 16

/** Makes and recognizes the nonces of one realm. */
export interface Nonces {
  /** A new nonce, in hexadecimal: some clients cut a value at `=` or `,`. */
  issue(now: number): string
  /** When a nonce of ours was issued, in milliseconds; undefined for any other. */
  issuedAt(nonce: string): number | undefined
}

/** Nonces under server keys: the first key makes them, each is recognized. */
export function nonces(keys: readonly Uint8Array[], realm: string): Nonces {
  const macs = keys.map((key) => crypto.hmacSha256(key))
  const sign = (mac: (message: Uint8Array) => Uint8Array, head: Uint8Array): Uint8Array =>
    mac(concat([utf8('nonce:'), head, utf8(realm)])).subarray(0, MAC)
  return {
    issue(now) {
      const head = concat([bytesOf(now), crypto.random(RANDOM)])
      return toHex(concat([head, sign(macs[0]!, head)]))
    },
    issuedAt(nonce) {
      const bytes = nonce.length === 2 * (TIME + RANDOM + MAC) ? fromHex(nonce) : undefined
      if (!bytes) return undefined
      const head = bytes.subarray(0, TIME + RANDOM)
      const isOurs = macs.map((mac) => crypto.equal(sign(mac, head), bytes.subarray(TIME + RANDOM))).includes(true)
      return isOurs ? Number.parseInt(nonce.slice(0, 2 * TIME), 16) : undefined
    },
  }
}

const bytesOf = (milliseconds: number): Uint8Array =>
  fromHex(
    Math.floor(milliseconds)
      .toString(16)
      .padStart(2 * TIME, '0')
      .slice(-2 * TIME),
  )!
