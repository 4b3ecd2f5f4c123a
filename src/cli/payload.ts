/** A payload in a file: a whole HTTP request as it is on the wire (RFC 9112), or the body alone, which does not say what it is. */
import { readFileSync } from 'node:fs'
import { checkMediaType, decode } from '../decode.ts'
import { WebhookError } from '../errors.ts'
import type { Contract } from '../vendor.ts'
import { UsageError } from './usage.ts'

/** Gives the value as the receiver of a contract would have it, or throws the `WebhookError` that it would refuse it with. */
export type Payload = (contract: Contract<unknown>) => unknown

const FORM = 'application/x-www-form-urlencoded'
const NO_FIELDS: ReadonlySet<string> = new Set()

/** Whether bytes begin as a request does, with its request line (RFC 9112 section 3). */
export const isMessage = (bytes: Uint8Array): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?[A-Z]+ \S+ HTTP\/\d/.test(Buffer.from(bytes.subarray(0, 65_536)).toString('latin1'))

/** Reads a file, or standard input for `-`. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** Reads a request, whose lines end in CRLF or, where an editor has had the file, in LF. */
export function readMessage(bytes: Buffer): Payload {
  const head = /^[^]*?\r?\n\r?\n/.exec(bytes.toString('latin1'))?.[0]
  const lines = head?.trimEnd().split(/\r?\n/).slice(1) ?? []
  if (head === undefined || !isMessage(bytes))
    throw new UsageError('the file is no HTTP request: it needs a request line, and an empty line before the body')
  const [contentType] = lines.flatMap((line) => /^content-type:(.*)$/i.exec(line)?.[1]?.trim() ?? [])
  const body = bytes.subarray(head.length)
  return ({ mediaType, fields }) => {
    checkMediaType(mediaType, contentType)
    return decode(mediaType, body, fields)
  }
}

/** Reads a body. JSON is held against every contract, because what a form decodes to is kept as JSON; other text is a form. */
export function readBody(bytes: Buffer): Payload {
  try {
    const value = decode('application/json', bytes, NO_FIELDS)
    return () => value
  } catch (error) {
    const isForm = error instanceof WebhookError && error.code === 'not-json' && /^\uFEFF?[^\s[{"]/.test(String(bytes))
    return ({ mediaType, fields }) => {
      if (!isForm) throw error
      if (mediaType !== FORM)
        throw new WebhookError('unsupported-media-type', 'the body is a form, and JSON is expected')
      return decode(mediaType, bytes, fields)
    }
  }
}
