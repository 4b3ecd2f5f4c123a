/**
 * A difference to the YAML that absorbs it. The fragment is merged into what the contract has at a path: members into the members that
 * are there, items behind the items of a list, anything else in place of it; what is tagged `!remove` goes, an item or a whole member.
 */
import { Document, isCollection, isScalar, Scalar, YAMLSeq } from 'yaml'
import { type Contract, type Node, typesOf } from '../contract/contract.ts'
import { event } from './event.ts'
import { infer, inside, placeholder } from './infer.ts'
import { typeOf } from './limits.ts'
import type { Path } from '../contract/path.ts'
import { extensible } from '../contract/union.ts'
import type { Kind } from './walk.ts'

/** All sights of one difference. */
export interface Group {
  readonly kind: Kind
  readonly node: Node
  readonly subject: string
  readonly values: readonly unknown[]
  /** How often it was seen and when, in words. */
  readonly seen: string
}

/** Where a fragment is merged, and the fragment. */
export interface Proposal {
  readonly path: Path
  readonly yaml: string
}

/** The YAML that absorbs a difference; undefined where none does, because the tag of a union is at fault. `taken` holds the names of new schemas. */
export function propose(contract: Contract, group: Group, taken: Set<string>): Proposal | undefined {
  const proposal = proposals[group.kind](contract, group, taken)
  return (
    proposal && { path: proposal.path, yaml: proposal.fragment.toString({ lineWidth: 0, singleQuote: true }).trimEnd() }
  )
}

type Propose = (
  contract: Contract,
  group: Group,
  taken: Set<string>,
) => { readonly path: Path; readonly fragment: Document } | undefined

const proposals: { readonly [kind in Kind]: Propose } = {
  'unlisted-field': (_contract, { node, subject, values, seen }) => ({
    path: [...node.path, 'properties'],
    fragment: new Document({ [subject]: infer(values, placeholder(seen)) }),
  }),

  'unlisted-value': (_contract, { node, values: [value], seen }) => {
    const { schema, path } = node
    if ('const' in schema) {
      const fragment = new Document({ const: null, enum: [schema.const, value] })
      fragment.set('const', remove(null, seen))
      return { path, fragment }
    }
    return { path: extensible(node)?.path ?? [...path, 'enum'], fragment: list(noted(new Scalar(value), seen)) }
  },

  'unlisted-event': event,

  type: (_contract, { node, values, seen }) => {
    if (node.schema.oneOf) return undefined
    const { types } = extensible(node) ?? {}
    const seenTypes = [...new Set(values.map(typeOf))]
    if (types && !endsEnum(node, values))
      return { path: [...node.path, 'anyOf'], fragment: list(...seenTypes.map((type) => typed(type, seen))) }
    const fragment = new Document({ ...inside(values, placeholder(seen)) })
    if (types) fragment.set('anyOf', remove(null, seen))
    const all = fragment.createNode([...(types ?? typesOf(node.schema)!), ...seenTypes], { flow: true })
    fragment.set('type', noted(all, seen))
    return { path: node.path, fragment }
  },

  missing: (_contract, { node, subject, seen }) => {
    if (node.schema.oneOf || node.schema.properties?.[subject]?.not) return undefined
    return { path: [...node.path, 'required'], fragment: list(remove(subject, seen)) }
  },

  constraint: (_contract, { node, subject, seen }) => {
    const fragment = new Document({ [subject]: null })
    fragment.set(subject, remove(null, seen))
    return { path: node.path, fragment }
  },
}

/** Whether types that were seen leave nothing of an extensible enum: the generator knows none of other types. */
export const endsEnum = (node: Node, values: readonly unknown[]): boolean =>
  extensible(node) !== undefined && !values.every((value) => ['string', 'integer', 'null'].includes(typeOf(value)))

/** Something with a note beside it, where there is no description to say it. */
function noted<N extends { comment?: string | null }>(node: N, seen: string): N {
  node.comment = ` x-source: capture; seen ${seen}; to be described`
  return node
}

function remove(value: unknown, seen: string): Scalar {
  const node = noted(new Scalar(value), seen)
  node.tag = '!remove'
  return node
}

function typed(type: string, seen: string): unknown {
  const fragment = new Document({ type })
  const node = fragment.get('type', true)
  if (isScalar(node)) noted(node, seen)
  return fragment.contents
}

function list(...items: unknown[]): Document {
  const fragment = new Document()
  const sequence = new YAMLSeq()
  for (const item of items) sequence.add(item)
  if (isCollection(sequence)) fragment.contents = sequence as never
  return fragment
}
