/** The store in a real Redis, which these tests start, stop and start again: by itself, under a receiver, and between two processes. */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createReceiver, type Entry, type Store } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import { redisStore } from 'callhooks/redis'
import { createSender } from 'callhooks/send'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  killListeners,
  type Line,
  type Listener,
  sendWire,
  startListener,
  type WireAnswer,
} from './support/listener.ts'
import { hasRedis, pythonWith, runProgram, unless } from './support/programs.ts'
import { freePort, killServers, redisServer, type Server } from './support/redis.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-redis-'))
const USER = { username: 'pbxevents', password: 'k3ptonthepbx' }

afterAll(() => {
  killListeners()
  killServers()
  rmSync(folder, { recursive: true })
})

type Send = (command: string, ...args: string[]) => Promise<unknown>

/** A connection by one of the two clients that people have, and how to end it. */
interface Connection {
  readonly send: Send
  close(): void
}

const packages: { readonly [name: string]: (server: Server) => Promise<Connection> } = {
  async redis({ url }) {
    const client = createClient({ url })
    client.on('error', () => {}) // each command says it by itself
    await client.connect()
    return { send: (...args) => client.sendCommand(args), close: () => client.destroy() }
  },
  async ioredis({ port }) {
    const client = new Redis({ port, host: '127.0.0.1', lazyConnect: true })
    client.on('error', () => {})
    await client.connect()
    return { send: (command, ...args) => client.call(command, ...args), close: () => client.disconnect() }
  },
}

/** How long something takes that fails, with what it fails. */
async function failure(run: () => unknown): Promise<{ readonly error: unknown; readonly ms: number }> {
  const start = performance.now()
  try {
    await run()
  } catch (error) {
    return { error, ms: performance.now() - start }
  }
  throw new Error('it did not fail')
}

const until = async (isSo: () => Promise<boolean>, what: string): Promise<void> => {
  const end = Date.now() + 20_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`never: ${what}`)
    await sleep(50)
  }
}

/** Whether a key was absent. */
const isAdded = async (store: Store, key: string, ttlSeconds: number): Promise<boolean> =>
  (await store.add(key, ttlSeconds, '1')) === null

