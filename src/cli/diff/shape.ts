/** What a schema says with its `allOf` in it, so that two ways of writing the same are the same. */
import { child, follow, isObject, items, members, type Node } from './document.ts'

/** A schema's keywords, members and values. */
export interface Shape {
  /** By name, and by pattern as it is spoken of. */
  readonly members: ReadonlyMap<string, Member>
  /** Every other keyword, by name. */
  readonly keywords: ReadonlyMap<string, Node>
  readonly values: Values
  readonly union: Union | undefined
}

/** A member of an object. */
export interface Member {
  readonly node: Node
  readonly isRequired: boolean
}

/** Which values fit: types, and those that are listed. */
export interface Values {
  readonly types: ReadonlySet<string> | undefined
  /** The listed values as JSON. */
  readonly listed: ReadonlySet<string> | undefined
  /** Whether others than the listed ones fit. */
  readonly isOpen: boolean
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

/** Reads a schema. */
export function shapeOf(node: Node): Shape {
  const parts = layers(node)
  const required = new Set(parts.flatMap((part) => (child(part, 'required')?.value as string[] | undefined) ?? []))
  const properties = Object.assign({}, ...parts.map((part) => members(child(part, 'properties')))) as {
    readonly [name: string]: Node
  }
  const patterns = Object.assign({}, ...parts.map((part) => members(child(part, 'patternProperties')))) as {
    readonly [pattern: string]: Node
  }
  const keywords = new Map(parts.flatMap((part) => Object.entries(members(part))))
  for (const keyword of ['allOf', 'properties', 'patternProperties', 'required']) keywords.delete(keyword)
  return {
    members: new Map([
      ...Object.entries(properties).map(
        ([name, member]) => [name, { node: member, isRequired: required.has(name) }] as const,
      ),
      ...Object.entries(patterns).map(
        ([pattern, member]) => [`the pattern ${pattern}`, { node: member, isRequired: false }] as const,
      ),
    ]),
    keywords,
    values: valuesOf(keywords),
    union: unionOf(keywords.get('oneOf')),
  }
}

/** The parts of a schema's `allOf` and the schema itself: the nearer the later, because it has the last word. */
function layers(node: Node, seen: readonly string[] = []): Node[] {
  const target = follow(node)
  const at = target && `${target.file}#${target.pointer}`
  if (at === undefined || seen.includes(at)) return []
  return [...items(child(node, 'allOf')).flatMap((part) => layers(part, [...seen, at])), node]
}

function valuesOf(keywords: ReadonlyMap<string, Node>): Values {
  const own = listOf(Object.fromEntries([...keywords].map(([name, { value }]) => [name, value])))
  const choices = items(keywords.get('anyOf')).map((choice) => listOf(follow(choice)?.value))
  const listing = choices.find((choice) => choice.listed)
  if (!listing || !choices.some((choice) => choice !== listing && !choice.listed)) return own
  const types = choices.flatMap((choice) => [...(choice.types ?? [])])
  // null beside closed values is a value like them
  const isOpen = choices.some((choice) => !choice.listed && !isSetOf(choice.types, 'null'))
  if (isOpen) return { types: new Set(types), listed: listing.listed, isOpen }
  return { types: new Set(types), listed: new Set([...listing.listed!, 'null']), isOpen }
}

const isSetOf = (set: ReadonlySet<string> | undefined, only: string): boolean => set?.size === 1 && set.has(only)

function listOf(schema: unknown): Values {
  if (!isObject(schema)) return { types: undefined, listed: undefined, isOpen: false }
  const type = schema['type'] as string | string[] | undefined
  const values = 'const' in schema ? [schema['const']] : (schema['enum'] as unknown[] | undefined)
  const nullable = schema['nullable'] === true ? ['null'] : []
  return {
    types: type === undefined ? undefined : new Set([type, nullable].flat()),
    listed: values && new Set(values.map((value) => JSON.stringify(value))),
    isOpen: false,
  }
}

/** Whether the choice of a schema is told from `Values` alone, so that `anyOf` says no more. */
export const isEnumeration = ({ keywords, values }: Shape): boolean =>
  keywords.has('anyOf') && values.listed !== undefined

function unionOf(oneOf: Node | undefined): Union | undefined {
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
  const tag = parts.map((part) => child(part, 'properties', name)).findLast((found) => found)
  if (!tag || isAbsent(tag)) return tag
  const isRequired = parts.some((part) => (child(part, 'required')?.value as string[] | undefined)?.includes(name))
  return isRequired && (valuesIn(tag) || excludes(tag)) ? tag : undefined
}

const valuesIn = (node: Node | undefined): Values['listed'] => listOf(node?.value).listed
const excludes = (node: Node): boolean => child(node, 'not', 'enum') !== undefined
const isAbsent = (node: Node): boolean => {
  const not = child(node, 'not')?.value
  return isObject(not) && Object.keys(not).length === 0
}
