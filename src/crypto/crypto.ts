/** What the receiver needs of cryptography. `node.ts` and `noble.ts` implement it; package.json `imports` chooses between them. */

/** One implementation. Everything is synchronous: for messages of a webhook's size a thread hop costs more than the hash. */
export interface Crypto {
  /** The hash of some bytes. */
  hash(algorithm: HashAlgorithm, message: Uint8Array): Uint8Array
  /** HMAC-SHA256 with a key that is imported once. */
  hmacSha256(key: Uint8Array): (message: Uint8Array) => Uint8Array
  /** HMAC-SHA1 with a key that is imported once: only for senders that know no other. */
  hmacSha1(key: Uint8Array): (message: Uint8Array) => Uint8Array
  /** Ed25519 (RFC 8032, strict) with a public key of 32 bytes that was checked before. A signature of another length does not verify. */
  ed25519(publicKey: Uint8Array): (signature: Uint8Array, message: Uint8Array) => boolean
  /** Signs with a private key of 32 bytes (the seed of RFC 8032 section 5.1.5). */
  signEd25519(privateKey: Uint8Array, message: Uint8Array): Uint8Array
  /** Compares without telling by its time where the difference is. Different lengths are unequal. */
  equal(a: Uint8Array, b: Uint8Array): boolean
  /** Bytes that nobody can guess. */
  random(length: number): Uint8Array
}

/** Hashes by their names in RFC 7616. */
export type HashAlgorithm = 'MD5' | 'SHA-256' | 'SHA-512-256'
