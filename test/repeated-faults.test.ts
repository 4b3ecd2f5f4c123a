/** What is acknowledged was handled, whichever command of the store fails, before or after it was applied: in memory, and through a real Redis. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createReceiverWithoutAuthentication, memoryStore, type Store } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import { redisStore } from 'callhooks/redis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasRedis, unless } from './support/programs.ts'
import { killServers, redisServer, type Server } from './support/redis.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-faults-'))
afterAll(() => {
  killServers()
  rmSync(folder, { recursive: true })
})

/** Which command fails, counted from 0, and whether it was applied. */
interface Fault {
  readonly at: number
  readonly isApplied: boolean
}

/** Runs a command, or has it fail. */
type Run = <T>(command: () => T | Promise<T>) => Promise<T>

/** Makes a store whose commands go through `run`. */
type Make = (run: Run) => Store

let count = 0

/** A handler over a store that fails at one command, and what it handled. */
function setUp(make: Make) {
  let commands = 0
  let fault: Fault | undefined
  const run: Run = async (command) => {
    const isHit = commands++ === fault?.at
    if (isHit && !fault!.isApplied) throw new Error('the store is gone')
    const answer = await command()
    if (isHit) throw new Error('the answer is lost')
    return answer
  }
  const handled: string[] = []
  let isBroken = false
  const handler = createReceiverWithoutAuthentication({ cdrEvents }, { store: make(run) }).handler(
    'cdrEvents',
    (event) => {
      if (isBroken) throw new Error('the database is gone')
      handled.push(event.event_type)
    },
    { repeated: 'acknowledge' },
  )
  const body = JSON.stringify({
    event_type: 'call_start',
    tenant_id: '1',
    session_id: String(++count),
    cdr_id: '3',
    call_id: '4',
    time: '1760000000',
    caller: 'sip:101@pbx.example.com',
    callee: 'sip:102@pbx.example.com',
  })
  const deliver = async (): Promise<number> => (await handler.raw({ headers: {}, body })).status
  return {
    handled,
    deliver,
    /** Has the command that comes as the n-th from now fail. */
    fail: (at: number, isApplied: boolean) => (fault = { at: commands + at, isApplied }),
    breakHandler: (is: boolean) => (isBroken = is),
    /** Delivers until it is acknowledged, for a little more than a second, and says after how many milliseconds. */
    retry: async (): Promise<number> => {
      const start = performance.now()
      for (;;) {
        const status = await deliver()
        if (status === 200) return performance.now() - start
        expect(status).toBe(503)
        if (performance.now() - start > 3000) throw new Error('it is held for longer than a second')
        await sleep(50)
      }
    },
  }
}

function scenarios(make: Make): void {
  test('8.5: (a) the answer of a command is lost before the handler: the retry at once is not acknowledged unhandled', async () => {
    for (const at of [0, 1, 2])
      for (const isApplied of [true, false]) {
        const { deliver, handled, fail, retry } = setUp(make)
        fail(at, isApplied)
        const first = await deliver()
        expect(first).toBe(handled.length === 0 ? 503 : 200)
        const ms = await retry()
        expect(handled, `command ${at}`).toEqual(['call_start'])
        expect(ms).toBeLessThan(1500)
      }
  })

  test('8.5: (b) the handler throws and a command after it fails: the retry is handled within a second', async () => {
    for (const at of [0, 1, 2, 3])
      for (const isApplied of [true, false]) {
        const { deliver, handled, fail, breakHandler, retry } = setUp(make)
        breakHandler(true)
        fail(at, isApplied)
        expect([500, 503]).toContain(await deliver())
        breakHandler(false)
        const ms = await retry()
        expect(handled, `command ${at}`).toEqual(['call_start'])
        expect(ms).toBeLessThan(1500)
      }
  })

  test('8.5: (c) the answer of the claim is lost: nobody handles it, and it is free within a second', async () => {
    const { deliver, handled, fail, retry } = setUp(make)
    fail(0, true)
    expect(await deliver()).toBe(503)
    expect(handled).toEqual([])
    expect(await retry()).toBeLessThan(1500)
    expect(handled).toEqual(['call_start'])
    expect(await deliver()).toBe(200)
    expect(handled).toEqual(['call_start'])
  })
}

describe('in memory', () => {
  scenarios((run) => {
    const store = memoryStore()
    return {
      add: (...args) => run(() => store.add(...args)),
      renew: (...args) => run(() => store.renew(...args)),
      set: (...args) => run(() => store.set(...args)),
      delete: (...args) => run(() => store.delete(...args)),
    }
  })
})

describe.skipIf(!hasRedis)(`in Redis${unless(hasRedis, 'redis-server')}`, () => {
  let server: Server
  let client: ReturnType<typeof createClient>
  beforeAll(async () => {
    server = await redisServer(folder)
    client = createClient({ url: server.url })
    await client.connect()
  })
  afterAll(() => client.destroy())
  scenarios((run) => redisStore((...args) => run(() => client.sendCommand(args))))
})
