/** What is acknowledged was handled, whichever command of the store fails, before or after it was applied: in memory, and through a real Redis. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createReceiverWithoutAuthentication, type Entry, memoryStore, type Store } from 'callhooks'
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

const bodyOf = (session_id: string): string =>
  JSON.stringify({
    event_type: 'call_start',
    tenant_id: '1',
    session_id,
    cdr_id: '3',
    call_id: '4',
    time: '1760000000',
    caller: 'sip:101@pbx.example.com',
    callee: 'sip:102@pbx.example.com',
  })

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
  const body = bodyOf(String(++count))
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

/** Which commands of a store never settle, and what was handled, at most how many at once. */
function hanging(
  make: Make,
  hangs: (operation: string, nth: number) => boolean,
  handle: (nth: number) => unknown = () => {},
) {
  const counts = new Map<string, number>()
  const store = make(async (command) => command())
  const run = <T>(operation: string, command: () => T): T | Promise<never> => {
    const nth = counts.get(operation) ?? 0
    counts.set(operation, nth + 1)
    return hangs(operation, nth) ? new Promise<never>(() => {}) : command()
  }
  return handling(
    {
      add: (...args) => run('add', () => store.add(...args)),
      renew: (...args) => run('renew', () => store.renew(...args)),
      set: (...args) => run('set', () => store.set(...args)),
      delete: (...args) => run('delete', () => store.delete(...args)),
      floor: () => run('floor', () => 0),
    },
    handle,
  )
}

function handling(store: Store, handle: (nth: number) => unknown) {
  const entries: Entry[] = []
  const seen = { runs: 0, atOnce: 0, most: 0 }
  const handler = createReceiverWithoutAuthentication(
    { cdrEvents },
    { store, log: (entry) => entries.push(entry) },
  ).handler(
    'cdrEvents',
    async () => {
      seen.most = Math.max(seen.most, ++seen.atOnce)
      try {
        await handle(seen.runs++)
      } finally {
        seen.atOnce--
      }
    },
    { repeated: 'acknowledge' },
  )
  const body = bodyOf(String(++count))
  const deliver = async (): Promise<number> => (await handler.raw({ headers: {}, body })).status
  return { entries, seen, deliver }
}

async function timed(deliver: () => Promise<number>): Promise<{ status: number; ms: number }> {
  const start = performance.now()
  const status = await deliver()
  return { status, ms: performance.now() - start }
}

/** A handler of 2.5 seconds, and the same delivery again while it runs. */
async function expectOneAtOnce({ seen, deliver, entries }: ReturnType<typeof handling>): Promise<void> {
  const first = deliver()
  for (const milliseconds of [1200, 500, 500]) {
    await sleep(milliseconds)
    expect(await deliver()).toBe(503)
  }
  expect(await first).toBe(200)
  expect(await deliver()).toBe(200)
  expect(seen).toEqual({ runs: 1, atOnce: 0, most: 1 })
  expect(entries.filter(({ warning }) => warning !== undefined)).toEqual([])
}

describe.concurrent('a store that never answers', () => {
  const make: Make = () => memoryStore()

  test('8.5: a renewal that never settles does not keep the next one from being made', async () => {
    await expectOneAtOnce(
      hanging(
        make,
        (operation, nth) => operation === 'renew' && nth === 0,
        () => sleep(2500),
      ),
    )
  })

  test('8.5: a claim that took long to be made is renewed in time', async () => {
    const store = memoryStore()
    const late: Store = {
      ...store,
      async add(...args) {
        const standing = store.add(...args)
        if (standing === null) await sleep(800)
        return standing
      },
    }
    const { seen, deliver } = handling(late, () => sleep(1500))
    const first = deliver()
    await sleep(1100)
    expect(await deliver()).toBe(503)
    expect(await first).toBe(200)
    expect(seen.runs).toBe(1)
  })

  for (const operation of ['delete', 'renew'] as const)
    test(`8.5: a handler that throws is answered within a second or so where ${operation} never settles, and the retry is handled`, async () => {
      const { seen, deliver } = hanging(
        make,
        (one) => one === operation,
        async (nth) => {
          if (nth > 0) return
          await sleep(500) // a renewal is under way
          throw new Error('the database is gone')
        },
      )
      const { status, ms } = await timed(deliver)
      expect(status).toBe(500)
      expect(ms).toBeLessThan(1900)
      await sleep(1000)
      expect(await deliver()).toBe(200)
      expect(seen.runs).toBe(2)
    })

  test('8.5: what was handled is answered with 200 and a warning where set never settles, and is said again', async () => {
    const { seen, deliver, entries } = hanging(make, (operation, nth) => operation === 'set' && nth === 0)
    const { status, ms } = await timed(deliver)
    expect(status).toBe(200)
    expect(ms).toBeLessThan(1500)
    expect(entries[0]).toMatchObject({ verdict: 'accepted', warning: expect.stringMatching(/^the store failed after/) })
    await sleep(500)
    expect(await deliver()).toBe(200)
    expect(seen.runs).toBe(1)
  })

  test('8.5: nor does one wait for what the store has forgotten', async () => {
    const { status, ms } = await timed(hanging(make, (operation) => operation === 'floor').deliver)
    expect(status).toBe(200)
    expect(ms).toBeLessThan(1500)
  })
})

describe('a claim that lapsed', () => {
  const block = (milliseconds: number): void => {
    for (const end = performance.now() + milliseconds; performance.now() < end;);
  }

  test('8.5: a handler that blocks its event loop for more than a second is warned of, one that does not is not', async () => {
    for (const [milliseconds, warned] of [
      [300, undefined],
      [1200, expect.stringMatching(/^the claim on this delivery lapsed while/)],
    ] as const) {
      const { deliver, entries } = handling(memoryStore(), () => block(milliseconds))
      expect(await deliver()).toBe(200)
      expect(entries[0]!.warning).toEqual(warned)
    }
  })

  test("8.5: so is one whose claim is another's by the time it goes on", async () => {
    const store = memoryStore()
    const renewing: Store = { ...store, renew: () => false, add: (...args) => (taken ? 'another' : store.add(...args)) }
    let taken = false
    const { deliver, entries } = handling(renewing, async () => {
      taken = true
      await sleep(500)
    })
    expect(await deliver()).toBe(200)
    expect(entries[0]).toMatchObject({ warning: expect.stringMatching(/^the claim on this delivery lapsed while/) })
  })
})

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

  test('8.5: a renewal that Redis never answers does not keep the next one from being made', async () => {
    let renewals = 0
    const store = redisStore((...args) =>
      args[1]?.includes('PEXPIRE') && renewals++ === 0 ? new Promise(() => {}) : client.sendCommand(args),
    )
    await expectOneAtOnce(handling(store, () => sleep(2500)))
    expect(renewals).toBeGreaterThan(5)
  })
})
