/** Cryptography from `node:crypto`. */
import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'
import type { Crypto } from './crypto.ts'

const names = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' }
const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

export const crypto: Crypto = {
  hash: (algorithm, message) => createHash(names[algorithm]).update(message).digest(),

  hmacSha256: (key) => hmac('sha256', key),

  hmacSha1: (key) => hmac('sha1', key),

  ed25519(publicKey) {
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: base64url(publicKey) } })
    return (signature, message) => signature.length === 64 && verify(null, message, key, signature)
  },

  signEd25519(privateKey, message) {
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), privateKey]) // PKCS #8, RFC 8410 section 7
    return sign(null, message, createPrivateKey({ format: 'der', type: 'pkcs8', key: der }))
  },

  equal: (a, b) => a.length === b.length && timingSafeEqual(a, b),

  random: (length) => randomBytes(length),
}

function hmac(hash: string, key: Uint8Array): (message: Uint8Array) => Uint8Array {
  const secret = createSecretKey(key) // raw key bytes cost five times as much per call on Node 24
  return (message) => createHmac(hash, secret).update(message).digest()
}
