/** Two versions of which values fit a schema: its types, and its listed values, closed or extensible. */
import { type Change, change, type Direction, type Rule } from './rules.ts'
import type { Values } from './enumeration.ts'

/** Compares what fits. */
export function compareValues(old: Values, now: Values, at: string, direction: Direction): Change[] {
  const say = (rule: Rule, what: string): Change => change(rule, direction, at, what)
  if (!old.listed && !now.listed) return compareTypes(old.types, now.types, say)
  if (!old.listed)
    return now.isOpen
      ? [say('values-named', 'values are listed now')]
      : [say('values-closed', 'only listed values fit now')]
  if (!now.listed) return [say(old.isOpen ? 'values-unnamed' : 'values-opened', 'values are listed no longer')]
  const gained = difference(now.listed, old.listed)
  const lost = difference(old.listed, now.listed)
  return [
    ...(old.isOpen && !now.isOpen ? [say('values-closed', 'only listed values fit now')] : []),
    ...(!old.isOpen && now.isOpen ? [say('values-opened', 'other values than the listed ones fit now')] : []),
    ...(old.isOpen && now.isOpen ? compareTypes(old.types, now.types, say) : []),
    ...gained.map((value) => say(old.isOpen || now.isOpen ? 'value-listed' : 'value-added', `${value} is new`)),
    ...lost.map((value) => say(old.isOpen || now.isOpen ? 'value-unlisted' : 'value-removed', `${value} is gone`)),
  ]
}

type Types = ReadonlySet<string> | undefined

function compareTypes(old: Types, now: Types, say: (rule: Rule, what: string) => Change): Change[] {
  const widened = now ? (!old ? [] : [...now].filter((type) => !takes(old, type))) : old ? ['any'] : []
  const narrowed = old ? (!now ? [] : [...old].filter((type) => !takes(now, type))) : now ? ['any'] : []
  const what = `it is ${list(now)}, and was ${list(old)}`
  if (widened.length > 0 && narrowed.length > 0) return [say('type-changed', what)]
  if (widened.length > 0) return [say('type-widened', what)]
  return narrowed.length > 0 ? [say('type-narrowed', what)] : []
}

const takes = (types: ReadonlySet<string>, type: string): boolean =>
  types.has(type) || (type === 'integer' && types.has('number'))

const list = (types: Types): string => (types ? [...types].join(' or ') : 'anything')

const difference = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((value) => !b.has(value))
