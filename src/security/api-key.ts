/** A token in a header or the query: OpenAPI's `apiKey` without an extension (section 4.8.27). */
import { crypto } from '#crypto'
import { utf8 } from '../bytes.ts'
import { WebhookError } from '../errors.ts'
import type { TokenScheme } from '../vendor.ts'
import type { Scheme } from './check.ts'
import { tokens } from './credentials.ts'
import { queryValue } from './expression.ts'

export const apiKey: Scheme<TokenScheme> = (name, scheme, given) => {
  const held = tokens(name, given)
  const place = scheme.in === 'header' ? `${scheme.name} header` : `parameter ${scheme.name} in the query`
  const find = {
    header: ({ headers }: { readonly headers: ReadonlyMap<string, string> }) => headers.get(scheme.name.toLowerCase()),
    query: ({ target }: { readonly target: string }) => queryValue(target, scheme.name),
  }
  if (!Object.hasOwn(find, scheme.in))
    throw new TypeError(`${name}: an apiKey is in header or query, not in ${scheme.in}`)
  return (delivery) => {
    const token = find[scheme.in](delivery)
    if (token === undefined) throw new WebhookError('unauthenticated', `there is no ${place}`)
    const digest = crypto.hash('SHA-256', utf8(token))
    let matched: string | undefined
    for (const one of held) if (crypto.equal(one.digest, digest)) matched ??= one.matched // no early end
    if (matched === undefined) throw new WebhookError('invalid-credentials', `the ${place} holds another token`)
    return matched
  }
}
