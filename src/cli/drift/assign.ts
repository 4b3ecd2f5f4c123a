/** Which webhook a captured payload is of, where the capture does not say it. */
import { UsageError } from '../usage.ts'
import type { Captured } from './captures.ts'
import { type Contract, eventOf, follow, isObject, layers, member, members, type Node } from '../contract/contract.ts'
import { segment } from '../../pointer.ts'
import { union } from '../contract/union.ts'
import { type Kind, walk } from './walk.ts'

/** A delivery, the webhook that it is taken for, and those that it could be of nearly as well. */
export interface Assigned {
  readonly delivery: Captured
  readonly webhook: string
  readonly others: readonly string[]
}

/** Which webhook each delivery is of: the one that is said; or the one that it fits best, and of several, the one that others in the file are of. */
export function assign(
  contract: Contract,
  deliveries: readonly Captured[],
  webhook: string | undefined,
): readonly Assigned[] {
  const names = Object.keys(contract.webhooks)
  if (webhook !== undefined && !names.includes(webhook))
    throw new UsageError(`unknown webhook ${webhook}; there are ${names.join(', ')}`)
  const fields = new Map(names.map((name) => [name, known(contract, eventOf(contract, name).node)]))
  const nearest = deliveries.map((delivery) => {
    const said = delivery.webhook !== undefined && names.includes(delivery.webhook) ? delivery.webhook : webhook
    return { delivery, found: said === undefined ? nearestOf(contract, fields, delivery) : [said] }
  })
  const votes = (file: string, name: string): number =>
    nearest.filter(({ delivery, found }) => delivery.file === file && found.length === 1 && found[0] === name).length
  return nearest.map(({ delivery, found }) => {
    const [best, next] = found.toSorted(by((name) => -votes(delivery.file, name)))
    const isVoted = next !== undefined && votes(delivery.file, best!) > votes(delivery.file, next)
    return { delivery, webhook: best!, others: isVoted ? [] : found.filter((name) => name !== best) }
  })
}

/**
 * What each difference costs: a refusal more than a finding, but not more than several, because a payload with many unlisted fields is
 * of another webhook; most of all a closed value that is another, and an event that is not listed. A required member that is there pays back. `test/assign.test.ts` measures it.
 */
const costs: { readonly [kind in Kind]: number } = {
  'unlisted-field': 1,
  'unlisted-value': 1,
  'unlisted-event': 4,
  type: 1.5,
  missing: 1.5,
  constraint: 1.5,
}
const CLOSED = 5
const MET = 0.5

/** What costs no more than this beside the best is as near as it. */
const NEAR = 0.5

/** The webhooks that a payload can be of, the likeliest first: the only one that lists the value of its tag; or all that differ from it the least. */
function nearestOf(
  contract: Contract,
  fields: ReadonlyMap<string, ReadonlySet<string>>,
  { value, isForm, where }: Captured,
): readonly string[] {
  const candidates = [...fields].filter(
    ([name]) => !isForm || eventOf(contract, name).mediaType === 'application/x-www-form-urlencoded',
  )
  if (candidates.length === 0) throw new UsageError(`${where}: is a form, and no webhook of the vendor is`)
  const tags = new Map(candidates.map(([name]) => [name, tagOf(contract, eventOf(contract, name).node, value)]))
  const [listing, ...more] = candidates.filter(([name]) => tags.get(name)?.isListed)
  const tag = listing && tags.get(listing[0])!.tag
  // where it is a field among others elsewhere, it tells nothing
  const isTelling = candidates.every(([name, known]) => tags.get(name)?.tag === tag || !known.has(tag ?? ''))
  if (listing && more.length === 0 && isTelling) return [listing[0]]
  const scores = candidates
    .map(([name, known]) => ({ name, ...scoreOf(contract, eventOf(contract, name).node, known, value) }))
    .toSorted(
      by(
        ({ cost }) => cost,
        ({ findings }) => findings,
        ({ lacking }) => lacking,
      ),
    )
  return scores.filter(({ cost }) => cost <= scores[0]!.cost + NEAR).map(({ name }) => name)
}

/** How far a payload is from a contract: the cost of what differs, how many findings there are in it, and how many known fields it does without. */
function scoreOf(
  contract: Contract,
  node: Node,
  fields: ReadonlySet<string>,
  value: unknown,
): { readonly cost: number; readonly findings: number; readonly lacking: number } {
  const given = isObject(value) ? Object.keys(value) : []
  const odd = new Set(given.filter((field) => !fields.has(field) && !isPatterned(contract, node, field))) // also where anything is allowed: it is no better known there
  let [cost, findings] = [0, 0]
  walk(contract, node, value, {
    reach: () => {},
    meet: () => (cost -= MET),
    see: ({ kind, isRefused, pointer, subject }) => {
      if (!isRefused) findings++
      if (kind === 'unlisted-field' && pointer === `/${segment(subject)}`) odd.add(subject)
      else cost += kind === 'unlisted-value' && isRefused ? CLOSED : costs[kind]
    },
  })
  const lacking = fields.size - given.filter((field) => fields.has(field)).length
  return { cost: cost + odd.size * costs['unlisted-field'], findings, lacking }
}

/** The tag of a contract's events, or of those in its envelope, and whether the payload has a value of it that is listed. */
function tagOf(
  contract: Contract,
  start: Node,
  value: unknown,
  depth = 0,
): { readonly tag: string; readonly isListed: boolean } | undefined {
  const node = follow(contract, start)
  const events = union(contract, node)
  const given = isObject(value) ? value : {}
  if (events?.untagged && !(events.tag in given)) return tagOf(contract, events.untagged, value, depth)
  if (events)
    return { tag: events.tag, isListed: events.branches.some(({ values }) => values.includes(given[events.tag])) }
  const all = depth === 0 ? layers(contract, node) : []
  return members(all)
    .map((name) => tagOf(contract, member(all, name)[0]!, given[name], depth + 1))
    .find((found) => found !== undefined)
}

/** The fields that the events of a webhook can have, at their first level. */
const known = (contract: Contract, start: Node): Set<string> =>
  new Set(eventsOf(contract, start).flatMap((event) => members(event)))

/** Whether an event of a webhook can have a field, at its first level, because its name begins as a pattern says. */
const isPatterned = (contract: Contract, start: Node, field: string): boolean =>
  eventsOf(contract, start).some((event) => member(event, field).length > 0)

/** The layers of each event of a webhook. */
function eventsOf(contract: Contract, start: Node): (readonly Node[])[] {
  const node = follow(contract, start)
  const events = union(contract, node)
  const branches = events
    ? [...events.branches.map((branch) => branch.node), ...(events.untagged ? [events.untagged] : [])]
    : [node]
  return branches.map((branch) => layers(contract, branch))
}

/** An order by several numbers: the first in which two differ decides. */
const by =
  <T>(...keys: ((one: T) => number)[]) =>
  (a: T, b: T): number =>
    keys.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? 0
