/** What a schema says with its `allOf` in it, so that two ways of writing the same are the same. */
import { isObject } from '../contract/contract.ts'
import { child, follow, items, members, type Node } from './document.ts'
import { listOf, type Values, valuesOf } from './enumeration.ts'

/** A schema's keywords, members and values. */
export interface Shape {
  /** The layers that it is put together from. */
  readonly parts: readonly Node[]
  /** By name, and by pattern as it is spoken of. */
  readonly members: ReadonlyMap<string, Member>
  /** Every other keyword, by name, as the nearest layer says it. */
  readonly keywords: ReadonlyMap<string, Node>
  /** The same as each layer says it, the nearest last: all of them hold. */
  readonly all: ReadonlyMap<string, readonly Node[]>
  readonly values: Values
  /** Each `oneOf` that is told by a tag. */
  readonly unions: readonly Union[]
}

/** A member of an object. */
export interface Member {
  readonly node: Node
  /** The same in each layer, the nearest last. */
  readonly nodes: readonly Node[]
  readonly isRequired: boolean
}

/** A `oneOf` whose branches are selected by a tag. */
export interface Union {
  readonly tag: string
  /** The branches by the values that select them, as JSON. */
  readonly branches: ReadonlyMap<string, Node>
  /** The branch of what has no tag. */
  readonly untagged: Node | undefined
  /** The branch of every other value of the tag. */
  readonly others: Node | undefined
}

/** Reads a schema, or what several say of the same. */
export function shapeOf(...nodes: readonly Node[]): Shape {
  const parts = nodes.flatMap((node) => layers(node))
  const required = new Set(parts.flatMap((part) => namesIn(child(part, 'required'))))
  const all = byName(parts)
  for (const keyword of ['allOf', 'properties', 'patternProperties', 'required']) all.delete(keyword)
  const properties = byName(parts.map((part) => child(part, 'properties')))
  const patterns = byName(parts.map((part) => child(part, 'patternProperties')))
  return {
    parts,
    members: new Map([
      ...[...properties].map(
        ([name, of]) => [name, { node: of.at(-1)!, nodes: of, isRequired: required.has(name) }] as const,
      ),
      ...[...patterns].map(
        ([pattern, of]) => [`the pattern ${pattern}`, { node: of.at(-1)!, nodes: of, isRequired: false }] as const,
      ),
    ]),
    keywords: new Map([...all].map(([name, of]) => [name, of.at(-1)!])),
    all,
    values: valuesOf(parts),
    unions: (all.get('oneOf') ?? []).flatMap((oneOf) => unionOf(oneOf) ?? []),
  }
}

/** What several objects have by the same name, in their order. */
function byName(objects: readonly (Node | undefined)[]): Map<string, Node[]> {
  const found = new Map<string, Node[]>()
  for (const object of objects)
    for (const [name, node] of Object.entries(members(object))) found.set(name, [...(found.get(name) ?? []), node])
  return found
}

const namesIn = (list: Node | undefined): string[] => items(list).map(({ value }) => String(value))

/** The parts of a schema's `allOf` and the schema itself: the nearer the later, because it has the last word. */
function layers(node: Node, seen: readonly string[] = []): Node[] {
  const target = follow(node)
  const at = target && `${target.file}#${target.pointer}`
  if (at === undefined || seen.includes(at)) return []
  return [...items(child(node, 'allOf')).flatMap((part) => layers(part, [...seen, at])), node]
}

/** Reads a `oneOf` whose branches a tag tells apart. */
export function unionOf(oneOf: Node): Union | undefined {
  const branches = items(oneOf).map((branch) => ({ branch, shape: layers(branch) }))
  const tag = branches[0]?.shape
    .flatMap((part) => Object.keys(members(child(part, 'properties'))))
    .find(
      (name) =>
        branches.every(({ shape }) => tagOf(shape, name)) && branches.some(({ shape }) => valuesIn(tagOf(shape, name))),
    )
  if (tag === undefined) return undefined
  const branchOf = (selects: (node: Node) => boolean): Node | undefined =>
    branches.find(({ shape }) => selects(tagOf(shape, tag)!))?.branch
  return {
    tag,
    branches: new Map(
      branches.flatMap(({ branch, shape }) =>
        [...(valuesIn(tagOf(shape, tag)) ?? [])].map((value) => [value, branch] as const),
      ),
    ),
    untagged: branchOf(isAbsent),
    others: branchOf(excludes),
  }
}

/** The member by which a branch is told from others: required with listed values or all but those, or never there. */
function tagOf(parts: readonly Node[], name: string): Node | undefined {
  const all = parts.flatMap((part) => child(part, 'properties', name) ?? [])
  const tag = all.findLast((one) => isAbsent(one) || excludes(one) || valuesIn(one) !== undefined)
  if (!tag || isAbsent(tag)) return tag
  return parts.some((part) => namesIn(child(part, 'required')).includes(name)) ? tag : undefined
}

const valuesIn = (node: Node | undefined): Values['listed'] => listOf(follow(node)?.value).listed
const excludes = (node: Node): boolean => child(node, 'not', 'enum') !== undefined
const isAbsent = (node: Node): boolean => {
  const not = child(node, 'not')?.value
  return isObject(not) && Object.keys(not).length === 0
}
