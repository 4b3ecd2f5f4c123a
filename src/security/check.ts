/** What a security scheme makes of its credentials: a check of one delivery. */
import type { Read } from '../delivery.ts'
import type { Store } from '../store/store.ts'
import type { SecurityScheme } from '../vendor.ts'
import type { DigestOptions } from './digest.ts'

/** What a check may depend on besides the delivery. */
export interface Context {
  /** The time in milliseconds since 1970. */
  readonly now: () => number
  /** How far a timestamp may be from now, in seconds, where the receiver says it. */
  readonly tolerance: number | undefined
  /** Whether the receiver takes proofs that say nothing of the body. */
  readonly acceptUnsignedBody: boolean
  /** What is remembered of nonces and deliveries. */
  readonly store: Store
  /** Keys of the receiver's own: the first makes nonces, each recognizes them. */
  readonly serverKeys: readonly Uint8Array[]
  /** The URL that senders use, where a proxy changes it. */
  readonly publicUrl: URL | undefined
  readonly digest: DigestOptions | undefined
}

/** Says which credential a delivery was made with, or throws a `WebhookError` with status 401. */
export type Check = (delivery: Read) => string | Promise<string>

/** One security scheme: takes its part of the contract and its credentials, and gives the check, or throws a `TypeError`. */
export type Scheme<S extends SecurityScheme = SecurityScheme> = (
  name: string,
  scheme: S,
  given: unknown,
  context: Context,
) => Check

/** The realm of our challenges. */
export const REALM = 'callhooks'
