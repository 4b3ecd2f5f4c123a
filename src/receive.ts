/** Delivery to event: limit, authenticate, freshness, decode, validate, hand over. Nothing is parsed before it is authenticated. */
import { checkCoding, checkMediaType, decode, isKnown } from './decode.ts'
import { checkDelivery, isRequest, type RawDelivery, type Read, read } from './delivery.ts'
import { accepted, failed, refused, replied, tell } from './entry.ts'
import { WebhookError } from './errors.ts'
import { checkMethod } from './method.ts'
import { checked, LIMIT, type Options } from './options.ts'
import { type RawReply, replyFindings, respond, toResponse } from './respond.ts'
import type { Context } from './security/check.ts'
import { type Authenticate, type Authenticated, authenticator } from './security/index.ts'
import type { ForAll, NameIn } from './security/types.ts'
import { type Handle, type Handler, type HandlerOptions, handler } from './server/handler.ts'
import { check, withFindings } from './validate.ts'
import type { EventOf, Finding, ReplyOf, Webhook, Webhooks } from './vendor.ts'

/** One delivery that was accepted. */
export interface Delivery<W extends Webhook, Answer = RawReply> {
  readonly event: EventOf<W>
  /** What the contract does not list, computed when it is first looked at; at most 100. */
  readonly findings: readonly Finding[]
  /** A header field of the delivery, by its name in any case. */
  readonly header: (name: string) => string | undefined
  /** Which credential matched, per scheme: its name, its username, or its position in the list. */
  readonly authenticated: { readonly [S in NameIn<W['security'][number]>]?: string }
  /** Makes the answer: typed, validated and encoded by the contract. Throws a `WebhookError` with code `reply` for one it does not allow. */
  readonly reply: (
    ...value: Ignored<W> extends true ? [] : undefined extends ReplyOf<W> ? [value?: ReplyOf<W>] : [value: ReplyOf<W>]
  ) => Answer
}

/** Whether the vendor ignores what a webhook is answered. */
export type Ignored<W extends Webhook> =
  unknown extends ReplyOf<W> ? false : [ReplyOf<W>] extends [undefined] ? true : false

/** Receives the deliveries of some webhooks that share credentials. */
export interface Receiver<Ws extends Webhooks> {
  /**
   * Authenticates, decodes and validates one delivery.
   *
   * @throws WebhookError with the status to answer.
   * @throws TypeError when something has already consumed or parsed the body.
   */
  receive<N extends keyof Ws & string>(webhook: N, delivery: Request): Promise<Delivery<Ws[N], Response>>
  receive<N extends keyof Ws & string>(webhook: N, delivery: RawDelivery): Promise<Delivery<Ws[N]>>
  /** Makes a fetch function that receives, calls `handle` and answers. */
  handler<N extends keyof Ws & string>(webhook: N, handle: Handle<Ws[N]>, options?: HandlerOptions<Ws[N]>): Handler
}

/**
 * Makes a receiver for webhooks that share a set of credentials.
 *
 * Each scheme takes one credential or a list of them, for rotation: any entry may match. The schemes given must be one of the
 * alternatives of the contract's `security`, and all of them must hold.
 *
 * @throws TypeError when a credential is missing, empty, or cannot be used, or an option is out of range.
 * @example
 * import { createReceiver } from 'callhooks'
 * import { newCall } from 'callhooks/jambonz'
 * const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret: 'wh_secret_example' } })
 * export const call = jambonz.handler('newCall', (event, { reply }) => reply([{ verb: 'say', text: `Hello ${event.from}` }]))
 */
export function createReceiver<const Ws extends Webhooks>(
  webhooks: Ws,
  credentials: ForAll<Ws>,
  options: Options = {},
): Receiver<Ws> {
  return receiverWith(webhooks, options, (webhook, context) => authenticator(webhook, record(credentials), context))
}

/**
 * Makes a receiver that takes every delivery for genuine. For vendors that cannot authenticate themselves, behind something that can.
 *
 * @throws TypeError when an option is out of range.
 * @example
 * import { createReceiverWithoutAuthentication } from 'callhooks'
 * import { cdrEvents } from 'callhooks/portsip'
 * export const cdr = createReceiverWithoutAuthentication({ cdrEvents }).handler('cdrEvents', (event) => event.event_type)
 */
export function createReceiverWithoutAuthentication<const Ws extends Webhooks>(
  webhooks: Ws,
  options: Options = {},
): Receiver<Ws> {
  return receiverWith(webhooks, options, () => () => Promise.resolve({}))
}

