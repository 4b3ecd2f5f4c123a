/** Replies to responses: validated by the contract, encoded by its media type, as bytes or as a web `Response`. */
import { utf8 } from './bytes.ts'
import { concrete, decode, encode } from './decode.ts'
import { type HeaderFields, toHeaders, WebhookError } from './errors.ts'
import { isPlain } from './plain.ts'
import { checkReply, validateReply } from './validate.ts'
import type { Contract, Finding, Webhook } from './vendor.ts'

/** An answer as bytes. */
export interface RawReply {
  readonly status: number
  readonly headers: HeaderFields
  readonly body: Uint8Array | null
}

/** An answer that nobody can change after it was checked. */
const fixed = (headers: HeaderFields, body: Uint8Array): RawReply =>
  Object.freeze({ status: 200, headers: Object.freeze(headers), body })

/** The answer where there is nothing to say. Status 200 and no other: some vendors take only that for a receipt. */
export const empty: RawReply = fixed({ 'content-length': '0' }, new Uint8Array())

/**
 * The answer that carries a reply.
 *
 * @throws WebhookError `reply` when the contract does not allow it.
 */
export function respond(webhook: Webhook, value: unknown): RawReply {
  const { mediaType } = webhook.reply
  if (value === undefined || !isJson(mediaType)) checkReply(webhook, value)
  if (value === undefined) return empty
  const body = encoded(mediaType, value)
  // what is sent is checked, which differs from the value where that has `toJSON`; only the value itself has the marks
  const findings = checkReply(webhook, decoded(webhook, body), { marked: value })
  const answer = fixed({ 'content-type': concrete(mediaType), 'content-length': String(body.length) }, body)
  made.set(answer, webhook.reply)
  if (findings.length > 0) unlistedIn.set(answer, findings)
  return answer
}

const isJson = (mediaType: string): boolean => concrete(mediaType) === 'application/json'

function encoded(mediaType: string, value: unknown): Uint8Array {
  try {
    return encode(mediaType, value)
  } catch (cause) {
    throw unsent(`it cannot be encoded as ${concrete(mediaType)}`, { cause })
  }
}

/** What `respond` made, with the contract that it fits: another webhook's takes other replies. */
const made = new WeakMap<object, Contract<unknown>>()

/**
 * Whether a value is an answer of the handler's own: a web `Response`, an answer as bytes though it lacks its body, what `respond` made,
 * or an `Error`. The vendor may ignore any other value, but never this in silence: whoever made it wants it sent.
 */
export const isAnswer = (value: unknown): value is Response | RawReply | Error =>
  typeof value === 'object' &&
  value !== null &&
  (isError(value) || isResponse(value) || ('status' in value && 'headers' in value))

/** An `Error`, of whichever realm. */
const isError = (value: object): value is Error =>
  value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'

/** A web `Response`, of whichever realm or polyfill. */
const isResponse = (value: object): value is Response => typeof (value as Response).arrayBuffer === 'function'

const unlistedIn = new WeakMap<object, readonly Finding[]>()

/** What an answer holds that the contract does not list, because its author said that it is meant. */
export const replyFindings = (answer: RawReply): readonly Finding[] => unlistedIn.get(answer) ?? []

/**
 * The answer that a handler's result is: what `respond` made; an answer of the handler's own, whose body is held against the contract
 * unless its status says that it is none; or a bare value, for those who write no types. Where the vendor ignores the reply, any other
 * value is ignored as well, and an answer of the handler's own is sent as it is: its status is for the vendor whatever becomes of its
 * body, and a body that somebody builds by hand may be for a vendor who reads more than the contract knows.
 *
 * @throws WebhookError `reply` when the contract does not allow it, or it cannot be sent.
 */
export function answerOf(webhook: Webhook, result: unknown): RawReply {
  const isIgnored = webhook.reply.mediaType === ''
  if (!isAnswer(result)) return isIgnored ? empty : respond(webhook, result)
  if (isError(result)) throw unsent('it is an Error: throw it instead', { cause: result })
  if (made.get(result) === webhook.reply || (result === empty && webhook.reply.accepts(undefined)))
    return result as RawReply
  const instead = isIgnored ? `nothing, because the contract of ${webhook.name} takes no reply` : 'what `reply` makes'
  if (isResponse(result)) throw unsent(`it is a Response: return ${instead}`)
  if (isIgnored && made.has(result)) throw unsent(`it is the reply to another webhook: return ${instead}`)
  const { status, headers, body } = result
  if (!Number.isInteger(status) || status < 200 || status > 599) throw unsent('its status is none')
  if (body !== null && !(body instanceof Uint8Array)) throw unsent('its body is neither bytes nor null')
  const fields = checkedFields(headers)
  if (status < 300 && !isIgnored)
    validateReply(webhook, body === null || body.length === 0 ? undefined : decoded(webhook, body))
  return { status, headers: fields, body: [204, 205, 304].includes(status) ? null : body }
}

const unsent = (why: string, options?: ErrorOptions): WebhookError =>
  new WebhookError('reply', `the handler's answer cannot be sent: ${why}`, {}, options)

/** A field name and a field value, as RFC 9110 section 5 has them and every server takes them. */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/

/** A copy of the headers of an answer, or an error where a server would throw on them. */
function checkedFields(headers: unknown): HeaderFields {
  if (!isPlain(headers))
    throw unsent('its headers are no plain object: of Headers or a Map, `Object.fromEntries(headers)` makes one')
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!NAME.test(name)) throw unsent('its headers have a name that is none')
      if (name.toLowerCase() === 'trailer')
        throw unsent('its header trailer announces fields after the body: none are sent')
      const isList = Array.isArray(value)
      const values = (isList ? [...(value as unknown[])] : [value]).map((one) => {
        if (typeof one !== 'string' || !VALUE.test(one))
          throw unsent(`its header ${name} is neither text of visible characters nor a list of such`)
        return one
      })
      return [name, isList ? values : values[0]!]
    }),
  )
}

function decoded({ reply }: Webhook, body: Uint8Array): unknown {
  try {
    return decode(reply.mediaType, body, reply.fields)
  } catch (error) {
    throw unsent((error as WebhookError).detail)
  }
}

/** The answer to a delivery that was not accepted. */
export function refuse(error: WebhookError): RawReply {
  const body = utf8(error.message)
  return {
    status: error.status,
    headers: { 'content-type': 'text/plain', 'content-length': String(body.length), ...error.headers },
    body,
  }
}

/** An answer as a web `Response`. */
export const toResponse = ({ status, headers, body }: RawReply): Response =>
  new Response(body as ConstructorParameters<typeof Response>[0], { status, headers: toHeaders(headers) })
