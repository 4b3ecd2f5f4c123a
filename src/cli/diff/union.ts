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
  return [
    ...[...values].flatMap((value): Change[] => {
      const [before, after] = [branches.get(value), now.branches.get(value)]
      for (const branch of [follow(before), follow(after)]) if (branch) context.used.add(where(branch))
      if (!before)
        return [say(isClosed ? 'event-added-closed' : 'event-added', where(after!), `${tag} ${value} is new`)]
      if (!after) return [say('event-removed', where(before), `${tag} ${value} is gone`)]
      return compareSchemas(before, after, context, tag)
    }),
    ...(others && now.others ? compareSchemas(others, now.others, context, tag) : []),
    ...(!others && now.others ? [say('others-added', where(now.others), `any other ${tag} is let through now`)] : []),
    ...(others && !now.others
      ? [say('others-removed', where(others), `any other ${tag} is let through no longer`)]
      : []),
  ]
}

/** Choices without a tag have no names: one that is equal to none of the others' is new or gone. */
function compareChoices(old: Shape, now: Shape, keyword: string, at: string, { direction }: Context): Change[] {
  const choices = (shape: Shape): Node | undefined =>
    keyword === 'anyOf' && isEnumeration(shape) ? undefined : shape.keywords.get(keyword)
  const [before, after] = [choices(old), choices(now)]
  if (!before && !after) return []
  if (!before) return [change('type-narrowed', direction, where(after!), `${keyword} is new`)]
  if (!after) return [change('type-widened', direction, at, `${keyword} is gone`)]
  const has = (list: Node, item: Node): boolean => items(list).some((other) => isSame(other.value, item.value))
  return [
    ...items(after)
      .filter((item) => !has(before, item))
      .map((item) => change('type-widened', direction, where(item), `a choice of ${keyword} is new`)),
    ...items(before)
      .filter((item) => !has(after, item))
      .map((item) => change('type-narrowed', direction, where(item), `a choice of ${keyword} is gone`)),
  ]
}
