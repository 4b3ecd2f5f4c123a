/** Which webhook a value is of: the one answer that `match`, `callhooks validate` and `callhooks drift` give. */
import { changed, mend, type Mended } from './mend.ts'
import { segment, segmentsOf } from './pointer.ts'
import type { Contract, Finding } from './vendor.ts'

/** A contract and the value that is held against it. */
export interface Candidate {
  readonly event: Contract<unknown>
  readonly value: unknown
}

/** How a candidate stands among the others. */
export interface Standing<T extends Candidate> {
  readonly candidate: T
  readonly fits: boolean
  /** That it fits is evidence: the contract does not take just any object, and no webhook that it does not fit is likelier. */
  readonly isEvidence: boolean
  /** It fits, and any object would; or any event would, it does not list this one, and what takes any object is as near. */
  readonly takesAny: boolean
  /** The member that it belongs in, where the envelope around it is what it lacks at first. */
  readonly envelope: string | undefined
  /** It is about as likely as the first. */
  readonly isNear: boolean
}

/**
 * Orders candidates, the likeliest first. What was said, by the path of a request for instance, is believed: `said` is first. Then:
 *
 *   1. the distance: what is odd, twice, and what contradicts the contract, once, because a value is rather a bad one of its own webhook
 *      than a good one of another. Odd are findings, and members of a map, which accepts any and knows none; a member that is not
 *      known with all that is in it, and an event that is not listed, or refused, for several where another contract lists it
 *   2. contradictions, fewest first
 *   3. findings that say the whole event is unlisted
 *   4. members of the value that the contract insists on, most first
 *   5. names of the contract that the value lacks: within a factor of two of the fewest this says nothing
 *   6. the order given, which is the author's
 *
 * What takes any object is no evidence, so it stands behind all else that the value fits, unless it is what was said.
 */
export function likeliest<T extends Candidate>(candidates: readonly T[], said?: T): Standing<T>[] {
  const found = candidates.map((candidate) => look(candidate))
  const far = Math.min(...found.filter((one) => one.takesAny).map((one) => distanceOf(one, found)))
  const isFar = (one: Look): boolean =>
    one.contradictions === 0 && one.unlisted.size > 0 && distanceOf(one, found) >= far
  const looks = found.map((one) => (isFar(one) ? { ...one, takesAny: true } : one))
  const distances = new Map(looks.map((one, i) => [one, distanceOf(found[i]!, found)]))
  const ordered = anyLast(
    said,
    order(looks, [
      ({ candidate }) => (candidate === said ? 0 : 1),
      (one) => distances.get(one)!,
      ({ contradictions }) => contradictions,
      ({ unlisted }) => unlisted.size,
      (one) => -required(one),
      (one, tied) => Math.floor(Math.log2((lackingOf(one) + 1) / (Math.min(...tied.map(lackingOf)) + 1))),
    ]),
  )
  return ordered.map((one, i) => {
    const fits = one.contradictions === 0
    return {
      candidate: one.candidate,
      fits,
      isEvidence: fits && ordered[0]!.contradictions === 0 && (!one.takesAny || one.candidate === said),
      takesAny: one.takesAny,
      envelope: one.envelope,
      isNear: i === 0 || (said === undefined && distances.get(one)! - distances.get(ordered[0]!)! <= NEAR),
    }
  })
}

/** Moves what takes any object behind the last of what the value fits otherwise, but for what was said. */
function anyLast<T extends Candidate>(said: T | undefined, ordered: readonly Look<T>[]): readonly Look<T>[] {
  const end = ordered.findLastIndex(({ contradictions, takesAny }) => contradictions === 0 && !takesAny) + 1
  const isMoved = ({ candidate, takesAny }: Look): boolean => takesAny && candidate !== said
  const before = ordered.slice(0, end)
  return [...before.filter((one) => !isMoved(one)), ...before.filter(isMoved), ...ordered.slice(end)]
}

