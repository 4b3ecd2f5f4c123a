/** The words of `x-signature`, compiled: how a signature header is read and written, and which bytes are signed. */
import { concat, utf8 } from '../bytes.ts'
import type { SignatureScheme } from '../vendor.ts'

/** What a signature header holds. */
export interface SignatureHeader {
  readonly timestamp: string | undefined
  readonly signatures: readonly string[]
}

/** Where the signed bytes come from. */
export interface MessageSource {
  readonly timestamp: string | undefined
  readonly body: Uint8Array
  header(name: string): string | undefined
}

interface Part {
  readonly prefix: string
  readonly placeholder: string
}

/**
 * Compiles `header`: a list of parts such as `t={timestamp},v1={signature}`, or `{signature}` alone.
 * A list is read in any order, with any number of signatures and one timestamp; parts that the template does not know are passed over.
 *
 * @throws TypeError for a template that does not read so.
 */
export function headerTemplate(template: string): {
  read(value: string): SignatureHeader
  write(timestamp: string, signature: string): string
} {
  const parts = template.split(',').map((part): Part => {
    const [, prefix = '', placeholder = ''] = /^([^{}]*)\{(signature|timestamp)\}$/.exec(part) ?? []
    if (placeholder === '')
      throw new TypeError(`x-signature header: ${JSON.stringify(part)} holds no {signature} or {timestamp}`)
    return { prefix, placeholder }
  })
  if (!parts.some(({ placeholder }) => placeholder === 'signature'))
    throw new TypeError('x-signature header holds no {signature}')
  return {
    read(value) {
      const found: Record<string, string[]> = { timestamp: [], signature: [] }
      for (const item of parts.length === 1 ? [value] : value.split(',')) {
        const text = item.trim()
        const part = parts.find(({ prefix }) => text.startsWith(prefix))
        if (part) found[part.placeholder]!.push(text.slice(part.prefix.length))
      }
      const [timestamp, ...others] = found['timestamp']!
      return { timestamp: others.length === 0 ? timestamp : undefined, signatures: found['signature']! }
    },
    write: (timestamp, signature) => fill(template, { timestamp, signature }),
  }
}

/**
 * Compiles `message`: OpenAPI runtime expressions in braces and the text between them.
 *
 * @throws TypeError for an expression other than `{timestamp}`, `{$request.header.<name>}` and `{$request.body}`.
 */
export function messageTemplate(template: string): (source: MessageSource) => Uint8Array | undefined {
  const pieces = template.split(/(\{[^{}]*\})/).filter((piece) => piece !== '')
  const compiled = pieces.map((piece): ((source: MessageSource) => Uint8Array | undefined) => {
    if (!piece.startsWith('{')) return () => utf8(piece)
    const expression = piece.slice(1, -1)
    if (expression === '$request.body') return ({ body }) => body
    if (expression === 'timestamp') return ({ timestamp }) => (timestamp === undefined ? undefined : utf8(timestamp))
    const name = /^\$request\.header\.([\w-]+)$/.exec(expression)?.[1]
    if (name === undefined) throw new TypeError(`x-signature message: unknown expression ${piece}`)
    return (source) => {
      const value = source.header(name.toLowerCase())
      return value === undefined ? undefined : utf8(value)
    }
  })
  if (!pieces.includes('{$request.body}')) throw new TypeError('x-signature message does not hold {$request.body}')
  return (source) => {
    const parts: Uint8Array[] = []
    for (const part of compiled) {
      const bytes = part(source)
      if (bytes === undefined) return undefined
      parts.push(bytes)
    }
    return concat(parts)
  }
}

/** What a signature covers, undefined where the delivery has none: the same bytes however the header is written. */
export function signedMessage(
  scheme: SignatureScheme,
  { headers, body }: { readonly headers: ReadonlyMap<string, string>; readonly body: Uint8Array },
): Uint8Array | undefined {
  const words = scheme['x-signature']
  const value = headers.get(scheme.name.toLowerCase())
  if (value === undefined) return undefined
  const timestamp =
    words.timestamp === undefined
      ? headerTemplate(words.header).read(value).timestamp
      : headers.get(words.timestamp.toLowerCase())
  return messageTemplate(words.message)({ timestamp, body, header: (name) => headers.get(name) })
}

const fill = (template: string, values: { readonly [name: string]: string }): string =>
  template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '')
