/** The client's side of Digest (RFC 7616 section 3.4): a challenge to the `Authorization` that answers it. */
import { crypto } from '#crypto'
import { toHex } from '../bytes.ts'
import { parseDigest } from '../digest/authorization.ts'
import { algorithmOf, algorithms, digestResponse, ha1 } from '../digest/response.ts'

/** One Digest challenge of a list: its parameters end where another scheme begins (RFC 9110 section 11.6.1). */
const CHALLENGE =
  /(?<![^\s,])Digest +[\w*-]+ *= *(?:"(?:[^"\\]|\\.)*"|[^\s,"]+)(?: *, *[\w*-]+ *= *(?:"(?:[^"\\]|\\.)*"|[^\s,"]+))*/gi

/** RFC 8187 section 3.2.1. */
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)

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
  for (const [text] of challenge.matchAll(CHALLENGE)) {
    const parameters = parseDigest(text)
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
      cnonce: toHex(crypto.random(12)), // as long as no hash: a receiver refuses that with -sess
    }
    const response = digestResponse(ha1(algorithms[algorithm].hash, username, realm, password), signed)
    const isPlain = /^[\x20-\x7e]*$/.test(username)
    const quoted = {
      ...(isPlain && { username }),
      realm,
      nonce,
      uri,
      response,
      cnonce: signed.cnonce,
      ...(opaque !== undefined && { opaque }),
    }
    const fields = Object.entries(quoted).map(([name, value]) => `${name}="${value.replaceAll(/["\\]/g, '\\$&')}"`)
    const extended = isPlain ? [] : [`username*=UTF-8''${percentEncoded(username)}`] // RFC 7616 section 3.4.4
    return `Digest ${[...extended, ...fields, `algorithm=${algorithm}`, 'qop=auth', `nc=${signed.nc}`].join(', ')}`
  }
  throw new TypeError('the receiver offers no Digest that this sender knows')
}
