/** HTTP Digest authentication, RFC 7616, with RFC 2617's MD5. */
import { crypto } from '#crypto'
import { concat, toHex, utf8 } from '../bytes.ts'
import type { Read } from '../delivery.ts'
import { parseDigest } from '../digest/authorization.ts'
import { nonces } from '../digest/nonce.ts'
import {
  algorithmOf,
  algorithms,
  checkedHa1,
  type DigestAlgorithm,
  digestResponse,
  ha1,
  headerText,
  isHash,
  isResponse,
} from '../digest/response.ts'
import { mayBeKnown } from '../digest/roles.ts'
import { WebhookError } from '../errors.ts'
import { isForgotten, remember } from '../store/remember.ts'
import type { HttpScheme } from '../vendor.ts'
import { REALM, type Scheme } from './check.ts'
import { entries } from './credentials.ts'

/** How Digest is offered, where its defaults do not fit. */
export interface DigestOptions {
  /**
   * The algorithms offered, most preferred first; SHA-256, then MD5. A `-sess` one goes neither with `withoutQop` nor with the plain
   * one of its hash: a response to that could be overheard and be the key of a session.
   */
  readonly algorithms?: readonly DigestAlgorithm[]
  /** The qualities of protection offered; `auth` alone. */
  readonly qop?: readonly ('auth' | 'auth-int')[]
  /** How long a nonce may be used, in seconds; 300. */
  readonly lifetime?: number
  /** Compares the URI without its query, for a client that does not sign it. */
  readonly ignoreQuery?: boolean
  /** Takes a response without qop (RFC 2069), each nonce once. */
  readonly withoutQop?: boolean
}

/** How far the clocks of two instances may be apart, in seconds: a count is remembered for longer than its nonce is good. */
const SKEW = 60

/** One credential, with the HA1 of each hash that it can be checked with. */
interface Held {
  readonly matched: string
  readonly username: string
  readonly ha1: { readonly [hash: string]: string }
}

export const digest: Scheme<HttpScheme> = (name, _scheme, given, context) => {
  const held = credentials(name, given)
  const { realm } = held[0]!
  const offer = offered(name, held, context.digest)
  const { serverKeys, store, now } = context
  const issuer = nonces(serverKeys, `${offer.lifetime}:${realm}`) // of another lifetime, and so another memory, is another's
  const opaques = serverKeys.map((key) =>
    toHex(crypto.hmacSha256(key)(concat([utf8('opaque:'), utf8(realm)]))).slice(0, 32),
  )
  let foreign = 0 // nonces of others that a right response was made for
  const most = Math.max(...held.map(({ username }) => held.filter((other) => other.username === username).length))

  /** One challenge in a field of its own per algorithm, all with the same nonce: clients do not agree on how to read a list. */
  const challenge = (isStale = false): { readonly 'www-authenticate': string[] } => {
    const nonce = issuer.issue(now())
    return {
      'www-authenticate': offer.algorithms.map(
        (algorithm) =>
          `Digest realm="${realm}", qop="${offer.qop.join(',')}", algorithm=${algorithm}, nonce="${nonce}", opaque="${opaques[0]}"${isStale ? ', stale=true' : ''}, charset=UTF-8`,
      ),
    }
  }
  const refuse = (detail: string): WebhookError => new WebhookError('invalid-credentials', detail, challenge())

  return async (delivery) => {
    const authorization = delivery.headers.get('authorization')
    if (authorization === undefined)
      throw new WebhookError('unauthenticated', 'there is no Authorization header', challenge())
    const claim = readClaim(authorization, realm, offer)
    if (typeof claim === 'string') throw refuse(claim)
    const isSigned = (ignoreQuery: boolean): boolean => isTarget(claim.uri, delivery, context.publicUrl, ignoreQuery)
    if (!isSigned(offer.ignoreQuery)) {
      throw refuse(
        isSigned(true)
          ? "the query in the uri of the credentials is not the request's: for a client that does not sign it, set digest.ignoreQuery"
          : "the uri of the credentials is not the request's: where a proxy rewrites it, set publicUrl",
      )
    }

    // as many computations for a user that there is as for one that there is not, and for any nonce
    const candidates = held.filter(({ username }) => username === claim.username)
    const { hash, digits } = algorithms[claim.algorithm]
    const nobodysHa1 = toHex(crypto.random(digits / 2))
    let matched: string | undefined
    for (let i = 0; i < most; i++) {
      const candidate = candidates[i]
      const secret = candidate?.ha1[hash] ?? nobodysHa1
      const expected = digestResponse(secret, { ...claim, method: delivery.method, body: delivery.body })
      if (isResponse(expected, claim.response) && candidate) matched ??= candidate.matched
    }
    if (matched === undefined) throw refuse('the username or the password is wrong')

    // section 3.3: stale says that the nonce is no longer valid and the response to it right, so that the client answers a new one unasked
    const stale = (detail: string): WebhookError => new WebhookError('stale', detail, challenge(true))
    const issued = issuer.issuedAt(claim.nonce)
    if (issued === undefined) throw stale(ofAnother(++foreign))
    if (claim.opaque !== undefined && !opaques.includes(claim.opaque))
      throw refuse('the opaque is not the one that was sent')
    const age = now() - issued
    if (!(age < offer.lifetime * 1000)) throw stale(`the nonce is older than ${offer.lifetime} seconds`)
    if (age < -SKEW * 1000)
      throw stale('the nonce is of the future: the clock has gone back, or those of the instances differ')
    if (store.uptime && age > store.uptime())
      throw stale('the nonce is older than the store, which does not know whether it was used')
    const key = `digest${offer.lifetime}:${claim.nonce}:${claim.qop === undefined ? '' : claim.nc.toLowerCase()}`
    const isNew = await remember(store, key, Math.max(0, offer.lifetime - age / 1000) + SKEW)
    if (!isNew) throw stale('the nonce was used with this count before: a replay, or a client that does not count')
    if (await isForgotten(store, key, issued + (offer.lifetime + SKEW) * 1000))
      throw stale('the nonce is older than what a full store remembers')
    return matched
  }
}

