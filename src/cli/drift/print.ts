/** What `callhooks drift` prints for people: one line per difference. */
import { visible } from '../print.ts'
import type { Difference } from './observe.ts'
import type { Comparison, SpecDifference } from './settle.ts'

/** A delivery that may be of another webhook than it is taken for. */
export interface Unsure {
  readonly where: string
  readonly webhook: string
  readonly others: readonly string[]
}

/** The report on traffic, as the comment of an overlay: each difference, and where nothing absorbs it. */
export function printTraffic(
  vendor: string,
  deliveries: number,
  empty: number,
  differences: readonly Difference[],
  unsure: readonly Unsure[],
): string {
  const head = `${vendor}: ${count(deliveries, 'delivery', 'deliveries')}, ${count(differences.length, 'difference')}`
  const rest = empty > 0 ? `, ${count(empty, 'line')} without an event of it` : ''
  const doubts = unsure.map(
    ({ where, webhook, others }) =>
      `${visible(where)}: taken for ${webhook}, and nearly as much ${others.join(' or ')}; --webhook says which it is`,
  )
  return [`${head}${rest}`, ...doubts, ...differences.flatMap(linesOf)].map((line) => `# ${line}\n`).join('')
}

function linesOf({ kind, webhook, schema, pointer, detail, count, of, actions, also }: Difference): string[] {
  const what = detail === undefined ? '' : ` ${JSON.stringify(detail)}`
  return [
    `${kind}${what}: ${webhook} ${schema} ${JSON.stringify(pointer)}, in ${count} of ${of}`,
    ...(also ?? []).map((place) => `  also: ${place.webhook} ${JSON.stringify(place.pointer)}`),
    ...(actions.length === 0 ? ['  nothing absorbs it: the tag selects the branch (is it another webhook?)'] : []),
  ]
}

/** A number and its noun. */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** The report on a vendor's document: what differs, then what the contract explains, then explanations of nothing. */
export function printComparison(
  vendor: string,
  webhooks: number,
  { differences, explained, unneeded }: Comparison,
): string {
  const head = `${vendor}: ${count(webhooks, 'webhook')} described, ${count(differences.length, 'difference')}, ${explained.length} explained`
  const reasons = new Map<string, (typeof explained)[number][]>()
  for (const one of explained) {
    const reason = one.by.endsWith(' x-source') ? `x-source: ${one.why}` : `${one.by}: ${one.why}`
    reasons.set(reason, [...(reasons.get(reason) ?? []), one])
  }
  return [
    head,
    ...differences.map(lineOf),
    ...[...reasons].flatMap(([reason, all]) => ['', `explained, ${reason}`, ...all.map((one) => `  ${lineOf(one)}`)]),
    ...(unneeded.length > 0 ? ['', 'explained without need:'] : []),
    ...unneeded.map(({ path, what, why }) => `  ${path || 'the document'} ${what}: ${why}`),
  ].join('\n')
}

function lineOf({ direction, kind, schema, pointer, detail, theirs, count, of }: SpecDifference): string {
  const what = detail === undefined ? '' : ` ${JSON.stringify(detail)}`
  const where = [schema, pointer].filter((part) => part !== '').join(' ')
  const who =
    theirs.length === 0
      ? ''
      : of > 1
        ? `, in ${count} of ${of}: ${theirs[0]}${count > 1 ? ' ...' : ''}`
        : `, in ${theirs[0]}`
  return `${direction}: ${kind}${what} ${where}${who}`
}
