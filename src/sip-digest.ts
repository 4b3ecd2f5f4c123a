/** Checks the SIP digest that an event carries as data: RFC 3261 section 22, with the algorithms of RFC 8760. */
import { crypto } from '#crypto'
import { toHex } from './bytes.ts'
import type { HashAlgorithm } from './crypto/crypto.ts'
import { parseDigests } from './digest/authorization.ts'
import {
  algorithmOf,
  algorithms,
  checkedHa1,
  type DigestAlgorithm,
  digestResponse,
  ha1,
  isHash,
  isResponse,
} from './digest/response.ts'
import { hidesQop, isCount } from './digest/roles.ts'
import { warn } from './entry.ts'
import { isShort, remember } from './store/remember.ts'
import { shareKey } from './store/key.ts'
import { checkStore, type Store } from './store/store.ts'

/** The digest of a SIP request, as a webhook hands it over. */
export interface SipDigest {
  readonly method: string
  readonly uri: string
  readonly realm: string
  readonly username: string
  readonly nonce: string
  readonly response: string
  readonly algorithm?: string
  readonly qop?: string
  readonly nc?: string | number
  readonly cnonce?: string
  /** The header fields of the SIP request. The credentials in them, where there are any, count and not their parts above. */
  readonly headers?: { readonly [name: string]: string }
}

/** What is known of a user: the password, or HA1 per hash (a bare text is that of MD5). Undefined or null for an unknown user. */
export type SipSecret =
  { readonly password: string } | { readonly ha1: string | { readonly [hash: string]: string } } | undefined | null

/** Finds what is known of a user. */
export type LookUp = (username: string, realm: string) => SipSecret | Promise<SipSecret>

/** How a SIP digest is checked. */
export interface SipDigestOptions {
  /** The realms that this application serves: the one in the event is what the client sent, and nobody else compares it. */
  readonly realms: readonly string[] | ((realm: string) => boolean)
  readonly lookUp: LookUp
  /** Refuses a nonce that is used again with the same count, or again at all where there is no count. */
  readonly store?: Store
  /**
   * How long a nonce is remembered, in seconds; a day. A platform that neither keeps nor checks its nonces takes one for ever, so what was
   * captured can be replayed after that. A store that is full remembers a user's nonces for a shorter time, and the log warns of it.
   */
  readonly retention?: number
}

/** Whether the client knows the password, the reason for your log where it does not, and a warning for it where a full store has forgotten early. */
export type SipVerdict =
  { readonly holds: true; readonly warning?: string } | { readonly holds: false; readonly reason: string }

const RETENTION = 86_400
const SHORT =
  'the store is full and has forgotten nonces of SIP clients before their time: an old one could be replayed; give memoryStore more bytes, or use Redis'

/**
 * Says whether the client that made a SIP request knows the password.
 *
 * @throws TypeError when the look-up gives something that is no password and no HA1, or an option is missing.
 * @throws WebhookError `store` (503) when the store fails.
 * @example
 * import { verifySipDigest } from 'callhooks/sip-digest'
 * import type { SipClientAuthentication } from 'callhooks/jambonz'
 * export const isKnown = async (event: SipClientAuthentication) =>
 *   (await verifySipDigest(event, { realms: ['sip.example.com'], lookUp: () => ({ password: 'from your database' }) })).holds
 */
export async function verifySipDigest(event: SipDigest, options: SipDigestOptions): Promise<SipVerdict> {
  const { isServed, lookUp, store, retention } = checked(options)
  const claim = readClaim(event)
  if ('reason' in claim) return { holds: false, reason: claim.reason }
  if (!isServed(claim.realm)) return { holds: false, reason: 'the realm is none that is served' }

  const hash = algorithms[claim.algorithm].hash
  const held = heldOf(await lookUp(claim.username, claim.realm), hash)
  // the same computations with a password, with HA1 and with neither: who is unknown is not told by the time
  const nobodysPassword = toHex(crypto.random(16))
  const computed = ha1(hash, claim.username, claim.realm, held?.password ?? nobodysPassword)
  const isRight = isResponse(digestResponse(held?.ha1 ?? computed, claim), claim.response)
  if (held === undefined) return { holds: false, reason: `the user is unknown, or there is no HA1 for ${hash}` }
  if (!isRight) return { holds: false, reason: 'the password is wrong' }

  if (!store) return { holds: true }
  // the response that was counted also answers, without qop, a nonce that reads nonce:nc:cnonce:qop: so it is remembered as well
  for (const used of [[claim.response.toLowerCase()], [claim.nonce, claim.nc ?? null]]) {
    const isNew = await remember(store, shareKey('sip', [claim.realm, claim.username], used), retention)
    if (!isNew) return { holds: false, reason: 'the nonce was used with this count before: a replay' }
  }
  return { holds: true, ...((await isShort(store, 'sip:', Date.now())) && { warning: SHORT }) }
}

