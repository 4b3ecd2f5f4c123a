/** Two versions of a `oneOf` or `anyOf`: by tag where one selects a branch, by what they say where none does. */
import { isEnumeration, othersOf, typesIn, type Values } from './enumeration.ts'
import { follow, isSame, items, type Node, where } from './document.ts'
import { type Change, change, type Rule } from './rules.ts'
import { compareSchemas, type Context } from './schema.ts'
import { type Shape, type Union, unionOf } from './shape.ts'

/** Compares unions: each `oneOf` and `anyOf` that some layer has. */
export function compareUnions(old: Shape, now: Shape, at: string, context: Context): Change[] {
  const said = (shape: Shape, keyword: string, isListing: boolean): readonly Node[] =>
    (shape.all.get(keyword) ?? []).filter((one) => (keyword === 'anyOf' && isEnumeration(one)) === isListing)
  return [
    ...pairs(said(old, 'oneOf', false), said(now, 'oneOf', false)).flatMap(([before, after]) => {
      const [was, is] = [before && unionOf(before), after && unionOf(after)]
      return was && is && was.tag === is.tag
        ? compareEvents(was, is, context)
        : compareChoices(before, after, 'oneOf', at, context)
    }),
    ...pairs(said(old, 'anyOf', false), said(now, 'anyOf', false)).flatMap(([before, after]) =>
      compareChoices(before, after, 'anyOf', at, context),
    ),
    ...compareOthers(said(old, 'anyOf', true), said(now, 'anyOf', true), old.values, now.values, context),
  ]
}

/** What is alike in two lists, then the rest in their order. */
function pairs(old: readonly Node[], now: readonly Node[]): (readonly [Node | undefined, Node | undefined])[] {
  const [before, after] = [[...old], [...now]]
  const alike = before.flatMap((one) => {
    const i = after.findIndex((other) => isSame(one.value, other.value))
    return i < 0 ? [] : [[one, ...after.splice(i, 1)] as const]
  })
  const left = before.filter((one) => !alike.some(([other]) => other === one))
  return [
    ...alike.map(([one, other]) => [one, other] as const),
    ...Array.from({ length: Math.max(left.length, after.length) }, (_, i) => [left[i], after[i]] as const),
  ]
}

/** The choices beside listed values, by their types, which are compared with the values. */
function compareOthers(
  old: readonly Node[],
  now: readonly Node[],
  was: Values,
  is: Values,
  context: Context,
): Change[] {
  if (old.length === 0 || now.length === 0) return []
  const [before, after] = [old.flatMap((one) => othersOf(one)), now.flatMap((one) => othersOf(one))]
  const typed = (node: Node): string => [...(typesIn(node) ?? [])].toSorted().join()
  const isAlike = (a: Node, b: Node): boolean =>
    !typesIn(a) || !typesIn(b) || [...typesIn(a)!].some((type) => typesIn(b)!.has(type))
  const left = [...before]
  const take = (test: (one: Node) => boolean): Node | undefined => {
    const i = left.findIndex(test)
    return i < 0 ? undefined : left.splice(i, 1)[0]
  }
  const equal = after.map((item) => take((one) => isSame(one.value, item.value)))
  const exact = after.map((item, i) => equal[i] ?? take((one) => typed(one) === typed(item)))
  const paired = after.map((item, i) => [exact[i] ?? take((one) => isAlike(one, item)), item] as const)
  const isSpoken = (node: Node, others: Values): boolean =>
    was.isOpen && is.isOpen && [...(typesIn(node) ?? [])].some((type) => !others.types?.has(type))
  return [
    ...paired.flatMap(([one, item]) => {
      if (one) return compareSchemas(one, item, context, { types: true })
      return isSpoken(item, was)
        ? []
        : [change('type-widened', context.direction, where(item), 'a choice of anyOf is new')]
    }),
    ...left
      .filter((one) => !isSpoken(one, is))
      .map((one) => change('type-narrowed', context.direction, where(one), 'a choice of anyOf is gone')),
  ]
}

function compareEvents(old: Union, now: Union, context: Context): Change[] {
  const say = (rule: Rule, pointer: string, what: string): Change => change(rule, context.direction, pointer, what)
  const { tag, branches, others } = old
  const isClosed = !others
  const values = new Set([...branches.keys(), ...now.branches.keys()])
  const compareRest = (before: Node | undefined, after: Node | undefined, what: string): Change[] => {
    if (before && after) return compareSchemas(before, after, context, { tag })
    if (after) return [say('others-added', where(after), `${what} is let through now`)]
    return before ? [say('others-removed', where(before), `${what} is let through no longer`)] : []
  }
  return [
    ...[...values].flatMap((value): Change[] => {
      const [before, after] = [branches.get(value), now.branches.get(value)]
      for (const branch of [follow(before), follow(after)]) if (branch) context.used.add(where(branch))
      if (!before)
        return [say(isClosed ? 'event-added-closed' : 'event-added', where(after!), `${tag} ${value} is new`)]
      if (!after) return [say('event-removed', where(before), `${tag} ${value} is gone`)]
      return compareSchemas(before, after, context, { tag })
    }),
    ...compareRest(old.untagged, now.untagged, `what has no ${tag}`),
    ...compareRest(others, now.others, `any other ${tag}`),
  ]
}

/** Choices without a tag have no names: one that is equal to none of the others' is new or gone. */
function compareChoices(
  before: Node | undefined,
  after: Node | undefined,
  keyword: string,
  at: string,
  context: Context,
): Change[] {
  const { direction } = context
  if (!before && !after) return []
  if (!before) return [change('type-narrowed', direction, where(after!), `${keyword} is new`)]
  if (!after) return [change('type-widened', direction, at, `${keyword} is gone`)]
  const sameIn = (list: Node, item: Node): Node | undefined =>
    items(list).find((other) => isSame(other.value, item.value))
  return [
    ...items(after).flatMap((item) => {
      const same = sameIn(before, item)
      return same ? compareSchemas(same, item, context) : [] // what it refers to may have changed
    }),
    ...items(after)
      .filter((item) => !sameIn(before, item))
      .map((item) => change('type-widened', direction, where(item), `a choice of ${keyword} is new`)),
    ...items(before)
      .filter((item) => !sameIn(after, item))
      .map((item) => change('type-narrowed', direction, where(item), `a choice of ${keyword} is gone`)),
  ]
}
