/** At-most-once handling against a model: senders, retries, handlers that fail, crashes, and a store in which any operation may fail, on a clock of the test's own. */
import { createReceiverWithoutAuthentication, type Handler, memoryStore, type Store } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { identify } from '../src/server/repeated.ts'

const RUNS = 10_000
const START = 1_760_000_000_000
const LEASE = 3
const CLAIM = 1000
const RENEWAL = CLAIM / 3

/** Time that passes only when it is told to, and the timers that wait for it. */
class Clock {
  time = START
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>()

  later = (run: () => void, milliseconds: number) => {
    const timer = { at: this.time + milliseconds, run }
    this.#timers.add(timer)
    return timer
  }
  cancel = (timer: never): void => void this.#timers.delete(timer)

  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (!next) break
      this.#timers.delete(next)
      this.time = next.at
      next.run()
      await settled()
    }
    this.time = end
    await settled()
  }
}

/** When nothing is left to do but to wait for time or for a handler. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

let clock = new Clock()
beforeAll(() => {
  vi.stubGlobal('setTimeout', (run: () => void, milliseconds: number) => clock.later(run, milliseconds))
  vi.stubGlobal('clearTimeout', (timer: never) => clock.cancel(timer))
})
afterAll(() => void vi.unstubAllGlobals())

const operations = ['add', 'renew', 'set', 'delete'] as const
type Operation = (typeof operations)[number]

/** How an operation fails: before it was applied or after, at once or when a second is over, as a Redis that gives no answer. */
const ways = ['before', 'after', 'before, late', 'after, late'] as const
type Way = (typeof ways)[number]

/** A handler that was called. */
interface Run {
  readonly id: string
  readonly process: Process
  readonly started: number
  readonly token: string
  /** Renewals that were not applied, one after another, as they stand now; whether there were so many that the claim lapsed. */
  missed: number
  isLapsed: boolean
  settle(isHandled: boolean): void
  state: 'running' | 'handled' | 'failed' | 'gone'
  /** What was tried in vain to say that it was handled, and whether it was said. */
  unsaid: number
  isSaid: boolean
}

/** One process with a receiver, over the store that all have in common. */
interface Process {
  isGone: boolean
  readonly handler: Handler
  readonly tokens: Map<string, string>
}

const seen = { repeated: 0, inProgress: 0, failed: 0, storeFailed: 0, twice: 0, crashes: 0, probes: 0, lapsed: 0 }

/** The system and what is known of it. */
class World {
  readonly #shared = memoryStore({ now: () => clock.time })
  #faults: { readonly operation: Operation; readonly way: Way }[] = []
  readonly runs: Run[] = []
  readonly processes = [this.#start(), this.#start()]
  /** Deliveries without an answer, by what identifies them. */
  readonly pending = new Map<string, number>()

  fail(operation: Operation, way: Way, times: number): void {
    for (let i = 0; i < times; i++) this.#faults.push({ operation, way })
  }
  heal(): void {
    this.#faults = []
  }

  #start(): Process {
    const process: { -readonly [member in keyof Process]: Process[member] } = {
      isGone: false,
      handler: undefined as never,
      tokens: new Map(),
    }
    process.handler = createReceiverWithoutAuthentication(
      { cdrEvents },
      { store: this.#failing(process), now: () => clock.time },
    ).handler('cdrEvents', (event) => this.#handle(process, (event as { session_id: string }).session_id), {
      repeated: 'acknowledge',
      lease: LEASE,
      retention: 86_400,
    })
    return process
  }

