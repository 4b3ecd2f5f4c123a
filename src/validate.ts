/** A value against its contract: the decision, what is odd about it, and the words for what does not fit. */
import { WebhookError } from './errors.ts'
import { near } from './near.ts'
import { segmentsOf } from './pointer.ts'
import { isWithin, meantIn } from './unlisted.ts'
import type { Contract, EventOf, Finding, ReplyOf, UnlistedInReply, Violation, Webhook } from './vendor.ts'

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

/** How strictly a reply is validated. */
export interface ReplyOptions {
  /** Whether it may hold what the contract does not list, anywhere; what is listed is checked all the same. */
  readonly unlisted?: boolean
}

/**
 * Validates a reply as the vendor would. What `unlisted` and `unlistedMembers` marked in it may be there though the contract does not list it.
 *
 * @throws WebhookError `reply` (500) when the contract does not allow it.
 * @example
 * import { validateReply } from 'callhooks'
 * import { newCall } from 'callhooks/jambonz'
 * const [first] = validateReply(newCall, JSON.parse('[{"verb":"hangup"}]'))
 */
export function validateReply<W extends Webhook>(webhook: W, value: unknown, options: ReplyOptions = {}): ReplyOf<W> {
  checkReply(webhook, value, options)
  return value as ReplyOf<W>
}

/** At most as many findings are told, as of an event. */
const MOST = 100

/**
 * Throws `reply` unless the value fits the contract, or is said to be meant where it does not list it; gives what it does not list. The
 * marks are those of `marked`, where the value is what was decoded of it.
 */
export function checkReply(
  { name, reply }: Webhook,
  value: unknown,
  { unlisted: isAny = false, marked = value }: ReplyOptions & { readonly marked?: unknown } = {},
): readonly Finding[] {
  const refuse = (why: string): WebhookError => new WebhookError('reply', `the reply does not fit ${name}: ${why}`)
  if (!reply.examine) {
    if (!reply.accepts(value)) throw refuse(describe(reply, value, reply.accepts.errors ?? []))
    return reply.findings(value)
  }
  const { violations, unlisted } = reply.examine(value)
  if (violations.length === 0 && unlisted.length === 0) return []
  const meant = isAny ? [''] : meantIn(marked)
  const stray = unlisted.find(({ isClosed, pointer }) => isClosed && !isWithin(meant, pointer))
  const why = [
    ...(stray ? [describeUnlisted(stray, value)] : []),
    ...(violations.length > 0 ? [describe(reply, value, violations)] : []),
  ]
  if (why.length > 0) throw refuse(why.join('; and '))
  return unlisted.slice(0, MOST).map(({ kind, pointer, message }) => ({ kind, pointer, message }))
}

/** One line for what is not listed. Only a reply is closed, and its members and tags are what we wrote ourselves. */
function describeUnlisted({ kind, pointer, listed = new Set() }: UnlistedInReply, value: unknown): string {
  const segments = segmentsOf(pointer)
  const isMember = kind === 'unlisted-field'
  const text = isMember ? segments.at(-1)! : String(at(value, segments)).slice(0, 64)
  const place = isMember ? pointer.slice(0, pointer.lastIndexOf('/')) : pointer
  const meant = near(text, listed)
  const mark = isMember ? 'unlistedMembers' : 'unlisted'
  return `${place || 'the body'}: ${text} is no ${isMember ? 'member' : segments.at(-1)!} that the contract lists; ${
    meant === undefined ? `if the vendor knows it, mark it with ${mark}` : `did you mean ${meant}?`
  }`
}

/** Throws `mismatch` unless the value fits the contract. */
export function check<T>(contract: Contract<T>, value: unknown): asserts value is T {
  if (!contract.accepts(value))
    throw new WebhookError('mismatch', describe(contract, value, contract.accepts.errors ?? []))
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
export function describe(contract: Contract<unknown>, value: unknown, violations: readonly Violation[]): string {
  const violation = foremost(violations)
  if (!violation) return 'the value does not fit the contract'
  const segments = segmentsOf(violation.instancePath)
  const pathOf = (segments: readonly string[]): string[] =>
    segments.map((segment, i) => (Array.isArray(at(value, segments.slice(0, i))) ? segment : nameOf(contract, segment)))
  const fieldOf = (path: readonly string[]): string => (path.length === 0 ? 'the body' : `/${path.join('/')}`)
  const path = pathOf(segments)
  const field = fieldOf(path)
  const words = expectations[violation.keyword]
  if (violation.keyword === 'required' || violation.keyword === 'withoutIt') {
    const missing = [violation, ...others(violations)].map(
      ({ params }) => `${path.length === 0 ? '' : `${field}/`}${String(params['missingProperty'])}`,
    )
    return missing.length === 1 ? `${missing[0]} is missing` : `one of ${missing.join(', ')} is missing`
  }
  if (violation.keyword === 'releases') {
    const { takes, before } = violation.params as { readonly takes: readonly string[]; readonly before: string }
    return `${field} is taken by release ${list(takes)} only, and ${fieldOf(pathOf(segmentsOf(before)))} by others: no release takes all of it`
  }
  if (violation.keyword === 'additionalProperties') return `${field}: it has a member that the contract does not list`
  return `${field}: expected ${words?.(violation.params) ?? violation.message ?? violation.keyword}, got ${typeOf(at(value, segments))}`
}

/** The keywords whose schemas say something of a part that need not fit: a failure of one is no failure of the value. */
const composite: ReadonlySet<string> = new Set(['contains', 'propertyNames', 'oneOf'])

/** The keywords of a choice, which say less than the failures of what there is to choose. */
const choices: ReadonlySet<string> = new Set(['nearest', 'anyOf', 'if'])

/**
 * The violation that says most: the first one, but of several alternatives that of the one in which the value went furthest (a value of
 * another type got nowhere), and where what was looked for is not there, that it is not.
 */
function foremost(violations: readonly Violation[]): Violation | undefined {
  const last = violations.at(-1)
  if (last && composite.has(last.keyword)) return last
  const isChoice = violations.some(({ keyword }) => keyword === 'anyOf' || keyword === 'nearest')
  const failures = violations.filter(({ keyword }) => !choices.has(keyword))
  if (!isChoice || failures.length === 0) return violations[0]
  const depth = ({ instancePath, keyword }: Violation): number =>
    2 * segmentsOf(instancePath).length + (['type', 'enum', 'const', 'not'].includes(keyword) ? 0 : 1)
  return failures.reduce((best, one) => (depth(one) > depth(best) ? one : best))
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
  maxProperties: ({ limit }) => `at most ${String(limit)} members`,
  exclusiveMinimum: ({ limit }) => `more than ${String(limit)}`,
  exclusiveMaximum: ({ limit }) => `less than ${String(limit)}`,
  multipleOf: ({ multipleOf }) => `a multiple of ${String(multipleOf)}`,
  uniqueItems: () => 'items of which no two are the same',
  contains: () => 'another number of items of a kind',
  propertyNames: () => 'members that have other names',
  dependentRequired: ({ missingProperty, property }) => `${String(missingProperty)} beside ${String(property)}`,
  oneOf: () => 'what fits one alternative, and one only',
  not: () => 'something else, or nothing',
  'false schema': () => 'nothing',
}

const at = (value: unknown, segments: readonly string[]): unknown =>
  segments.reduce<unknown>(
    (parent, segment) => (parent as { readonly [name: string]: unknown } | undefined)?.[segment],
    value,
  )

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'string' ? 'other text' : typeof value
