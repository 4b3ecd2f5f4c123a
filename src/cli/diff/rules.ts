/** The verdicts: what each kind of change means for a receiver, who reads events and writes replies. */

/** What a change asks of a version (Semantic Versioning 2.0.0). */
export type Verdict = 'major' | 'minor' | 'patch'

/** What a schema describes: what we receive, what we send, or neither, where no webhook uses it. */
export type Direction = 'event' | 'reply' | 'unused'

/** One change of a contract. */
export interface Change {
  readonly verdict: Verdict
  /** Where, as a JSON pointer (RFC 6901) into the new document, or into the old one for what is gone. */
  readonly pointer: string
  readonly message: string
  /** No rule knows what has changed: another tool that does may say better. */
  readonly isGuess?: true
}

type Says = readonly [verdict: Verdict, because: string]

const all = (verdict: Verdict, because: string): { readonly event: Says; readonly reply: Says } => ({
  event: [verdict, because],
  reply: [verdict, because],
})

/**
 * Two questions decide. Does code that compiled still compile? Does what was accepted, or sent, still pass?
 *
 * A receiver reads events: it is broken by a promise that is taken back, and by one more that not every delivery keeps, because the contract
 * refuses those that do not: a vendor's older release sends without the member that the newer one always has. It writes replies: it is safe
 * when more is allowed, and is broken when more is asked for. What a type already provides for (another field, another value of an
 * extensible enum, another event beside a catch-all branch) is no surprise to code that compiles against it.
 */
export const rules = {
  // members of an object
  'member-added': all('minor', 'it may be used'),
  'member-added-required': {
    event: [
      'major',
      'an event without it, which was accepted, is refused, and code that sends or tests one no longer compiles',
    ],
    reply: ['major', 'a reply without it is refused'],
  },
  'member-removed': {
    event: ['major', 'code may read it'],
    reply: ['major', 'a reply that has it no longer compiles'],
  },
  'member-required': {
    event: [
      'major',
      'an event without it, which was accepted, is refused, and code that sends or tests one no longer compiles',
    ],
    reply: ['major', 'a reply without it is refused'],
  },
  'member-optional': {
    event: ['major', 'code may count on it'],
    reply: ['minor', 'a reply may leave it out'],
  },
  'map-opened': all('minor', 'any member is expected'),
  'map-ended': all('major', 'code may use members that are not listed'),
  'object-closed': all('major', 'what was accepted is refused'),
  'object-opened': all('minor', 'nothing more is refused'),

  // types and values
  'type-widened': { event: ['major', 'code meets a type that it never met'], reply: ['minor', 'more may be said'] },
  'type-narrowed': all('major', 'what was accepted is refused'),
  'type-changed': all('major', 'neither side takes what the other did'),
  'value-listed': all('minor', 'it was accepted as unlisted before'),
  'value-unlisted': all('major', 'code that names it no longer compiles'),
  'value-added': {
    event: ['major', 'the list was closed, so code may have named every value'],
    reply: ['minor', 'more may be said'],
  },
  'value-removed': all('major', 'what was accepted is refused'),
  'values-opened': { event: ['major', 'any other value may come'], reply: ['minor', 'more may be said'] },
  'values-closed': all('major', 'any other value is refused'),
  'values-named': {
    event: ['minor', 'any other value is still accepted'],
    reply: ['major', 'a text that is not listed no longer compiles'],
  },
  'values-unnamed': { event: ['major', 'code may name each value'], reply: ['minor', 'more may be said'] },
  'limit-tightened': all('major', 'what was accepted is refused'),
  'limit-loosened': { event: ['major', 'code may count on it'], reply: ['minor', 'more may be said'] },

  // unions by tag
  'event-added': all('minor', 'it was accepted as unlisted before'),
  'event-added-closed': {
    event: ['major', 'there was no branch for others, so code may have named every one'],
    reply: ['minor', 'more may be said'],
  },
  'event-removed': all('major', 'code that names it no longer compiles'),
  'others-added': { event: ['major', 'any other event may come'], reply: ['minor', 'more may be said'] },
  'others-removed': all('major', 'any other is refused'),

  // webhooks
  'webhook-added': all('minor', 'it may be used'),
  'webhook-removed': all('major', 'code imports it'),
  'operation-renamed': all('major', 'code may use its name'),
  'media-type-changed': all('major', 'neither side reads what the other writes'),
  'body-optional': all('major', 'code may count on it'),
  'body-required': all('major', 'what came without one is refused'),
  'header-added': all('minor', 'it may be used'),
  'header-removed': all('major', 'code may read it'),
  'reply-required': all('major', 'a handler that answers nothing is refused'),
  'reply-optional': all('minor', 'a handler may answer nothing'),
  'reply-taken': all('major', 'a handler that answers nothing is refused'),
  'reply-possible': all('minor', 'a handler may answer'),
  'reply-ignored': all('major', 'a handler that replies no longer compiles'),
  'identity-gained': all('minor', 'a delivery that is sent again can be told'),
  'identity-lost': all('major', 'a delivery that is sent again can no longer be told'),
  'identity-changed': all('major', 'what was remembered of deliveries is not found again'),

  // security
  'security-added': all('minor', 'it may be used'),
  'security-removed': all('major', 'a receiver that is configured with it refuses everything'),
  'scheme-changed': all('major', 'receivers check it another way than senders make it, or the other way round'),

  // types of components, which are exported by name
  'component-added': all('minor', 'its type may be imported'),
  'component-removed': all('major', 'code may import its type'),

  deprecated: all('minor', 'it is on its way out'),
  wording: all('patch', 'nothing that code or traffic meets'),
  unknown: all('major', 'no rule says what that means'),
} satisfies { readonly [rule: string]: { readonly event: Says; readonly reply: Says } }

export type Rule = keyof typeof rules

/** The change that a rule makes of something; in what no webhook uses only names matter. */
export function change(rule: Rule, direction: Direction, pointer: string, what: string): Change {
  const [verdict, because] =
    direction === 'unused' ? (['patch', 'no webhook uses it'] as const) : rules[rule][direction]
  const message = rule === 'wording' ? what : `${what}: ${because}`
  return { verdict, pointer, message, ...(rule === 'unknown' && { isGuess: true }) }
}

const order: readonly Verdict[] = ['major', 'minor', 'patch']

/** The worst first, and among equals in the order of the document. */
export const byVerdict = (a: Change, b: Change): number => order.indexOf(a.verdict) - order.indexOf(b.verdict)

/** The verdict on all of some changes. */
export const worst = (changes: readonly Change[]): Verdict | undefined => changes.toSorted(byVerdict)[0]?.verdict
