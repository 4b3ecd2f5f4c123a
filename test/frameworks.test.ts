/** The ways in of every framework, as the public API says to use them, on real servers with real requests. */
import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { serve } from '@hono/node-server'
import {
  createReceiver,
  createReceiverWithoutAuthentication,
  type Entry,
  type Handler,
  type RawDelivery,
  type RawReply,
  WebhookError,
} from 'callhooks'
import { type NewCall, newCall } from 'callhooks/jambonz'
import { nodeListener } from 'callhooks/node'
import { cdrEvents } from 'callhooks/portsip'
import { createDelivery, type SenderCredentialsOf } from 'callhooks/send'
import { type ReferStatus, referStatus } from 'callhooks/telnyx-texml'
import express from 'express'
import Fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

const secret = 'wh_secret_test'
const basic = { username: 'hooks', password: 'a' }
const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
const toBase64 = (text = ''): string => Buffer.from(text, 'base64url').toString('base64')

const entries: Entry[] = []
const log = (entry: Entry): number => entries.push(entry)
const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret } }, { log })
const withPassword = createReceiver({ newCall }, { basic }, { log })
const portsip = createReceiver({ cdrEvents }, { basic }, { log })
const texml = createReceiver({ referStatus }, { telnyxSignature: { publicKey: toBase64(key.x) } }, { log })

const verbs = [{ verb: 'say', text: 'Hello +15550100' }, { verb: 'hangup' }]
const handlers: { readonly [path: string]: Handler } = {
  '/call': jambonz.handler('newCall', (event, { reply }) =>
    reply([{ verb: 'say', text: `Hello ${event.from}` }, { verb: 'hangup' }]),
  ),
  '/cdr': portsip.handler('cdrEvents', (event) => event.event_type),
  '/refer': texml.handler('referStatus', () => {}),
}

/** A route of one's own: the event is received inside it, and what `receive` throws is left to the framework. */
const inline = async (delivery: RawDelivery): Promise<RawReply> => {
  const { event, reply } = await withPassword.receive('newCall', delivery)
  return reply([{ verb: 'say', text: `Hello ${event.from}` }, { verb: 'hangup' }])
}

/** A server that listens, and how to end it. */
interface Running {
  readonly url: string
  close(): unknown
}

const running = (server: Server): Promise<Running> =>
  new Promise((resolve) => {
    const listening = (): void =>
      resolve({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        close: () => {
          server.closeAllConnections()
          server.close()
        },
      })
    if (server.listening) listening()
    else server.listen(0, '127.0.0.1', listening)
  })

/** Serves the handlers on an Express application. */
function onExpress(app: express.Express): Promise<Running> {
  for (const [path, handler] of Object.entries(handlers)) app.post(path, nodeListener(handler))
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 awaits them
  app.post('/inline', express.raw({ type: () => true }), async (request, response) => {
    const answer = await inline(request)
    response.status(answer.status).set(answer.headers).send(answer.body)
  })
  return running(createServer(app))
}

/** Serves the handlers on a Fastify application, which hands over bytes whatever the content type. */
async function onFastify(app: FastifyInstance): Promise<Running> {
  await app.register(async (hooks) => {
    hooks.removeAllContentTypeParsers()
    hooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const [path, handler] of Object.entries({ ...handlers, '/inline': { raw: inline } }))
      hooks.post(path, async ({ method, url, headers, body }, response) => {
        const answer = await handler.raw({ method, url, headers, body: body as Buffer | undefined })
        return response.code(answer.status).headers(answer.headers).send(answer.body)
      })
  })
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() }
}

/** Serves the handlers on a Hono application. */
function onHono(app: Hono): Promise<Running> {
  for (const [path, handler] of Object.entries(handlers)) app.post(path, (c) => handler(c.req.raw))
  app.post('/inline', async (c) => {
    const { event, reply } = await withPassword.receive('newCall', c.req.raw)
    return reply([{ verb: 'say', text: `Hello ${event.from}` }, { verb: 'hangup' }])
  })
  return running(serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }) as Server)
}

