/**
 * What a contract itself says of its differences from the vendor's document.
 *
 * `x-drift: { <what>: <why> }` on a schema, a property, an operation or the document explains the differences there and below. What is
 * `[theirs|ours|differs] [webhook|event|field|value|type|required] [/pointer][=value]`, of which any part may be left out, and the pointer
 * starts at the holder; on the document it starts with the schema's or the webhook's name. What only the contract has is explained by
 * `x-source` too, where that says that it was learned elsewhere.
 */
import { type Contract, isObject } from '../contract/contract.ts'
import { dotted, type Path, placeOf } from '../contract/path.ts'
import { segment } from '../../pointer.ts'

/** On which side something is that the other lacks. */
export type Direction = 'only theirs' | 'only ours' | 'differs'

/** What differs. */
export type Kind = 'webhook' | 'event' | 'field' | 'value' | 'type' | 'required'

/** A difference, as far as explanations look at it. */
export interface Explainable {
  readonly direction: Direction
  readonly kind: Kind
  /** The places in the contract that it is about, the nearest first. */
  readonly paths: readonly Path[]
  /** What it is about beneath the place: a member that the contract lacks, a value. */
  readonly rest: string
}

/** An explanation in a contract: where, of what, and why. */
export interface Explanation {
  readonly path: string
  readonly what: string
  readonly why: string
}

/** All explanations of a contract. */
export function explanations(contract: Contract): Explanation[] {
  const found: Explanation[] = []
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, one] of Object.entries(value as { [name: string]: unknown }))
      if (name === 'x-drift' && path.at(-1) !== 'properties') found.push(...read(one, dotted(path)))
      else if (!['example', 'examples', 'enum', 'const'].includes(name) || path.at(-1) === 'properties')
        visit(one, [...path, name])
  }
  visit(contract, [])
  return found
}

const read = (given: unknown, path: string): Explanation[] =>
  isObject(given) ? Object.entries(given).map(([what, why]) => ({ path, what, why: String(why) })) : []

/** The explanation of a difference that stands nearest to it, undefined where there is none; what is said of the whole document comes last. */
export function explain(contract: Contract, all: readonly Explanation[], about: Explainable): Explanation | undefined {
  const places = about.paths.flatMap((path) => holders(path))
  const at = (isDocument: boolean): Explanation | undefined =>
    places
      .filter(({ holder }) => (holder.length === 0) === isDocument)
      .map(({ holder, rest }) =>
        all.find((one) => one.path === dotted(holder) && fits(one.what, about, `${rest}${about.rest}`)),
      )
      .find((one) => one !== undefined)
  return at(false) ?? source(contract, about) ?? at(true)
}

/** Every place that can hold an explanation of a place, the nearest first, with the pointer from there. */
function holders(path: Path): { readonly holder: Path; readonly rest: string }[] {
  if (path[0] !== 'components')
    // a webhook
    return [
      ...(path.length > 1 ? [{ holder: [...path, 'post'], rest: '' }] : []),
      {
        holder: [],
        rest: path
          .slice(1)
          .map((name) => `/${segment(name)}`)
          .join(''),
      },
    ]
  const { schema, pointer } = placeOf(path)
  const within = path
    .map((_, i) => path.slice(0, i + 1))
    .slice(2)
    .map((holder) => ({ holder, rest: pointer.slice(placeOf(holder).pointer.length) }))
  return [...within.toReversed(), { holder: [], rest: `/${schema}${pointer}` }]
}

const FORM = /^(?:(theirs|ours|differs)(?: |$))?(?:(webhook|event|field|value|type|required)(?: |$))?([/=].*)?$/

function fits(what: string, { direction, kind }: Explainable, rest: string): boolean {
  const [, side, which, pointer] = FORM.exec(what) ?? []
  if (what === '' || !FORM.test(what)) return false
  if (side !== undefined && !direction.endsWith(side)) return false
  if (which !== undefined && which !== kind) return false
  return pointer === undefined || rest === pointer || rest.startsWith(`${pointer}/`) || rest.startsWith(`${pointer}=`)
}

/** Sources from which something can be known that the vendor's document does not say. That something is always there, traffic and code alone can show. */
const elsewhere = ['documentation', 'code', 'capture', 'inferred']
const evidence = ['code', 'capture']

function source(contract: Contract, { direction, kind, paths }: Explainable): Explanation | undefined {
  const path = kind === 'value' || kind === 'type' ? paths.at(-1) : paths[0] // these are written where a reference leads
  if (direction !== 'only ours' || kind === 'webhook' || !path) return undefined
  for (const { holder } of holders(path)) {
    const found = holder.reduce<unknown>((parent, name) => (parent as { [name: string]: unknown })[name], contract)
    const why = isObject(found) ? found['x-source'] : undefined
    if (typeof why !== 'string') continue
    return (kind === 'required' ? evidence : elsewhere).includes(why)
      ? { path: dotted(holder), what: 'x-source', why }
      : undefined
  }
  return undefined
}
