/** Captured deliveries to what the contract does not know of them: each difference once, with how often it was seen and what absorbs it. */
import type { Assigned } from './assign.ts'
import type { Captured } from './captures.ts'
import { type Contract, eventOf, layers } from '../contract/contract.ts'
import { typeOf } from './limits.ts'
import { dotted, placeOf } from '../contract/path.ts'
import type { Action } from './overlay.ts'
import { endsEnum, propose } from './propose.ts'
import { type Kind, type Sight, walk } from './walk.ts'

/** One difference between traffic and contract. */
export interface Difference {
  readonly kind: Kind
  readonly webhook: string
  /** The component schema that says otherwise. */
  readonly schema: string
  /** Where it was first seen in a payload, with `*` for every item of a list. */
  readonly pointer: string
  /** The new value or the new event, the types that were seen, or the keyword that refuses. */
  readonly detail?: unknown
  /** In how many deliveries, of how many that have the place at all. */
  readonly count: number
  readonly of: number
  /** The changes of the contract that absorb it; none where it is the tag of a union that is missing or odd. */
  readonly actions: readonly Action[]
  /** Other places in which the same schema was found to differ in the same way. */
  readonly also?: readonly { readonly webhook: string; readonly pointer: string }[]
}

/** What was seen of one difference: first, in which deliveries, and every time with the webhook. */
interface Group {
  readonly sight: Sight
  readonly webhook: string
  readonly in: Set<Captured>
  readonly sights: (readonly [webhook: string, sight: Sight])[]
}

/** Compares deliveries with a contract, each with that of its webhook. */
export function observe(contract: Contract, assigned: readonly Assigned[]): Difference[] {
  const reached = new Map<string, Set<Captured>>()
  const groups = new Map<string, Group>()
  for (const { delivery, webhook: name } of assigned)
    walk(contract, eventOf(contract, name).node, delivery.value, {
      reach: (path) => entry(reached, dotted(path), () => new Set<Captured>()).add(delivery),
      see: (sight) => {
        const group = entry(groups, keyOf(sight), (): Group => ({ sight, webhook: name, in: new Set(), sights: [] }))
        group.in.add(delivery)
        group.sights.push([name, sight])
      },
    })
  const taken = new Set<string>()
  const absorb = (group: Group): Action[] => {
    const { kind, node, subject } = group.sight
    const [count, of] = [group.in.size, reached.get(dotted(node.path))!.size]
    const seen = `in ${count} of ${of} deliveries, captured ${dates([...group.in])}`
    const values = [group, ...includers(contract, group, groups)].flatMap((one) => valuesOf(one))
    return propose(contract, { kind, node, subject, values, seen }, taken)
  }
  return [...groups.values()].map((group) => {
    const { kind, node, subject, pointer } = group.sight
    const [count, of] = [group.in.size, reached.get(dotted(node.path))!.size]
    const values = valuesOf(group)
    const types = groups.get(keyOf({ ...group.sight, kind: 'type', subject: '' }))
    // where a type ends the enum, what absorbs it absorbs the value too
    const actions = absorb(kind === 'unlisted-value' && types && endsEnum(node, valuesOf(types)) ? types : group)
    const places = new Map(
      group.sights.map(([webhook, { pointer }]) => [`${webhook} ${pointer}`, { webhook, pointer }] as const),
    )
    const also = [...places.values()].slice(1)
    return {
      kind,
      webhook: group.webhook,
      schema: placeOf(node.path).schema,
      pointer,
      ...detailOf(kind, subject, values),
      count,
      of,
      actions,
      ...(also.length > 0 && { also }),
    }
  })
}

const keyOf = ({ kind, node, subject }: Pick<Sight, 'kind' | 'node' | 'subject'>): string =>
  `${kind} ${dotted(node.path)} ${subject}`

const valuesOf = ({ sights }: Group): unknown[] => sights.map(([, { value }]) => value)

/** The same new field in schemas that include this one, whose values its type must take as well. */
function includers(contract: Contract, { sight }: Group, groups: ReadonlyMap<string, Group>): Group[] {
  if (sight.kind !== 'unlisted-field') return []
  const place = dotted(sight.node.path)
  return [...groups.values()].filter(
    ({ sight: { kind, subject, node } }) =>
      kind === sight.kind &&
      subject === sight.subject &&
      dotted(node.path) !== place &&
      layers(contract, node).some(({ path }) => dotted(path) === place),
  )
}

function detailOf(kind: Kind, subject: string, values: readonly unknown[]): { readonly detail?: unknown } {
  if (kind === 'unlisted-value' || kind === 'unlisted-event') return { detail: JSON.parse(subject) as unknown }
  if (kind === 'type') return { detail: [...new Set(values.map(typeOf))] }
  return kind === 'constraint' ? { detail: subject } : {}
}

function dates(deliveries: readonly Captured[]): string {
  const known = deliveries.flatMap(({ date }) => date ?? []).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined) return 'on an unknown date'
  return first === last ? `on ${first}` : `from ${first} to ${last}`
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}