/** A delivery that was accepted, before an answer is made of it. */
export interface Taken {
  readonly value: unknown
  readonly authenticated: Authenticated
  readonly raw: Read
}

/** What is known of a delivery while it is taken, for the log of a refusal. */
export interface Progress {
  body?: Uint8Array
  value?: unknown
}

/** Makes a receiver whose way to authenticate is given. */
export function receiverWith<Ws extends Webhooks>(
  webhooks: Ws,
  options: Options,
  make: (webhook: Webhook, context: Context) => Authenticate,
): Receiver<Ws> {
  const { limit, ...context } = checked(options)
  const prepared = new Map(
    Object.entries(webhooks).map(([name, webhook]) => {
      if (typeof webhook?.event?.accepts !== 'function')
        throw new TypeError(`${name} is no webhook of a vendor's module`)
      if (!isKnown(webhook.event.mediaType)) throw new TypeError(`${name}: no decoder for ${webhook.event.mediaType}`)
      return [name, { webhook, take: taker(webhook, make(webhook, context), limit ?? webhook.limit ?? LIMIT) }]
    }),
  )
  if (prepared.size === 0) throw new TypeError('there are no webhooks to receive')

  const find = (name: string): { webhook: Webhook; take: Take } => {
    const found = prepared.get(name)
    if (!found)
      throw new TypeError(
        `this receiver has no webhook ${JSON.stringify(name)}; it has ${[...prepared.keys()].join(', ')}`,
      )
    return found
  }

  async function receive(
    name: string,
    delivery: Request | RawDelivery,
  ): Promise<Delivery<Webhook, Response | RawReply>> {
    const { webhook, take } = find(name)
    const progress: Progress = {}
    try {
      const taken = await take(delivery, progress)
      tell(options.log, accepted(webhook, 200, taken.value))
      return deliver<Response | RawReply>(webhook, taken, (reply) => {
        const found = replyFindings(reply)
        if (found.length > 0) tell(options.log, replied(webhook, reply.status, found))
        return isRequest(delivery) ? toResponse(reply) : reply
      })
    } catch (error) {
      const isRefusal = error instanceof WebhookError && error.code !== 'store'
      tell(
        options.log,
        isRefusal
          ? refused(webhook, error.status, error, progress.body)
          : failed(webhook, error instanceof WebhookError ? 'store' : 'body', error),
      )
      throw error
    }
  }

  return {
    receive: receive as Receiver<Ws>['receive'],
    handler(name, handle, handlerOptions = {}) {
      const { webhook, take } = find(name)
      return handler(
        webhook,
        { take, store: context.store, log: options.log, now: context.now },
        handle as Handle<Webhook>,
        handlerOptions as unknown as HandlerOptions,
      )
    },
  }
}

/** Takes a delivery through the stages, or throws why not. */
export type Take = (delivery: Request | RawDelivery, progress: Progress) => Promise<Taken>

/** The stages of a webhook, in their order. */
function taker({ event, probe }: Webhook, authenticate: Authenticate, limit: number): Take {
  return async (delivery, progress) => {
    checkDelivery(delivery)
    checkMethod(delivery.method ?? 'POST', { isProbed: probe !== undefined })
    const raw = await read(delivery, limit)
    progress.body = raw.body
    // before authentication, which fails where the signature is over what the coding hides; it tells a stranger only what he sent
    checkCoding(raw.headers.get('content-encoding'))
    const authenticated = await authenticate(raw)
    checkMediaType(event.mediaType, raw.headers.get('content-type'))
    const value = decode(event.mediaType, raw.body, event.fields)
    progress.value = value
    check(event, value)
    return { value, authenticated, raw }
  }
}

/** What is handed over of a delivery. */
export const deliver = <Answer>(
  webhook: Webhook,
  { value, authenticated, raw }: Taken,
  answer: (reply: RawReply) => Answer,
): Delivery<Webhook, Answer> =>
  withFindings(
    {
      event: value,
      authenticated,
      header: (name: string) => raw.headers.get(name.toLowerCase()),
      reply: (reply?: unknown) => answer(respond(webhook, reply)),
    },
    webhook.event,
    value,
  )

function record(credentials: unknown): { readonly [scheme: string]: unknown } {
  if (typeof credentials !== 'object' || credentials === null) throw new TypeError('there are no credentials')
  return credentials as { readonly [scheme: string]: unknown }
}
