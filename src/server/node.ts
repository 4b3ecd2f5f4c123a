/** The way in for Node's `http`: a listener that reads the bytes itself, for `http.createServer`, Express and Connect. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RawDelivery } from '../delivery.ts'
import { WebhookError } from '../errors.ts'
import type { Handler } from './handler.ts'
import { type RawReply, refuse } from '../respond.ts'

/**
 * Makes a listener of a handler, for `http.createServer(listener)` or `app.post('/path', listener)`; put it before any body parser.
 * A body that a parser has already consumed is an error for `next`, or a 500 where there is no `next`.
 *
 * @example
 * import { createServer } from 'node:http'
 * import { createReceiver } from 'callhooks'
 * import { nodeListener } from 'callhooks/node'
 * import { newCall } from 'callhooks/jambonz'
 * const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret: 'wh_secret_example' } })
 * createServer(nodeListener(jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup' }]))))
 */
export function nodeListener(
  handler: Handler,
): (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void {
  return (request, response, next) => {
    respondTo(handler, request)
      .then((reply) => send(request, response, reply))
      .catch((error: unknown) => {
        if (next) return next(error)
        send(request, response, refuse(new WebhookError('handler', '')))
      })
  }
}

async function respondTo(handler: Handler, request: IncomingMessage): Promise<RawReply> {
  const { method, headers } = request
  const url = (request as { originalUrl?: string }).originalUrl ?? request.url
  // where a parser has read the stream, what it left is bytes, nothing, or what `raw` refuses
  const body = request.readableDidRead
    ? (request as { body?: unknown }).body
    : request.iterator({ destroyOnReturn: false })
  return handler.raw({ method, url, headers, body: body as RawDelivery['body'] })
}

/** How long a sender may take to finish a body that nobody reads, in milliseconds. */
const PATIENCE = 5000

/** Answers at once, and closes when the body was sent: a sender that is cut off while it writes never reads the answer. */
function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: RawReply): void {
  if (response.headersSent || response.destroyed) return void request.resume() // somebody has answered, such as a time limit
  response.writeHead(status, request.complete ? headers : { ...headers, connection: 'close' })
  if (request.complete) return void response.end(body ?? undefined)
  if (body) response.write(body)
  const end = (): void => {
    clearTimeout(timer)
    response.end()
  }
  const timer = setTimeout(end, PATIENCE)
  request.once('end', end).once('close', end).resume()
}
