/** One value against its contract: everything that the contract does not know or does not allow, and where it says so. */
import {
  type Contract,
  follow,
  isObject,
  layers,
  member,
  members,
  type Node,
  patterns,
  typesOf,
} from '../contract/contract.ts'
import { isOf, limits } from './limits.ts'
import { type Path } from '../contract/path.ts'
import { segment } from '../../pointer.ts'
import { extensible, type Union, union } from '../contract/union.ts'

/** The ways in which traffic differs from a contract. The first three are accepted all the same; the others are refused. */
export type Kind = 'unlisted-field' | 'unlisted-value' | 'unlisted-event' | 'type' | 'missing' | 'constraint'

/** One difference in one delivery. */
export interface Sight {
  readonly kind: Kind
  /** The schema in the contract that says otherwise. */
  readonly node: Node
  readonly pointer: string
  /** The field, the keyword, or the value and the event as JSON: what the difference is about. */
  readonly subject: string
  readonly value: unknown
  /** The contract refuses this delivery because of it. */
  readonly isRefused: boolean
}

/** What a walk tells: each difference, and each schema that it came through. */
export interface Sink {
  readonly see: (sight: Sight) => void
  readonly reach: (path: Path) => void
  /** A required member that is there. */
  readonly meet?: () => void
}

/** Walks a value. Where two layers describe a member, both can refuse it, and the first alone says what is listed. */
export function walk(contract: Contract, start: Node, value: unknown, sink: Sink, pointer = '', isExact = true): void {
  const node = follow(contract, start)
  sink.reach(node.path)
  const events = union(contract, node)
  if (events) return walkUnion(contract, node, events, value, sink, pointer, isExact)
  const all = layers(contract, node)
  for (const layer of all) {
    if (layer !== node) sink.reach(layer.path)
    check(layer, value, sink, pointer, isExact)
  }
  if (Array.isArray(value))
    for (const [i, items] of all.entries())
      for (const item of items.schema.items ? value : [])
        walk(
          contract,
          { schema: items.schema.items!, path: [...items.path, 'items'] },
          item,
          sink,
          `${pointer}/*`,
          isExact && i === 0,
        )
  if (isObject(value)) walkMembers(contract, node, all, value, sink, pointer, isExact)
}

function walkMembers(
  contract: Contract,
  node: Node,
  all: readonly Node[],
  value: { readonly [name: string]: unknown },
  sink: Sink,
  pointer: string,
  isExact: boolean,
): void {
  const map = all.find(({ schema }) => schema.additionalProperties !== undefined)
  const rest = map?.schema.additionalProperties
  const hasListed = members(all).length > 0 || patterns(all).length > 0
  const isListed = hasListed && (map === undefined || rest === false)
  for (const [name, one] of Object.entries(value)) {
    const known = member(all, name)
    for (const [i, property] of known.entries()) {
      const at = property.path.at(-2) === 'patternProperties' ? '*' : segment(name)
      walk(contract, property, one, sink, `${pointer}/${at}`, isExact && i === 0)
    }
    if (known.length > 0) continue
    if (typeof rest === 'object')
      walk(contract, { schema: rest, path: [...map!.path, 'additionalProperties'] }, one, sink, `${pointer}/*`, isExact)
    else if (isListed && isExact)
      sink.see({
        kind: 'unlisted-field',
        node,
        pointer: `${pointer}/${segment(name)}`,
        subject: name,
        value: one,
        isRefused: rest === false,
      })
  }
}

function walkUnion(
  contract: Contract,
  node: Node,
  { tag, branches, untagged, unlisted }: Union,
  value: unknown,
  sink: Sink,
  pointer: string,
  isExact: boolean,
): void {
  const given = isObject(value) ? value[tag] : undefined
  const branch = branches.find(({ values }) => values.includes(given))?.node
  if (branch) return walk(contract, branch, value, sink, pointer, isExact)
  if (given === undefined && untagged) return walk(contract, untagged, value, sink, pointer, isExact)
  const at = `${pointer}/${segment(tag)}`
  if (typeof given === 'string' || typeof given === 'number') {
    const sight = { kind: 'unlisted-event', node, pointer: at, subject: JSON.stringify(given), value } as const
    if (isExact) sink.see({ ...sight, isRefused: !unlisted })
  } else if (!unlisted) {
    const kind = isObject(value) && given === undefined ? 'missing' : 'type'
    sink.see({ kind, node, pointer: isObject(value) ? at : pointer, subject: tag, value: given, isRefused: true })
  }
  if (unlisted) walk(contract, unlisted, value, sink, pointer, false) // of its members nothing more is known
}

/** What one schema says of a value by itself. */
function check(node: Node, value: unknown, sink: Sink, pointer: string, isExact: boolean): void {
  const { schema } = node
  const see = (kind: Kind, subject: string, isRefused = true): void =>
    sink.see({ kind, node, pointer, subject, value, isRefused })
  const enumeration = extensible(node)
  const types = enumeration?.types ?? typesOf(schema)
  if (types && !types.some((type) => isOf(type, value))) see('type', '')
  const listed = enumeration?.values ?? schema.enum ?? ('const' in schema ? [schema.const] : undefined)
  const isListed = listed?.includes(value) ?? true
  if (!isListed && (enumeration ? isExact && isScalar(value) : typeof value !== 'object' || value === null))
    see('unlisted-value', JSON.stringify(value), !enumeration)
  for (const [keyword, allows] of Object.entries(limits))
    if (schema[keyword] !== undefined && !allows(schema[keyword] as never, value)) see('constraint', keyword)
  if (!isObject(value)) return
  for (const name of schema.required ?? [])
    if (Object.hasOwn(value, name)) sink.meet?.()
    else
      sink.see({
        kind: 'missing',
        node,
        pointer: `${pointer}/${segment(name)}`,
        subject: name,
        value: undefined,
        isRefused: true,
      })
}

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
