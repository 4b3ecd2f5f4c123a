/** Which webhook of a contract is the one that a vendor describes: the contract says so, or the name does, or the tag, or the schemas' names. */
import { type Contract, eventOf, follow, layers, member, members, type Node } from '../contract/contract.ts'
import { shapeOf, type Theirs } from './shape.ts'
import type { TheirWebhook } from './spec.ts'
import { union } from '../contract/union.ts'

/** A webhook of ours and one of theirs, whose bodies are of the same kind. */
interface Candidate {
  readonly ours: string
  readonly start: Node
  /** Our schemas: the body, its branches, and those of its members. */
  readonly schemas: readonly Node[]
  readonly event: Theirs
  /** What theirs is called, and what it and its schemas are. */
  readonly called: readonly string[]
  readonly names: readonly string[]
  /** How many members they have in common; some, where either has none by name and may have any. */
  readonly shared: number
}

/** The ways in which two are a pair: a later one is asked only where none are so by an earlier one. */
const ways: readonly ((contract: Contract, candidate: Candidate) => boolean)[] = [
  (_, { schemas, names }) => schemas.some((node) => said(node).some((one) => names.includes(one))),
  (_, { ours, called }) => called.includes(ours),
  (_, { ours, called, shared }) => shared > 0 && isAlike([ours], called),
  (contract, { start, event }) => isTagged(contract, start, event),
  (_, { ours, schemas, names, shared }) =>
    shared > 0 && isAlike([ours, ...schemas.map(({ path }) => path.at(-1)!)], names),
]

/** Our webhook, and the body of theirs that is compared with its event; undefined where we have none. Of several it is the one with the most members in common. */
export function match(
  contract: Contract,
  { name, operationId, events }: TheirWebhook,
): Pick<Candidate, 'ours' | 'event' | 'shared'> | undefined {
  const called = [name, ...(operationId === undefined ? [] : [operationId])]
  const candidates = Object.keys(contract.webhooks).flatMap((ours): Candidate[] => {
    const { mediaType, node: start } = eventOf(contract, ours)
    const schemas = schemasOf(contract, start)
    const known = new Set(schemas.flatMap((node) => members(layers(contract, node))))
    return events
      .filter((theirs) => kindOf(theirs.mediaType) === kindOf(mediaType))
      .map(({ event }) => {
        const fields = Object.keys(shapeOf(event).properties)
        const shared = fields.length === 0 || known.size === 0 ? 1 : fields.filter((field) => known.has(field)).length
        return { ours, start, schemas, event, called, names: [...called, ...namesIn(event)], shared }
      })
  })
  const found = ways.map((is) => candidates.filter((one) => is(contract, one))).find((some) => some.length > 0) ?? []
  return found.toSorted((a, b) => b.shared - a.shared)[0]
}

/** What a body is made of, whatever its media type is called: nobody sends JSON where a form is described. */
const kindOf = (mediaType: string): string =>
  /[/+]json\b|\*/.test(mediaType) ? 'json' : /form/.test(mediaType) ? 'form' : mediaType

/** What a schema of ours is called by the vendor: `x-vendor-schema` names one of their schemas or webhooks, or several. */
export const said = ({ schema }: Node): readonly string[] => [schema['x-vendor-schema'] ?? []].flat() as string[]

/** The names of their schemas, of the body and of what is directly in it. */
export function namesIn(event: Theirs): string[] {
  const { names, properties } = shapeOf(event)
  return [...names, ...Object.values(properties).flatMap((property) => shapeOf(property).names)]
}

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

const isAlike = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.some((one) => plain(one) !== '' && theirs.some((other) => plain(one) === plain(other)))

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]|webhook|schema|event|hook/g, '')
