/** A value against its contract: the decision, what is odd about it, and the words for what does not fit. */
import { WebhookError } from './errors.ts'
import { segmentsOf } from './pointer.ts'
import type { Contract, EventOf, Finding, ReplyOf, Violation, Webhook } from './vendor.ts'

/** An event that fits its contract. */
export interface Validated<Event> {
  readonly event: Event
  /** What the contract does not list, computed when it is first looked at; at most 100. */
  readonly findings: readonly Finding[]
}

/**
 * Validates a payload that is already trusted: no credentials, no clock.
 *
 * @throws WebhookError `mismatch` (422) when the payload does not fit.
 * @example
 * import { validate } from 'callhooks'
 * import { cdrEvents } from 'callhooks/portsip'
 * const { event, findings } = validate(cdrEvents, JSON.parse('{"event_type":"call_start","tenant_id":"1"}'))
 */
export function validate<W extends Webhook>(webhook: W, value: unknown): Validated<EventOf<W>> {
  check(webhook.event, value)
  return withFindings({ event: value as EventOf<W> }, webhook.event, value)
}

/**
 * Validates a reply as the vendor would.
 *
 * @throws WebhookError `reply` (500) when the contract does not allow it.
 * @example
 * import { validateReply } from 'callhooks'
 * import { newCall } from 'callhooks/jambonz'
 * const [first] = validateReply(newCall, JSON.parse('[{"verb":"hangup"}]'))
 */
export function validateReply<W extends Webhook>(webhook: W, value: unknown): ReplyOf<W> {
  if (!webhook.reply.accepts(value))
    throw new WebhookError('reply', `the reply does not fit ${webhook.name}: ${describe(webhook.reply, value)}`)
  return value as ReplyOf<W>
}

/** Throws `mismatch` unless the value fits the contract. */
export function check<T>(contract: Contract<T>, value: unknown): asserts value is T {
  if (!contract.accepts(value)) throw new WebhookError('mismatch', describe(contract, value))
}

/** Adds `findings`, found when they are first looked at. */
export function withFindings<T extends object>(
  object: T,
  contract: Contract<unknown>,
  value: unknown,
): T & { readonly findings: readonly Finding[] } {
  let found: readonly Finding[] | undefined
  return Object.defineProperty(object, 'findings', {
    enumerable: true,
    get: () => (found ??= contract.findings(value)),
  }) as never
}

/** One line for the first violation: the field, the type of what was there, and what is expected. It never says what was there. */
function describe(contract: Contract<unknown>, value: unknown): string {
  const violations = contract.accepts.errors ?? []
  const [violation] = violations
  if (!violation) return 'the value does not fit the contract'
  const segments = segmentsOf(violation.instancePath)
  const path = segments.map((segment, i) =>
    Array.isArray(at(value, segments.slice(0, i))) ? segment : nameOf(contract, segment),
  )
  const field = path.length === 0 ? 'the body' : `/${path.join('/')}`
  const words = expectations[violation.keyword]
  if (violation.keyword === 'required') {
    const missing = [violation, ...others(violations)].map(
      ({ params }) => `${path.length === 0 ? '' : `${field}/`}${String(params['missingProperty'])}`,
    )
    return missing.length === 1 ? `${missing[0]} is missing` : `one of ${missing.join(', ')} is missing`
  }
  // only a reply is closed, and its members are what we wrote ourselves
  if (violation.keyword === 'additionalProperties')
    return `${field}: ${String(violation.params['additionalProperty'])} is no member that the contract lists`
  return `${field}: expected ${words?.(violation.params) ?? violation.message ?? violation.keyword}, got ${typeOf(at(value, segments))}`
}

/** The failures beside the first one, where any of several alternatives would do: they come in a row, and then `anyOf`. */
function others(violations: readonly Violation[]): readonly Violation[] {
  const end = violations.findIndex(({ keyword }) => keyword !== 'required')
  return violations[end]?.keyword === 'anyOf' ? violations.slice(1, end) : []
}

/** A member's name as far as it is the contract's: never what the sender wrote. */
function nameOf({ fields, prefixes }: Contract<unknown>, name: string): string {
  if (fields.has(name)) return name
  return `${prefixes.find((prefix) => name.startsWith(prefix)) ?? ''}*`
}

const list = (values: unknown): string =>
  [values]
    .flat()
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .join(' or ')

/** What each keyword expects, in words. */
const expectations: { readonly [keyword: string]: (params: Violation['params']) => string } = {
  type: ({ type }) => list(type),
  const: ({ allowedValue }) => list(allowedValue),
  enum: ({ allowedValues }) => list(allowedValues),
  pattern: ({ pattern }) => `text that matches ${String(pattern)}`,
  format: ({ format }) => `text that is a ${String(format)}`,
  minItems: ({ limit }) => `at least ${String(limit)} items`,
  maxItems: ({ limit }) => `at most ${String(limit)} items`,
  minLength: ({ limit }) => `at least ${String(limit)} characters`,
  maxLength: ({ limit }) => `at most ${String(limit)} characters`,
  minimum: ({ limit }) => `at least ${String(limit)}`,
  maximum: ({ limit }) =>
    limit === Number.MAX_SAFE_INTEGER
      ? `a whole number up to ${String(limit)}, above which its last digits are lost`
      : `at most ${String(limit)}`,
  minProperties: ({ limit }) => `at least ${String(limit)} members`,
}

const at = (value: unknown, segments: readonly string[]): unknown =>
  segments.reduce<unknown>(
    (parent, segment) => (parent as { readonly [name: string]: unknown } | undefined)?.[segment],
    value,
  )

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'string' ? 'other text' : typeof value
