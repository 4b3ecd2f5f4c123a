/** api.md, (a) servers: a handler is a fetch function; routing stays with the framework. */
import { createServer } from 'node:http'
import { serve } from '@hono/node-server'
import express from 'express'
import Fastify, { type FastifyRequest } from 'fastify'
import { Hono } from 'hono'
import { createReceiver } from 'callhooks'
import { newCall } from 'callhooks/jambonz'
import { nodeListener } from 'callhooks/node'
import { call, inline } from './api-jambonz.js'

// Express 5 and node:http, before any body parser
express().post('/call', nodeListener(call))
express().use('/hooks', express.Router().post('/call', nodeListener(call)))
createServer(nodeListener(call))

// Hono, Bun, Deno
const hono = new Hono().post('/call', (c) => call(c.req.raw)).post('/inline', (c) => inline(c.req.raw))
serve(hono)

// Workers
export default { fetch: (request: Request) => call(request) }

// Fastify 5: bytes, whatever the content type
void Fastify().register(async (hooks) => {
  hooks.removeAllContentTypeParsers()
  hooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  hooks.post('/call', async ({ method, url, headers, body }, response) => {
    const answer = await call.raw({ method, url, headers, body: body as Buffer | undefined })
    return response.code(answer.status).headers(answer.headers).send(answer.body)
  })
})

// Next route.ts: import inside, because a build evaluates route modules without the secrets
export const POST = async (request: Request): Promise<Response> => (await import('./api-jambonz.js')).call(request)

// `receive` takes Express's request with raw bytes, and of Fastify's only what is said to be bytes
const jambonz = createReceiver({ newCall }, { basic: { username: 'a', password: 'b' } })
express().post('/inline', express.raw({ type: () => true }), async (request, response) => {
  const { event, reply } = await jambonz.receive('newCall', request)
  const answer = reply([{ verb: 'say', text: event.call_sid }])
  response.status(answer.status).set(answer.headers).send(answer.body)
})
// @ts-expect-error TS2769: Fastify's body is unknown
export const fromFastify = (request: FastifyRequest) => jambonz.receive('newCall', request)
// @ts-expect-error TS2739: a listener is made of a handler, not of a function
createServer(nodeListener(() => new Response()))
