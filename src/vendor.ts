/** The shape that a vendor's generated table must have: one value per webhook, made from its OpenAPI document. */

/**
 * A value that the contract does not list: a new event type, a new status. It arrives as the vendor sent it, typed as this.
 *
 * It exists in types only (nothing is emitted), and it is a unit type, so that a `switch` over listed values still narrows and
 * `default` is the unlisted branch. It is assignable to `string`. To build one in a test, write `'parked' as Unlisted`.
 */
declare enum Unlisted {
  value = 'a value that the contract does not list',
}
export type { Unlisted }

/**
 * An OpenAPI security scheme that a receiver can check: Basic (RFC 7617), Bearer (RFC 6750), Digest (RFC 7616), a token in a header or the
 * query, a signature, or a JSON Web Token (RFC 7519).
 */
export type SecurityScheme = HttpScheme | SignatureScheme | TokenScheme | JwtScheme

/** An OpenAPI `http` security scheme. */
export interface HttpScheme {
  readonly type: 'http'
  readonly scheme: 'basic' | 'bearer' | 'digest'
}

/** An OpenAPI `apiKey`: a text that both sides hold, in a header or in the query. */
export interface TokenScheme {
  readonly type: 'apiKey'
  readonly in: 'header' | 'query'
  readonly name: string
}

/** An OpenAPI `apiKey` header whose `x-signature` says how the signature in it is made. */
export interface SignatureScheme {
  readonly type: 'apiKey'
  readonly in: 'header'
  readonly name: string
  readonly 'x-signature': {
    readonly algorithm: 'ed25519' | 'hmac-sha256' | 'hmac-sha1'
    readonly encoding: 'base64' | 'hex'
    /** How the header reads: literal text around `{signature}`, or a list such as `t={timestamp},v1={signature}`. */
    readonly header: string
    /** What stands between signatures, each written as `header` says. */
    readonly separator?: string
    /** How a secret is written where its text is not the key: base64, behind a prefix if there is one. */
    readonly secret?: { readonly encoding: 'base64'; readonly prefix?: string }
    /** The header that holds the time, when the signature's own header does not. */
    readonly timestamp?: string
    /** The unit of the time, since 1970; seconds where absent. */
    readonly unit?: 'seconds' | 'milliseconds'
    /** How far the time may be from now, in seconds, where the receiver does not say it. */
    readonly tolerance?: number
    /**
     * The signed bytes: text and, in braces, `timestamp`, `$method`, `$url` or a part of it (`$url.port`, `$url.base`, `$url.path`),
     * `$request.header.<name>`, `$request.query.<name>`, `$request.body` or a form of it (`|form.sorted`, `|sha256.hex`,
     * `|sha256.base64`, `|md5.base64`). Of a list, any one.
     */
    readonly message: string | readonly string[]
    /** What a signed part of the request says of another, such as `$request.query.bodySHA256: '{$request.body|sha256.hex}'`. */
    readonly compare?: { readonly [expression: string]: string }
    /** Why the signature says nothing of the body. A receiver takes such a proof only where it is told to. */
    readonly unsignedBody?: string
  }
}

/** A JSON Web Token (RFC 7519) as a bearer token or in a header of its own, with what it must say. */
export type JwtScheme = (
  | { readonly type: 'http'; readonly scheme: 'bearer' }
  | { readonly type: 'apiKey'; readonly in: 'header'; readonly name: string }
) & { readonly 'x-jwt': Jwt }

/** The words of `x-jwt`. */
export interface Jwt {
  /** The algorithms (RFC 7518 section 3.1) that are taken, whatever the token says. */
  readonly algorithms: readonly ('HS256' | 'HS384' | 'HS512' | 'RS256' | 'ES256')[]
  /** What claims must be: text with expressions in braces, as in `x-signature`. */
  readonly claims?: { readonly [claim: string]: string }
  /** Those of `claims` that may be absent where the body is empty. */
  readonly optional?: readonly string[]
  /** Claims that must be there, such as `exp`. */
  readonly required?: readonly string[]
  /** How far `exp` and `nbf` may be passed, in seconds; none where absent. */
  readonly tolerance?: number
  /** Why the token says nothing of the body. A receiver takes such a proof only where it is told to. */
  readonly unsignedBody?: string
  /** What makes and verifies tokens: the generated table hands it in from `callhooks/jwt`, so that only contracts with tokens load it. */
  readonly tokens: JwtTokens
}

/** The key of a token: a shared secret, or a JSON Web Key (RFC 7517). */
export type TokenKey = { readonly secret: string } | { readonly jwk: object }

