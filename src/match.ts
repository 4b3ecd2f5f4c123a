/** Which webhooks of a vendor a value fits, best first: for where neither a tag nor the URL says what was delivered. */
import { segment } from './pointer.ts'
import { type Validated, withFindings } from './validate.ts'
import type { Contract, EventOf, Webhooks } from './vendor.ts'

/** A webhook that a value fits, with the value as its event. */
export type Match<V extends Webhooks> = {
  readonly [Name in keyof V & string]: Validated<EventOf<V[Name]>> & { readonly webhook: Name }
}[keyof V & string]

/**
 * Lists every webhook of a vendor's module that a value fits, best first: the fewest findings, then the nearest contract.
 *
 * Contracts accept what they do not list, so one value can fit many. No credentials are asked for: give it what is already trusted.
 *
 * @example
 * import { match } from 'callhooks'
 * import * as portsip from 'callhooks/portsip'
 * const [best] = match(portsip, JSON.parse('{"event_type":"call_start","tenant_id":"1"}'))
 * if (best?.webhook === 'cdrEvents') console.log(best.event.event_type, best.findings)
 */
export function match<V extends Webhooks>(vendor: V, value: unknown): Match<V>[] {
  const fitting = Object.entries(vendor)
    .filter(([, { event }]) => event.accepts(value))
    .map(([webhook, { event }]) => ({ webhook, event, value }))
  return nearest(fitting).map(({ webhook, event }) =>
    withFindings({ webhook, event: value }, event, value),
  ) as Match<V>[]
}

/** A contract and the value that is held against it. */
interface Candidate {
  readonly event: Contract<unknown>
  readonly value: unknown
}

/**
 * Orders contracts by how near a value is to them:
 *
 *   1. what is odd: findings, and members of a map, which accepts any and knows none; a member that is not known with all that is in
 *      it, and an event that is not listed for several where another contract lists it
 *   2. findings that say the whole event is unlisted
 *   3. members of the value that the contract insists on, most first
 *   4. names of the contract that the value lacks: within a factor of two of the fewest this says nothing
 *   5. the order given, which is the author's
 */
export function nearest<T extends Candidate>(candidates: readonly T[]): T[] {
  const tags = candidates.map((candidate) => tagsOf(candidate))
  const measured = candidates.map((candidate, i) => {
    const elsewhere = tags.filter((_, other) => other !== i)
    return { candidate, ...measure(candidate, elsewhere) }
  })
  const fewest = (rank: readonly number[]): number =>
    Math.min(...measured.filter((one) => compare(one.rank, rank) === 0).map(({ lacking }) => lacking))
  return measured
    .map(({ candidate, rank, lacking }) => ({
      candidate,
      rank: [...rank, Math.floor(Math.log2((lacking + 1) / (fewest(rank) + 1)))],
    }))
    .toSorted((a, b) => compare(a.rank, b.rank))
    .map(({ candidate }) => candidate)
}

/** What an event counts for that one contract does not list and another does: more than a few findings. */
const EVENT = 4

/** Where a contract says nothing of a value's tag: by the fields that it has and the events that it does not list. */
interface Tags {
  readonly fields: ReadonlySet<string>
  readonly unknown: ReadonlySet<string>
}

function tagsOf({ event, value }: Candidate): Tags {
  const found = event.findings(value).filter(({ kind }) => kind !== 'unlisted-field')
  return { fields: event.fields, unknown: new Set(found.map(({ pointer }) => pointer)) }
}

function measure(
  { event, value }: Candidate,
  others: readonly Tags[],
): { readonly rank: readonly number[]; readonly lacking: number } {
  const found = event.findings(value)
  const known = [...namesIn(value)].filter((name) => event.fields.has(name))
  const reported = new Set(found.map(({ pointer }) => pointer))
  const members = isObject(value) ? Object.entries(value) : []
  const odd = members.filter(([name]) => !isListed(event, name) || reported.has(pointerOf(name)))
  const unreported = odd.filter(([name]) => !reported.has(pointerOf(name)))
  const inside = odd.reduce((sum, [, member]) => sum + namesIn(member).size, 0)
  const events = found.filter(({ kind }) => kind === 'unlisted-event')
  const elsewhere = events.filter(({ pointer }) =>
    others.some(({ fields, unknown }) => fields.has(nameOf(pointer)) && !unknown.has(pointer)),
  )
  return {
    rank: [
      found.length + unreported.length + inside + elsewhere.length * (EVENT - 1),
      events.length,
      -required(event, value),
    ],
    lacking: event.fields.size - known.length,
  }
}

const pointerOf = (name: string): string => `/${segment(name)}`
const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

/** The names of all members, however deep: a list of what is still to be looked at, because a value may be deeper than the stack. */
function namesIn(value: unknown): Set<string> {
  const names = new Set<string>()
  const rest = [value]
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (typeof one !== 'object' || one === null) continue
    for (const [name, member] of Object.entries(one)) {
      if (!Array.isArray(one)) names.add(name)
      rest.push(member ?? null)
    }
  }
  return names
}

/** How many members a fitting value could not do without, found by leaving out one after the other. */
function required(contract: Contract<unknown>, value: unknown): number {
  if (!isObject(value) || !contract.accepts(value)) return 0
  const rest: { [name: string]: unknown } = { ...value }
  return Object.entries(value).filter(([name, member]) => {
    if (!contract.fields.has(name)) return false
    delete rest[name]
    const isRequired = !contract.accepts(rest)
    rest[name] = member
    return isRequired
  }).length
}

/** Orders two lists of numbers by the first that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((number, i) => number !== b[i])
  return i < 0 ? 0 : a[i]! - b[i]!
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a contract names a member, or how its name begins. */
const isListed = ({ fields, prefixes }: Contract<unknown>, name: string): boolean =>
  fields.has(name) || prefixes.some((prefix) => name.startsWith(prefix))