const servers: { readonly [name: string]: () => Promise<Running> } = {
  'Express 5': () => onExpress(express()),
  'a mounted Express router': () => {
    const router = express.Router()
    for (const [path, handler] of Object.entries(handlers)) router.post(path, nodeListener(handler))
    // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 awaits them
    router.post('/inline', async (request, response) => {
      const { method, originalUrl: url, headers } = request
      const answer = await inline({ method, url, headers, body: request })
      response.status(answer.status).set(answer.headers).send(answer.body)
    })
    return running(createServer(express().use('/hooks', router))).then((server) => ({
      ...server,
      url: `${server.url}/hooks`,
    }))
  },
  'Fastify 5': () => onFastify(Fastify({ bodyLimit: 2 ** 25 })), // beyond the receiver's limit, which then decides
  Hono: () => onHono(new Hono()),
  'node:http': () => {
    const listeners = new Map(Object.entries(handlers).map(([path, handler]) => [path, nodeListener(handler)]))
    return running(
      createServer((request, response) => {
        const listener = listeners.get(request.url ?? '')
        if (listener) listener(request, response)
        else response.writeHead(404).end()
      }),
    )
  },
}

const event: NewCall = { call_sid: 'c1', from: '+15550100', direction: 'inbound', call_status: 'trying' }
const refer: ReferStatus = { AccountSid: 'a', CallSid: 'v3:a', ReferCallStatus: 'busy', To: 'sip:ü+a@example.com' }

type Credentials = SenderCredentialsOf<typeof newCall>

const delivered = async (url: string, credentials: Credentials = { jambonzSignature: { secret } }): Promise<Response> =>
  fetch(await createDelivery(newCall, event, credentials, { url }))

/** Posts as a blocking sender does, which reads nothing before it has written everything: a reset before that costs it the answer. */
const posted = (url: string, fields: readonly string[], body: readonly Uint8Array[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port, pathname } = new URL(url)
    const socket = connect(Number(port), hostname).on('error', reject).pause()
    const head = [`POST ${pathname} HTTP/1.1`, `Host: ${hostname}`, ...fields, '', '']
    socket.write(head.join('\r\n'))
    for (const part of body) socket.write(part)
    socket.write('', () => {
      let answer = ''
      socket.on('end', () => resolve(answer)).resume()
      socket.on('data', (part) => {
        answer += part.toString()
        if (!isWhole(answer)) return
        socket.destroy()
        resolve(answer)
      })
    })
  })

/** Whether an answer has come to its end, by its length or its last chunk; none of these tests has a longer one. */
const isWhole = (answer: string): boolean => {
  const [head = '', ...rest] = answer.split('\r\n\r\n')
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  return length === undefined ? answer.endsWith('\r\n0\r\n\r\n') : rest.join('').length >= Number(length)
}

const large = Buffer.alloc(10_000_000, ' ')

/** Ways to send a body that is too large. */
const lengths: { readonly [name: string]: { readonly fields: string[]; readonly body: Uint8Array[] } } = {
  'declared by its length': { fields: [`Content-Length: ${large.length}`], body: [large] },
  'in chunks': {
    fields: ['Transfer-Encoding: chunked'],
    body: [Buffer.from(`${large.length.toString(16)}\r\n`), large, Buffer.from('\r\n0\r\n\r\n')],
  },
}

beforeEach(() => {
  entries.length = 0
})

describe.each(Object.entries(servers))('%s', (name, start) => {
  let server: Running
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.close())

  test('accepts a signed delivery and answers it with the reply', async () => {
    const response = await delivered(`${server.url}/call`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toEqual(verbs)
    expect(entries).toMatchObject([{ verdict: 'accepted', status: 200, webhook: 'newCall', event }])
  })

  test('refuses a wrong signature with a generic text', async () => {
    const response = await delivered(`${server.url}/call`, { jambonzSignature: { secret: 'another' } })
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('Unauthorized')
    expect(entries).toMatchObject([{ verdict: 'refused', status: 401, code: 'invalid-signature' }])
  })

  test('refuses a body that was altered after it was signed', async () => {
    const request = await createDelivery(newCall, event, { jambonzSignature: { secret } })
    const body = (await request.text()).replace('+15550100', '+15550101')
    const response = await fetch(`${server.url}/call`, { method: 'POST', headers: request.headers, body })
    expect(response.status).toBe(401)
    expect(entries).toMatchObject([{ verdict: 'refused', code: 'invalid-signature' }])
  })

  test('accepts a form and answers it with nothing', async () => {
    const credentials = { telnyxSignature: { privateKey: toBase64(key.d) } }
    const response = await fetch(await createDelivery(referStatus, refer, credentials, { url: `${server.url}/refer` }))
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(entries).toMatchObject([{ verdict: 'accepted', event: refer, findings: [] }])
  })

  test('accepts a body without a content type', async () => {
    const start = { event_type: 'cdr_target_add', tenant_id: '1', session_id: '2' } as const
    const request = await createDelivery(cdrEvents, start, { basic }, { url: `${server.url}/cdr` })
    request.headers.delete('content-type')
    const response = await fetch(request)
    expect(response.status).toBe(200)
    expect(entries).toMatchObject([{ verdict: 'accepted', event: start }])
  })

  test.each(Object.entries(lengths))(
    'answers a body of 10 MB, %s, and does not cut the sender off',
    async (_name, { fields, body }) => {
      const answer = await posted(`${server.url}/call`, ['Content-Type: application/json', ...fields], body)
      expect(answer).toMatch(/^HTTP\/1\.1 413 /)
      expect(answer).toContain('Content Too Large')
      expect(entries).toMatchObject([{ verdict: 'refused', code: 'too-large' }])
    },
  )

  test('answers a body of 10 MB from fetch', async () => {
    const response = await fetch(`${server.url}/call`, { method: 'POST', body: large })
    expect([response.status, await response.text()]).toEqual([413, 'Content Too Large'])
  })

  test('takes no body for an empty one', async () => {
    expect(await posted(`${server.url}/call`, ['Content-Length: 0'], [])).toMatch(/^HTTP\/1\.1 401 /)
    expect(entries).toMatchObject([{ verdict: 'refused', code: 'unauthenticated' }])
  })

  if (name === 'node:http') return // there is nothing to answer what is thrown
  test('answers what `receive` throws in a route, unaided', async () => {
    const accepted = await delivered(`${server.url}/inline`, { basic })
    expect([accepted.status, await accepted.json()]).toEqual([200, verbs])

    const refused = await delivered(`${server.url}/inline`, { basic: { ...basic, password: 'b' } })
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
    const text = await refused.text()
    expect(text).toContain('Unauthorized')
    expect(entries).toMatchObject([{ verdict: 'accepted' }, { verdict: 'refused', code: 'invalid-credentials' }])
    expect(text).not.toContain((entries[1] as Entry).detail)
  })
})

