/** Two versions of the header fields that a webhook comes with, and of its other parameters. */
import { child, items, type Node, parentOf, where } from './document.ts'
import { type Change, change, type Rule } from './rules.ts'
import { compareSchemas, type Context } from './schema.ts'
import { wording } from './wording.ts'

/** Compares header fields and other parameters, by where they are and their name, which is read in any case; an operation's own stand for those of its path item. */
export function compareHeaders(before: Node, after: Node, context: Context): Change[] {
  const byName = (operation: Node): Map<string, Node> =>
    new Map(
      [parentOf(operation), operation]
        .flatMap((node) => items(child(node, 'parameters')))
        .map((one) => [`${String(child(one, 'in')?.value)} ${String(child(one, 'name')?.value).toLowerCase()}`, one]),
    )
  const [old, now] = [byName(before), byName(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): Change[] => {
    const [was, is] = [old.get(name), now.get(name)]
    if (!was) return [ofEvent('header-added', is!, `the ${name} is new`)]
    if (!is) return [ofEvent('header-removed', was, `the ${name} is gone`)]
    const isRequired = (node: Node): boolean => child(node, 'required')?.value === true
    const [from, to] = [child(was, 'schema'), child(is, 'schema')]
    return [
      ...(isRequired(was) && !isRequired(is)
        ? [ofEvent('member-optional', is, `the ${name} is no longer required`)]
        : []),
      ...(!isRequired(was) && isRequired(is) ? [ofEvent('member-required', is, `the ${name} is required now`)] : []),
      ...(from && to ? compareSchemas(from, to, context) : []),
      ...wording(was, is, ['schema', 'required', 'name', 'in'], 'event'),
    ]
  })
}

const ofEvent = (rule: Rule, node: Node, what: string): Change => change(rule, 'event', where(node), what)