/** Why a right response is to no nonce of ours; a restart explains some in a row, and then no more. */
const ofAnother = (times: number): string =>
  times === 1
    ? 'the nonce is none of ours: the server was started since without serverKey, or another instance made it; the client was told to answer a new one'
    : `the nonce is none of ours, ${times} times since the start: where this goes on, several instances answer one URL, and need a serverKey and a store in common`

/** What a client claims, as far as it can be read. */
interface Claim {
  readonly username: string
  readonly nonce: string
  readonly uri: string
  readonly response: string
  readonly algorithm: DigestAlgorithm
  readonly opaque: string | undefined
  readonly qop: string | undefined
  readonly nc: string
  readonly cnonce: string
}

/** Reads a claim, or says why it is none that can be checked. */
function readClaim(authorization: string, realm: string, offer: Offer): Claim | string {
  const parameters = parseDigest(authorization)
  if (!parameters) return 'Authorization holds no Digest credentials'
  const get = (name: string): string | undefined => parameters.get(name)
  const username = usernameOf(parameters)
  if (typeof username !== 'string') return username.reason
  const [nonce, uri, response] = [get('nonce'), get('uri'), get('response')]
  if (nonce === undefined || uri === undefined || response === undefined)
    return 'Authorization lacks nonce, uri or response'
  if (headerText(get('realm') ?? '') !== realm) return 'the realm is not ours'

  const algorithm = algorithmOf(get('algorithm'))
  if (algorithm === undefined || !offer.algorithms.includes(algorithm)) return 'the algorithm is none that was offered'
  const { hash, isSession } = algorithms[algorithm]
  if (!isHash(hash, response)) return `the response is not one of ${algorithm}`

  const qop = get('qop')
  const base = { username, nonce, uri, response, algorithm, opaque: get('opaque') }
  if (qop === undefined) {
    if (!offer.withoutQop) return 'there is no qop, without which a nonce could be replayed'
    return { ...base, qop, nc: '', cnonce: '' }
  }
  if (!(offer.qop as readonly string[]).includes(qop)) return 'the qop is none that was offered'
  const [nc, cnonce] = [get('nc'), get('cnonce')]
  if (nc === undefined || !/^[0-9a-f]{8}$/i.test(nc)) return 'nc is not eight hexadecimal digits'
  if (cnonce === undefined || cnonce === '') return 'there is no cnonce'
  if (isSession && mayBeKnown(algorithm, cnonce))
    return `the cnonce of ${algorithm} holds a colon or reads as a hash, so its key may be known: offer this client ${hash}`
  return { ...base, qop, nc, cnonce }
}

/** The username, plain or as `username*` (RFC 8187). */
function usernameOf(parameters: ReadonlyMap<string, string>): string | { readonly reason: string } {
  const plain = parameters.get('username')
  const extended = parameters.get('username*')
  if (plain !== undefined && extended !== undefined) return { reason: 'there are both username and username*' }
  const isHashed = parameters.get('userhash')?.toLowerCase() === 'true'
  if (isHashed) return { reason: extended === undefined ? 'userhash was not offered' : 'username* cannot be a hash' }
  if (plain !== undefined) return headerText(plain)
  const encoded =
    extended === undefined ? undefined : /^utf-8'[^']*'((?:[!#$&+.^_`|~0-9a-z-]|%[0-9a-f]{2})*)$/i.exec(extended)?.[1]
  try {
    return encoded === undefined ? { reason: 'there is no username' } : decodeURIComponent(encoded)
  } catch {
    return { reason: 'username* is not UTF-8' }
  }
}

