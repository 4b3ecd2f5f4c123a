/** Which webhook of a contract is the one that a vendor describes: the contract says so, or the tag does, or the name. */
import { type Contract, eventOf, follow, layers, member, members, type Node } from '../contract/contract.ts'
import { shapeOf, type Theirs } from './shape.ts'
import { union } from '../contract/union.ts'

/** The name of our webhook, undefined where we have none. */
export function match(contract: Contract, name: string, event: Theirs): string | undefined {
  const names = Object.keys(contract.webhooks)
  const theirs = [name, ...namesIn(event)]
  const schemas = new Map(names.map((ours) => [ours, schemasOf(contract, eventOf(contract, ours).node)]))
  const named = names.filter((ours) =>
    schemas.get(ours)!.some((node) => said(node).some((one) => theirs.includes(one))),
  )
  if (named.length > 0) return named[0]
  const tagged = names.filter((ours) => isTagged(contract, eventOf(contract, ours).node, event))
  const shared = (ours: string): number => {
    const known = new Set(schemas.get(ours)!.flatMap((node) => members(layers(contract, node))))
    return Object.keys(shapeOf(event).properties).filter((field) => known.has(field)).length
  }
  if (tagged.length > 0) return tagged.toSorted((a, b) => shared(b) - shared(a))[0]
  return names.find((ours) =>
    [ours, ...schemas.get(ours)!.map(({ path }) => path.at(-1)!)].some((one) => theirs.map(plain).includes(plain(one))),
  )
}

/** What a schema of ours is called by the vendor: `x-vendor-schema` names one of their schemas or webhooks, or several. */
export const said = ({ schema }: Node): readonly string[] => [schema['x-vendor-schema'] ?? []].flat() as string[]

/** The names of their schemas, of the body and of what is directly in it. */
export function namesIn(event: Theirs): string[] {
  const { names, properties } = shapeOf(event)
  return [...names, ...Object.values(properties).flatMap((property) => shapeOf(property).names)]
}

/** Our schemas of an event: the body, its branches, and those of its members. */
function schemasOf(contract: Contract, start: Node, depth = 0): Node[] {
  const node = follow(contract, start)
  const events = union(contract, node)
  const branches = events
    ? [...events.branches.map((branch) => branch.node), ...(events.untagged ? [events.untagged] : [])]
    : []
  const all = layers(contract, node)
  const inside = depth === 0 ? members(all).flatMap((name) => member(all, name).slice(0, 1)) : []
  return [
    node,
    ...branches,
    ...inside.filter(({ schema }) => schema.$ref !== undefined).flatMap((one) => schemasOf(contract, one, depth + 1)),
  ]
}

/** Whether theirs has a value of the tag of our union: at the body, in one of its members, or where our branch without a tag has it. */
export function isTagged(contract: Contract, start: Node, event: Theirs, depth = 0): boolean {
  const node = follow(contract, start)
  const shape = shapeOf(event)
  const events = union(contract, node)
  if (events) {
    const tag = shape.properties[events.tag]
    const values = tag ? (shapeOf(tag).values ?? []) : []
    const isHere = events.branches.some((branch) => branch.values.some((value) => values.includes(value)))
    return isHere || (events.untagged !== undefined && isTagged(contract, events.untagged, event, depth))
  }
  const all = layers(contract, node)
  return (
    depth === 0 &&
    members(all).some((name) => {
      const property = shape.properties[name]
      return property !== undefined && isTagged(contract, member(all, name)[0]!, property, depth + 1)
    })
  )
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]|webhook|schema|event|hook/g, '')