  #failing(process: Process): Store {
    const run = async <T>(operation: Operation, key: string, token: string | undefined, apply: () => T): Promise<T> => {
      if (process.isGone) throw new Error('this process is gone')
      const at = this.#faults.findIndex((fault) => fault.operation === operation)
      const way = at === -1 ? undefined : this.#faults.splice(at, 1)[0]!.way
      const isApplied = way === undefined || way.startsWith('after')
      const answer = isApplied ? apply() : undefined
      this.#note(operation, key, token, isApplied, way?.endsWith('late') ?? false)
      if (way?.endsWith('late')) await new Promise<void>((resolve) => setTimeout(resolve, CLAIM))
      if (way !== undefined) throw new Error(`the store failed: ${operation}, ${way}`)
      return answer as T
    }
    return {
      add: async (key, ttl, value) => {
        const standing = await run('add', key, value, () => this.#shared.add(key, ttl, value))
        if (standing === null) process.tokens.set(key, value)
        return standing
      },
      renew: (key, ttl, value) => run('renew', key, value, () => this.#shared.renew(key, ttl, value)),
      set: (key, ttl, value) => run('set', key, undefined, () => this.#shared.set(key, ttl, value)),
      delete: (key, value) => run('delete', key, value, () => this.#shared.delete(key, value)),
    }
  }

  /** What a store that failed explains. */
  #note(operation: Operation, key: string, token: string | undefined, isApplied: boolean, isLate: boolean) {
    for (const run of this.runs) {
      if (operation === 'renew' && run.token === token) {
        run.missed = isApplied ? 0 : run.missed + 1
        run.isLapsed ||= run.missed > 2 // one that is late holds up no other
      } else if (operation === 'add' && run.token === token && isLate) run.isLapsed = true
      else if (operation === 'set' && run.state === 'handled' && keyOf(run.id) === key) {
        if (isApplied) run.isSaid = true
        else run.unsaid += isLate ? 3 : 1
      }
    }
  }

  /** A handler is called: a second time only where something explains it. */
  #handle(process: Process, id: string): Promise<void> {
    const now = clock.time
    for (const other of this.runs.filter((run) => run.id === id)) {
      const isOld = now > other.started + LEASE * 1000 - RENEWAL
      const explained =
        other.state === 'failed' ||
        other.state === 'gone' ||
        (isOld && !other.isSaid) ||
        (other.isLapsed && !other.isSaid) ||
        (other.state === 'handled' && !other.isSaid && other.unsaid + other.missed > 2)
      if (!explained)
        throw this.#broken(`handled a second time, ${now - other.started} ms after the first, which is ${other.state}`)
      if (other.state === 'handled' || other.state === 'running') seen.twice++
      if (other.isLapsed) seen.lapsed++
    }
    return new Promise((resolve, reject) => {
      const run: Run = {
        id,
        process,
        started: now,
        token: process.tokens.get(keyOf(id))!,
        missed: 0,
        isLapsed: false,
        unsaid: 0,
        isSaid: false,
        state: 'running',
        settle(isHandled) {
          run.state = isHandled ? 'handled' : 'failed'
          if (isHandled) resolve()
          else reject(new Error('the handler failed'))
        },
      }
      this.runs.push(run)
    })
  }

  #errors: Error[] = []
  #broken(what: string): Error {
    const error = new Error(what)
    this.#errors.push(error)
    return error
  }
  /** Throws what was found broken, in whichever promise. */
  async check(): Promise<void> {
    await settled()
    if (this.#errors[0]) throw this.#errors[0]
  }

  /** Delivers, and judges the answer when there is one. */
  deliver(at: number, id: string): void {
    const process = this.processes[at]!
    const own = this.runs.length
    this.pending.set(id, (this.pending.get(id) ?? 0) + 1)
    const body = JSON.stringify(eventOf(id))
    void process.handler.raw({ headers: {}, body }).then(
      ({ status }) => {
        this.pending.set(id, this.pending.get(id)! - 1)
        if (process.isGone) return // nobody reads it
        const isHandled = this.runs.some((run) => run.id === id && run.state === 'handled')
        if (status === 200 && !isHandled) this.#broken('acknowledged, and never handled')
        if (status === 200 && !this.runs.slice(own).some((run) => run.id === id)) seen.repeated++
        if (status === 503) seen.inProgress++
        if (status === 500) seen.failed++
        if (![200, 500, 503].includes(status)) this.#broken(`answered with ${status}`)
      },
      (error: Error) => this.#broken(`no answer: ${error.message}`),
    )
  }

  running(): Run[] {
    return this.runs.filter(({ state }) => state === 'running')
  }

  crash(at: number): void {
    seen.crashes++
    const gone = this.processes[at]!
    gone.isGone = true
    for (const run of this.runs.filter(({ process }) => process === gone)) {
      if (run.state === 'running' || (run.state === 'handled' && !run.isSaid))
        run.state = run.state === 'handled' ? 'handled' : 'gone'
      if (!run.isSaid) run.isLapsed = true
    }
    this.processes[at] = this.#start()
  }

  /** Whether nobody has it, and it was not handled. */
  isFree(id: string): boolean {
    return !this.runs.some((run) => run.id === id && ['running', 'handled'].includes(run.state))
  }
}

const eventOf = (id: string) => ({
  event_type: 'call_start',
  tenant_id: '1',
  session_id: id,
  cdr_id: '3',
  call_id: '4',
  time: '1760000000',
  caller: 'sip:101@pbx.example.com',
  callee: 'sip:102@pbx.example.com',
})
const raw = { method: 'POST', target: '/', headers: new Map<string, string>(), body: new Uint8Array() }
const keyOf = (id: string): string => identify(cdrEvents, eventOf(id), raw)!

type Command = fc.AsyncCommand<object, World>
const command = (text: string, run: (world: World) => unknown): Command => ({
  check: () => true,
  toString: () => text,
  async run(_model, world) {
    await run(world)
    await world.check()
  },
})

const ids = fc.constantFrom('1', '2')
const process = fc.constantFrom(0, 1)
const commands = fc.commands(
  [
    fc.tuple(process, ids).map(([at, id]) => command(`deliver ${id} to ${at}`, (world) => world.deliver(at, id))),
    fc.tuple(process, ids).map(([at, id]) => command(`deliver ${id} to ${at}`, (world) => world.deliver(at, id))),
    fc
      .tuple(fc.nat(3), fc.boolean())
      .map(([i, isHandled]) =>
        command(`handler ${i} ${isHandled ? 'succeeds' : 'throws'}`, (world) => world.running()[i]?.settle(isHandled)),
      ),
    fc.nat(1).map((i) => command(`handler ${i} throws`, (world) => world.running()[i]?.settle(false))),
    fc
      .constantFrom(50, 300, 334, 400, 700, 1000, 1100, 3000)
      .map((milliseconds) => command(`${milliseconds} ms pass`, () => clock.advance(milliseconds))),
    fc
      .tuple(fc.constantFrom(...operations), fc.constantFrom(...ways), fc.integer({ min: 1, max: 4 }))
      .map(([operation, way, times]) =>
        command(`${operation} fails ${times} times, ${way}`, (world) => world.fail(operation, way, times)),
      ),
    process.map((at) => command(`crash of ${at}`, (world) => world.crash(at))),
    fc.tuple(process, ids).map(([at, id]) =>
      command(`is ${id} free for ${at}`, async (world) => {
        if (!world.isFree(id) || (world.pending.get(id) ?? 0) > 0) return
        world.heal()
        await clock.advance(CLAIM)
        if (!world.isFree(id) || (world.pending.get(id) ?? 0) > 0) return
        const before = world.runs.length
        world.deliver(at, id)
        await settled()
        if (!world.runs.slice(before).some((run) => run.id === id)) throw new Error('not handled after a second')
        seen.probes++
      }),
    ),
  ],
  { maxCommands: 20, size: 'max' },
)

test(`8.5: nothing is acknowledged that was not handled, nor handled twice without a cause, nor held for more than a second (${RUNS} runs)`, async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      clock = new Clock()
      await fc.asyncModelRun(() => ({ model: {}, real: new World() }), list)
    }),
    { numRuns: RUNS },
  )
  for (const [what, times] of Object.entries(seen))
    expect(times, what).toBeGreaterThan(what === 'storeFailed' ? -1 : 50)
}, 240_000)