/** What a server tells of one request that something else has read or parsed. */
interface Told {
  readonly status: number
  readonly thrown: unknown
}

/** What has a body before the handler does, by framework, and what then comes of a sound delivery. */
const consumers: { readonly [name: string]: (deliver: (server: Running) => Promise<Response>) => Promise<Told> } = {
  'express.json() in Express': async (deliver) => {
    let thrown: unknown
    const app = express().use(express.json()).post('/call', nodeListener(handlers['/call']!))
    app.use(((error, _request, response, _next) => {
      thrown = error
      response.status(500).end()
    }) satisfies express.ErrorRequestHandler)
    return once(await running(createServer(app)), deliver, () => thrown)
  },
  'the parser that Fastify has of its own': async (deliver) => {
    let thrown: unknown
    const app = Fastify()
    app.post('/call', ({ headers, body }) => handlers['/call']!.raw({ headers, body: body as Buffer }))
    app.setErrorHandler((error, _request, reply) => {
      thrown = error
      return reply.code(500).send()
    })
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    return once({ url, close: () => app.close() }, deliver, () => thrown)
  },
  'a middleware of Hono that reads it': async (deliver) => {
    let thrown: unknown
    const app = new Hono().use(async (c, next) => {
      await c.req.json()
      await next()
    })
    app.onError((error, c) => {
      thrown = error
      return c.body(null, 500)
    })
    return once(await onHono(app), deliver, () => thrown)
  },
}

async function once(
  server: Running,
  deliver: (server: Running) => Promise<Response>,
  thrown: () => unknown,
): Promise<Told> {
  try {
    const { status } = await deliver(server)
    return { status, thrown: thrown() }
  } finally {
    await server.close()
  }
}

test('a body of 10 MB is over the limit that Fastify has of its own', async () => {
  const server = await onFastify(Fastify())
  const { status } = await fetch(`${server.url}/call`, { method: 'POST', body: large })
  await server.close()
  expect([status, entries]).toEqual([413, []])
})

describe('a body that is gone', () => {
  test.each(Object.entries(consumers))('by %s is an error of the receiver', async (_name, consume) => {
    const { status, thrown } = await consume((server) => delivered(`${server.url}/call`))
    expect(status).toBe(500)
    expect(thrown).toBeInstanceOf(TypeError)
    expect((thrown as Error).message).toMatch(/receive the delivery before any body parser, or give the raw bytes$/)
    expect(entries).toMatchObject([{ verdict: 'failed', status: 500, code: 'body', error: thrown }])
  })

  test('is answered with 500 by Express unaided', async () => {
    const server = await onExpress(express().use(express.json()))
    const response = await delivered(`${server.url}/call`)
    server.close()
    expect(response.status).toBe(500)
    expect(entries).toMatchObject([{ verdict: 'failed', status: 500, code: 'body' }])
  })

  test('is answered with 500 by node:http, where nobody takes the error', async () => {
    const listener = nodeListener(handlers['/call']!)
    const server = await running(
      createServer((request, response) => {
        request.on('end', () => listener(request, response)).resume()
      }),
    )
    const response = await delivered(`${server.url}/call`)
    server.close()
    expect([response.status, await response.text()]).toEqual([500, 'Internal Server Error'])
    expect(entries).toMatchObject([{ verdict: 'failed', status: 500, code: 'body' }])
  })
})

