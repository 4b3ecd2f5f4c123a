/** Which webhook a captured payload is of, where the capture does not say it. */
import { likeliest } from '../../likeliest.ts'
import type { Webhooks } from '../../vendor.ts'
import { UsageError } from '../usage.ts'
import type { Captured } from './captures.ts'

/** A delivery, the webhook that it is taken for, and those that it could be of nearly as well. */
export interface Assigned {
  readonly delivery: Captured
  readonly webhook: string
  readonly others: readonly string[]
}

/**
 * Which webhook each delivery is of: the one that the capture says, or the user; the only one; or the likeliest, and of several, the one that others in
 * the file are of. The vendor's tables are asked for where nothing is said.
 */
export async function assign(
  names: readonly string[],
  deliveries: readonly Captured[],
  webhook: string | undefined,
  tables: () => Promise<Webhooks>,
): Promise<readonly Assigned[]> {
  if (webhook !== undefined && !names.includes(webhook))
    throw new UsageError(`unknown webhook ${webhook}; there are ${names.join(', ')}`)
  const only = names.length === 1 ? names[0] : undefined
  const saidOf = (delivery: Captured): string | undefined =>
    delivery.webhook !== undefined && names.includes(delivery.webhook) ? delivery.webhook : (webhook ?? only)
  const webhooks = deliveries.every((delivery) => saidOf(delivery) !== undefined) ? {} : await tables()
  const nearest = deliveries.map((delivery) => {
    const said = saidOf(delivery)
    return { delivery, found: said === undefined ? nearestOf(webhooks, delivery) : [said] }
  })
  const votes = (file: string, name: string): number =>
    nearest.filter(({ delivery, found }) => delivery.file === file && found.length === 1 && found[0] === name).length
  return nearest.map(({ delivery, found }) => {
    const [best, next] = found.toSorted((a, b) => votes(delivery.file, b) - votes(delivery.file, a))
    const isVoted = next !== undefined && votes(delivery.file, best!) > votes(delivery.file, next)
    return { delivery, webhook: best!, others: isVoted ? [] : found.filter((name) => name !== best) }
  })
}

/** The webhooks that a payload can be of, the likeliest first, and those that are as likely. */
function nearestOf(webhooks: Webhooks, { value, isForm, where }: Captured): readonly string[] {
  const candidates = Object.entries(webhooks)
    .map(([name, { event }]) => ({ name, event, value }))
    .filter(({ event }) => !isForm || event.mediaType === FORM)
  if (candidates.length === 0) throw new UsageError(`${where}: is a form, and no webhook of the vendor is`)
  return likeliest(candidates).flatMap(({ candidate, isNear }) => (isNear ? candidate.name : []))
}

const FORM = 'application/x-www-form-urlencoded'
