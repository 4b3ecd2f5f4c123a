/** What a proof can be computed of: OpenAPI's runtime expressions (section 4.8.20.4), the parts of a URL, and a closed list of forms of the body. */
import { crypto } from '#crypto'
import { fromUtf8, toBase64, toHex, utf8 } from '../bytes.ts'
import { pairsOf } from '../decode.ts'

/** A request as its sender signed it. */
export interface Signed {
  readonly method: string
  /** The request target, with its query. */
  readonly target: string
  /** The URL that the sender used; undefined where the receiver was not told its public URL. */
  readonly url: string | undefined
  /** The time in the signature's own header, or in the header that the scheme names. */
  readonly timestamp: string | undefined
  readonly body: Uint8Array
  header(name: string): string | undefined
}

/** Takes a value from a request; undefined where the request does not have it. */
export type Expression = (request: Signed) => Uint8Array | undefined

const text = (value: string | undefined): Uint8Array | undefined => (value === undefined ? undefined : utf8(value))

const BODY = '$request.body'

/** The forms of a body, each after `$request.body|`. */
const forms: { readonly [form: string]: Expression } = {
  'form.sorted': ({ body }) => sortedPairs(body),
  'sha256.hex': ({ body }) => utf8(toHex(crypto.hash('SHA-256', body))),
  'sha256.base64': ({ body }) => utf8(toBase64(crypto.hash('SHA-256', body))),
  'md5.base64': ({ body }) => utf8(toBase64(crypto.hash('MD5', body))),
}

const expressions: { readonly [expression: string]: Expression } = {
  timestamp: ({ timestamp }) => text(timestamp),
  $method: ({ method }) => utf8(method),
  $url: ({ url }) => text(url),
  '$url.port': ({ url }) => text(url?.replace(/^(https?):\/\/([^/?#:]*|\[[^\]]*\])(?=[/?#]|$)/, withPort)),
  '$url.base': ({ url }) => text(url?.split('?', 1)[0]),
  '$url.path': ({ target }) => utf8(target),
  '$url.path|sha256.hex': ({ target }) => utf8(toHex(crypto.hash('SHA-256', utf8(target)))),
  '$url|sha256.hex': ({ url }) => text(url === undefined ? undefined : toHex(crypto.hash('SHA-256', utf8(url)))),
  [BODY]: ({ body }) => body,
  ...Object.fromEntries(Object.entries(forms).map(([form, make]) => [`${BODY}|${form}`, make])),
}

/** The URL with the port that its scheme implies. */
const withPort = (_all: string, scheme: string, host: string): string =>
  `${scheme}://${host}:${scheme === 'https' ? 443 : 80}`

/**
 * Compiles an expression.
 *
 * @throws TypeError for one that is none of the list.
 */
export function expression(source: string): Expression {
  if (Object.hasOwn(expressions, source)) return expressions[source]!
  const [, where, name] = /^\$request\.(header|query)\.([\w.-]+)$/.exec(source) ?? []
  if (name === undefined)
    throw new TypeError(
      `unknown expression {${source}}; there are ${Object.keys(expressions).join(', ')}, $request.header.<name> and $request.query.<name>`,
    )
  if (where === 'query') return ({ target }) => text(queryValue(target, name))
  const field = name.toLowerCase()
  return (request) => text(request.header(field))
}

/** Whether an expression depends on the URL that the sender used, which only the receiver's author knows: the Host of a request is its sender's. */
export const needsUrl = (source: string): boolean => source.startsWith('$url') && !source.startsWith('$url.path')

/** Whether an expression covers every byte of the body. */
export const coversBody = (source: string): boolean => source.startsWith(BODY)

/** Whether a message that holds these expressions covers what another one takes from the request. */
export function covers(held: readonly string[], source: string): boolean {
  if (held.includes(source)) return true
  return source.startsWith('$request.query.') && ['$url', '$url.port', '$url.path'].some((url) => held.includes(url))
}

/** The value of a query's parameter; undefined where it is absent, there twice or not to be read. */
export function queryValue(target: string, name: string): string | undefined {
  const start = target.indexOf('?')
  const values = new URLSearchParams(start < 0 ? '' : target.slice(start)).getAll(name)
  return values.length === 1 ? values[0] : undefined
}

/** Name and value of each field of a form, sorted by both, without anything between them; a pair that is there twice counts once. */
function sortedPairs(body: Uint8Array): Uint8Array | undefined {
  const form = fromUtf8(body)
  if (form === undefined) return undefined
  const pairs = pairsOf(form)
  if (pairs === undefined) return undefined
  const sorted = pairs.toSorted(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
  const once = sorted.filter(([name, value], i) => name !== sorted[i - 1]?.[0] || value !== sorted[i - 1]?.[1])
  return utf8(once.map(([name, value]) => name + value).join(''))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