for (const [name, connect] of Object.entries(packages)) {
  describe.skipIf(!hasRedis)(`redisStore by ${name}${unless(hasRedis, 'redis-server')}`, () => {
    let server: Server
    let connections: Connection[]
    beforeAll(async () => {
      server = await redisServer(folder)
    })
    beforeEach(async () => {
      connections = await Promise.all([connect(server), connect(server)])
      await connections[0]!.send('FLUSHALL')
    })
    afterEach(() => {
      for (const connection of connections) connection.close()
    })
    const send: Send = (...args) => connections[0]!.send(...args)

    test('of 200 that add a key at the same time, over two connections, one is told that it was absent', async () => {
      const stores = connections.map(({ send }) => redisStore(send))
      const add = async (i: number, key: string): Promise<boolean> => isAdded(stores[i % 2]!, key, 60)
      const added = await Promise.all(Array.from({ length: 200 }, (_, i) => add(i, 'digest:a:00000001')))
      expect(added.filter((isNew) => isNew)).toHaveLength(1)
      expect(added.filter((isNew) => !isNew)).toEqual(Array.from({ length: 199 }, () => false))

      const others = await Promise.all(Array.from({ length: 200 }, (_, i) => add(i, `digest:a:${i}`)))
      expect(others).toEqual(others.map(() => true))
    })

    test('a key is absent again when its time is over, and is not prolonged by those who ask', async () => {
      const store = redisStore(send)
      expect(await isAdded(store, 'short', 0.4)).toBe(true)
      expect(await isAdded(store, 'long', 60)).toBe(true)
      expect(await isAdded(store, 'tiny', 0.0001)).toBe(true)
      expect(await isAdded(store, 'short', 60)).toBe(false)
      const left = Number(await send('PTTL', 'callhooks:long'))
      expect(left).toBeGreaterThan(59_000)
      expect(left).toBeLessThanOrEqual(60_000)
      await sleep(500)
      expect(await isAdded(store, 'short', 60)).toBe(true)
      expect(await isAdded(store, 'tiny', 60)).toBe(true)
      expect(await isAdded(store, 'long', 60)).toBe(false)
    })

    test('a key that is deleted is absent, and deleting one that is absent is no error', async () => {
      const store = redisStore(send)
      expect(await isAdded(store, 'a', 60)).toBe(true)
      expect(await isAdded(store, 'b', 60)).toBe(true)
      await store.delete('a', '1')
      await store.delete('a', '1')
      expect(await isAdded(store, 'a', 60)).toBe(true)
      expect(await isAdded(store, 'b', 60)).toBe(false)
    })

    test('keys are under a prefix, each call is one command on one key', async () => {
      const commands: string[][] = []
      const spied: Send = (...args) => {
        commands.push(args)
        return send(...args)
      }
      const [store, other] = [redisStore(spied), redisStore(spied, { prefix: 'pbx2:' })]
      expect(await isAdded(store, 'a', 60)).toBe(true)
      expect(await isAdded(other, 'a', 1.5)).toBe(true)
      expect(await send('KEYS', '*').then((keys) => (keys as string[]).toSorted())).toEqual(['callhooks:a', 'pbx2:a'])
      await other.delete('a', '1')
      expect(await isAdded(store, 'a', 60)).toBe(false)
      await store.set('a', 60, '2')
      expect(await store.renew('a', 60, '2')).toBe(true)
      const script = expect.stringMatching(/^(local|if) /) as string
      expect(commands).toEqual([
        ['EVAL', script, '1', 'callhooks:a', '1', '60000'],
        ['EVAL', script, '1', 'pbx2:a', '1', '1500'],
        ['EVAL', script, '1', 'pbx2:a', '1'],
        ['EVAL', script, '1', 'callhooks:a', '1', '60000'],
        ['SET', 'callhooks:a', '2', 'PX', '60000'],
        ['EVAL', script, '1', 'callhooks:a', '2', '60000'],
      ])
    })

    test('a Redis that refuses to write is an error, and never an answer', async () => {
      const store = redisStore(send)
      await send('CONFIG', 'SET', 'maxmemory', '1')
      const { error } = await failure(() => store.add('a', 60, '1'))
      await send('CONFIG', 'SET', 'maxmemory', '0')
      expect(String(error)).toMatch(/OOM/)
      expect(await isAdded(store, 'a', 60)).toBe(true)
    })

    test('a Redis that is halted is an error within the time given, and serves again when it goes on', async () => {
      const store = redisStore(send, { timeoutMs: 300 })
      server.halt()
      const halted = await failure(() => store.add('a', 60, '1')).finally(() => server.resume())
      expect(String(halted.error)).toBe('Error: Redis gave no answer in 300 ms')
      expect(halted.ms).toBeGreaterThan(250)
      expect(halted.ms).toBeLessThan(1500)
      expect(await isAdded(store, 'b', 60)).toBe(true)
      expect(await isAdded(store, 'b', 60)).toBe(false)
    })

    test('a Redis that was killed is an error within a second or so, and serves again when it is back', async () => {
      const store = redisStore(send)
      expect(await isAdded(store, 'a', 60)).toBe(true)
      await server.kill()
      try {
        for (const call of [
          () => store.add('b', 60, '1'),
          () => store.renew('a', 60, '1'),
          () => store.set('a', 60, '1'),
          () => store.delete('a', '1'),
        ]) {
          const { error, ms } = await failure(call)
          expect(error).toBeInstanceOf(Error)
          expect(ms).toBeLessThan(2500)
        }
      } finally {
        await server.start()
      }
      await until(() => isAdded(store, `c${Math.random()}`, 60).catch(() => false), 'the store serves again')
    })

    test('8.5: a value tells who put it: only that is prolonged and removed, and any is put over another', async () => {
      const store = redisStore(send)
      expect(await store.add('a', 60, 'mine')).toBe(null)
      expect(await store.add('a', 60, 'yours')).toBe('mine')
      expect(await store.renew('a', 90, 'yours')).toBe(false)
      await store.delete('a', 'yours')
      expect(await store.add('a', 60, 'yours')).toBe('mine')
      expect(Number(await send('PTTL', 'callhooks:a'))).toBeLessThanOrEqual(60_000)
      expect(await store.renew('a', 90, 'mine')).toBe(true)
      expect(Number(await send('PTTL', 'callhooks:a'))).toBeGreaterThan(80_000)
      await store.set('a', 30, 'yours')
      expect(await store.renew('a', 90, 'mine')).toBe(false)
      expect(Number(await send('PTTL', 'callhooks:a'))).toBeLessThanOrEqual(30_000)
      await store.delete('a', 'yours')
      expect(await store.renew('a', 90, 'yours')).toBe(false)
      await store.set('b', 30, 'mine')
      expect(await store.add('b', 60, 'yours')).toBe('mine')
    })

    test('a receiver over a Redis that fails answers 503 with the code store, and calls no handler', async () => {
      const entries: Entry[] = []
      const handled: unknown[] = []
      const store = redisStore(send, { timeoutMs: 300 })
      const receiver = createReceiver({ cdrEvents }, { digest: USER }, { store, log: (entry) => entries.push(entry) })
      const handler = receiver.handler('cdrEvents', (event) => handled.push(event.session_id), {
        repeated: 'acknowledge',
      })
      const url = 'http://localhost/cdr'
      const sender = createSender(
        { cdrEvents },
        { digest: USER },
        { url: () => url, fetch: (request) => handler(request) },
      )
      const deliver = (session_id: string) =>
        sender.send('cdrEvents', { event_type: 'cdr_target_answer', tenant_id: '1', session_id })

      expect(await deliver('1')).toMatchObject({ accepted: true })
      server.halt()
      const start = performance.now()
      const refused = await deliver('2').finally(() => server.resume())
      expect(performance.now() - start).toBeLessThan(2000)
      expect(refused.accepted).toBe(false)
      expect(refused.response.status).toBe(503)
      expect(refused.response.headers.get('retry-after')).toBe('1')
      expect(refused.response.headers.has('www-authenticate')).toBe(false)
      expect(await deliver('2')).toMatchObject({ accepted: true })

      expect(handled).toEqual(['1', '2'])
      expect(entries.map(({ verdict, status, code }) => [verdict, status, code])).toEqual([
        ['refused', 401, 'unauthenticated'],
        ['accepted', 200, null],
        ['refused', 401, 'unauthenticated'],
        ['failed', 503, 'store'],
        ['refused', 401, 'unauthenticated'],
        ['accepted', 200, null],
      ])
      expect(entries[3]).toMatchObject({ error: { cause: { message: 'Redis gave no answer in 300 ms' } } })
    })
  })
}

