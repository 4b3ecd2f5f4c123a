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

/** An OpenAPI security scheme that a receiver can check: Basic (RFC 7617), Bearer (RFC 6750), Digest (RFC 7616) or a signature. */
export type SecurityScheme = HttpScheme | SignatureScheme

/** An OpenAPI `http` security scheme. */
export interface HttpScheme {
  readonly type: 'http'
  readonly scheme: 'basic' | 'bearer' | 'digest'
}

/** An OpenAPI `apiKey` header whose `x-signature` says how the signature in it is made. */
export interface SignatureScheme {
  readonly type: 'apiKey'
  readonly in: 'header'
  readonly name: string
  readonly 'x-signature': {
    readonly algorithm: 'ed25519' | 'hmac-sha256'
    readonly encoding: 'base64' | 'hex'
    /** How the header reads: `{signature}`, or a list such as `t={timestamp},v1={signature}`. */
    readonly header: string
    /** The header that holds the time in Unix seconds, when the signature's own header does not. */
    readonly timestamp?: string
    /** The signed bytes: text, `{timestamp}`, `{$request.header.<name>}` and `{$request.body}`. */
    readonly message: string
  }
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
