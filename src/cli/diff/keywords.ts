/** Two versions of the keywords that stand for themselves: limits, annotations, and those that no rule knows. */
import { isSame, where } from './document.ts'
import { type Change, change } from './rules.ts'
import type { Context } from './schema.ts'
import type { Shape } from './shape.ts'

/** Compares what no other function does. */
export function compareKeywords(old: Shape, now: Shape, at: string, { direction }: Context): Change[] {
  const keywords = new Set([...old.keywords.keys(), ...now.keywords.keys()])
  return [...keywords].flatMap((keyword): Change[] => {
    const [before, after] = [old.keywords.get(keyword), now.keywords.get(keyword)]
    if (compared.has(keyword) || isSame(before?.value, after?.value)) return []
    const pointer = where(after ?? before!)
    const what = !before ? `${keyword} is new` : !after ? `${keyword} is gone` : `${keyword} has changed`
    if (isAnnotation(keyword)) return [change('wording', direction, pointer, what)]
    if (keyword === 'deprecated')
      return [
        change(
          after?.value === true ? 'deprecated' : 'wording',
          direction,
          pointer,
          after?.value === true ? 'it is deprecated' : 'it is no longer deprecated',
        ),
      ]
    const greater = limits[keyword]
    if (greater === undefined) return [change('unknown', direction, pointer, what)]
    if (!before) return [change('limit-tightened', direction, pointer, what)]
    if (!after) return [change('limit-loosened', direction, pointer, what)]
    const isGreater = Number(after.value) > Number(before.value)
    const isLooser = greater !== 'other' && isGreater === (greater === 'looser')
    return [change(isLooser ? 'limit-loosened' : 'limit-tightened', direction, pointer, what)]
  })
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
