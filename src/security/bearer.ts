/** Bearer tokens, RFC 6750. */
import { crypto } from '#crypto'
import { utf8 } from '../bytes.ts'
import { WebhookError } from '../errors.ts'
import type { HttpScheme } from '../vendor.ts'
import { REALM, type Scheme } from './check.ts'
import { tokens } from './credentials.ts'

const challenge = `Bearer realm="${REALM}"`
const headers = { 'www-authenticate': challenge }
const invalid = { 'www-authenticate': `${challenge}, error="invalid_token"` } // section 3.1

export const bearer: Scheme<HttpScheme> = (name, _scheme, given) => {
  const credentials = tokens(name, given)
  return ({ headers: fields }) => {
    const authorization = fields.get('authorization')
    if (authorization === undefined)
      throw new WebhookError('unauthenticated', 'there is no Authorization header', headers)
    const scheme = /^bearer +(?=[^ ])/i.exec(authorization)?.[0]
    if (scheme === undefined)
      throw new WebhookError('invalid-credentials', 'Authorization holds no Bearer token', headers)
    const digest = crypto.hash('SHA-256', utf8(authorization.slice(scheme.length).trimEnd())) // some vendors take any text for a token
    let matched: string | undefined
    for (const credential of credentials) if (crypto.equal(credential.digest, digest)) matched ??= credential.matched // no early end
    if (matched === undefined) throw new WebhookError('invalid-credentials', 'the token is wrong', invalid)
    return matched
  }
}
