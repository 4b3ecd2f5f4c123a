/** What `log` is told of one delivery, which is what `callhooks listen --json` prints. */
import { codes, WebhookError } from './errors.ts'
import { withFindings } from './validate.ts'
import type { Finding, Webhook } from './vendor.ts'

/** What became of one delivery. */
export type Entry = Accepted | Refused | Failed | Replied

interface Common {
  readonly vendor: string
  readonly webhook: string
  /** The HTTP status that was answered. */
  readonly status: number
  /** What the receiver's own side does worse than it should, such as a full store that has forgotten early; that is said once a minute. */
  readonly warning?: string
}

/** The delivery was handled. */
export interface Accepted extends Common {
  readonly verdict: 'accepted'
  readonly code: null
  readonly detail: null
  readonly event: unknown
  /** What the contract does not list, computed when it is first looked at. */
  readonly findings: readonly Finding[]
  /** What the answer holds that the contract does not list, because the handler said with `unlisted` or `unlistedMembers` that it is meant. */
  readonly replyFindings: readonly Finding[]
}

/**
 * The answer to a delivery that `receive` took holds what the contract does not list. It comes after the delivery's own entry, when
 * `reply` has made the answer; of a handler the entry of the delivery says it.
 */
export interface Replied extends Common {
  readonly verdict: 'replied'
  readonly code: null
  readonly detail: null
  /** None: those of the event are in the delivery's own entry. */
  readonly findings: readonly Finding[]
  readonly replyFindings: readonly Finding[]
}

/** The delivery was not authentic, not readable, or not what the contract says. */
export interface Refused extends Common {
  readonly verdict: 'refused'
  readonly code: string
  readonly detail: string
  readonly error: WebhookError
  /** The bytes as far as they were read: some vendors drop what is answered with 4xx. */
  readonly body: Uint8Array | undefined
}

/** The delivery may be sound, and the receiver's own side failed: the handler, its reply, the store, or a body that something had consumed. */
export interface Failed extends Common {
  readonly verdict: 'failed'
  readonly code: 'handler' | 'reply' | 'store' | 'body'
  readonly detail: string
  readonly error: unknown
}

/** A function that is told of every delivery, and of an answer to `receive` that holds what the contract does not list. */
export type Log = (entry: Entry) => unknown

export const accepted = (
  { vendor, name, event }: Webhook,
  status: number,
  value: unknown,
  replyFindings: readonly Finding[] = [],
  warning?: string,
): Accepted =>
  withFindings(
    {
      vendor,
      webhook: name,
      verdict: 'accepted',
      status,
      code: null,
      detail: null,
      event: value,
      ...(warning !== undefined && { warning }),
      replyFindings,
    } as const,
    event,
    value,
  )

export const replied = ({ vendor, name }: Webhook, status: number, replyFindings: readonly Finding[]): Replied => ({
  vendor,
  webhook: name,
  verdict: 'replied',
  status,
  code: null,
  detail: null,
  findings: [],
  replyFindings,
})

export const refused = (
  { vendor, name }: Webhook,
  status: number,
  error: WebhookError,
  body: Uint8Array | undefined,
): Refused => ({
  vendor,
  webhook: name,
  verdict: 'refused',
  status,
  code: error.code,
  detail: error.detail,
  error,
  body,
})

export function failed({ vendor, name }: Webhook, code: Failed['code'], error: unknown): Failed {
  const what = error instanceof Error ? error.name : typeof error // its message may quote the payload
  const detail =
    error instanceof WebhookError
      ? error.detail
      : code === 'body'
        ? 'the body is gone: see the error'
        : `the handler failed with ${what}`
  return { vendor, webhook: name, verdict: 'failed', status: code === 'store' ? codes.store : 500, code, detail, error }
}

const warnings = new WeakMap<object, string[]>()

/** Has a warning said in the entry of a delivery, which is what its handler was given. */
export function warn(delivery: object, warning: string): void {
  warnings.set(delivery, [...(warnings.get(delivery) ?? []), warning])
}

/** What is to be said in the entry of a delivery. */
export const warningOf = (delivery: object): string | undefined => warnings.get(delivery)?.join('; ')

/** Tells a log. One that fails must not cost a delivery. */
export function tell(log: Log | undefined, entry: Entry): void {
  try {
    const told = log?.(entry)
    if (told instanceof Promise) told.catch(() => {})
  } catch {
    // nobody is left to tell
  }
}
