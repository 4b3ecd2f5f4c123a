/** Two versions of a `oneOf` or `anyOf`: by tag where one selects a branch, by what they say where none does. */
import { follow, isSame, items, type Node, where } from './document.ts'
import { type Change, change, type Rule } from './rules.ts'
import { compareSchemas, type Context } from './schema.ts'
import { isEnumeration, type Shape, type Union } from './shape.ts'

/** Compares unions. */
export function compareUnions(old: Shape, now: Shape, at: string, context: Context): Change[] {
  if (!old.union || !now.union || old.union.tag !== now.union.tag) {
    return ['oneOf', 'anyOf'].flatMap((keyword) => compareChoices(old, now, keyword, at, context))
  }
  return compareEvents(old.union, now.union, context)
}

function compareEvents(old: Union, now: Union, context: Context): Change[] {
  const say = (rule: Rule, pointer: string, what: string): Change => change(rule, context.direction, pointer, what)
  const { tag, branches, others } = old
  const isClosed = !others
  const values = new Set([...branches.keys(), ...now.branches.keys()])
  const compareRest = (before: Node | undefined, after: Node | undefined, what: string): Change[] => {
    if (before && after) return compareSchemas(before, after, context, tag)
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
      return compareSchemas(before, after, context, tag)
    }),
    ...compareRest(old.untagged, now.untagged, `what has no ${tag}`),
    ...compareRest(others, now.others, `any other ${tag}`),
  ]
}

/** Choices without a tag have no names: one that is equal to none of the others' is new or gone. */
function compareChoices(old: Shape, now: Shape, keyword: string, at: string, context: Context): Change[] {
  const { direction } = context
  const choices = (shape: Shape): Node | undefined =>
    keyword === 'anyOf' && isEnumeration(shape) ? undefined : shape.keywords.get(keyword)
  const [before, after] = [choices(old), choices(now)]
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
