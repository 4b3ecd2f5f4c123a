/** Security schemes to checks: which alternative of a contract's `security` the given credentials are, and the check of all its schemes. */
import type { Read } from '../delivery.ts'
import type { SecurityScheme, Webhook } from '../vendor.ts'
import { apiKey } from './api-key.ts'
import { basic } from './basic.ts'
import { bearer } from './bearer.ts'
import type { Check, Context, Scheme } from './check.ts'
import { digest } from './digest.ts'
import { jwt } from './jwt.ts'
import { signature } from './signature.ts'

const schemes: { readonly [kind: string]: Scheme<never> } = {
  basic,
  bearer,
  digest,
  signature,
  jwt,
  apiKey,
}

/** Which credential matched, by scheme. */
export type Authenticated = { readonly [scheme: string]: string }

/** Checks every scheme of one alternative. */
export type Authenticate = (delivery: Read) => Promise<Authenticated>

/**
 * Makes the check of a webhook from the credentials given for it.
 *
 * @throws TypeError when they are not exactly one alternative of the contract's `security`, or one of them is unusable.
 */
export function authenticator(
  webhook: Webhook,
  credentials: { readonly [scheme: string]: unknown },
  context: Context,
): Authenticate {
  const given = Object.keys(credentials)
  // an alternative without a scheme is none here: who wants it says so with createReceiverWithoutAuthentication
  const alternative = webhook.security.find((schemes) => given.length > 0 && isSame(Object.keys(schemes), given))
  if (!alternative) {
    const known = webhook.security.map((schemes) => Object.keys(schemes).join(' with '))
    throw new TypeError(
      `${webhook.vendor} ${webhook.name}: credentials for ${given.join(' with ') || 'nothing'} were given; the contract knows ${known.join(', or ') || 'no scheme'}`,
    )
  }
  const checks: [string, Check][] = Object.entries(alternative).map(([name, scheme]) => {
    const make = Object.hasOwn(schemes, kind(scheme)) ? schemes[kind(scheme)] : undefined
    if (!make) throw new TypeError(`${name}: no receiver can check a security scheme of the type ${scheme.type}`)
    return [name, make(name, scheme as never, credentials[name], context)]
  })
  return async (delivery) => {
    const authenticated: { [scheme: string]: string } = {}
    for (const [name, check] of checks) authenticated[name] = await check(delivery)
    return authenticated
  }
}

/** Which file checks a scheme: by its extension, then by what OpenAPI says. */
export function kind(scheme: SecurityScheme): string {
  if ('x-signature' in scheme) return 'signature'
  if ('x-jwt' in scheme) return 'jwt'
  return scheme.type === 'http' ? scheme.scheme : scheme.type
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))
