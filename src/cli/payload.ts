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

/** A whole request. */
export interface Message {
  readonly method: string
  /** The webhook that its path ends in, as `/<vendor>/<webhook>`, which is how `callhooks listen` serves it. */
  readonly vendor: string | undefined
  readonly webhook: string | undefined
  /** The first header field of a name in lower case. */
  readonly header: (name: string) => string | undefined
  readonly body: Buffer
}

/** Takes a request apart, whose lines end in CRLF or, where an editor has had the file, in LF. */
export function readMessage(bytes: Buffer): Message {
  const head = /^[^]*?\r?\n\r?\n/.exec(bytes.toString('latin1'))?.[0]
  if (head === undefined || !isMessage(bytes))
    throw new UsageError('the file is no HTTP request: it needs a request line, and an empty line before the body')
  const [start, ...lines] = head.trimEnd().split(/\r?\n/)
  const [method, target] = start!.replace(/^\u00EF\u00BB\u00BF/, '').split(' ')
  const [vendor, webhook] = target!.split(/[?#]/, 1)[0]!.split('/').slice(-2)
  const header = (name: string): string | undefined =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  return { method: method!, vendor, webhook, header, body: bytes.subarray(head.length) }
}

/** Throws `method-not-allowed` unless a request is a POST, with the likely cause of what it is instead. */
export function checkMethod({ method }: Message): void {
  if (method === 'GET')
    throw new WebhookError(
      'method-not-allowed',
      "the request is a GET, and a receiver takes POST only: the vendor's hook is set to GET; set it to POST",
    )
  if (method !== 'POST') throw new WebhookError('method-not-allowed', 'the method is not POST')
}

/** Reads a request as a receiver does. */
export const payloadOf =
  (message: Message): Payload =>
  ({ mediaType, fields }) => {
    checkMethod(message)
    checkMediaType(mediaType, message.header('content-type'))
    return decode(mediaType, message.body, fields)
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
