/** The words of `x-signature`, compiled: how a signature header is read and written, and which bytes are signed. */
import { concat, fromBase64, utf8 } from '../bytes.ts'
import type { SignatureScheme } from '../vendor.ts'
import { covers, coversBody, type Expression, expression, needsUrl, type Signed } from './expression.ts'

type Words = SignatureScheme['x-signature']

/** What a signature header holds. */
export interface SignatureHeader {
  readonly timestamp: string | undefined
  readonly signatures: readonly string[]
}

/** A compiled `header`. */
export interface HeaderTemplate {
  readonly hasTimestamp: boolean
  read(value: string): SignatureHeader
  write(timestamp: string, signature: string): string
}

interface Part {
  readonly prefix: string
  readonly suffix: string
  readonly placeholder: 'signature' | 'timestamp'
}

const PLACEHOLDER = /^([^{}]*)\{(signature|timestamp)\}([^{}]*)$/

function partOf(text: string): Part | undefined {
  const [, prefix = '', placeholder, suffix = ''] = PLACEHOLDER.exec(text) ?? []
  return placeholder === undefined ? undefined : { prefix, suffix, placeholder: placeholder as Part['placeholder'] }
}

/**
 * Compiles `header`: a list such as `t={timestamp},v1={signature}`, read in any order, with any number of signatures and one timestamp,
 * in which parts that the template does not know are passed over; or literal text around one `{signature}`, of which there are several
 * where `separator` stands between them.
 *
 * @throws TypeError for a template that does not read so.
 */
export function headerTemplate({ header, separator }: Pick<Words, 'header' | 'separator'>): HeaderTemplate {
  if (separator === '') throw new TypeError('x-signature separator is empty')
  const list = separator === undefined ? header.split(',').map(partOf) : [undefined]
  const isList = list.every((part) => part !== undefined)
  const parts = isList ? (list as readonly Part[]) : [partOf(header)].filter((part) => part !== undefined)
  if (!parts.some(({ placeholder }) => placeholder === 'signature'))
    throw new TypeError(`x-signature header: ${JSON.stringify(header)} does not hold one {signature}`)
  const between = isList && parts.length > 1 ? ',' : separator
  return {
    hasTimestamp: parts.some(({ placeholder }) => placeholder === 'timestamp'),
    read(value) {
      const found = { timestamp: [] as string[], signature: [] as string[] }
      for (const item of between === undefined ? [value] : value.split(between)) {
        const text = item.trim()
        const part = parts.find(
          ({ prefix, suffix }) =>
            text.length >= prefix.length + suffix.length && text.startsWith(prefix) && text.endsWith(suffix),
        )
        if (part) found[part.placeholder].push(text.slice(part.prefix.length, text.length - part.suffix.length))
      }
      const [timestamp, ...others] = found.timestamp
      return { timestamp: others.length === 0 ? timestamp : undefined, signatures: found.signature }
    },
    write: (timestamp, signature) =>
      header.replace('{timestamp}', () => timestamp).replace('{signature}', () => signature),
  }
}

/** A compiled template of text and expressions in braces. */
export interface MessageTemplate {
  /** The expressions in it. */
  readonly expressions: readonly string[]
  /** The bytes, undefined where the request lacks something that the template takes from it. */
  make(request: Signed): Uint8Array | undefined
}

/**
 * Compiles text with expressions in braces.
 *
 * @throws TypeError for an unknown expression.
 */
export function messageTemplate(template: string): MessageTemplate {
  const pieces = template.split(/(\{[^{}]*\})/).filter((piece) => piece !== '')
  const isExpression = (piece: string): boolean => piece.startsWith('{')
  const compiled = pieces.map((piece): Expression => {
    if (isExpression(piece)) return expression(piece.slice(1, -1))
    const literal = utf8(piece)
    return () => literal
  })
  return {
    expressions: pieces.filter(isExpression).map((piece) => piece.slice(1, -1)),
    make(request) {
      const parts: Uint8Array[] = []
      for (const part of compiled) {
        const bytes = part(request)
        if (bytes === undefined) return undefined
        parts.push(bytes)
      }
      return concat(parts)
    },
  }
}

/** The words of a signature, compiled. */
export interface SignatureWords {
  readonly header: HeaderTemplate
  /** The messages of which a signature may be one. */
  readonly messages: readonly MessageTemplate[]
  /** What the signed part of the request must say of the rest, such as a hash of the body in a query that is signed. */
  readonly comparisons: readonly { readonly carrier: string; readonly said: Expression; readonly is: MessageTemplate }[]
  readonly needsUrl: boolean
  /** Whether a signature says nothing of the body. */
  readonly leavesBody: boolean
}

/**
 * Compiles the words of a signature, and refuses those that prove too little.
 *
 * @throws TypeError that names the word, and how it is mended.
 */
export function signatureWords(words: Words): SignatureWords {
  const messages = [words.message].flat().map((message) => messageTemplate(message))
  if (messages.length === 0) throw new TypeError('x-signature message is an empty list')
  const comparisons = Object.entries(words.compare ?? {}).map(([carrier, is]) => {
    if (!messages.every(({ expressions }) => covers(expressions, carrier)))
      throw new TypeError(`x-signature compare: no message covers ${carrier}, so that anybody could write it`)
    return { carrier, said: expression(carrier), is: messageTemplate(is) }
  })
  const isCovered = ({ expressions }: MessageTemplate): boolean =>
    [...expressions, ...comparisons.flatMap(({ is }) => is.expressions)].some(coversBody)
  const leavesBody = !messages.every(isCovered)
  if (leavesBody && words.unsignedBody === undefined)
    throw new TypeError(
      'x-signature message does not hold {$request.body} or a form of it: compare a hash of the body that is signed, or say in unsignedBody why the body is not signed',
    )
  if (words.tolerance !== undefined && !(Number.isFinite(words.tolerance) && words.tolerance >= 0))
    throw new TypeError('x-signature tolerance is not a number of seconds')
  const isTimed = words.timestamp !== undefined || words.header.includes('{timestamp}')
  if (!isTimed && (words.unit ?? words.tolerance) !== undefined)
    throw new TypeError('x-signature: unit and tolerance are of a timestamp, and there is none')
  if (isTimed && !messages.every(({ expressions }) => coversTime(words, expressions)))
    throw new TypeError('x-signature message does not hold the timestamp, so that anybody could write it')
  const all = [...messages, ...comparisons.map(({ is }) => is)]
  return {
    header: headerTemplate(words),
    messages,
    comparisons,
    needsUrl: all.some(({ expressions }) => expressions.some(needsUrl)),
    leavesBody,
  }
}

const coversTime = ({ timestamp }: Words, expressions: readonly string[]): boolean =>
  expressions.some(
    (held) => held === 'timestamp' || held.toLowerCase() === `$request.header.${timestamp?.toLowerCase()}`,
  )

/**
 * The bytes of a secret, which its contract may say to be the base64 of them behind a prefix.
 *
 * @throws TypeError when it is not.
 */
export function secretBytes(secret: string, { secret: form }: Pick<Words, 'secret'>): Uint8Array {
  if (form === undefined) return utf8(secret)
  const { prefix = '' } = form
  const bytes = fromBase64(secret.startsWith(prefix) ? secret.slice(prefix.length) : secret)
  if (bytes === undefined || bytes.length === 0)
    throw new TypeError(`secret is not base64${prefix === '' ? '' : ` behind ${prefix}`}`)
  return bytes
}
