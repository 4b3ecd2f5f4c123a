/** Media types to values and back: JSON (RFC 8259) and forms (the URL standard's application/x-www-form-urlencoded). */
import { fromUtf8, utf8 } from './bytes.ts'
import { WebhookError } from './errors.ts'

/** One media type. */
interface Codec {
  decode(text: string, fields: ReadonlySet<string>): unknown
  encode(value: unknown): string
}

const json: Codec = { decode: parseJson, encode: (value) => JSON.stringify(value) }

const codecs: { readonly [mediaType: string]: Codec } = {
  'application/json': json,
  '*/*': json, // a vendor that documents no media type sends JSON
  // a document that is answered; none is received
  'application/xml': { decode: (text) => text, encode: String },
  'application/x-www-form-urlencoded': {
    decode: parseForm,
    encode: (value) => new URLSearchParams(Object.entries(value as Record<string, string>)).toString(),
  },
}

/** Whether there is a decoder for a contract's media type. */
export const isKnown = (mediaType: string): boolean => Object.hasOwn(codecs, mediaType)

/** The media type to send where the contract takes any. */
export const concrete = (mediaType: string): string => (mediaType === '*/*' ? 'application/json' : mediaType)

/** Content codings by their names (RFC 9110 section 8.4.1 and IANA's registry). Any other is not repeated: a sender chooses it. */
const codings = new Set(['gzip', 'x-gzip', 'deflate', 'compress', 'x-compress', 'br', 'zstd'])

/**
 * Refuses a content coding: a signature is over bytes, and nobody says whether they are those before or after it.
 *
 * @throws WebhookError `unsupported-media-type`, with `accept-encoding` as RFC 9110 section 15.5.16 has it.
 */
export function checkCoding(contentEncoding: string | undefined): void {
  const given = (contentEncoding ?? '').split(',').map((coding) => coding.trim().toLowerCase())
  const other = given.filter((coding) => coding !== '' && coding !== 'identity')
  if (other.length === 0) return
  const name = other.every((coding) => codings.has(coding)) ? other.join(', ') : 'one that is not known'
  throw new WebhookError(
    'unsupported-media-type',
    `Content-Encoding is ${name} and only identity is understood: the sender, or a proxy before this receiver, is to send the body uncompressed`,
    { 'accept-encoding': 'identity' },
  )
}

/**
 * Refuses a content type that is not the contract's. Parameters are ignored: JSON and forms are UTF-8, whatever a `charset` says.
 *
 * @throws WebhookError `unsupported-media-type`.
 */
export function checkMediaType(mediaType: string, contentType: string | undefined): void {
  if (mediaType === '*/*') return
  if (contentType === undefined)
    throw new WebhookError('unsupported-media-type', `there is no content type; ${mediaType} is expected`)
  const essence = contentType.split(';', 1)[0]!.trim().toLowerCase()
  if (essence !== mediaType) throw new WebhookError('unsupported-media-type', `the content type is not ${mediaType}`)
}

/**
 * Decodes a body by the contract's media type. One leading byte order mark is tolerated.
 *
 * @throws WebhookError `not-utf-8`, `not-json`, `too-deep` or `duplicate-field`.
 */
export function decode(mediaType: string, body: Uint8Array, fields: ReadonlySet<string>): unknown {
  const text = fromUtf8(body)
  if (text === undefined) throw new WebhookError('not-utf-8', 'the body is not UTF-8')
  return codecs[mediaType]!.decode(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text, fields)
}

/** Encodes a value by a contract's media type. */
export const encode = (mediaType: string, value: unknown): Uint8Array => utf8(codecs[mediaType]!.encode(value))

const DEPTH = 64

function parseJson(text: string): unknown {
  if (isDeeper(text, DEPTH)) throw new WebhookError('too-deep', `the JSON is nested more than ${DEPTH} levels deep`)
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec((error as Error).message)?.[1] // the rest of the message quotes the payload
    const cause =
      text.trim() === ''
        ? 'the body is empty'
        : at
          ? `the body is not JSON: it breaks at character ${at}`
          : 'the body is not JSON'
    throw new WebhookError('not-json', cause)
  }
}

/** Counts brackets outside of strings, before the parser's recursion has to. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === 0x22) {
      for (i++; i < text.length && text.charCodeAt(i) !== 0x22; i++) if (text.charCodeAt(i) === 0x5c) i++
    } else if (char === 0x5b || char === 0x7b) {
      if (++depth > limit) return true
    } else if (char === 0x5d || char === 0x7d) depth--
  }
  return false
}

function parseForm(text: string, fields: ReadonlySet<string>): Record<string, string> {
  const pairs = pairsOf(text)
  if (!pairs) throw new WebhookError('not-utf-8', 'an escape in the form is not UTF-8')
  const form: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [name, value] of pairs) {
    if (name in form) {
      const which = fields.has(name) ? `the field ${name}` : 'a field that the contract does not list'
      throw new WebhookError('duplicate-field', `${which} is there twice`)
    }
    form[name] = value
  }
  return form
}

/** The names and values of a form in their order; undefined where an escape is not UTF-8. */
export function pairsOf(text: string): (readonly [name: string, value: string])[] | undefined {
  const pairs: (readonly [string, string])[] = []
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const equals = pair.indexOf('=')
    const name = unescape(equals < 0 ? pair : pair.slice(0, equals))
    const value = equals < 0 ? '' : unescape(pair.slice(equals + 1))
    if (name === undefined || value === undefined) return undefined
    pairs.push([name, value])
  }
  return pairs
}

/** Undoes `+` and `%XX`; undefined where that is not UTF-8. A percent sign that starts no escape stands for itself, as in the URL standard. */
function unescape(text: string): string | undefined {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
  if (!spaced.includes('%')) return spaced
  let isText = true
  const unescaped = spaced.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = Uint8Array.from({ length: run.length / 3 }, (_, i) =>
      Number.parseInt(run.slice(3 * i + 1, 3 * i + 3), 16),
    )
    const decoded = fromUtf8(bytes)
    isText &&= decoded !== undefined
    return decoded ?? ''
  })
  return isText ? unescaped : undefined
}
