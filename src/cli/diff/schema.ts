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

/** Compares two schemas. `tag` is the member that selects this branch of a union, which the union speaks for. */
export function compareSchemas(before: Node, after: Node, context: Context, tag?: string): Change[] {
  const [from, to] = [follow(before), follow(after)]
  if (!from || !to) return [] // an import that only the generator can follow
  const pair = [where(before), where(after), where(from), where(to), context.direction, tag].join(' ')
  if (context.seen.has(pair)) return []
  context.seen.add(pair)
  context.used.add(where(to))
  if (isPlaceholder(from) !== isPlaceholder(to)) return []
  if (typeof to.value !== 'object' || typeof from.value !== 'object') return compareBooleans(from, to, context)
  const [old, now] = [shapeOf(before), shapeOf(after)]
  return [
    ...compareMembers(old, now, context, tag),
    ...compareMaps(old, now, where(to), context),
    ...compareValues(old.values, now.values, where(to), context.direction),
    ...compareUnions(old, now, where(to), context),
    ...compareItems(old, now, where(to), context),
    ...compareKeywords(old, now, where(to), context),
  ]
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
    const isTag = name === tag || name === old.union?.tag || name === now.union?.tag
    return [
      ...(before.isRequired && !after.isRequired
        ? [say('member-optional', after.node, `${name} is no longer required`)]
        : []),
      ...(!before.isRequired && after.isRequired
        ? [say('member-required', after.node, `${name} is required now`)]
        : []),
      ...(isTag ? [] : compareSchemas(before.node, after.node, context)),
    ]
  })
}

/** What is said of members that are not listed: nothing, a map of any or of some kind, or that there are none. */
function compareMaps(old: Shape, now: Shape, at: string, context: Context): Change[] {
  const [before, after] = [old.keywords.get('additionalProperties'), now.keywords.get('additionalProperties')]
  const kindOf = (node: Node | undefined): 'open' | 'closed' | 'map' =>
    node === undefined ? 'open' : node.value === false ? 'closed' : 'map'
  const [was, is] = [kindOf(before), kindOf(after)]
  const pointer = after ? where(after) : at
  const say = (rule: Rule, what: string): Change[] => [change(rule, context.direction, pointer, what)]
  if (was === is) {
    if (was !== 'map' || isSame(before!.value, after!.value)) return []
    if (before!.value === true) return say('type-narrowed', 'members that are not listed have a type now')
    if (after!.value === true) return say('type-widened', 'members that are not listed may be anything now')
    return compareSchemas(before!, after!, context)
  }
  if (is === 'closed') return say('object-closed', 'members that are not listed are no longer let through')
  if (was === 'closed') return say('object-opened', 'members that are not listed are let through now')
  if (is === 'map') return say('map-opened', 'it is a map now')
  return say('map-ended', 'it is no longer a map')
}

function compareItems(old: Shape, now: Shape, at: string, context: Context): Change[] {
  const [before, after] = [old.keywords.get('items'), now.keywords.get('items')]
  if (!before && !after) return []
  if (!before) return [change('type-narrowed', context.direction, where(after!), 'items have a type now')]
  if (!after) return [change('type-widened', context.direction, at, 'items have no type any more')]
  return compareSchemas(before, after, context)
}
