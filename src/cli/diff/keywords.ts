/** Two versions of the keywords that stand for themselves: limits, annotations, and those that no rule knows. */
import { isSame, type Node, where } from './document.ts'
import { type Change, change } from './rules.ts'
import type { Context } from './schema.ts'
import type { Shape } from './shape.ts'

/** Compares what no other function does. */
export function compareKeywords(old: Shape, now: Shape, at: string, { direction }: Context): Change[] {
  const keywords = new Set([...old.keywords.keys(), ...now.keywords.keys()])
  return [...keywords].flatMap((keyword): Change[] => {
    if (compared.has(keyword)) return []
    const [before, after] = [said(old, keyword), said(now, keyword)]
    const gone = before.filter((one) => !after.some((other) => isSame(one.value, other.value)))
    const fresh = after.filter((one) => !before.some((other) => isSame(one.value, other.value)))
    const node = fresh.at(-1) ?? gone.at(-1)
    if (!node) return []
    const pointer = where(after.at(-1) ?? node)
    const what = `${keyword} ${gone.length === 0 ? 'is new' : fresh.length === 0 ? 'is gone' : 'has changed'}`
    if (isAnnotation(keyword)) return [change('wording', direction, pointer, what)]
    if (keyword === 'deprecated')
      return [
        change(
          node === fresh.at(-1) && node.value === true ? 'deprecated' : 'wording',
          direction,
          pointer,
          node === fresh.at(-1) && node.value === true ? 'it is deprecated' : 'it is no longer deprecated',
        ),
      ]
    const greater = limits[keyword]
    if (greater === undefined) return [change('unknown', direction, pointer, what)]
    if (gone.length === 0) return [change('limit-tightened', direction, pointer, what)]
    if (fresh.length === 0) return [change('limit-loosened', direction, pointer, what)]
    const isGreater = Number(fresh[0]!.value) > Number(gone[0]!.value)
    const isLooser = greater !== 'other' && isGreater === (greater === 'looser')
    return [change(isLooser ? 'limit-loosened' : 'limit-tightened', direction, where(fresh[0]!), what)]
  })
}

/** A keyword as it holds: of limits the tightest, of annotations the nearest, of anything else what every layer says. */
function said({ all }: Shape, keyword: string): readonly Node[] {
  const nodes = all.get(keyword) ?? []
  const greater = limits[keyword]
  if (isAnnotation(keyword) || keyword === 'deprecated') return nodes.slice(-1)
  if (greater === undefined || greater === 'other') return nodes
  const ascending = nodes.toSorted((a, b) => Number(a.value) - Number(b.value))
  return greater === 'tighter' ? ascending.slice(-1) : ascending.slice(0, 1)
}

/** Keywords that other functions compare. */
const compared = new Set(['type', 'const', 'enum', 'nullable', 'additionalProperties', 'oneOf', 'anyOf', 'items'])

/** Limits by the direction in which a greater number goes; others are equal or not. */
const limits: { readonly [keyword: string]: 'tighter' | 'looser' | 'other' } = {
  minimum: 'tighter',
  exclusiveMinimum: 'tighter',
  minLength: 'tighter',
  minItems: 'tighter',
  minProperties: 'tighter',
  maximum: 'looser',
  exclusiveMaximum: 'looser',
  maxLength: 'looser',
  maxItems: 'looser',
  maxProperties: 'looser',
  pattern: 'other',
  format: 'other',
  multipleOf: 'other',
  uniqueItems: 'other',
  not: 'other',
}

/** Annotations (JSON Schema, Validation section 9), which nothing is refused for. */
const isAnnotation = (keyword: string): boolean =>
  keyword.startsWith('x-') ||
  [
    'title',
    'description',
    'default',
    'example',
    'examples',
    'externalDocs',
    'xml',
    '$comment',
    'readOnly',
    'writeOnly',
  ].includes(keyword)
