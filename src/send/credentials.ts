/** What a sender holds per security scheme: the private half of what the receiver holds. */
import type { Webhook } from '../vendor.ts'
import type { Basic, Bearer, JwtKey, Secret } from '../security/credentials.ts'

/** The private key of an Ed25519 signature. */
export interface PrivateKey {
  /** Base64 of the 32 bytes of the seed (RFC 8032 section 5.1.5). */
  readonly privateKey: string
}

interface Credential {
  basic: Basic
  bearer: Bearer
  digest: Basic
  'hmac-sha256': Secret
  'hmac-sha1': Secret
  ed25519: PrivateKey
}

type CredentialOf<S> = S extends { readonly 'x-jwt': unknown }
  ? JwtKey
  : S extends { readonly scheme: infer H extends keyof Credential }
    ? Credential[H]
    : S extends { readonly 'x-signature': { readonly algorithm: infer A extends keyof Credential } }
      ? Credential[A]
      : S extends { readonly type: 'apiKey' }
        ? Bearer
        : never

type SendersOf<Alternative> = Alternative extends unknown
  ? { readonly [S in keyof Alternative]: CredentialOf<Alternative[S]> }
  : never

/** The credentials that a sender of this webhook uses; `{}` sends it without any. */
export type SenderCredentialsOf<W extends Webhook> =
  SendersOf<W['security'][number]> | { readonly [scheme: string]: never }