const TARGET = '/portsip/cdrEvents'
const KEY = 'a server key that instances share'

const h = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The client's side of Digest, by node:crypto: one challenge, and as many answers to it as are asked for. */
function answers(challenge: string): (count: number) => string {
  const [realm, nonce, opaque] = ['realm', 'nonce', 'opaque'].map(
    (name) => new RegExp(`[ ,]${name}="([^"]*)"`).exec(challenge)![1]!,
  )
  return (count) => {
    const [nc, cnonce] = [count.toString(16).padStart(8, '0'), randomBytes(8).toString('hex')]
    const ha1 = h(`${USER.username}:${realm}:${USER.password}`)
    const response = h(`${ha1}:${nonce}:${nc}:${cnonce}:auth:${h(`POST:${TARGET}`)}`)
    const quoted = { username: USER.username, realm, nonce, opaque, uri: TARGET, cnonce, response }
    const text = Object.entries(quoted).map(([name, value]) => `${name}="${value}"`)
    return `Digest ${text.join(', ')}, algorithm=SHA-256, qop=auth, nc=${nc}`
  }
}

const bodyOf = (id: string): string =>
  JSON.stringify({ event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2', caller: id })

/** Posts a delivery as it is, with these credentials or with none. */
function post({ url }: Listener, id: string, authorization?: string): Promise<WireAnswer> {
  const body = Buffer.from(bodyOf(id))
  const fields = ['host', new URL(url).host, 'content-length', String(body.length)]
  const credentials = authorization === undefined ? [] : ['authorization', authorization]
  return sendWire(url, { method: 'POST', target: TARGET, fields: [...fields, ...credentials], body })
}

/** A challenge by SHA-256, to be answered. */
async function challenged(listener: Listener): Promise<(count: number) => string> {
  const { status, challenges } = await post(listener, 'challenge')
  expect(status).toBe(401)
  return answers(challenges.find((one) => one.includes('algorithm=SHA-256'))!)
}

const accepted = (...lines: (readonly Line[])[]): string[] =>
  lines.flat().flatMap(({ verdict, event }) => (verdict === 'accepted' ? [event?.caller ?? ''] : []))
const refusals = (lines: readonly Line[]): (string | null)[] =>
  lines.flatMap(({ verdict, code }) => (verdict === 'accepted' ? [] : [code]))

describe.skipIf(!hasRedis)(`two listeners behind one Redis${unless(hasRedis, 'redis-server')}`, () => {
  let server: Server
  beforeAll(async () => {
    server = await redisServer(folder)
  })

  const listen = (key: string = KEY): Promise<Listener> =>
    startListener(folder, { portsip: { digest: USER } }, ['--vendor', 'portsip', '--redis', server.url], {
      CALLHOOKS_SERVER_KEY: key,
    })

  test('a client moves between them without another challenge', async () => {
    const [one, two] = await Promise.all([listen(), listen()])
    const answer = await challenged(one)
    for (let i = 1; i <= 20; i++) {
      const { status, challenges } = await post(i % 2 === 1 ? two : one, `moving-${i}`, answer(i))
      expect([i, status, challenges]).toEqual([i, 200, []])
    }
    const [lines, others] = await Promise.all([one.stop(), two.stop()])
    expect(accepted(lines)).toHaveLength(10)
    expect(accepted(others)).toHaveLength(10)
    expect([...refusals(lines), ...refusals(others)]).toEqual(['unauthenticated'])
  })

  const python = pythonWith('requests')
  test.skipIf(python === undefined)(
    `python3-requests moves between them without another challenge${unless(python !== undefined, 'python3-requests')}`,
    async () => {
      const [one, two] = await Promise.all([listen(), listen()])
      const program = `
import json, requests, sys
given = json.load(sys.stdin)
session = requests.Session()
session.trust_env = False
session.auth = requests.auth.HTTPDigestAuth(given["username"], given["password"])
print(json.dumps([session.post(url, data=body).status_code for url, body in given["deliveries"]]))`
      const deliveries = Array.from({ length: 20 }, (_, i) => [
        (i % 2 === 1 ? two : one).url + TARGET,
        bodyOf(`requests-${i}`),
      ])
      const { stdout } = await runProgram(folder, python!, ['-c', program], JSON.stringify({ ...USER, deliveries }))
      expect(JSON.parse(stdout)).toEqual(deliveries.map(() => 200))
      const [lines, others] = await Promise.all([one.stop(), two.stop()])
      expect(accepted(lines, others).toSorted()).toEqual(deliveries.map((_, i) => `requests-${i}`).toSorted())
      expect([...refusals(lines), ...refusals(others)]).toEqual(['unauthenticated'])
    },
  )

  test('a replay against the other one is refused as stale, and of ten at the same time one is accepted', async () => {
    const [one, two] = await Promise.all([listen(), listen()])
    const answer = await challenged(one)
    const first = answer(1)
    expect((await post(one, 'first', first)).status).toBe(200)
    for (const listener of [two, one]) {
      const { status, challenges } = await post(listener, 'first', first)
      expect(status).toBe(401)
      expect(challenges).toHaveLength(2)
      for (const challenge of challenges) expect(challenge).toMatch(/, stale=true,/)
    }
    const second = answer(2)
    const race = await Promise.all(
      Array.from({ length: 10 }, (_, i) => post(i % 2 === 1 ? two : one, 'second', second)),
    )
    expect(race.map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 401),
    ])

    const [lines, others] = await Promise.all([one.stop(), two.stop()])
    expect(accepted(lines, others)).toEqual(['first', 'second'])
    expect(refusals([...lines, ...others]).filter((code) => code === 'stale')).toHaveLength(11)
  })

  test('one with another server key takes none of their nonces, and says stale', async () => {
    const [one, foreign] = await Promise.all([listen(), listen(`not ${KEY}`)])
    const answer = await challenged(one)
    const { status, challenges } = await post(foreign, 'foreign', answer(1))
    expect(status).toBe(401)
    expect(challenges).toHaveLength(2)
    for (const challenge of challenges) expect(challenge).toMatch(/, stale=true,/)
    expect((await post(one, 'home', answer(1))).status).toBe(200)
    const [lines, others] = await Promise.all([one.stop(), foreign.stop()])
    expect(accepted(lines, others)).toEqual(['home'])
    expect(refusals(others)).toEqual(['stale'])
  })

  test('while Redis is gone deliveries are refused with 503, and accepted again when it is back', async () => {
    const [one, two] = await Promise.all([listen(), listen()])
    const answer = await challenged(one)
    expect((await post(two, 'before', answer(1))).status).toBe(200)

    const refused = async (listener: Listener, id: string, authorization: string): Promise<void> => {
      const start = performance.now()
      const { status, fields, challenges } = await post(listener, id, authorization)
      expect(status).toBe(503)
      expect(fields.map((text) => text.toLowerCase())).toContain('retry-after')
      expect(challenges).toEqual([])
      expect(performance.now() - start).toBeLessThan(3000)
    }
    const again = answer(2)
    await server.kill()
    try {
      for (const listener of [one, two]) await refused(listener, 'killed', again)
      expect((await post(one, 'wrong', again.replace('nc=00000002', 'nc=00000003'))).status).toBe(401) // needs no store
    } finally {
      await server.start()
    }
    // the very request that was refused is good for one delivery more, and for no second
    await until(async () => (await post(one, 'killed', again)).status === 200, 'the first listener accepts again')
    await until(async () => (await post(two, 'killed', again)).status === 401, 'the second listener accepts again')
    expect((await post(two, 'back', answer(4))).status).toBe(200)

    server.halt()
    try {
      await refused(one, 'halted', answer(5))
    } finally {
      server.resume()
    }
    await until(async () => (await post(one, 'resumed', answer(6))).status === 200, 'it accepts after the halt')

    const [lines, others] = await Promise.all([one.stop(), two.stop()])
    expect(accepted(lines).sort()).toEqual(['killed', 'resumed'])
    expect(accepted(others)).toEqual(['before', 'back'])
    const failed = [...lines, ...others].filter(({ code }) => code === 'store')
    expect(failed.length).toBeGreaterThanOrEqual(3)
    for (const { verdict, status } of failed) expect([verdict, status]).toEqual(['failed', 503])
  })
})

test('a listener whose Redis cannot be reached says so and ends', async () => {
  const args = ['--vendor', 'portsip', '--redis', `redis://127.0.0.1:${await freePort()}`]
  await expect(startListener(folder, { portsip: { digest: USER } }, args)).rejects.toThrow(
    /--redis: cannot connect \(ECONNREFUSED\)/,
  )
}, 10_000)