/** What a ready handler needs, and what it may grant. */
export interface SipAuthenticationOptions<Event, Grant> extends SipDigestOptions {
  /** The longest registration that is granted, in seconds; what was asked for where absent, and never more than that. */
  readonly expires?: number
  /** Further members of the reply to a client that is admitted. */
  readonly admit?: (event: Event) => Grant
  /** Is told why a client was not admitted. */
  readonly refused?: (event: Event, reason: string) => unknown
}

/**
 * Makes the usual handler of a registration hook: a look-up in, the contract's reply out.
 *
 * @throws TypeError when an option is missing or out of range.
 * @example
 * import { createReceiver } from 'callhooks'
 * import { sipClientAuthentication } from 'callhooks/jambonz'
 * import { sipAuthentication } from 'callhooks/sip-digest'
 * const jambonz = createReceiver({ sipClientAuthentication }, { jambonzSignature: { secret: 'wh_secret_example' } })
 * const users = new Map([['alice', { password: 'from your database' }]])
 * export const auth = jambonz.handler('sipClientAuthentication', sipAuthentication({ realms: ['sip.example.com'], lookUp: (name) => users.get(name) }))
 */
export function sipAuthentication<
  Event extends SipDigest & { readonly expires: number | null },
  Reply extends { readonly status: 'ok' | 'fail'; readonly expires?: number },
  Answer,
>(
  options: SipAuthenticationOptions<Event, Omit<Reply, 'status' | 'expires'>>,
): (event: Event, delivery: { readonly reply: (value: Reply) => Answer }) => Promise<Answer> {
  checked(options)
  const { expires, admit, refused } = options
  if (expires !== undefined && (!Number.isFinite(expires) || expires <= 0))
    throw new TypeError('expires is not a positive number of seconds')
  return async (event, delivery) => {
    const { reply } = delivery
    const verdict = await verifySipDigest(event, options)
    if (!verdict.holds) {
      await refused?.(event, verdict.reason)
      return reply({ status: 'fail' } as Reply)
    }
    if (verdict.warning !== undefined) warn(delivery, verdict.warning)
    const granted = expires === undefined || event.expires === null ? undefined : Math.min(expires, event.expires)
    const { expires: _ours, ...further }: { readonly expires?: unknown } = { ...admit?.(event) }
    return reply({ ...further, status: 'ok', ...(granted !== undefined && { expires: granted }) } as unknown as Reply) // an INVITE asks for no time
  }
}

interface Claim {
  readonly method: string
  readonly algorithm: DigestAlgorithm
  readonly realm: string
  readonly username: string
  readonly uri: string
  readonly nonce: string
  readonly response: string
  readonly qop: string | undefined
  readonly nc: string | undefined
  readonly cnonce: string | undefined
}

type Parts = {
  readonly [part in 'realm' | 'username' | 'uri' | 'nonce' | 'response' | 'algorithm' | 'qop' | 'nc' | 'cnonce']:
    string | undefined
}

/** What the client claims, from its own header where the event has it: the platform's parts of it may be cut at a comma. */
function readClaim(event: SipDigest): Claim | { readonly reason: string } {
  const parts = header(event) ?? {
    ...event,
    algorithm: event.algorithm,
    qop: event.qop,
    cnonce: event.cnonce,
    nc: event.nc === undefined ? undefined : String(event.nc).padStart(8, '0'),
  }
  if ('reason' in parts) return parts as { readonly reason: string }
  const { realm, username, uri, nonce, response, qop, nc, cnonce } = parts
  if (!realm || !username || !uri || !nonce || !response)
    return { reason: 'username, realm, nonce, uri or response is missing' }
  // the platform acts on its own reading of who this is, so the one that is checked must be the same
  if (username !== event.username || realm !== event.realm)
    return { reason: 'the event names another user or realm than the credentials do' }
  const { method } = event
  if (/:/.test(method)) return { reason: 'the method is none: it holds a colon' }
  const algorithm = algorithmOf(parts.algorithm)
  if (!algorithm) return { reason: 'the algorithm is unknown' }
  const { hash, isSession } = algorithms[algorithm]
  if (isSession) return { reason: `${algorithm} is not taken in SIP: its key may be a response that was overheard` }
  if (!isHash(hash, response)) return { reason: `the response is not one of ${algorithm}` }
  const claim = { method, algorithm, realm, username, uri, nonce, response, qop }
  if (qop === undefined) {
    if (hidesQop(nonce)) return { reason: 'the nonce ends in a qop, and there is none: the parts of another response' }
    return { ...claim, nc: undefined, cnonce: undefined }
  }
  if (qop.toLowerCase() !== 'auth')
    return { reason: 'only qop=auth can be checked: auth-int signs a body that the event does not have' }
  if (!nc || !cnonce) return { reason: 'nc or cnonce is missing' }
  if (!isCount(nc)) return { reason: 'nc is not one to eight hexadecimal digits' }
  return { ...claim, nc, cnonce }
}