/** Candidates whose distances differ by no more, which is one contradiction, are about as likely. */
const NEAR = 1

/** What is odd counts for this many contradictions. */
const ODD = 2

/** What an event counts for that one contract does not list, or refuses, and another lists: more than a few findings. */
const EVENT = 4

/** A candidate, and what is to be known of it more than once. */
interface Look<T extends Candidate = Candidate> extends Mended {
  readonly candidate: T
  /** The value of the candidate, or that in the envelope that it was taken out of. */
  readonly given: unknown
  readonly envelope: string | undefined
  readonly takesAny: boolean
  readonly odd: number
  /** Where the tag of an event is that the contract does not list. */
  readonly unlisted: ReadonlySet<string>
  /** Where a listed value would be expected. */
  readonly unknown: ReadonlySet<string>
}

/** Looks at the value of a candidate, and at the same in an envelope where that is nearer: then all that it lacks is the envelope. */
function look<T extends Candidate>(candidate: T): Look<T> {
  const { event, value } = candidate
  const bare = lookAt(candidate, value)
  const name = isObject(value) && bare.contradictions > 0 ? (missing(event, value) ?? missing(event, {})) : undefined
  if (name === undefined || Object.hasOwn(value as object, name)) return bare
  const whole = lookAt(candidate, { [name]: value })
  const inside = isObject(whole.value) ? whole.value[name] : undefined
  const isEnvelope = insisted(event, inside, (rest) => ({ ...(whole.value as object), [name]: rest }), value).length > 0
  const enveloped = { ...whole, contradictions: whole.contradictions + 1, envelope: name }
  // an envelope takes any other event, and what has the tag of another is no event of this one
  const isListedEvent = whole.unlisted.size === 0 && whole.misnamed.size === 0
  const inEnvelope = (pointer: string): boolean => lists(whole, `/${segment(name)}${pointer}`)
  return isEnvelope && isListedEvent && nearness(enveloped) < distance(bare, inEnvelope) ? enveloped : bare
}

/** The member that a contract misses first, where that is all it says. */
function missing({ accepts }: Contract<unknown>, value: object): string | undefined {
  const [violation] = accepts(value) ? [] : (accepts.errors ?? [])
  const isMember = violation?.keyword === 'required' && violation.instancePath === ''
  return isMember ? String(violation.params['missingProperty']) : undefined
}

function lookAt<T extends Candidate>(candidate: T, given: unknown): Look<T> {
  const { event } = candidate
  const found = event.findings(given)
  const pointers = (...kinds: readonly Finding['kind'][]): Set<string> =>
    new Set(found.filter(({ kind }) => kinds.includes(kind)).map(({ pointer }) => pointer))
  const reported = new Set(found.map(({ pointer }) => pointer))
  const odd = membersOf(given).filter(([name]) => !isListed(event, name) || reported.has(`/${segment(name)}`))
  const unreported = odd.filter(([name]) => !reported.has(`/${segment(name)}`))
  const inside = odd.reduce((sum, [, member]) => sum + namesIn(member).size, 0)
  const mended = mend(event, given)
  return {
    candidate,
    given,
    envelope: undefined,
    takesAny: mended.contradictions === 0 && takesAny(candidate.event, given),
    odd: found.length + unreported.length + inside,
    unlisted: pointers('unlisted-event'),
    unknown: pointers('unlisted-event', 'unlisted-value'),
    ...mended,
  }
}

const nearness = ({ odd, contradictions }: Look): number => odd * ODD + contradictions

/** How far a value is, and farther for each text that is not listed where it stands, and elsewhere is. */
function distance(one: Look, isListedElsewhere: (pointer: string) => boolean): number {
  const elsewhere = [...new Set([...one.unlisted, ...one.misnamed])].filter((pointer) => isListedElsewhere(pointer))
  return nearness(one) + elsewhere.length * (EVENT - 1) * ODD
}

