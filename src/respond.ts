/** Replies to responses: validated by the contract, encoded by its media type, as bytes or as a web `Response`. */
import { utf8 } from './bytes.ts'
import { concrete, encode } from './decode.ts'
import { type HeaderFields, toHeaders, type WebhookError } from './errors.ts'
import { validateReply } from './validate.ts'
import type { Webhook } from './vendor.ts'

/** An answer as bytes. */
export interface RawReply {
  readonly status: number
  readonly headers: HeaderFields
  readonly body: Uint8Array | null
}

/** The answer where there is nothing to say. Status 200 and no other: some vendors take only that for a receipt. */
export const empty: RawReply = { status: 200, headers: { 'content-length': '0' }, body: new Uint8Array() }

/**
 * The answer that carries a reply.
 *
 * @throws WebhookError `reply` when the contract does not allow it.
 */
export function respond(webhook: Webhook, value: unknown): RawReply {
  validateReply(webhook, value)
  if (value === undefined) return empty
  const body = encode(webhook.reply.mediaType, value)
  return {
    status: 200,
    headers: { 'content-type': concrete(webhook.reply.mediaType), 'content-length': String(body.length) },
    body,
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