const NAMES = ['authorization', 'proxy-authorization']

/** The parts of the client's own header, undefined where the event has none. */
function header({ headers = {}, realm, username }: SipDigest): Parts | { readonly reason: string } | undefined {
  const fields = Object.entries(headers).filter(([name]) => NAMES.includes(name.toLowerCase()))
  if (fields.length === 0) return undefined
  const all = fields.flatMap(([, value]) => (typeof value === 'string' ? (parseDigests(value) ?? []) : []))
  // a client may hold credentials for other realms too, in a row of each or in one that was joined (RFC 3261 section 22.3)
  const own = all.filter((one) => one.get('realm') === realm && one.get('username') === username)
  if (own.length > 1)
    return { reason: 'there are credentials in two headers, or twice in one, for this user and realm' }
  const [parameters] = all.length > 1 ? own : all
  if (!parameters)
    return {
      reason:
        all.length > 1
          ? 'none of the credentials is for the user and realm of the event'
          : 'the Authorization header holds no Digest credentials',
    }
  const get = (name: string): string | undefined => parameters.get(name)
  return {
    realm: get('realm'),
    username: get('username'),
    uri: get('uri'),
    nonce: get('nonce'),
    response: get('response'),
    algorithm: get('algorithm'),
    qop: get('qop'),
    nc: get('nc'),
    cnonce: get('cnonce'),
  }
}

/** The password or the HA1 that the look-up gave; undefined for an unknown user. Nothing undefined, null or empty ever becomes either. */
function heldOf(
  secret: SipSecret,
  hash: HashAlgorithm,
): { readonly password?: string; readonly ha1?: string } | undefined {
  if (secret === undefined || secret === null) return undefined
  if (typeof secret !== 'object')
    throw new TypeError('the look-up gave a bare text: say whether it is { password } or { ha1 }')
  const { password, ha1 } = secret as { readonly password?: unknown; readonly ha1?: unknown }
  // a row of a database may have both columns, and null in the one that is not used
  if ('password' in secret && !((password === undefined || password === null) && typeof ha1 === 'string')) {
    if (typeof password !== 'string' || password === '')
      throw new TypeError('the look-up gave a password that is undefined, empty or no text')
    return { password }
  }
  const held: unknown = typeof ha1 === 'string' ? { MD5: ha1 } : ha1
  if (typeof held !== 'object' || held === null) throw new TypeError('the look-up gave neither password nor ha1')
  if (!Object.hasOwn(held, hash)) return undefined
  return { ha1: checkedHa1((held as { readonly [hash: string]: unknown })[hash], hash) }
}

function checked(options: SipDigestOptions): {
  readonly isServed: (realm: string) => boolean
  readonly lookUp: LookUp
  readonly store: Store | undefined
  readonly retention: number
} {
  const { realms, lookUp, store, retention = RETENTION } = options
  if (typeof lookUp !== 'function') throw new TypeError('lookUp is not a function')
  const isList = Array.isArray(realms)
  if (!isList && typeof realms !== 'function') throw new TypeError('realms is neither a list nor a function')
  if (isList && (realms.length === 0 || realms.some((realm) => typeof realm !== 'string' || realm === '')))
    throw new TypeError('realms is empty, or holds something that is no realm')
  if (!Number.isFinite(retention) || retention <= 0)
    throw new TypeError('retention is not a positive number of seconds')
  if ('store' in options) checkStore(store)
  const isServed = isList
    ? (realm: string) => realms.includes(realm)
    : (realm: string) => (realms as (realm: string) => unknown)(realm) === true
  return { isServed, lookUp, store, retention }
}