/** Makes and verifies tokens. */
export interface JwtTokens {
  /** Prepares a key that verifies, and throws a `TypeError` for one that cannot be used with these algorithms. What it gives rejects a token that does not hold. */
  verifier(
    key: TokenKey,
    algorithms: Jwt['algorithms'],
  ): (token: string, check: JwtCheck) => Promise<{ readonly [claim: string]: unknown }>
  /** Signs claims as a sender does, with a secret or a private key, for tests of a receiver. */
  sign(
    key: TokenKey,
    algorithm: Jwt['algorithms'][number],
    claims: { readonly [claim: string]: unknown },
  ): Promise<string>
}

/** What a token is held against. */
export interface JwtCheck {
  /** The time in milliseconds since 1970. */
  readonly now: number
  /** Seconds. */
  readonly tolerance: number
  readonly required: readonly string[]
}

/** OpenAPI's `security`: any one of these alternatives, and all schemes of that alternative. */
export type Security = readonly { readonly [scheme: string]: SecurityScheme }[]

/** Something on a delivery that the contract does not list. It is accepted and reported, never a reason to refuse. */
export interface Finding {
  readonly kind: 'unlisted-event' | 'unlisted-field' | 'unlisted-value'
  /** Where, as a JSON pointer (RFC 6901); a form field is `/Name`. */
  readonly pointer: string
  readonly message: string
}

/** Why a value does not fit, as a generated validator says it. */
export interface Violation {
  readonly instancePath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
  readonly message?: string
}

/** Something in a reply that the contract does not list; where it is closed, the vendor refuses that or ignores the whole reply. */
export interface UnlistedInReply extends Finding {
  readonly isClosed?: boolean
  /** What the contract lists there, where it is closed. */
  readonly listed?: ReadonlySet<unknown>
}

/** One direction of a webhook: what is sent, and how to tell that it fits. */
export interface Contract<T> {
  /** The media type on the wire; `*` `/` `*` where the vendor documents none; empty where there is no body. */
  readonly mediaType: string
  /** Says whether the value fits the contract. Unlisted fields, values and events do. Stops at the first violation, left in `errors`. */
  readonly accepts: { (value: unknown): value is T; readonly errors?: readonly Violation[] | null }
  /** Lists what the contract does not list, at most 100 findings. */
  readonly findings: (value: unknown) => readonly Finding[]
  /** Of a reply: its first violation, and apart from that what is not listed, which its author may mean. `accepts` takes neither. */
  readonly examine?: (value: unknown) => {
    readonly violations: readonly Violation[]
    readonly unlisted: readonly UnlistedInReply[]
  }
  /** Every field name in the contract, so that an error names fields and never what the sender wrote. */
  readonly fields: ReadonlySet<string>
  /** How the names of fields begin that go on as the sender likes. */
  readonly prefixes: readonly string[]
}

/**
 * What identifies a delivery, so that one that is sent again can be told: named fields (JSON pointers), all of which must be there and
 * neither null nor empty, with others that belong to it where they are; the signed bytes; or nothing, and why.
 */
export type Identity =
  | { readonly fields: readonly string[]; readonly optional?: readonly string[]; readonly retries?: Retries }
  | { readonly signed: string; readonly retries?: Retries }
  | { readonly none: string }

/** For how long a vendor tries a delivery again, and where that was learned. */
export interface Retries {
  /** From the first attempt to the last, in seconds; where sources disagree, the longest. */
  readonly seconds: number
  readonly source: string
}

/** One webhook of a vendor: one URL that a user configures there. */
export interface Webhook<Event = any, Reply = any, S extends Security = Security> {
  readonly vendor: string
  readonly name: string
  readonly security: S
  readonly identity: Identity
  /** The largest body that the vendor sends, in bytes, where the contract says it. */
  readonly limit?: number
  readonly event: Contract<Event>
  readonly reply: Contract<Reply>
  /** What answers an `OPTIONS` request to the same URL, where the platform probes it: unsigned, so nothing secret may be in it. */
  readonly probe?: Contract<any>
}

/** Webhooks by name, as imported from a vendor's module. */
export type Webhooks = { readonly [name: string]: Webhook }

/** The event that a webhook delivers. */
export type EventOf<W extends Webhook> = W extends { readonly event: Contract<infer E> } ? E : never

/** What answers the probe of a webhook's URL; `never` where there is no probe. */
export type ProbeOf<W extends Webhook> = W extends { readonly probe: Contract<infer P> } ? P : never

/** The reply that a webhook takes; `undefined` where the vendor ignores it. */
export type ReplyOf<W extends Webhook> = W extends { readonly reply: Contract<infer R> } ? R : never
