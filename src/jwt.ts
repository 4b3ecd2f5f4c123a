/** Makes and verifies JSON Web Tokens with `jose`, an optional peer: only contracts whose proof is a token import this. */
import { importJWK, jwtVerify, SignJWT } from 'jose'
import { utf8 } from './bytes.ts'
import type { JwtTokens, TokenKey } from './vendor.ts'

/**
 * Makes and verifies tokens for the generated tables, which import it; there is no reason to call it.
 *
 * @example
 * import { tokens } from 'callhooks/jwt'
 * const verify = tokens.verifier({ secret: 'from your secrets' }, ['HS256'])
 */
export const tokens: JwtTokens = {
  verifier(key, algorithms) {
    if (!algorithms.every((algorithm) => algorithm.startsWith(kindOf(key))))
      throw new TypeError(`the key is of another kind than the algorithms ${algorithms.join(', ')}`)
    if ('jwk' in key && 'd' in key.jwk) throw new TypeError('jwk is a private key: a receiver holds the public one')
    const imported = keyOf(key, algorithms[0]!)
    imported.catch(() => {}) // told when a token is verified
    return async (token, { now, tolerance, required }) => {
      const { payload } = await jwtVerify(token, await imported, {
        algorithms: [...algorithms],
        currentDate: new Date(now),
        clockTolerance: tolerance,
        requiredClaims: [...required],
      })
      return payload
    }
  },
  sign: async (key, algorithm, claims) =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: algorithm, typ: 'JWT' }).sign(await keyOf(key, algorithm)),
}

const keyOf = async (key: TokenKey, algorithm: string) =>
  'secret' in key ? utf8(key.secret) : await importJWK(key.jwk, algorithm)

/** How the names of the algorithms begin that a key is for (RFC 7518 section 6.1). */
function kindOf(key: TokenKey): string {
  if ('secret' in key) return 'HS'
  const { kty, crv, n, x, y } = key.jwk as { readonly [member: string]: unknown }
  if (kty === 'RSA' && typeof n === 'string') return 'RS'
  if (kty === 'EC' && crv === 'P-256' && typeof x === 'string' && typeof y === 'string') return 'ES'
  throw new TypeError('jwk is neither an RSA key nor one of the curve P-256')
}
