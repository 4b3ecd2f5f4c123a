/** A typed client on openapi-fetch that delivers events as the vendor would. */
import createClient from 'openapi-fetch'
import { utf8 } from '../bytes.ts'
import { concrete, decode, encode } from '../decode.ts'
import { validateReply } from '../validate.ts'
import type { EventOf, ReplyOf, Webhook, Webhooks } from '../vendor.ts'
import type { SenderCredentialsOf } from './credentials.ts'
import { authenticate } from './delivery.ts'

/** Where and how a sender delivers. */
export interface SenderOptions {
  /** The URL that a webhook is posted to. */
  readonly url: (webhook: string) => string
  /** The time in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number
  /** What posts; the global `fetch` by default. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Whether a reply may hold what the contract does not list, as one that a receiver made with `unlisted`; by default it may not. */
  readonly unlisted?: boolean
}

/** The answer to a delivery: its reply when it was accepted, and the response with a body that is still to be read when it was refused. */
export type Sent<W extends Webhook> =
  | { readonly accepted: true; readonly reply: ReplyOf<W>; readonly response: Response }
  | { readonly accepted: false; readonly response: Response }

/** Delivers events of some webhooks. */
export interface Sender<Ws extends Webhooks> {
  /**
   * Posts one event.
   *
   * @throws WebhookError `reply` when the receiver's reply is one that the contract does not allow.
   */
  send<N extends keyof Ws & string>(webhook: N, event: EventOf<Ws[N]>): Promise<Sent<Ws[N]>>
}

/** What openapi-fetch sees: a POST of the contract's body to a path of the user's. */
interface Paths {
  [path: string]: {
    post: {
      requestBody: { content: { [mediaType: string]: unknown } }
      responses: { 200: { content: { [mediaType: string]: unknown } } }
    }
  }
}

/**
 * Makes a sender that authenticates each delivery with one set of credentials. It follows no redirect, since a signature is for one receiver.
 *
 * @throws TypeError for credentials of a scheme that the contract does not know.
 * @example
 * import { createSender } from 'callhooks/send'
 * import { cdrEvents } from 'callhooks/portsip'
 * const pbx = createSender({ cdrEvents }, { bearer: { token: 'test' } }, { url: () => 'http://localhost:3000/cdr' })
 * const { accepted } = await pbx.send('cdrEvents', { event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2' })
 */
export function createSender<const Ws extends Webhooks>(
  webhooks: Ws,
  credentials: SenderCredentialsOf<Ws[keyof Ws]>,
  { url, now = Date.now, fetch, unlisted = false }: SenderOptions,
): Sender<Ws> {
  return {
    async send(name, event) {
      const webhook = webhooks[name]
      if (!webhook) throw new TypeError(`there is no webhook ${JSON.stringify(name)}`)
      const body = encode(webhook.event.mediaType, event)
      const target = url(name)
      const { origin, pathname, search } = new URL(target)
      const post = (challenge?: string) => {
        const client = createClient<Paths>({ baseUrl: origin, redirect: 'error', ...(fetch && { fetch }) })
        client.use({
          async onRequest({ request }) {
            const sending = { url: target, body, now: now(), challenge }
            const sent = await authenticate(webhook, credentials, request.headers, sending)
            return sent === target ? request : new Request(sent, request)
          },
        })
        return client.POST(pathname + search, {
          body: event,
          bodySerializer: () => body as never,
          headers: { 'content-type': concrete(webhook.event.mediaType) },
          parseAs: 'text',
        })
      }
      const first = await post()
      const challenge = first.response.status === 401 ? first.response.headers.get('www-authenticate') : null
      const { response, data } =
        challenge !== null && /(?:^|,) *digest /i.test(challenge) ? await post(challenge) : first
      if (!response.ok) return { accepted: false, response }
      const text = (data as string | undefined) ?? ''
      const isSilent = text === '' || webhook.reply.mediaType === ''
      return {
        accepted: true,
        response,
        reply: validateReply(
          webhook,
          isSilent ? undefined : decode(webhook.reply.mediaType, utf8(text), webhook.reply.fields),
          { unlisted },
        ),
      }
    },
  }
}
