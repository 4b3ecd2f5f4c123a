/** Which webhook a captured payload is of, where the capture does not say it. */
import { UsageError } from '../usage.ts'
import type { Captured } from './captures.ts'
import { type Contract, eventOf, follow, isObject, layers, member, type Node } from '../contract/contract.ts'
import { union } from '../contract/union.ts'
import { walk } from './walk.ts'

/** Which webhook each delivery is of: the one that is said; or the one that it fits best, and of two, the one that others in the file are of. */
export function assign(
  contract: Contract,
  deliveries: readonly Captured[],
  webhook: string | undefined,
): (readonly [Captured, string])[] {
  const names = Object.keys(contract.webhooks)
  if (webhook !== undefined && !names.includes(webhook))
    throw new UsageError(`unknown webhook ${webhook}; there are ${names.join(', ')}`)
  const nearest = deliveries.map((delivery) => {
    const said = delivery.webhook !== undefined && names.includes(delivery.webhook) ? delivery.webhook : webhook
    return { delivery, found: said === undefined ? nearestOf(contract, names, delivery) : [{ name: said, unknown: 0 }] }
  })
  const votes = (file: string, name: string): number =>
    nearest.filter(({ delivery, found }) => delivery.file === file && found.length === 1 && found[0]!.name === name)
      .length
  return nearest.map(({ delivery, found }) => {
    const [best] = found.toSorted(
      by(
        (one) => -votes(delivery.file, one.name),
        (one) => one.unknown,
      ),
    )
    return [delivery, best!.name]
  })
}

/** The webhooks that refuse a payload for the fewest reasons, then know the event, then find the least in it; with how many fields of a new event they do not know. */
function nearestOf(
  contract: Contract,
  names: readonly string[],
  delivery: Captured,
): { readonly name: string; readonly unknown: number }[] {
  const candidates = names.filter(
    (name) => !delivery.isForm || eventOf(contract, name).mediaType === 'application/x-www-form-urlencoded',
  )
  if (candidates.length === 0) throw new UsageError(`${delivery.where}: is a form, and no webhook of the vendor is`)
  const scores = candidates.map((name) => {
    const { node } = eventOf(contract, name)
    const score = { name, refusals: 0, events: 0, findings: 0, passed: 0, unknown: 0 }
    walk(contract, node, delivery.value, {
      reach: () => {},
      pass: () => score.passed++, // what takes anything is no better than what finds something
      see: ({ kind, isRefused, value }) => {
        if (isRefused) score.refusals++
        else if (kind !== 'unlisted-event') score.findings++
        else score.events++ // worse than any finding in an event that is listed
        if (kind === 'unlisted-event' && isObject(value))
          score.unknown = Object.keys(value).filter((field) => !isKnown(contract, node, field)).length
      },
    })
    return score
  })
  const order = by<(typeof scores)[number]>(
    ({ refusals }) => refusals,
    ({ events }) => events,
    ({ findings, passed }) => findings + passed,
    ({ findings }) => findings,
  )
  const [best] = scores.toSorted(order)
  return scores.filter((score) => order(score, best!) === 0)
}

/** Whether an event of a webhook can have a field, at its first level. */
function isKnown(contract: Contract, start: Node, field: string): boolean {
  const node = follow(contract, start)
  const events = union(contract, node)
  const branches = events ? events.branches.map((branch) => branch.node) : [node]
  return branches.some((branch) => member(layers(contract, branch), field).length > 0)
}

/** An order by several numbers: the first in which two differ decides. */
const by =
  <T>(...keys: ((one: T) => number)[]) =>
  (a: T, b: T): number =>
    keys.map((key) => key(a) - key(b)).find((difference) => difference !== 0) ?? 0
