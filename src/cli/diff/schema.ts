/** Two versions of a schema, compared by what they say: members, values, unions and limits. */
import { child, follow, isSame, type Node, where } from './document.ts'
import { compareKeywords } from './keywords.ts'
import { type Change, change, type Direction, type Rule } from './rules.ts'
import { type Shape, shapeOf } from './shape.ts'
import { compareUnions } from './union.ts'
import { compareValues } from './values.ts'

/** A comparison under way. */
export interface Context {
  readonly direction: Direction
  /** The pairs of schemas that were met: contracts refer to themselves. */
  readonly seen: Set<string>
  /** Where the schemas stand that were met, in whatever direction. */
  readonly used: Set<string>
}

/** What is spoken for elsewhere: the member that selects this branch of a union, the types of one choice among others. */
export interface Told {
  readonly tag?: string
  readonly types?: true
}

/** A schema, or what several layers say of the same, the nearest last. */
type Layers = Node | readonly Node[]

/** Compares two schemas. */
export function compareSchemas(before: Layers, after: Layers, context: Context, told: Told = {}): Change[] {
  const [was, is] = [listOf(before), listOf(after)]
  const [from, to] = [follow(was.at(-1)), follow(is.at(-1))]
  if (!from || !to) return [] // an import that only the generator can follow
  const pair = [...was, 'and', ...is, from, to].map((one) => (typeof one === 'string' ? one : where(one)))
  const key = [...pair, context.direction, told.tag, told.types].join(' ')
  if (context.seen.has(key)) return []
  context.seen.add(key)
  context.used.add(where(to))
  if (isPlaceholder(from) !== isPlaceholder(to)) return []
  if (typeof to.value !== 'object' || typeof from.value !== 'object') return compareBooleans(from, to, context)
  const [old, now] = [shapeOf(...was), shapeOf(...is)]
  for (const part of now.parts) context.used.add(where(follow(part) ?? part))
  return [
    ...compareMembers(old, now, context, told.tag),
    ...compareMaps(old, now, where(to), context),
    ...(told.types ? [] : compareValues(old.values, now.values, where(to), context.direction)),
    ...compareUnions(old, now, where(to), context),
    ...compareItems(old, now, where(to), context),
    ...compareKeywords(old, now, where(to), context),
  ]
}

/** The layers; one that takes anything says nothing beside others. */
function listOf(layers: Layers): readonly Node[] {
  const all = [layers].flat() as readonly Node[]
  const some = all.filter((one) => follow(one)?.value !== true)
  return some.length > 0 ? some : all.slice(-1)
}

/** Stands in a contract for what the generator imports, so that only the bundled form says what it is. */
const isPlaceholder = (node: Node): boolean => child(node, 'x-imported')?.value === true

const compareBooleans = (from: Node, to: Node, { direction }: Context): Change[] => {
  if (isSame(from.value, to.value)) return []
  const rule = to.value === false || from.value === true ? 'type-narrowed' : 'type-widened'
  return [change(rule, direction, where(to), 'another schema stands here')]
}

function compareMembers(old: Shape, now: Shape, context: Context, tag?: string): Change[] {
  const names = new Set([...old.members.keys(), ...now.members.keys()])
  return [...names].flatMap((name): Change[] => {
    const [before, after] = [old.members.get(name), now.members.get(name)]
    const say = (rule: Rule, node: Node, what: string): Change => change(rule, context.direction, where(node), what)
    if (!before)
      return after!.isRequired
        ? [say('member-added-required', after!.node, `${name} is new, and required`)]
        : [say('member-added', after!.node, `${name} is new`)]
    if (!after) return [say('member-removed', before.node, `${name} is gone`)]
    const isTag = name === tag || [...old.unions, ...now.unions].some((union) => union.tag === name)
    return [
      ...(before.isRequired && !after.isRequired
        ? [say('member-optional', after.node, `${name} is no longer required`)]
        : []),
      ...(!before.isRequired && after.isRequired
        ? [say('member-required', after.node, `${name} is required now`)]
        : []),
      ...(isTag ? [] : compareSchemas(before.nodes, after.nodes, context)),
    ]
  })
}

/** What is said of members that are not listed: nothing, a map of any or of some kind, or that there are none. */
function compareMaps(old: Shape, now: Shape, at: string, context: Context): Change[] {
  const said = (shape: Shape): readonly Node[] => shape.all.get('additionalProperties') ?? []
  const [before, after] = [said(old), said(now)]
  const kindOf = (nodes: readonly Node[]): 'open' | 'closed' | 'map' =>
    nodes.length === 0 ? 'open' : nodes.some(({ value }) => value === false) ? 'closed' : 'map'
  const [was, is] = [kindOf(before), kindOf(after)]
  const pointer = after.length > 0 ? where(after.at(-1)!) : at
  const isAny = (nodes: readonly Node[]): boolean => nodes.every(({ value }) => value === true)
  const say = (rule: Rule, what: string): Change[] => [change(rule, context.direction, pointer, what)]
  if (was === is) {
    if (was !== 'map' || (isAny(before) && isAny(after))) return []
    if (isAny(before)) return say('type-narrowed', 'members that are not listed have a type now')
    if (isAny(after)) return say('type-widened', 'members that are not listed may be anything now')
    return compareSchemas(before, after, context)
  }
  if (is === 'closed') return say('object-closed', 'members that are not listed are no longer let through')
  if (was === 'closed') return say('object-opened', 'members that are not listed are let through now')
  if (is === 'map') return say('map-opened', 'it is a map now')
  return say('map-ended', 'it is no longer a map')
}

function compareItems(old: Shape, now: Shape, at: string, context: Context): Change[] {
  const [before, after] = [old.all.get('items'), now.all.get('items')]
  if (!before && !after) return []
  if (!before) return [change('type-narrowed', context.direction, where(after!.at(-1)!), 'items have a type now')]
  if (!after) return [change('type-widened', context.direction, at, 'items have no type any more')]
  return compareSchemas(before, after, context)
}
