/** JSON Web Tokens (RFC 7519) that a contract describes with `x-jwt`: a closed list of algorithms, keys that are configured, and claims that say what the request is. */
import { fromUtf8 } from '../bytes.ts'
import { WebhookError } from '../errors.ts'
import type { Jwt, JwtScheme } from '../vendor.ts'
import { REALM, type Scheme } from './check.ts'
import { jwtKeys } from './credentials.ts'
import { coversBody, needsUrl } from './expression.ts'
import { messageTemplate, type MessageTemplate } from './message.ts'
import { refuseUnproven } from './signature.ts'
import { signedRequest } from './signed.ts'

const challenge = { 'www-authenticate': `Bearer realm="${REALM}"` }

/** A token is some hundred characters; a longer one costs its receiver a hash. */
const LONGEST = 8192

const ALGORITHMS = ['HS256', 'HS384', 'HS512', 'RS256', 'ES256']

/** The words of `x-jwt`, compiled. */
export interface JwtWords {
  readonly claims: readonly { readonly claim: string; readonly is: MessageTemplate; readonly isOptional: boolean }[]
  readonly needsUrl: boolean
  /** Whether a token says nothing of the body. */
  readonly leavesBody: boolean
}

/**
 * Compiles the words of a token, and refuses those that prove too little.
 *
 * @throws TypeError that names the word.
 */
export function jwtWords({
  algorithms,
  claims = {},
  optional = [],
  tolerance = 0,
  unsignedBody,
}: Omit<Jwt, 'tokens'>): JwtWords {
  if (!Array.isArray(algorithms) || algorithms.length === 0) throw new TypeError('x-jwt algorithms is an empty list')
  const unknown = algorithms.find((algorithm) => !ALGORITHMS.includes(algorithm))
  if (unknown !== undefined)
    throw new TypeError(`x-jwt: unknown algorithm ${JSON.stringify(unknown)}; there are ${ALGORITHMS.join(', ')}`)
  const shared: readonly string[] = algorithms.filter((one: string) => one.startsWith('HS'))
  if (shared.length > 0 && shared.length < algorithms.length)
    throw new TypeError('x-jwt algorithms: a shared secret and a public key are two schemes, and not one')
  if (!(Number.isFinite(tolerance) && tolerance >= 0)) throw new TypeError('x-jwt tolerance is not a number of seconds')
  const stray = optional.find((claim) => !Object.hasOwn(claims, claim))
  if (stray !== undefined) throw new TypeError(`x-jwt optional: ${stray} is none of the claims`)
  const compiled = Object.entries(claims).map(([claim, template]) => ({
    claim,
    is: messageTemplate(template),
    isOptional: optional.includes(claim),
  }))
  const expressions = compiled.flatMap(({ is }) => is.expressions)
  const leavesBody = !expressions.some(coversBody)
  if (leavesBody && unsignedBody === undefined)
    throw new TypeError(
      'x-jwt claims hold no hash of the body: name the claim that does, or say in unsignedBody why there is none',
    )
  return { claims: compiled, needsUrl: expressions.some(needsUrl), leavesBody }
}

export const jwt: Scheme<JwtScheme> = (name, scheme, given, context) => {
  const words = scheme['x-jwt']
  const { claims, needsUrl, leavesBody } = jwtWords(words)
  refuseUnproven(name, { needsUrl, leavesBody, why: words.unsignedBody }, context)
  if (typeof words.tokens?.verifier !== 'function')
    throw new TypeError(`${name}: the table does not say what verifies its tokens; callhooks/jwt exports it`)
  const verifiers = jwtKeys(name, given).map(({ matched, key }) => ({
    matched,
    verify: words.tokens.verifier(key, words.algorithms),
  }))
  const { field, read } = place(scheme)
  const headers = scheme.type === 'http' ? challenge : {}

  return async (delivery) => {
    const value = delivery.headers.get(field)
    if (value === undefined) throw new WebhookError('unauthenticated', `there is no ${field} header`, headers)
    const token = read(value)
    if (token === undefined || token.length > LONGEST)
      throw new WebhookError('invalid-credentials', `the ${field} header holds no token`, headers)
    const check = { now: context.now(), tolerance: words.tolerance ?? 0, required: words.required ?? [] }
    const results = await Promise.allSettled(verifiers.map(({ verify }) => verify(token, check)))
    const position = results.findIndex(({ status }) => status === 'fulfilled')
    const right = results[position]
    if (right?.status !== 'fulfilled') {
      const reasons = results.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []))
      throw new WebhookError('invalid-credentials', `the token does not hold: ${reasons.join('; ')}`, headers)
    }
    const request = signedRequest(delivery, context.publicUrl, undefined)
    for (const { claim, is, isOptional } of claims) {
      const said: unknown = Object.hasOwn(right.value, claim) ? right.value[claim] : undefined
      if (said === undefined && isOptional && delivery.body.length === 0) continue
      const expected = is.make(request)
      if (expected === undefined || said !== fromUtf8(expected))
        throw new WebhookError(
          'invalid-credentials',
          `the claim ${claim} of the token is not what the request is: another body, another publicUrl, or a token of another request`,
          headers,
        )
    }
    return verifiers[position]!.matched
  }
}

/** Where the token stands: in its own header as it is, or in Authorization behind Bearer, which some senders leave out. */
function place(scheme: JwtScheme): { readonly field: string; readonly read: (value: string) => string | undefined } {
  if (scheme.type === 'apiKey') return { field: scheme.name.toLowerCase(), read: (value) => value }
  return { field: 'authorization', read: (value) => /^(?:bearer +)?([\w.-]+) *$/i.exec(value)?.[1] }
}
