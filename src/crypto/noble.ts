/** Cryptography from `@noble/ed25519` and `@noble/hashes`, for runtimes without `node:crypto`. */
import { hashes, sign, verify } from '@noble/ed25519'
import { hmac } from '@noble/hashes/hmac.js'
import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha512, sha512_256 } from '@noble/hashes/sha2.js'
import { randomBytes } from '@noble/hashes/utils.js'
import type { Crypto } from './crypto.ts'

hashes.sha512 = sha512
const functions = { MD5: md5, 'SHA-256': sha256, 'SHA-512-256': sha512_256 }

export const crypto: Crypto = {
  hash: (algorithm, message) => functions[algorithm](message),

  hmacSha256: (key) => (message) => hmac(sha256, key, message),

  hmacSha1: (key) => (message) => hmac(sha1, key, message),

  // zip215 accepts encodings that RFC 8032 forbids; noble throws on a wrong length and on a point that is none
  ed25519: (publicKey) => (signature, message) => {
    try {
      return signature.length === 64 && verify(signature, message, publicKey, { zip215: false })
    } catch {
      return false
    }
  },

  signEd25519: (privateKey, message) => sign(message, privateKey),

  equal(a, b) {
    if (a.length !== b.length) return false
    let difference = 0
    for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!
    return difference === 0
  },

  random: (length) => randomBytes(length),
}
