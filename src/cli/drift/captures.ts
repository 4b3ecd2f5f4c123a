/** Captured deliveries from files: JSON, NDJSON, whole HTTP requests, what `callhooks listen --json` prints, and form bodies as text. */
import { fromUtf8, utf8 } from '../../bytes.ts'
import { decode } from '../../decode.ts'
import { WebhookError } from '../../errors.ts'
import { checkMethod, isMessage, readBytes, readMessage } from '../payload.ts'
import { UsageError } from '../usage.ts'
import { isObject } from '../contract/contract.ts'

/** One captured delivery. */
export interface Captured {
  /** The file and, where it holds several, the line or the place in the list. */
  readonly where: string
  readonly file: string
  /** The webhook, where the capture says it. */
  readonly webhook?: string
  readonly value: unknown
  readonly isForm: boolean
  /** The day on which it was captured, where the request says so. */
  readonly date?: string
}

/** What was in some files. */
export interface Captures {
  readonly deliveries: readonly Captured[]
  /** How many lines of a listener carry no event of the vendor: it started, it refused what came before its contract was asked, or it came from another. */
  readonly empty: number
}

/**
 * Reads captures of a vendor's deliveries.
 *
 * @throws UsageError that names the file and the line, and nothing that is in it.
 */
export function readCaptures(vendor: string, files: readonly string[]): Captures {
  const found = files.flatMap((file) => readCapture(vendor, file))
  return {
    deliveries: found.filter((one) => one !== undefined),
    empty: found.filter((one) => one === undefined).length,
  }
}

function readCapture(vendor: string, file: string): (Captured | undefined)[] {
  const bytes = readBytes(file)
  const text = fromUtf8(bytes)?.replace(/^\uFEFF/, '')
  if (text === undefined) throw new UsageError(`${file}: is not UTF-8`)
  if (isMessage(bytes)) return [request(vendor, file, bytes)]
  if (text.trim() === '') throw new UsageError(`${file}: is empty`)
  const isJson = /^\s*[[{]/.test(text)
  const whole = isJson ? json(text) : undefined
  if (whole !== undefined)
    return Array.isArray(whole)
      ? whole.map((value: unknown, i) => payload(vendor, file, `${file}[${i}]`, value))
      : [payload(vendor, file, file, whole)]
  return text.split(/\r?\n/).flatMap((line, i, { length }) => {
    if (line.trim() === '') return []
    const where = length > 1 ? `${file}:${i + 1}` : file
    return [
      isJson
        ? payload(vendor, file, where, read(where, 'application/json', utf8(line)))
        : form(file, where, line.trim()),
    ]
  })
}

/** A payload by itself, or in a line of the listener. */
function payload(vendor: string, file: string, where: string, value: unknown): Captured | undefined {
  if (typeof value === 'string') return form(file, where, value)
  if (!isObject(value)) throw new UsageError(`${where}: is no object`)
  const { webhook, event } = value
  if ('listening' in value && Object.keys(value).length === 1) return undefined
  if (!('webhook' in value && 'vendor' in value && ('event' in value || 'verdict' in value)))
    return { where, file, value, isForm: false }
  if (event === undefined || value['vendor'] !== vendor || typeof webhook !== 'string') return undefined
  return { where, file, webhook, value: event, isForm: false }
}

function form(file: string, where: string, text: string): Captured {
  if (!/^[^\s=]+=/.test(text)) throw new UsageError(`${where}: is neither JSON nor a request nor a form`)
  return { where, file, value: read(where, 'application/x-www-form-urlencoded', utf8(text)), isForm: true }
}

/** A request whose path ends in the vendor and the webhook says which webhook it is. */
function request(vendor: string, file: string, bytes: Buffer): Captured {
  const message = readMessage(bytes)
  told(file, () => checkMethod(message))
  const { body } = message
  const isForm = !/^(?:\u00EF\u00BB\u00BF)?\s*[[{]/.test(body.toString('latin1')) // some vendors promise no content type
  const date = new Date(message.header('date') ?? Number.NaN)
  return {
    where: file,
    file,
    ...(message.vendor === vendor && message.webhook && { webhook: message.webhook }),
    value: read(file, isForm ? 'application/x-www-form-urlencoded' : 'application/json', body),
    isForm,
    ...(!Number.isNaN(date.getTime()) && { date: date.toISOString().slice(0, 10) }),
  }
}

const read = (where: string, mediaType: string, body: Uint8Array): unknown =>
  told(where, () => decode(mediaType, body, new Set()))

/** What a receiver would refuse is an error of whoever gave the file. */
function told<T>(where: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof WebhookError) throw new UsageError(`${where}: ${error.detail}`)
    throw error
  }
}

/** The text as one JSON value, undefined where it is something else, such as one value per line. */
function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
