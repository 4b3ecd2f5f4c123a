/** What reaches no handler, because Node's parser refuses it or it is no request for a server: answered, and told all the same. */
import { type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { codes } from '../errors.ts'

/** What is told: a code, the status that was answered, and the cause. */
export type Tell = (code: 'not-http' | 'method-not-allowed', status: number, detail: string) => void

/** How Node answers what it cannot parse; anything else is 400. */
const statuses: { readonly [code: string]: number } = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

const likely: { readonly [code: string]: string } = {
  HPE_HEADER_OVERFLOW: 'the header is larger than Node allows',
  HPE_INVALID_EOF_STATE: 'the request breaks off in its header',
  ERR_HTTP_REQUEST_TIMEOUT: 'no whole request came in time',
}

/** Tells of every request that a server answers without a handler. */
export function tellUnread(server: Server, tell: Tell): void {
  const handled = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }, response) => {
    handled.set(socket, response)
    response.once('close', () => handled.delete(socket))
  })
  // what else is expected may be disregarded (RFC 9110 section 10.1.1)
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  server.on('connect', (_request, socket) => {
    tell('method-not-allowed', codes['method-not-allowed'], 'the method is CONNECT, which is for a proxy')
    answer(socket, codes['method-not-allowed'])
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = statuses[error.code ?? ''] ?? 400
    const response = handled.get(socket)
    if (!socket.writable || error.code === 'ECONNRESET' || response?.headersSent) return socket.destroy()
    // a request that breaks while its body is read is told by its handler
    if (!response)
      tell('not-http', status, likely[error.code ?? ''] ?? `the request cannot be parsed (${error.code}): was it TLS?`)
    answer(socket, status)
  })
}

const answer = (socket: Duplex, status: number): void => {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`)
}
