/** A difference to the changes of the contract that absorb it, each of which can stand for itself beside those of other differences. */
import { type Contract, type Node, type Schema, typesOf } from '../contract/contract.ts'
import { event } from './event.ts'
import { infer, inside, placeholder } from './infer.ts'
import { typeOf } from './limits.ts'
import type { Action } from './overlay.ts'
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

/** A change before it is said where it was learned. */
export type Change = Omit<Action, 'description'>

/** The actions that absorb a difference; none where nothing does, because the tag of a union is at fault. `taken` holds the names of new schemas. */
export const propose = (contract: Contract, group: Group, taken: Set<string>): Action[] =>
  proposals[group.kind](contract, group, taken).map((change) => ({
    ...change,
    description: `x-source: capture; seen ${group.seen}; to be described`,
  }))

type Propose = (contract: Contract, group: Group, taken: Set<string>) => readonly Change[]

const proposals: { readonly [kind in Kind]: Propose } = {
  'unlisted-field': (_contract, { node: { path }, subject, values, seen }) => [
    { path, update: { properties: { [subject]: infer(values, placeholder(seen)) } } },
  ],

  'unlisted-value': (_contract, { node, values: [value] }) => {
    const { schema, path } = node
    const values = extensible(node)?.path ?? [...path, 'enum']
    return [
      ...('const' in schema ? replace(node, 'const', { enum: [schema.const] }) : []),
      { path: values, update: value },
    ]
  },

  'unlisted-event': event,

  type: (_contract, { node, values, seen }) => {
    if (node.schema.oneOf) return []
    const types = extensible(node)?.types
    const seenTypes = [...new Set(values.map(typeOf))]
    if (types && !endsEnum(node, values))
      return seenTypes.map((type) => ({ path: [...node.path, 'anyOf'], update: { type } }))
    const type = [...(types ?? typesOf(node.schema)!), ...seenTypes]
    return replace(node, types ? 'anyOf' : 'type', { type, ...inside(values, placeholder(seen)) })
  },

  missing: (_contract, { node: { schema, path }, subject }) =>
    schema.oneOf || schema.properties?.[subject]?.not
      ? []
      : [{ path: [...path, 'required'], item: subject, remove: true }],

  constraint: (_contract, { node, subject }) => [{ path: [...node.path, subject], remove: true }],
}

const replace = ({ path }: Node, keyword: string, update: Schema): Change[] => [
  { path: [...path, keyword], remove: true },
  { path, update },
]

/** Whether types that were seen leave nothing of an extensible enum: the generator knows none of other types. */
export const endsEnum = (node: Node, values: readonly unknown[]): boolean =>
  extensible(node) !== undefined && !values.every((value) => ['string', 'integer', 'null'].includes(typeOf(value)))
