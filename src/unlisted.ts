/** What a reply holds that its contract does not list, said to be meant where it is written, because a vendor moves faster than a contract. */
import { segment } from './pointer.ts'

/** The marks that `unlisted` and `unlistedMembers` leave: the names of what they were given, or `true` for a whole array. */
const marks = new WeakMap<object, true | readonly string[]>()

/** A copy with a mark. Each has a symbol of its own, because a spread takes symbols along and the next must not replace it. */
function marked<T extends object>(value: T, function_: string): T {
  if (typeof value !== 'object' || value === null) throw new TypeError(`${function_} takes an object`)
  const mark = {}
  marks.set(mark, Array.isArray(value) ? true : Object.keys(value))
  return Object.assign(Array.isArray(value) ? [...(value as unknown[])] : { ...value }, {
    [Symbol('unlisted')]: mark,
  }) as T
}

/**
 * Lets a reply hold what its contract does not list: a verb, or any other object of a kind that is newer than this package. It is sent
 * as it stands, and `log` is told of it as one of `replyFindings`. What the contract does list in it is checked as ever.
 *
 * It is typed `never`, which fits wherever it is written and leaves what stands beside it as checked as without it.
 *
 * @throws TypeError for what is no object.
 * @example
 * import { createReceiver, unlisted } from 'callhooks'
 * import { newCall } from 'callhooks/jambonz'
 * createReceiver({ newCall }, { jambonzSignature: { secret: 'wh_secret_example' } }).handler('newCall', (_event, { reply }) =>
 *   reply([{ verb: 'say', text: 'One moment' }, unlisted({ verb: 'teleport', to: 'support' })]),
 * )
 */
export const unlisted = (value: object): never => marked(value, 'unlisted') as never

/**
 * Lets an object in a reply have members that its contract does not list: spread the result into it. They are sent as they stand, and
 * `log` is told of each as one of `replyFindings`. Every other member is checked as ever, by TypeScript too.
 *
 * @throws TypeError for what is no object.
 * @example
 * import { createReceiver, unlistedMembers } from 'callhooks'
 * import { newCall } from 'callhooks/jambonz'
 * createReceiver({ newCall }, { jambonzSignature: { secret: 'wh_secret_example' } }).handler('newCall', (_event, { reply }) =>
 *   reply([{ verb: 'say', text: 'Hello', ...unlistedMembers({ whisper: true }) }]),
 * )
 */
export const unlistedMembers = (members: { readonly [name: string]: unknown }): object =>
  marked(members, 'unlistedMembers')

/** Where a value is said to hold what its contract does not list, as JSON pointers: there, and in whatever is inside. */
export function meantIn(value: unknown): string[] {
  const found: string[] = []
  const within = new Set<object>() // what a value is in: it may be used twice, but a cycle ends
  const visit = (one: unknown, at: string): void => {
    if (typeof one !== 'object' || one === null || within.has(one)) return
    within.add(one)
    for (const symbol of Object.getOwnPropertySymbols(one)) {
      const mark = marks.get(one[symbol as never] as object)
      if (mark === true) found.push(at)
      else if (mark) found.push(...mark.map((name) => `${at}/${segment(name)}`))
    }
    for (const [name, member] of Object.entries(one)) visit(member, `${at}/${segment(name)}`)
    within.delete(one)
  }
  visit(value, '')
  return found
}

/** Whether one of some JSON pointers leads to where another does, or to what it is in. */
export const isWithin = (pointers: readonly string[], pointer: string): boolean =>
  pointers.some((one) => pointer === one || pointer.startsWith(`${one}/`))
