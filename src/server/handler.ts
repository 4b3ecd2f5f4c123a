/** The way in everywhere: a handler as a fetch function, with `raw` beneath it for bytes. */
import { checkDelivery, type RawDelivery } from '../delivery.ts'
import { accepted, failed, type Log, refused, tell, warn, warningOf } from '../entry.ts'
import { WebhookError } from '../errors.ts'
import { checkMethod } from '../method.ts'
import { deliver, type Delivery, type Ignored, type Progress, type Take, type Taken } from '../receive.ts'
import { answerOf, empty, isAnswer, type RawReply, refuse, replyFindings, toResponse } from '../respond.ts'
import { isShort } from '../store/remember.ts'
import type { Store } from '../store/store.ts'
import type { EventOf, ProbeOf, ReplyOf, Webhook } from '../vendor.ts'
import { DEADLINE, within } from '../store/deadline.ts'
import { probeReply } from './probe.ts'
import { claim, type Claimed, identify } from './repeated.ts'

/**
 * What a handler returns: what `reply` made, or anything where the vendor ignores the reply. An answer with a status of its own, as
 * bytes, is sent everywhere; a `Response` is an error with code `reply` everywhere, so that none is lost.
 */
export type Answered<W extends Webhook> =
  Ignored<W> extends true
    ? unknown
    : undefined extends ReplyOf<W>
      ? RawReply | void | Promise<RawReply | void>
      : RawReply | Promise<RawReply>

/** A function that handles the events of one webhook. */
export type Handle<W extends Webhook> = (event: EventOf<W>, delivery: Delivery<W>) => Answered<W>

/** How one handler behaves, where its defaults do not fit. */
export interface HandlerOptions<W extends Webhook = Webhook<unknown, undefined>> {
  /**
   * Takes a delivery that is authentic but does not fit its contract, where you would rather keep it than refuse it. It is answered with
   * 200, or with the answer that this returns, as bytes.
   */
  readonly mismatch?: (value: unknown, error: WebhookError) => unknown
  /**
   * What to do with a delivery that was handled before: `handle` it again (the default), `acknowledge` it with 200, or `refuse` it with
   * 409. One that arrives while the first is being handled is answered 503, so that the vendor tries again. A handler that throws gives
   * the delivery free. A `TypeError` where the contract knows nothing that identifies a delivery.
   */
  readonly repeated?: 'handle' | 'refuse' | (Ignored<W> extends true ? 'acknowledge' : never)
  /**
   * What to answer to a platform that probes the URL with `OPTIONS`, where the contract knows such a probe; without it, 405. It is a
   * constant, given to whoever asks without any proof, and no delivery: nothing is read, handled or told to `log`. A `TypeError` when
   * the contract does not allow it.
   */
  readonly probe?: ProbeOf<W>
  /**
   * How long handling may take, in seconds; 60. A delivery that comes again after that is handled again, though the first handler still
   * runs. A process that crashes does not hold a delivery for so long: what it handled is free within a second.
   */
  readonly lease?: number
  /** How long a delivery is remembered, in seconds; as long as the vendor tries again, which the contract says (`identity.retries`). */
  readonly retention?: number
}

/** A handler as a fetch function, with `raw` beneath it for bytes. */
export interface Handler {
  (request: Request): Promise<Response>
  raw(delivery: RawDelivery): Promise<RawReply>
}

/** What a handler has of its receiver. */
export interface Receiving {
  readonly take: Take
  readonly store: Store
  readonly log: Log | undefined
  readonly now: () => number
}

