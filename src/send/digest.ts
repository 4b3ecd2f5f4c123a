/** The client's side of Digest (RFC 7616 section 3.4): a challenge to the `Authorization` that answers it. */
import { crypto } from '#crypto'
import { toHex } from '../bytes.ts'
import { parseDigest } from '../digest/authorization.ts'
import { algorithmOf, algorithms, digestResponse, ha1 } from '../digest/response.ts'

/**
 * Answers the first challenge whose algorithm is known, with qop `auth`.
 *
 * @throws TypeError when the field holds no such challenge.
 */
export function answer(
  challenge: string,
  { username, password }: { readonly username: string; readonly password: string },
  uri: string,
): string {
  for (const [, text = ''] of challenge.matchAll(/Digest ((?:[^",]|"[^"]*"|,(?! *Digest ))*)/gi)) {
    const parameters = parseDigest(`Digest ${text}`)
    const algorithm = algorithmOf(parameters?.get('algorithm'))
    const [realm, nonce, opaque] = ['realm', 'nonce', 'opaque'].map((name) => parameters?.get(name))
    if (
      !algorithm ||
      realm === undefined ||
      nonce === undefined ||
      !parameters?.get('qop')?.split(/ *, */).includes('auth')
    )
      continue
    const signed = {
      algorithm,
      method: 'POST',
      uri,
      nonce,
      qop: 'auth',
      nc: '00000001',
      cnonce: toHex(crypto.random(16)),
    }
    const response = digestResponse(ha1(algorithms[algorithm].hash, username, realm, password), signed)
    const quoted = {
      username,
      realm,
      nonce,
      uri,
      response,
      cnonce: signed.cnonce,
      ...(opaque !== undefined && { opaque }),
    }
    const fields = Object.entries(quoted).map(([name, value]) => `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`)
    return `Digest ${[...fields, `algorithm=${algorithm}`, 'qop=auth', `nc=${signed.nc}`].join(', ')}`
  }
  throw new TypeError('the receiver offers no Digest that this sender knows')
}