describe('a server outlives', () => {
  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void, number]>([
    ['an answer by somebody else, while the handler runs', (_request, response) => response.writeHead(503).end(), 503],
    ['a connection that is gone', (request) => request.socket.destroy(), 0],
  ])('%s', async (_name, meanwhile, status) => {
    const faults: unknown[] = []
    const note = (error: unknown): unknown => faults.push(error)
    process.on('unhandledRejection', note)
    const receiver = createReceiverWithoutAuthentication({ newCall })
    const server = await running(
      createServer((request, response) => {
        const handler = receiver.handler('newCall', async (_event, { reply }) => {
          meanwhile(request, response)
          await new Promise((resolve) => setTimeout(resolve, 20))
          return reply([{ verb: 'hangup' }])
        })
        nodeListener(handler)(request, response)
      }),
    )
    const body = JSON.stringify({ call_sid: 'c', direction: 'inbound', call_status: 'trying' })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
    const answer = await fetch(server.url, init).catch(() => undefined)
    expect(answer?.status ?? 0).toBe(status)
    await new Promise((resolve) => setTimeout(resolve, 50))
    server.close()
    process.off('unhandledRejection', note)
    expect(faults).toEqual([])
  })
})

describe('a body that is not gone, though a parser ran', () => {
  const empty: { readonly [name: string]: express.RequestHandler } = {
    'express.json()': express.json(),
    'a parser that leaves an empty object': (request, _response, next) => {
      request.body = {}
      next()
    },
  }
  test.each(Object.entries(empty))('is empty with a length of 0 after %s', async (_name, parser) => {
    const server = await onExpress(express().use(parser))
    const answer = await posted(`${server.url}/call`, ['Content-Length: 0', 'Content-Type: application/json'], [])
    server.close()
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
    expect(entries).toMatchObject([{ verdict: 'refused', code: 'unauthenticated' }])
  })

  test('is what a parser of bytes left', async () => {
    const server = await onExpress(express().use(express.raw({ type: 'application/json' })))
    const response = await delivered(`${server.url}/call`)
    server.close()
    expect([response.status, await response.json()]).toEqual([200, verbs])
  })

  test('is what a parser of another media type has left alone', async () => {
    const server = await onExpress(express().use(express.json()))
    const credentials = { telnyxSignature: { privateKey: toBase64(key.d) } }
    const response = await fetch(await createDelivery(referStatus, refer, credentials, { url: `${server.url}/refer` }))
    server.close()
    expect(response.status).toBe(200)
    expect(entries).toMatchObject([{ verdict: 'accepted', event: refer }])
  })
})

describe('a handler without a server', () => {
  const call = handlers['/call']!
  const make = (credentials: Credentials = { jambonzSignature: { secret } }): Promise<Request> =>
    createDelivery(newCall, event, credentials)

  test('takes a Request and answers with a Response', async () => {
    const response = await call(await make())
    expect(response).toBeInstanceOf(Response)
    expect([response.status, await response.json()]).toEqual([200, verbs])
  })

  test('refuses a wrong signature', async () => {
    const response = await call(await make({ jambonzSignature: { secret: 'another' } }))
    expect([response.status, await response.text()]).toEqual([401, 'Unauthorized'])
  })

  test('refuses a body over the limit', async () => {
    const { headers } = await make()
    const response = await call(new Request('http://localhost/', { method: 'POST', headers, body: large }))
    expect([response.status, await response.text()]).toEqual([413, 'Content Too Large'])
    expect(entries).toMatchObject([{ verdict: 'refused', code: 'too-large' }])
  })

  test('throws a TypeError for a Request that was read', async () => {
    const request = await make()
    await request.text()
    await expect(call(request)).rejects.toThrow(TypeError)
    expect(entries).toMatchObject([{ verdict: 'failed', code: 'body' }])
  })

  test('throws what makes its own answer from `receive`', async () => {
    const error: unknown = await withPassword.receive('newCall', await make({})).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(WebhookError)
    const response = (error as WebhookError).getResponse()
    expect([response.status, await response.text()]).toEqual([401, 'Unauthorized'])
    expect(response.headers.get('www-authenticate')).toMatch(/^Basic realm=/)
  })
})