/** Makes a handler of a webhook's stages and a function. */
export function handler(
  webhook: Webhook,
  { take, store, log, now }: Receiving,
  handle: Handle<Webhook>,
  options: HandlerOptions,
): Handler {
  const { mismatch, repeated, lease, retention } = checked(webhook, handle, options)
  const probe = options.probe === undefined ? undefined : probeReply(webhook, options.probe)

  async function run(delivery: Request | RawDelivery): Promise<RawReply> {
    // a copy, because bytes cannot be frozen
    if (probe && (delivery as RawDelivery | null)?.method === 'OPTIONS') return structuredClone(probe)
    const progress: Progress = {}
    let taken: Taken
    let claimed: Claimed | undefined
    let id: string | undefined
    try {
      checkDelivery(delivery)
      if (probe) checkMethod(delivery.method ?? 'POST', { allow: 'POST, OPTIONS' })
      taken = await take(delivery, progress)
      id = repeated === 'handle' ? undefined : identify(webhook, taken.value, taken.raw)
      claimed =
        id === undefined ? undefined : await claim(store, id, { leaseSeconds: lease, retentionSeconds: retention, now })
    } catch (error) {
      return notTaken(error, progress)
    }
    if (claimed && claimed.state !== 'new') return again(claimed.state, progress)
    let answer: RawReply | undefined
    const made: RawReply[] = []
    const keep = (reply: RawReply): RawReply => {
      if (reply === empty) return reply
      made.push(reply)
      if (answer)
        tell(log, { ...failed(webhook, 'reply', lost('after the handler had returned')), status: answer.status })
      return reply
    }
    const given = deliver(webhook, taken, keep)
    try {
      const result: unknown = await handle(taken.value, given)
      if (made.length > 0 && (result === undefined || result === null || result === empty))
        throw lost('and the handler returned nothing')
      answer = answerOf(webhook, result)
    } catch (error) {
      await claimed?.release()
      answer = fail(codeOf(error), error)
      return answer
    }
    // a vendor that is told of a failure sends the delivery again, and it is to be handled then
    if (answer.status >= 300) await claimed?.release()
    else if (claimed) {
      const { isRemembered, isHeld } = await claimed.done()
      if (!isHeld) warn(given, LAPSED)
      if (!isRemembered) warn(given, FORGETFUL)
    }
    if (id !== undefined && (await inTime(() => isShort(store, id, now())))) warn(given, SHORT)
    tell(log, accepted(webhook, answer.status, taken.value, replyFindings(answer), warningOf(given)))
    // what is made of a reply, such as one with another header, has its body
    if (made.some(({ body }) => body !== answer?.body))
      tell(log, { ...failed(webhook, 'reply', lost('and the handler returned another answer')), status: answer.status })
    return answer
  }

  /** A delivery that was handled before, or is being handled. */
  function again(state: 'repeated' | 'in-progress', { body }: Progress): RawReply {
    const isTaken = state === 'repeated' && repeated === 'acknowledge'
    const detail =
      state === 'repeated'
        ? 'this delivery was handled before'
        : 'this delivery is being handled: the vendor is to try again'
    const error = new WebhookError(state, detail, state === 'repeated' ? {} : { 'retry-after': '1' })
    const answer = isTaken ? empty : refuse(error)
    tell(log, refused(webhook, answer.status, error, body))
    return answer
  }

  async function notTaken(error: unknown, { body, value }: Progress): Promise<RawReply> {
    if (!(error instanceof WebhookError)) {
      tell(log, failed(webhook, 'body', error))
      throw error // misuse: the framework shows it to whoever set it up
    }
    if (error.code === 'store') return fail('store', error)
    if (error.code !== 'mismatch' || !mismatch) {
      tell(log, refused(webhook, error.status, error, body))
      return refuse(error)
    }
    let answer = empty
    try {
      const result = await mismatch(value, error)
      if (isAnswer(result)) answer = answerOf(webhook, result)
    } catch (cause) {
      return fail(codeOf(cause), cause)
    }
    tell(log, refused(webhook, answer.status, error, body))
    return answer
  }

  function fail(code: 'handler' | 'reply' | 'store', error: unknown): RawReply {
    tell(log, failed(webhook, code, error))
    return refuse(error instanceof WebhookError && error.code === code ? error : new WebhookError(code, ''))
  }

  return Object.assign(async (request: Request) => toResponse(await run(request)), {
    raw: (delivery: RawDelivery) => run(delivery),
  })
}

/** What a store says that need not be known: false where it fails, or does not answer. */
const inTime = (ask: () => Promise<boolean>): Promise<boolean> => within(DEADLINE, ask).catch(() => false)

/** The code of what a user's function threw. */
const codeOf = (error: unknown): 'handler' | 'reply' | 'store' =>
  error instanceof WebhookError && (error.code === 'reply' || error.code === 'store') ? error.code : 'handler'

const lost = (when: string): WebhookError =>
  new WebhookError('reply', `\`reply\` was called ${when}, so the reply is lost: return what \`reply\` makes`)

const LEASE = 60

/** Where the contract does not say how long the vendor tries again, in seconds. */
const RETENTION = 86_400

const FORGETFUL = 'the store failed after the handler: where this delivery comes again, it may be handled twice'
const LAPSED =
  'the claim on this delivery lapsed while its handler ran, which outlived its lease, stood still for most of a second, or had a store that failed: it may have been handled twice'
const SHORT =
  'the store is full and has forgotten deliveries before their time: one that comes again may be handled twice; give memoryStore more bytes, or use Redis'

function checked(
  webhook: Webhook,
  handle: unknown,
  options: HandlerOptions,
): Required<Omit<HandlerOptions, 'mismatch' | 'probe'>> & Pick<HandlerOptions, 'mismatch'> {
  const { retries } = { retries: undefined, ...webhook.identity }
  const { mismatch, repeated = 'handle', lease = LEASE, retention = retries?.seconds ?? RETENTION } = options
  if (typeof handle !== 'function') throw new TypeError(`the handler of ${webhook.name} is not a function`)
  if (mismatch !== undefined && typeof mismatch !== 'function') throw new TypeError('mismatch is not a function')
  if (!['handle', 'refuse', 'acknowledge'].includes(repeated))
    throw new TypeError(`repeated is none of handle, refuse and acknowledge`)
  if (repeated !== 'handle' && 'none' in webhook.identity)
    throw new TypeError(`repeated: nothing identifies a delivery of ${webhook.name}: ${webhook.identity.none}`)
  if (repeated === 'acknowledge' && webhook.reply.mediaType !== '')
    throw new TypeError(`repeated: ${webhook.name} needs its reply, so a repeated delivery cannot just be acknowledged`)
  for (const [name, seconds] of Object.entries({ lease, retention })) {
    if (!Number.isFinite(seconds) || seconds < 2) throw new TypeError(`${name} is not a number of seconds from 2 on`)
  }
  return { ...(mismatch && { mismatch }), repeated, lease, retention }
}
