/** How often a value contradicts its contract. A validator stops at its first violation, so each is mended in a copy and the next looked for. */
import { segment, segmentsOf } from './pointer.ts'
import type { Contract, Violation } from './vendor.ts'

/** What is counted at most: what contradicts a contract this often is of another. */
const MOST = 16

/** A value that fits its contract as far as it could be mended, and in how many places it had to be. */
export interface Mended {
  readonly value: unknown
  readonly contradictions: number
  /** Where another text stands than the contract wants: the tag of another event, for instance. */
  readonly misnamed: ReadonlySet<string>
}

/** Mends a copy of a value, place by place, until its contract accepts it; the value itself stays as it is. */
export function mend(contract: Contract<unknown>, value: unknown): Mended {
  const places = new Set<string>()
  const misnamed = new Set<string>()
  let mended = value
  for (let i = 0; i < MOST && !contract.accepts(mended); i++) {
    const violation = contract.accepts.errors?.[0]
    const change = violation && changeOf(violation)
    if (!change || (places.has(change.place) && change.by === undefined)) break // it cannot do without, and nothing says what it wants
    places.add(change.place)
    if (isNaming(violation) && typeof at(value, change.place) === 'string') misnamed.add(change.place)
    mended = changed(mended, segmentsOf(change.place), change.by)
  }
  return { value: mended, contradictions: contract.accepts(mended) ? places.size : Math.max(places.size, 1), misnamed }
}

const isNaming = ({ keyword }: Violation): boolean => keyword === 'const' || keyword === 'enum'

const at = (value: unknown, place: string): unknown =>
  segmentsOf(place).reduce<unknown>(
    (parent, name) => (parent as { readonly [name: string]: unknown } | null | undefined)?.[name],
    value,
  )

/** A member, and what is to be there instead; `undefined` is nothing. */
interface Change {
  readonly place: string
  readonly by: unknown
}

/** What each violation asks for. A member that is missing is null at first, which the next violation tells the type of. */
function changeOf({ instancePath, keyword, params }: Violation): Change {
  if (keyword === 'required')
    return { place: `${instancePath}/${segment(String(params['missingProperty']))}`, by: null }
  return { place: instancePath, by: wanted[keyword]?.(params) }
}

const wanted: { readonly [keyword: string]: (params: Violation['params']) => unknown } = {
  type: ({ type }) => ofType[String([type].flat()[0])],
  const: ({ allowedValue }) => allowedValue,
  enum: ({ allowedValues }) => (allowedValues as readonly unknown[])[0],
  format: ({ format }) => ofFormat[String(format)],
  pattern: ({ pattern }) =>
    ['0', ...Object.values(ofFormat)].find((text) => new RegExp(String(pattern), 'u').test(text)),
}

const ofFormat: { readonly [format: string]: string } = {
  'date-time': '1970-01-01T00:00:00Z',
  uuid: '00000000-0000-0000-0000-000000000000',
}

const ofType: { readonly [type: string]: unknown } = {
  string: '',
  number: 0,
  integer: 0,
  boolean: false,
  null: null,
  array: [],
  object: {},
}

/** A copy with another value at a place, or none. */
export function changed(value: unknown, [head, ...rest]: readonly string[], by: unknown): unknown {
  if (head === undefined) return by
  if (Array.isArray(value))
    return value.map((item: unknown, i) => (String(i) === head ? changed(item, rest, by) : item))
  const members = new Map(Object.entries(value as object))
  const member = changed(members.get(head), rest, by)
  if (member === undefined) members.delete(head)
  else members.set(head, member)
  return Object.fromEntries(members)
}
