/** HTTP Basic authentication, RFC 7617. */
import { crypto } from '#crypto'
import { fromBase64, utf8 } from '../bytes.ts'
import { WebhookError } from '../errors.ts'
import type { HttpScheme } from '../vendor.ts'
import { REALM, type Scheme } from './check.ts'
import { entries } from './credentials.ts'

const headers = { 'www-authenticate': `Basic realm="${REALM}", charset="UTF-8"` }

export const basic: Scheme<HttpScheme> = (name, _scheme, given) => {
  const credentials = entries(name, given, ['username', 'password']).map((entry) => {
    if (entry.username.includes(':'))
      throw new TypeError(`${name}: username holds a colon, which Basic cannot carry (RFC 7617 section 2)`)
    return {
      matched: entry.name ?? entry.username,
      digest: crypto.hash('SHA-256', utf8(`${entry.username}:${entry.password}`)),
    }
  })
  return ({ headers: fields }) => {
    const authorization = fields.get('authorization')
    if (authorization === undefined)
      throw new WebhookError('unauthenticated', 'there is no Authorization header', headers)
    const token = /^basic +([^ ]+) *$/i.exec(authorization)?.[1]
    const userPass = token === undefined ? undefined : fromBase64(token)
    if (!userPass) throw new WebhookError('invalid-credentials', 'Authorization holds no Basic credentials', headers)
    const digest = crypto.hash('SHA-256', userPass)
    let matched: string | undefined
    for (const credential of credentials) if (crypto.equal(credential.digest, digest)) matched ??= credential.matched // no early end
    if (matched === undefined)
      throw new WebhookError('invalid-credentials', 'the username or the password is wrong', headers)
    return matched
  }
}
