/** Reads an Ed25519 public key, strictly: a key that could never verify, or that verifies everything, is refused when it is configured. */
import { Point } from '@noble/ed25519'
import { fromBase64 } from '../bytes.ts'

/**
 * The 32 bytes of a public key given as base64.
 *
 * @throws TypeError when it is not canonical base64 of 32 bytes, is no point of the curve, or is of small order.
 */
export function publicKeyBytes(publicKey: string): Uint8Array {
  const bytes = fromBase64(publicKey)
  if (bytes?.length !== 32)
    throw new TypeError('publicKey is not the base64 of 32 bytes: give the raw Ed25519 key, not PEM, hex or an API key')
  let point: Point
  try {
    point = Point.fromBytes(bytes)
  } catch {
    throw new TypeError('publicKey is no point of the Ed25519 curve')
  }
  if (point.isSmallOrder() || !point.isTorsionFree())
    throw new TypeError('publicKey is not of prime order: it would verify signatures that nobody made')
  return bytes
}
