/** The events of a webhook: the branches of its unions, and which values of a tag select each. */
import { type Contract, follow, layers, member, members, type Node } from '../contract/contract.ts'
import { segment } from '../../pointer.ts'
import { union } from '../contract/union.ts'

/** One branch of a union. */
export interface Events {
  /** Where the tag stands, as a JSON pointer (RFC 6901). */
  readonly tag: string
  /** The values that select the branch; none where the tag is absent, null for the branch of every other value. */
  readonly values: readonly unknown[] | null
  /** The component schema of the branch. */
  readonly schema: string
}

/** Lists the branches of every union that is not inside a list. */
export function eventsOf(contract: Contract, start: Node, at = '', seen: readonly string[] = []): Events[] {
  const node = follow(contract, start)
  const name = node.path.join('/')
  if (seen.includes(name)) return []
  const deeper = (member: Node, pointer: string): Events[] => eventsOf(contract, member, pointer, [...seen, name])
  const events = union(contract, node)
  if (events) {
    const { branches, untagged, unlisted } = events
    const all = [
      ...branches,
      ...(untagged ? [{ node: untagged, values: [] }] : []),
      ...(unlisted ? [{ node: unlisted, values: null }] : []),
    ]
    return all.flatMap(({ node, values }) => [
      { tag: `${at}/${segment(events.tag)}`, values, schema: node.path.at(-1)! },
      ...deeper(node, at),
    ])
  }
  const all = layers(contract, node)
  return members(all).flatMap((name) => deeper(member(all, name)[0]!, `${at}/${segment(name)}`))
}