/** Whether the signed URI designates the request: compared as it was sent, never decoded (RFC 7616 section 3.4.6). */
function isTarget(uri: string, { target, headers }: Read, publicUrl: URL | undefined, ignoreQuery: boolean): boolean {
  const prefix = publicUrl ? publicUrl.pathname.replace(/\/$/, '') : ''
  const absolute = /^https?:\/\/([^/?#]*)(.*)$/i.exec(uri)
  const authorities = [headers.get('host'), publicUrl?.host].map((authority) => authority?.toLowerCase())
  if (absolute && !authorities.includes(absolute[1]!.toLowerCase())) return false
  const cut = (text: string): string => (ignoreQuery ? text.split('?', 1)[0]! : text)
  return cut(absolute ? absolute[2]! || '/' : uri) === cut(prefix + target)
}

interface Offer {
  readonly algorithms: readonly DigestAlgorithm[]
  readonly qop: readonly ('auth' | 'auth-int')[]
  readonly lifetime: number
  readonly ignoreQuery: boolean
  readonly withoutQop: boolean
}

const PREFERRED: readonly DigestAlgorithm[] = ['SHA-256', 'MD5']

/** What is offered: what was asked for, or the preferred algorithms that every credential can be checked with. */
const OPTIONS = ['algorithms', 'qop', 'lifetime', 'ignoreQuery', 'withoutQop']

function offered(name: string, held: readonly Held[], options: DigestOptions = {}): Offer {
  if (typeof options !== 'object' || options === null) throw new TypeError('digest is no object of options')
  const unknown = Object.keys(options).find((option) => !OPTIONS.includes(option))
  if (unknown !== undefined)
    throw new TypeError(`digest has no option ${JSON.stringify(unknown)}; there are ${OPTIONS.join(', ')}`)
  const { qop = ['auth'], lifetime = 300, ignoreQuery = false, withoutQop = false } = options
  const can = (algorithm: DigestAlgorithm): boolean =>
    held.every((one) => one.ha1[algorithms[algorithm].hash] !== undefined)
  for (const [option, value] of Object.entries({ ignoreQuery, withoutQop }))
    if (typeof value !== 'boolean') throw new TypeError(`digest: ${option} is neither true nor false`)
  for (const [option, value] of Object.entries({ algorithms: options.algorithms ?? [], qop }))
    if (!Array.isArray(value)) throw new TypeError(`digest: ${option} is not a list`)
  const asked = Array.from(options.algorithms ?? PREFERRED.filter(can))
  for (const algorithm of asked) {
    if (!Object.hasOwn(algorithms, algorithm))
      throw new TypeError(`${name}: unknown algorithm ${JSON.stringify(algorithm)}`)
    if (!can(algorithm)) throw new TypeError(`${name}: a credential has no HA1 for ${algorithm}`)
  }
  for (const algorithm of asked) {
    const { hash, isSession } = algorithms[algorithm]
    if (isSession && withoutQop)
      throw new TypeError(`${name}: ${algorithm} cannot be checked without qop: leave out withoutQop or ${algorithm}`)
    if (isSession && asked.includes(hash))
      throw new TypeError(
        `${name}: ${algorithm} and ${hash} do not go together: a response of ${hash} that was overheard could be the key of a session`,
      )
  }
  if (asked.length === 0) throw new TypeError(`${name}: the credentials have no algorithm in common`)
  if (qop.length === 0 || qop.some((one) => one !== 'auth' && one !== 'auth-int'))
    throw new TypeError(`${name}: qop is a list of auth and auth-int`)
  if (!Number.isFinite(lifetime) || lifetime <= 0)
    throw new TypeError(`${name}: lifetime is not a positive number of seconds`)
  return { algorithms: asked, qop, lifetime, ignoreQuery, withoutQop }
}

const HASHES = ['MD5', 'SHA-256', 'SHA-512-256'] as const

/** The credentials as HA1, which is computed once. */
function credentials(name: string, given: unknown): (Held & { readonly realm: string })[] {
  const list = entries(name, given, ['username'], ['password', 'realm'], ['ha1']).map((entry) => {
    const {
      username,
      password,
      realm = REALM,
      ha1: precomputed,
    } = entry as { username: string; password?: string; realm?: string; ha1?: unknown }
    if (/[^\x20-\x7e]|["\\]/.test(realm))
      throw new TypeError(`${name}: realm holds a character that clients cannot quote: ASCII but " and \\ is safe`)
    const base = { matched: entry.name ?? username, username, realm }
    if ((password === undefined) === (precomputed === undefined))
      throw new TypeError(`${name}: give either password or ha1`)
    if (password !== undefined)
      return { ...base, ha1: Object.fromEntries(HASHES.map((hash) => [hash, ha1(hash, username, realm, password)])) }
    if (!('realm' in entry)) throw new TypeError(`${name}: ha1 is for one realm, and there is none`)
    if (typeof precomputed !== 'object' || precomputed === null)
      throw new TypeError(`${name}: ha1 is not an object of hashes`)
    for (const hash of Object.keys(precomputed))
      if (!(HASHES as readonly string[]).includes(hash))
        throw new TypeError(`${name}: ha1 has an unknown hash ${JSON.stringify(hash)}`)
    return {
      ...base,
      ha1: Object.fromEntries(
        Object.entries(precomputed).map(([hash, value]) => [hash, checkedHa1(value, hash as 'MD5')]),
      ),
    }
  })
  if (new Set(list.map(({ realm }) => realm)).size > 1)
    throw new TypeError(`${name}: the credentials are of different realms`)
  return list
}
