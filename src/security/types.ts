/** Credentials, typed by a contract's `security`: exactly one of its alternatives, each scheme with the credential of its kind. */
import type { Webhook, Webhooks } from '../vendor.ts'
import type { Basic, Bearer, Digest, JwtKey, PublicKey, Secret } from './credentials.ts'

/** By scheme or algorithm. Named interfaces, because error messages print them. */
interface Credential {
  basic: Basic
  bearer: Bearer
  digest: Digest
  'hmac-sha256': Secret
  'hmac-sha1': Secret
  ed25519: PublicKey
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

/** The names of all schemes in a union of alternatives. */
export type NameIn<Alternatives> = Alternatives extends unknown ? keyof Alternatives : never

type OneOf<Alternatives, Names extends PropertyKey = NameIn<Alternatives>> = Alternatives extends unknown
  ? { readonly [S in keyof Alternatives]: CredentialOf<Alternatives[S]> | readonly CredentialOf<Alternatives[S]>[] } & {
      readonly [S in Exclude<Names, keyof Alternatives>]?: never
    }
  : never

/** The credentials that a receiver of this webhook takes. */
export type CredentialsOf<W extends Webhook> = OneOf<W['security'][number]>

/** The credentials that fit every one of some webhooks. */
export type ForAll<Ws extends Webhooks> = {
  [N in keyof Ws]: (credentials: CredentialsOf<Ws[N]>) => void
}[keyof Ws] extends (credentials: infer C) => void
  ? C
  : never
