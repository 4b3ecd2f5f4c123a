/** The way in everywhere: a handler as a fetch function, with `raw` beneath it for bytes. */
import type { RawDelivery } from '../delivery.ts'
import { accepted, failed, type Log, refused, tell } from '../entry.ts'
import { WebhookError } from '../errors.ts'
import { deliver, type Delivery, type Ignored, type Progress, type Take, type Taken } from '../receive.ts'
import { empty, type RawReply, refuse, respond, toResponse } from '../respond.ts'
import type { EventOf, ReplyOf, Webhook } from '../vendor.ts'

/** What a handler returns: anything where the vendor ignores the reply, else what `reply` made. */
export type Answered<W extends Webhook> =
  Ignored<W> extends true
    ? unknown
    : undefined extends ReplyOf<W>
      ? RawReply | void | Promise<RawReply | void>
      : RawReply | Promise<RawReply>

/** A function that handles the events of one webhook. */
export type Handle<W extends Webhook> = (event: EventOf<W>, delivery: Delivery<W>) => Answered<W>

/** How one handler behaves, where its defaults do not fit. */
export interface HandlerOptions {
  /** Takes a delivery that is authentic but does not fit its contract, where you would rather keep it than refuse it. It is answered with 200. */
  readonly mismatch?: (value: unknown, error: WebhookError) => unknown
}

/** A handler as a fetch function, with `raw` beneath it for bytes. */
export interface Handler {
  (request: Request): Promise<Response>
  raw(delivery: RawDelivery): Promise<RawReply>
}

/** Makes a handler of a webhook's stages and a function. */
export function handler(
  webhook: Webhook,
  take: Take,
  handle: Handle<Webhook>,
  { mismatch }: HandlerOptions,
  log: Log | undefined,
): Handler {
  if (typeof handle !== 'function') throw new TypeError(`the handler of ${webhook.name} is not a function`)
  if (mismatch !== undefined && typeof mismatch !== 'function') throw new TypeError('mismatch is not a function')

  async function run(delivery: Request | RawDelivery): Promise<RawReply> {
    const progress: Progress = {}
    let taken: Taken
    try {
      taken = await take(delivery, progress)
    } catch (error) {
      return notTaken(error, progress)
    }
    try {
      const result: unknown = await handle(
        taken.value,
        deliver(webhook, taken, (reply) => reply),
      )
      const answer = webhook.reply.mediaType === '' ? empty : isRawReply(result) ? result : respond(webhook, result)
      tell(log, accepted(webhook, answer.status, taken.value))
      return answer
    } catch (error) {
      return fail(error instanceof WebhookError && error.code === 'reply' ? 'reply' : 'handler', error)
    }
  }

  async function notTaken(error: unknown, { body, value }: Progress): Promise<RawReply> {
    if (!(error instanceof WebhookError)) {
      tell(log, failed(webhook, 'body', error))
      throw error // misuse: the framework shows it to whoever set it up
    }
    if (error.code !== 'mismatch' || !mismatch) {
      tell(log, refused(webhook, error.status, error, body))
      return refuse(error)
    }
    try {
      await mismatch(value, error)
    } catch (cause) {
      return fail('handler', cause)
    }
    tell(log, refused(webhook, empty.status, error, body))
    return empty
  }

  function fail(code: 'handler' | 'reply', error: unknown): RawReply {
    tell(log, failed(webhook, code, error))
    return refuse(new WebhookError(code, ''))
  }

  return Object.assign(async (request: Request) => toResponse(await run(request)), {
    raw: (delivery: RawDelivery) => run(delivery),
  })
}

/** What `reply` made. A bare value is validated as well, for those who write no types. */
const isRawReply = (value: unknown): value is RawReply =>
  typeof value === 'object' &&
  value !== null &&
  'body' in value &&
  'headers' in value &&
  typeof (value as RawReply).status === 'number'