const distanceOf = (one: Look, all: readonly Look[]): number =>
  distance(one, (pointer) => all.some((other) => other !== one && lists(other, pointer)))

/** Whether a contract lists the text at a place: it knows it, and would not know another. */
function lists({ candidate: { event }, given, envelope, unknown, misnamed }: Look, pointer: string): boolean {
  if (envelope !== undefined || !event.fields.has(nameOf(pointer))) return false // in an envelope, it has another place
  if (unknown.has(pointer) || misnamed.has(pointer)) return false
  const other = changed(given, segmentsOf(pointer), '\0')
  const isFound = event
    .findings(other)
    .some((found) => found.pointer === pointer && /^unlisted-(event|value)$/.test(found.kind))
  return isFound || mend(event, other).misnamed.has(pointer)
}

/** How many of its members a value could not do without. */
const required = ({ candidate: { event }, given, value }: Look): number =>
  insisted(event, value, (rest) => rest, given).length

/** The members of a value that its contract insists on, found by leaving out one after the other of what fits, within what is around it. */
function insisted(
  event: Contract<unknown>,
  fitting: unknown,
  around: (rest: object) => unknown,
  given: unknown,
): string[] {
  if (!isObject(fitting) || !event.accepts(around(fitting))) return []
  const rest: { [name: string]: unknown } = { ...fitting }
  return Object.keys(isObject(given) ? given : {}).filter((name) => {
    if (!event.fields.has(name) || !Object.hasOwn(rest, name)) return false
    const member = rest[name]
    delete rest[name]
    const isRequired = !event.accepts(around(rest))
    rest[name] = member
    return isRequired
  })
}

/** How many names of its contract a value lacks. */
const lackingOf = ({ candidate: { event }, given }: Look): number =>
  event.fields.size - [...namesIn(given)].filter((name) => event.fields.has(name)).length

/**
 * Whether a contract would take the same value under names that it does not know, and misses none of its own. The tag of an event that
 * it does not list says nothing of it, so it may stay.
 */
function takesAny(event: Contract<unknown>, value: unknown): boolean {
  const members = membersOf(value)
  const tags = new Set(event.findings(value).flatMap(({ kind, pointer }) => (kind === 'unlisted-event' ? pointer : [])))
  const isTag = (name: string): boolean => tags.has(`/${segment(name)}`)
  const strange = Object.fromEntries(members.map(([name, member], i) => [isTag(name) ? name : `\0${i}`, member]))
  const isKnown = members.some(([name]) => !isTag(name) && isListed(event, name))
  return event.accepts(strange) && (!isKnown || event.findings(strange).length === 0)
}

/** The names of all members, however deep: a list of what is still to be looked at, because a value may be deeper than the stack. */
function namesIn(value: unknown): Set<string> {
  const names = new Set<string>()
  const rest = [value]
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (typeof one !== 'object' || one === null) continue
    for (const [name, member] of Object.entries(one)) {
      if (!Array.isArray(one)) names.add(name)
      rest.push(member ?? null)
    }
  }
  return names
}

/** A number to order by; those given second are all that the keys before it leave tied. */
type Key<T> = (one: T, tied: readonly T[]) => number

/** Orders by several numbers, each of them computed only for what those before it leave tied. */
function order<T>(tied: readonly T[], [key, ...rest]: readonly Key<T>[]): T[] {
  if (!key || tied.length < 2) return [...tied]
  const groups = new Map<number, T[]>()
  for (const one of tied) {
    const number = key(one, tied)
    groups.set(number, [...(groups.get(number) ?? []), one])
  }
  return [...groups].toSorted(([a], [b]) => a - b).flatMap(([, group]) => order(group, rest))
}

const nameOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf('/') + 1)

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const membersOf = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : [])

/** Whether a contract names a member, or how its name begins. */
const isListed = ({ fields, prefixes }: Contract<unknown>, name: string): boolean =>
  fields.has(name) || prefixes.some((prefix) => name.startsWith(prefix))
