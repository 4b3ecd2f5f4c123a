/** Reads a delivery, a web `Request` or raw bytes, up to its size limit: everything that can be known before it is authenticated. */
import { utf8 } from './bytes.ts'
import { WebhookError } from './errors.ts'
import { isPlain } from './plain.ts'

/** A delivery as bytes: what Node's `IncomingMessage` and most frameworks give, with the body read but not parsed. */
export interface RawDelivery {
  /** The HTTP method; POST when absent. */
  readonly method?: string | undefined
  /** The request target as it was sent, with its query. */
  readonly url?: string | undefined
  /** The header fields, by name in any case or as pairs; `null`, which some gateways give, is none of them. */
  readonly headers:
    | { readonly [name: string]: string | readonly string[] | null | undefined }
    | Iterable<readonly [string, string]>
    | null
    | undefined
  /** The bytes as they came, or a stream of them. A string is taken as the UTF-8 text of them. */
  readonly body: Uint8Array | string | AsyncIterable<Uint8Array> | undefined
}

/** A delivery that was read: what every later stage works on. */
export interface Read {
  readonly method: string
  readonly target: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

/**
 * Reads a delivery.
 *
 * @throws WebhookError `too-large`.
 * @throws TypeError when something has already consumed or parsed the body.
 */
export async function read(delivery: Request | RawDelivery, limit: number): Promise<Read> {
  const headers = fields(delivery.headers)
  const { authority, path } = target(delivery)
  // a server's Request has its URL from its Host; a target in the absolute form goes before that (RFC 9112 section 3.2.2)
  if (authority !== undefined && !(isRequest(delivery) && headers.has('host'))) headers.set('host', authority)
  const declared = Number(headers.get('content-length'))
  if (declared > limit) throw tooLarge(limit)
  const source = isRequest(delivery) ? stream(delivery) : delivery.body
  const body = isStream(source) ? await drain(source, limit) : bytes(source, headers)
  if (body.length > limit) throw tooLarge(limit)
  return { method: delivery.method ?? 'POST', target: path, headers, body }
}

/** Throws a `TypeError` unless a delivery is an object, before anything looks into it. */
export function checkDelivery(delivery: unknown): asserts delivery is Request | RawDelivery {
  if (typeof delivery !== 'object' || delivery === null)
    throw new TypeError('the delivery is neither a Request nor an object with method, url, headers and body')
}

/** Whether a delivery is a web `Request`, of whichever realm or polyfill. */
export const isRequest = (delivery: Request | RawDelivery): delivery is Request =>
  typeof (delivery as Request).arrayBuffer === 'function'

const tooLarge = (limit: number): WebhookError =>
  new WebhookError('too-large', `the body is larger than ${limit} bytes`)

/** What to do about a body that is gone. */
const consumed = (what: string): TypeError =>
  new TypeError(
    `${what}: a signature is over the bytes as they came, so receive the delivery before any body parser, or give the raw bytes`,
  )

function stream(request: Request): AsyncIterable<Uint8Array> | Uint8Array {
  if (request.bodyUsed) throw consumed('the body of this Request was already read')
  if (request.body === null) return new Uint8Array()
  if (request.body.locked) throw consumed('the body of this Request is being read by something else')
  return chunks(request.body)
}

/** Not every runtime iterates a ReadableStream by itself. */
async function* chunks(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    void discard(reader)
  }
}

/** How long a sender may take to finish a body that nobody reads, in milliseconds. */
const PATIENCE = 5000

/** Reads on and keeps nothing: a sender that is cut off while it writes never reads the answer. */
async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const timer = setTimeout(() => void reader.cancel().catch(() => {}), PATIENCE)
  try {
    while (!(await reader.read()).done);
  } catch {
    // the sender is gone
  } finally {
    clearTimeout(timer)
  }
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body

/** One buffer that grows: a sender chooses how many parts there are, and to keep a part costs more than a byte. */
async function drain(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  let buffer: Uint8Array = new Uint8Array()
  let length = 0
  let isText = false
  try {
    for await (const part of body) {
      isText = !(part instanceof Uint8Array)
      if (isText || length + part.length > limit) {
        length += part.length
        break
      }
      buffer = length === 0 ? part : append(buffer, length, part, limit)
      length += part.length
    }
  } catch {
    throw new WebhookError('incomplete', 'the connection ended before the body did')
  }
  if (isText) throw consumed('the stream of the body gives text')
  if (length > limit) throw tooLarge(limit)
  return buffer.subarray(0, length)
}

/** The buffer, or one of twice its size, with a part behind what is in it. */
function append(buffer: Uint8Array, length: number, part: Uint8Array, limit: number): Uint8Array {
  const needed = length + part.length
  const larger = needed > buffer.length ? new Uint8Array(Math.min(limit, Math.max(needed, 2 * length, 4096))) : buffer
  if (larger !== buffer) larger.set(buffer.subarray(0, length))
  larger.set(part, length)
  return larger
}

function bytes(body: unknown, headers: ReadonlyMap<string, string>): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (typeof body === 'string') return utf8(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  const length = headers.get('content-length')
  const empty = length === '0' || (length === undefined && !headers.has('transfer-encoding'))
  if (empty && isNothing(body)) return new Uint8Array() // curl's first POST with Digest; body parsers make {} of it
  if (body === undefined || body === null)
    throw consumed('there is no body, although the headers say that one was sent')
  throw consumed('the body is an object that something parsed')
}

const isNothing = (body: unknown): boolean =>
  body === undefined || body === null || (isPlain(body) && Object.keys(body).length === 0)

/** The path and query that the sender used, and the authority where that is with them: behind a mounted Express router `url` lacks the prefix, and `originalUrl` has it. */
function target(delivery: Request | RawDelivery): { readonly authority: string | undefined; readonly path: string } {
  const url = (delivery as { readonly originalUrl?: string }).originalUrl ?? delivery.url ?? '/'
  if (typeof url !== 'string') throw new TypeError('the url of the delivery is no text')
  const [, authority, path = url] = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? []
  return { authority, path: path.startsWith('/') ? path : `/${path}` }
}

function fields(headers: RawDelivery['headers'] | Headers): Map<string, string> {
  const map = new Map<string, string>()
  if (headers === null || headers === undefined) return map
  if (typeof headers !== 'object') throw new TypeError('the headers of the delivery are no object and no list of pairs')
  const entries =
    Symbol.iterator in headers ? (headers as Iterable<readonly [string, string]>) : Object.entries(headers)
  for (const entry of entries as Iterable<unknown>) {
    const [name, value] = Array.isArray(entry) ? (entry as unknown[]) : []
    if (typeof name !== 'string') throw new TypeError('the headers of the delivery hold what is no pair with a name')
    if (value === null || value === undefined) continue
    const text = Array.isArray(value) ? value.map((one) => textOf(one ?? '')).join(', ') : textOf(value)
    const key = name.toLowerCase()
    const earlier = map.get(key)
    map.set(key, earlier === undefined ? text : `${earlier}, ${text}`) // RFC 9110 section 5.3
  }
  return map
}

/** A header's value. A number is taken as its digits, because some write `content-length` so. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new TypeError('the headers of the delivery hold a value that is no text')
}
