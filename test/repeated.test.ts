/** At-most-once handling: what `repeated` does with a delivery that comes again, by what it tells two deliveries apart, and the memory behind it. */
import {
  createReceiver,
  createReceiverWithoutAuthentication,
  type Entry,
  type Handler,
  type HandlerOptions,
  memoryStore,
  type Options,
  type RawReply,
  type Store,
  type Webhook,
} from 'callhooks'
import { newCall, queueEvent, sipClientAuthentication } from 'callhooks/jambonz'
import { cdrEvents, extensionEvents } from 'callhooks/portsip'
import { createDelivery } from 'callhooks/send'
import { sipAuthentication } from 'callhooks/sip-digest'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleEvent } from '../src/cli/vendors.ts'
import { vendors } from './support/vendors.ts'

const START = 1_760_000_000_000
const TOKEN = 'a-token-of-the-pbx'

const event = {
  event_type: 'call_start',
  tenant_id: '1',
  session_id: '2',
  cdr_id: '3',
  call_id: '4',
  time: '1760000000',
  caller: 'sip:101@pbx.example.com',
  callee: 'sip:102@pbx.example.com',
}

/** A store that says what was asked of it, and fails when it is told to. */
function spied(store: Store): Store & { readonly calls: string[]; fails?: (call: string) => boolean } {
  const calls: string[] = []
  const said = (operation: string): void => {
    calls.push(operation)
    if (made.fails?.(operation)) throw new Error('the store is gone')
  }
  const made: ReturnType<typeof spied> = {
    calls,
    async add(...args) {
      said('add')
      return store.add(...args)
    },
    async renew(...args) {
      said('renew')
      return store.renew(...args)
    },
    set(...args) {
      said('set')
      return store.set(...args)
    },
    delete(...args) {
      said('delete')
      return store.delete(...args)
    },
  }
  return made
}

/** A handler over a clock and a store, with what it handled and what was logged. */
function setUp({
  handle = () => undefined,
  webhook = cdrEvents,
  ...options
}: HandlerOptions<typeof cdrEvents> & {
  readonly handle?: (event: unknown) => unknown
  readonly webhook?: typeof cdrEvents
} = {}) {
  const clock = { time: START }
  const now = (): number => clock.time
  const store = spied(memoryStore({ now }))
  const entries: Entry[] = []
  const handled: unknown[] = []
  const receiver = createReceiver(
    { cdrEvents: webhook },
    { bearer: { token: TOKEN } },
    { now, store, log: (entry) => entries.push(entry) },
  )
  const handler = receiver.handler(
    'cdrEvents',
    (value) => {
      handled.push(value)
      return handle(value)
    },
    { repeated: 'acknowledge', ...options },
  )
  return {
    clock,
    store,
    handler,
    handled,
    codes: () => entries.map(({ code }) => code),
    entries,
    deliver: (value: unknown = event) => post(handler, value),
    /** Lets time pass, for the clock and for fake timers. */
    pass: async (milliseconds: number): Promise<void> => {
      const end = clock.time + milliseconds
      while (clock.time < end) {
        const step = Math.min(end - clock.time, 100)
        clock.time += step
        await vi.advanceTimersByTimeAsync(step)
      }
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

const post = (handler: Handler, value: unknown, token = TOKEN): Promise<RawReply> =>
  handler.raw({ method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(value) })

/** A promise, and the two ways to settle it. */
function deferred(): { promise: Promise<void>; resolve: () => void; reject: (error: Error) => void } {
  let settle: { resolve: () => void; reject: (error: Error) => void } | undefined
  const promise = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  return { promise, ...settle! }
}

const text = ({ body }: RawReply): string => new TextDecoder().decode(body ?? undefined)

describe('a delivery that was handled before', () => {
  test('is handled again where nothing is said', async () => {
    const { handler, handled } = (() => {
      const handled: unknown[] = []
      const receiver = createReceiver({ cdrEvents }, { bearer: { token: TOKEN } })
      return { handled, handler: receiver.handler('cdrEvents', (value) => handled.push(value)) }
    })()
    for (let i = 0; i < 3; i++) expect((await post(handler, event)).status).toBe(200)
    expect(handled).toEqual([event, event, event])
  })

  test('is acknowledged with 200 and not handled', async () => {
    const { deliver, handled, entries } = setUp({ repeated: 'acknowledge' })
    const answers = [await deliver(), await deliver(), await deliver()]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(text(answers[1]!)).toBe('')
    expect(handled).toEqual([event])
    expect(entries.map(({ verdict, status, code }) => [verdict, status, code])).toEqual([
      ['accepted', 200, null],
      ['refused', 200, 'repeated'],
      ['refused', 200, 'repeated'],
    ])
  })

  test('is refused with 409 and not handled', async () => {
    const { deliver, handled, entries } = setUp({ repeated: 'refuse' })
    expect((await deliver()).status).toBe(200)
    const again = await deliver()
    expect(again.status).toBe(409)
    expect(again.headers).not.toHaveProperty('retry-after')
    expect(text(again)).toBe('Conflict')
    expect(handled).toEqual([event])
    expect(entries[1]).toMatchObject({ verdict: 'refused', status: 409, code: 'repeated' })
  })

  test('is remembered for as long as was said, and is new after that', async () => {
    const { deliver, handled, clock } = setUp({ retention: 3600 })
    await deliver()
    clock.time += 3_599_000
    await deliver()
    expect(handled).toHaveLength(1)
    clock.time += 2000
    await deliver()
    expect(handled).toHaveLength(2)
  })

  test.each([
    [undefined, 86_400], // the PBX tries again for a day
    [{ ...cdrEvents, identity: { fields: ['/call_id'], retries: { seconds: 90, source: 'a test' } } }, 90],
    [{ ...cdrEvents, identity: { fields: ['/call_id'] } }, 86_400],
  ])('8.6: is remembered for as long as the vendor tries again where nothing is said', async (webhook, seconds) => {
    const { deliver, handled, clock } = setUp({ ...(webhook && { webhook }) })
    await deliver()
    clock.time += seconds * 1000 - 1000
    await deliver()
    expect(handled).toHaveLength(1)
    clock.time += 2000
    await deliver()
    expect(handled).toHaveLength(2)
  })

  test('is told by a fetch function as well', async () => {
    const { handler, handled } = setUp({ repeated: 'refuse' })
    const send = async (): Promise<Response> =>
      handler(await createDelivery(cdrEvents, event as never, { bearer: { token: TOKEN } }))
    expect([(await send()).status, (await send()).status]).toEqual([200, 409])
    expect(handled).toHaveLength(1)
  })

  test('claims nothing before it is authenticated and fits its contract', async () => {
    const { handler, deliver, store, handled, codes } = setUp()
    expect((await post(handler, event, 'another')).status).toBe(401)
    expect((await deliver({ ...event, session_id: true })).status).toBe(422)
    expect(store.calls).toEqual([])
    expect((await deliver()).status).toBe(200)
    expect(handled).toEqual([event])
    expect(codes()).toEqual(['invalid-credentials', 'mismatch', null])
  })
})

describe('a delivery that comes while the first is being handled', () => {
  test('is answered 503 with retry-after, and the next one as repeated', async () => {
    const first = deferred()
    const { deliver, handled, entries } = setUp({ handle: () => first.promise })
    const handling = deliver()
    await new Promise((resolve) => setTimeout(resolve, 20))
    const second = await deliver()
    expect(second.status).toBe(503)
    expect(second.headers).toMatchObject({ 'retry-after': '1' })
    expect(text(second)).toBe('Service Unavailable')
    expect(handled).toHaveLength(1)
    first.resolve()
    expect((await handling).status).toBe(200)
    const third = await deliver()
    expect(third.status).toBe(200)
    expect(third.headers).not.toHaveProperty('retry-after')
    expect(handled).toHaveLength(1)
    expect(entries.map(({ verdict, status, code }) => [verdict, status, code])).toEqual([
      ['refused', 503, 'in-progress'],
      ['accepted', 200, null],
      ['refused', 200, 'repeated'],
    ])
  })

  test.each(['acknowledge', 'refuse'] as const)('of 50 at the same time one is handled (%s)', async (repeated) => {
    const first = deferred()
    const { deliver, handled } = setUp({ repeated, handle: () => first.promise })
    const answers = Promise.all(Array.from({ length: 50 }, () => deliver()))
    await new Promise((resolve) => setTimeout(resolve, 50))
    first.resolve()
    expect((await answers).map(({ status }) => status).sort((a, b) => a - b)).toEqual([
      200,
      ...Array.from({ length: 49 }, () => 503),
    ])
    expect(handled).toHaveLength(1)
    expect((await deliver()).status).toBe(repeated === 'acknowledge' ? 200 : 409)
  })

  test('is not held up by one that is another', async () => {
    const first = deferred()
    const { deliver, handled } = setUp({
      handle: (value) => ((value as typeof event).session_id === '2' ? first.promise : undefined),
    })
    const handling = deliver()
    expect((await deliver({ ...event, session_id: '3' })).status).toBe(200)
    first.resolve()
    await handling
    expect(handled).toHaveLength(2)
  })
})

describe('a claim is a lease', () => {
  test('a handler that throws gives the delivery free', async () => {
    let fails = true
    const { deliver, handled, codes } = setUp({
      handle: () => {
        if (fails) throw new Error('the database is gone')
      },
    })
    expect((await deliver()).status).toBe(500)
    expect((await deliver()).status).toBe(500)
    fails = false
    expect((await deliver()).status).toBe(200)
    expect((await deliver()).status).toBe(200)
    expect(handled).toHaveLength(3)
    expect(codes()).toEqual(['handler', 'handler', null, 'repeated'])
  })

  test('one that rejects does so too, for a delivery that was answered 503 in between', async () => {
    const first = deferred()
    const { deliver, handled, codes } = setUp({
      handle: () => (handled.length === 1 ? first.promise : undefined),
    })
    const handling = deliver()
    expect((await deliver()).status).toBe(503)
    first.reject(new Error('the database is gone'))
    expect((await handling).status).toBe(500)
    expect((await deliver()).status).toBe(200)
    expect(handled).toHaveLength(2)
    expect(codes()).toEqual(['in-progress', 'handler', null])
  })

  describe('that is renewed', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())
    const never = new Promise(() => {})

    test.each([
      [undefined, 60],
      [5, 5],
    ])('it lapses when the lease is over, and not before (lease %s)', async (lease, seconds) => {
      const { deliver, handled, pass } = setUp({
        ...(lease !== undefined && { lease }),
        handle: () => (handled.length === 1 ? never : undefined), // it never comes back
      })
      void deliver()
      await pass((seconds - 1) * 1000)
      expect((await deliver()).status).toBe(503)
      await pass(1000)
      expect((await deliver()).status).toBe(200)
      expect(handled).toHaveLength(2)
      expect((await deliver()).status).toBe(200)
      expect(handled).toHaveLength(2)
      expect(vi.getTimerCount()).toBe(0)
    })

    test('8.5: it lapses a second after a process that crashed, whatever the lease', async () => {
      const { deliver, handled, pass, store } = setUp({ handle: () => (handled.length === 1 ? never : undefined) })
      void deliver()
      await pass(10_000)
      store.fails = (call) => call === 'renew' || call === 'delete' // nobody renews it
      expect((await deliver()).status).toBe(503)
      await pass(1000)
      expect((await deliver()).status).toBe(200)
      expect(handled).toHaveLength(2)
    })

    test('8.5: two renewals may fail, and the handler is not to suffer', async () => {
      const { deliver, handled, pass, store, codes } = setUp({
        handle: () => new Promise<void>((resolve) => setTimeout(resolve, 5000)),
      })
      const first = deliver()
      await pass(0)
      let renewals = 0
      store.fails = (call) => call === 'renew' && ++renewals % 3 !== 0
      for (let i = 0; i < 8; i++) {
        await pass(500)
        expect((await deliver()).status).toBe(503)
      }
      await pass(1000)
      expect((await first).status).toBe(200)
      expect(renewals).toBeGreaterThan(12)
      expect(handled).toHaveLength(1)
      expect(codes().at(-1)).toBe(null)
      expect(vi.getTimerCount()).toBe(0)
    })

    test('8.5: what was handled is said again in the background where the store failed at it, and the answer is 200', async () => {
      const { deliver, handled, pass, store, entries } = setUp()
      let failures = 0
      store.fails = (call) => call === 'set' && failures++ < 2
      expect((await deliver()).status).toBe(200)
      expect(entries[0]).toMatchObject({ verdict: 'accepted', warning: expect.stringMatching(/may be handled twice/) })
      expect((await deliver()).status).toBe(503)
      await pass(600)
      expect(failures).toBe(3)
      await pass(60_000)
      expect((await deliver()).status).toBe(200)
      expect(handled).toHaveLength(1)
      expect(entries.at(-1)).not.toHaveProperty('warning')
    })

    test('one who only asks does not prolong it', async () => {
      const { deliver, handled, pass } = setUp({ lease: 10, handle: () => (handled.length === 1 ? never : undefined) })
      void deliver()
      for (let i = 0; i < 9; i++) {
        await pass(1000)
        expect((await deliver()).status).toBe(503)
      }
      await pass(1000)
      expect((await deliver()).status).toBe(200)
      expect(handled).toHaveLength(2)
    })
  })
})

describe('a store that fails', () => {
  test('is 503 with the code store, and nothing is handled', async () => {
    const { deliver, handled, store, entries } = setUp()
    store.fails = () => true
    const answer = await deliver()
    expect(answer.status).toBe(503)
    expect(answer.headers).toMatchObject({ 'retry-after': '1' })
    expect(text(answer)).toBe('Service Unavailable')
    expect(handled).toEqual([])
    expect(entries).toMatchObject([
      { verdict: 'failed', status: 503, code: 'store', error: { cause: { message: 'the store is gone' } } },
    ])
    delete store.fails
    expect((await deliver()).status).toBe(200)
    expect(handled).toHaveLength(1)
  })

  test('a handler that outlives its lease and throws frees nothing of who came after it', async () => {
    const late = { isFirst: true }
    const { deliver, handled, clock } = setUp({
      async handle() {
        if (!late.isFirst) return
        late.isFirst = false
        clock.time += 61_000
        await deliver()
        throw new Error('too late')
      },
    })
    expect((await deliver()).status).toBe(500)
    expect((await deliver()).status).toBe(200)
    expect(handled).toHaveLength(2)
  })

  test('at giving it free costs a second', async () => {
    let isBroken = true
    const { deliver, handled, store, clock } = setUp({
      handle: () => {
        if (isBroken) throw new Error('the database is gone')
      },
    })
    store.fails = (call) => call === 'delete'
    expect((await deliver()).status).toBe(500)
    expect((await deliver()).status).toBe(503)
    isBroken = false
    clock.time += 1000
    expect((await deliver()).status).toBe(200)
    expect(handled).toHaveLength(2)
  })

  test.each([undefined, true, false, 1])('an answer that is neither a text nor null is none (%s)', async (answer) => {
    const store = { add: () => answer as never, renew: () => false, set: () => {}, delete: () => {} }
    const handled: unknown[] = []
    const receiver = createReceiver({ cdrEvents }, { bearer: { token: TOKEN } }, { store })
    const handler = receiver.handler('cdrEvents', (value) => handled.push(value), { repeated: 'acknowledge' })
    expect((await post(handler, event)).status).toBe(503)
    expect(handled).toEqual([])
  })
})

describe('what identifies a delivery', () => {
  type Identity = Webhook['identity']
  const as = (identity: Identity): typeof cdrEvents => ({ ...cdrEvents, identity })
  /** How many of these were handled, one after another. */
  const handledOf = async (identity: Identity, ...values: unknown[]): Promise<number> => {
    const { deliver, handled } = setUp({ webhook: as(identity) })
    for (const value of values) expect((await deliver(value)).status).toBe(200)
    return handled.length
  }
  const base = { event_type: 'parked', tenant_id: '1' }

  test.each<[string, Identity, unknown, unknown, boolean]>([
    ['equal required fields', { fields: ['/id'] }, { id: 'a', n: 1 }, { id: 'a', n: 2 }, true],
    ['another required field', { fields: ['/id'] }, { id: 'a' }, { id: 'b' }, false],
    ['one of two required fields', { fields: ['/id', '/at'] }, { id: 'a', at: 1 }, { id: 'a', at: 2 }, false],
    ['a required field that is missing', { fields: ['/id', '/at'] }, { id: 'a' }, { id: 'a' }, false],
    ['8.12: a required field that is null', { fields: ['/id'] }, { id: null }, { id: null }, false],
    [
      '8.12: a nested one that is null',
      { fields: ['/data/id'] },
      { data: { id: null } },
      { data: { id: null } },
      false,
    ],
    ['8.12: one of two that is null', { fields: ['/id', '/at'] }, { id: 'a', at: null }, { id: 'a', at: null }, false],
    ['8.12: a required field that is empty', { fields: ['/id'] }, { id: '' }, { id: '' }, false],
    ['8.12: zero and false, which are values', { fields: ['/a', '/b'] }, { a: 0, b: false }, { a: 0, b: false }, true],
    [
      'an optional field that is null',
      { fields: ['/id'], optional: ['/at'] },
      { id: 'a' },
      { id: 'a', at: null },
      true,
    ],
    ['numbers and text', { fields: ['/id'] }, { id: 1 }, { id: '1' }, false],
    ['what is on either side of a boundary', { fields: ['/a', '/b'] }, { a: '1,', b: '2' }, { a: '1', b: ',2' }, false],
    ['members that have changed places', { fields: ['/a', '/b'] }, { a: '1', b: '2' }, { a: '2', b: '1' }, false],
    ['an equal optional field', { fields: ['/id'], optional: ['/at'] }, { id: 'a', at: 1 }, { id: 'a', at: 1 }, true],
    ['another optional field', { fields: ['/id'], optional: ['/at'] }, { id: 'a', at: 1 }, { id: 'a', at: 2 }, false],
    ['an optional field that came', { fields: ['/id'], optional: ['/at'] }, { id: 'a' }, { id: 'a', at: 2 }, false],
    ['optional fields that are missing', { fields: ['/id'], optional: ['/at', '/x'] }, { id: 'a' }, { id: 'a' }, true],
    ['a nested member', { fields: ['/data/id'] }, { data: { id: 'a', n: 1 } }, { data: { id: 'a', n: 2 } }, true],
    ['another nested member', { fields: ['/data/id'] }, { data: { id: 'a' } }, { data: { id: 'b' } }, false],
    ['an element of a list', { fields: ['/list/1'] }, { list: [1, 'a'] }, { list: [2, 'a'] }, true],
    ['escaped names', { fields: ['/a~1b~0c'] }, { 'a/b~c': 1, n: 1 }, { 'a/b~c': 1, n: 2 }, true],
    ['a tilde before a one', { fields: ['/~01'] }, { '~1': 1, '/': 1 }, { '~1': 1, '/': 2 }, true],
    ['what every object inherits', { fields: ['/constructor'] }, { n: 1 }, { n: 1 }, false],
  ])('%s', async (_name, identity, first, second, isSame) => {
    expect(await handledOf(identity, { ...base, ...(first as object) }, { ...base, ...(second as object) })).toBe(
      isSame ? 1 : 2,
    )
  })

  test.each([
    ['beyond 2^53', { fields: ['/id'] }, '9007199254740993', '9007199254740992'],
    ['far beyond it', { fields: ['/id'] }, '123456789012345678901', '123456789012345678902'],
    ['below -2^53', { fields: ['/id'] }, '-9007199254740993', '-9007199254740992'],
    ['that is infinite', { fields: ['/id'] }, '1e400', '1e401'],
    ['in a list', { fields: ['/id'] }, '[{"n":1e400}]', '[{"n":null}]'],
    ['that is optional', { fields: ['/tenant_id'], optional: ['/id'] }, '9007199254740993', '9007199254740992'],
    ['that is optional, or null', { fields: ['/tenant_id'], optional: ['/id'] }, '1e400', 'null'],
  ])('8.12: a number %s identifies nothing, because its digits are lost', async (_name, identity, first, second) => {
    const { handler, handled } = setUp({ webhook: as(identity) })
    const headers = { authorization: `Bearer ${TOKEN}` }
    for (const id of [first, second, first])
      expect((await handler.raw({ headers, body: `{"event_type":"parked","tenant_id":"1","id":${id}}` })).status).toBe(
        200,
      )
    expect(handled).toHaveLength(3)
  })

  test('8.12: 2^53 - 1 and fractions identify', async () => {
    for (const id of [2 ** 53 - 1, 1.5, -0.25])
      expect(await handledOf({ fields: ['/id'] }, { ...base, id }, { ...base, id })).toBe(1)
  })

  test('one that lacks what identifies it is handled whenever it comes, and asks nothing of the store', async () => {
    const { deliver, handled, store } = setUp()
    for (let i = 0; i < 3; i++) expect((await deliver(base)).status).toBe(200)
    expect(handled).toHaveLength(3)
    expect(store.calls).toEqual([])
  })

  const { call_id: _id, ...without } = event
  test.each<[string, object, object, boolean]>([
    ['a call that starts', event, event, true],
    ['the same of another call', event, { ...event, call_id: '5' }, false],
    ['two events of one call', event, { ...event, event_type: 'call_parked' }, false],
    [
      'a callee that changes back',
      { ...without, event_type: 'call_update_info' },
      { ...without, event_type: 'call_update_info' },
      false,
    ],
    [
      'an agent that rings twice',
      { ...without, event_type: 'cdr_target_ringing' },
      { ...without, event_type: 'cdr_target_ringing' },
      false,
    ],
    [
      'a final record',
      { ...event, event_type: 'call_cdr', start_time: '1', ended_time: '2', call_targets: [] },
      { ...event, event_type: 'call_cdr', start_time: '1', ended_time: '2', call_targets: [], trunk_name: 'x' },
      true,
    ],
    [
      'a second record, of what came after a transfer',
      { ...event, event_type: 'call_cdr', start_time: '1', ended_time: '2', call_targets: [] },
      { ...event, event_type: 'call_cdr', start_time: '1', ended_time: '3', call_targets: [] },
      false,
    ],
  ])('of a PBX: %s', async (_name, first, second, isSame) => {
    expect(await handledOf(cdrEvents.identity, first, second)).toBe(isSame ? 1 : 2)
  })

  test('signed bytes: what no signature was checked of is told apart by its body all the same', async () => {
    let handled = 0
    const handler = createReceiverWithoutAuthentication({ signed: { ...newCall, identity: { signed: 'x' } } }).handler(
      'signed',
      (_event, { reply }) => {
        handled++
        return reply([{ verb: 'hangup' }])
      },
      { repeated: 'refuse' },
    )
    const headers = { 'content-type': 'application/json', 'jambonz-signature': `t=1,v1=${'0'.repeat(64)}` }
    for (const call_sid of ['a', 'b']) {
      const body = JSON.stringify({ call_sid, direction: 'inbound', call_status: 'trying' })
      expect((await handler.raw({ headers, body })).status).toBe(200)
    }
    expect(handled).toBe(2)
  })

  test('webhooks and vendors that share a store do not share deliveries', async () => {
    const store = memoryStore()
    const same = { fields: ['/tenant_id'] }
    const handled: string[] = []
    const webhooks = [
      { ...cdrEvents, identity: same },
      { ...cdrEvents, identity: same, name: 'another' },
      { ...cdrEvents, identity: same, vendor: 'another' },
    ]
    const deliverTo = async (webhook: typeof cdrEvents, who: string): Promise<void> => {
      const receiver = createReceiver({ cdrEvents: webhook }, { bearer: { token: TOKEN } }, { store })
      const handler = receiver.handler('cdrEvents', () => handled.push(who), { repeated: 'refuse' })
      await post(handler, base)
    }
    for (const [i, webhook] of webhooks.entries()) await deliverTo(webhook, String(i))
    for (const webhook of webhooks) await deliverTo(webhook, 'again')
    expect(handled).toEqual(['0', '1', '2'])
  })

  const signed = { ...newCall, identity: { signed: 'the signature covers the time and the body' } }
  const call = { call_sid: 'c1', from: '+15550100', direction: 'inbound', call_status: 'trying' } as const

  test('signed bytes: the same signature over the same body is the same delivery', async () => {
    const secret = 'wh_secret_test'
    const clock = { time: START }
    const now = (): number => clock.time
    const entries: Entry[] = []
    const receiver = createReceiver(
      { signed },
      { jambonzSignature: { secret } },
      { now, log: (one) => entries.push(one) },
    )
    let handled = 0
    const handler = receiver.handler(
      'signed',
      (_event, { reply }) => {
        handled++
        return reply([{ verb: 'hangup' }])
      },
      { repeated: 'refuse' },
    )
    const make = (event: object, at: number): Promise<Request> =>
      createDelivery(newCall, event as typeof call, { jambonzSignature: { secret } }, { now: () => at })
    const delivery = await make(call, START)
    const again = delivery.clone()
    expect((await handler(delivery)).status).toBe(200)
    expect((await handler(again)).status).toBe(409)
    expect((await handler(await make(call, START))).status).toBe(409) // byte for byte the same
    expect((await handler(await make(call, START + 1000))).status).toBe(200) // of another second
    expect((await handler(await make({ ...call, call_sid: 'c2' }, START))).status).toBe(200)
    expect(handled).toBe(3)
    expect(entries.map(({ code }) => code)).toEqual([null, 'repeated', 'repeated', null, null])
  })

  test('signed bytes: a delivery that no signature is on is handled whenever it comes', async () => {
    let handled = 0
    const handler = createReceiver({ signed }, { basic: { username: 'hooks', password: 'a' } }).handler(
      'signed',
      (_event, { reply }) => {
        handled++
        return reply([{ verb: 'hangup' }])
      },
      { repeated: 'refuse' },
    )
    const basic = { basic: { username: 'hooks', password: 'a' } }
    for (let i = 0; i < 2; i++) expect((await handler(await createDelivery(newCall, call, basic))).status).toBe(200)
    expect(handled).toBe(2)
  })
})

describe('what cannot be asked for', () => {
  const receiver = createReceiverWithoutAuthentication({ cdrEvents, extensionEvents, newCall, sipClientAuthentication })
  const turnOn = (webhook: string, options: object): unknown =>
    receiver.handler(webhook as 'cdrEvents', () => undefined, options as HandlerOptions<typeof cdrEvents>)

  for (const webhook of [newCall, sipClientAuthentication, extensionEvents] as readonly Webhook[]) {
    test.each(['refuse', 'acknowledge'])(`${webhook.name} has nothing that identifies a delivery (%s)`, (repeated) => {
      const { identity } = webhook
      if (!('none' in identity)) throw new Error('the contract knows something')
      expect(() => turnOn(webhook.name, { repeated })).toThrow(
        new TypeError(`repeated: nothing identifies a delivery of ${webhook.name}: ${identity.none}`),
      )
      expect(identity.none.length).toBeGreaterThan(40)
      expect(turnOn(webhook.name, { repeated: 'handle' })).toBeTypeOf('function')
    })
  }

  test('to acknowledge where the vendor needs its reply', () => {
    const answered = { ...newCall, identity: { fields: ['/call_sid'] } }
    const made = createReceiverWithoutAuthentication({ answered })
    const reply: Parameters<typeof made.handler<'answered'>>[1] = (_event, { reply }) => reply([])
    expect(() => made.handler('answered', reply, { repeated: 'acknowledge' as 'refuse' })).toThrow(
      new TypeError('repeated: newCall needs its reply, so a repeated delivery cannot just be acknowledged'),
    )
    expect(made.handler('answered', reply, { repeated: 'refuse' })).toBeTypeOf('function')
  })

  test.each([
    { repeated: 'ignore' },
    { repeated: true },
    { repeated: 'acknowledge', lease: 0 },
    { repeated: 'acknowledge', lease: 1 },
    { repeated: 'acknowledge', lease: NaN },
    { repeated: 'acknowledge', lease: '60' },
    { repeated: 'acknowledge', retention: Infinity },
    { repeated: 'acknowledge', retention: -1 },
  ])('%o', (options) => {
    expect(() => turnOn('cdrEvents', options)).toThrow(TypeError)
    expect(turnOn('cdrEvents', { repeated: 'acknowledge', lease: 2, retention: 2 })).toBeTypeOf('function')
  })
})

test('8.5: a store without all operations is a TypeError that says what is new', () => {
  const old = { add: () => true, delete: () => true }
  for (const [store, missing] of [
    [undefined, 'add, renew, set, delete'],
    [{}, 'add, renew, set, delete'],
    [old, 'renew, set'],
    [{ ...old, renew: () => true }, 'set'],
  ] as const) {
    const text = `store has no ${missing}: a store keeps a value with each key since 0.2, and has add, renew, set and delete (see Store)`
    const options = { store } as unknown as Options
    expect(() => createReceiver({ cdrEvents }, { bearer: { token: TOKEN } }, options)).toThrow(new TypeError(text))
    expect(() => sipAuthentication({ realms: ['a'], lookUp: () => undefined, ...(options as object) })).toThrow(
      new TypeError(text),
    )
  }
})

describe('what is signed identifies a delivery', () => {
  const START_SECONDS = START / 1000
  const queued = exampleEvent(
    vendors.find(({ name }) => name === 'jambonz')!,
    'queueEvent',
  )

  test('however its header is written', async () => {
    const handled: unknown[] = []
    const handler = createReceiver(
      { queueEvent },
      { jambonzSignature: { secret: 'wh_secret_test' } },
      { now: () => START },
    ).handler('queueEvent', (value) => handled.push(value), { repeated: 'refuse' })
    const request = await createDelivery(
      queueEvent,
      queued as never,
      { jambonzSignature: { secret: 'wh_secret_test' } },
      { now: () => START },
    )
    const body = await request.text()
    const signature = request.headers.get('jambonz-signature')!
    const mac = /v1=(\w+)/.exec(signature)![1]!
    const post = async (header: string): Promise<number> =>
      (await handler.raw({ headers: { 'content-type': 'application/json', 'jambonz-signature': header }, body })).status
    expect(signature).toBe(`t=${START_SECONDS},v1=${mac}`)
    expect(await post(signature)).toBe(200)
    for (const other of [
      `${signature},x`,
      `${signature}, v1=00`,
      `v1=${mac},t=${START_SECONDS}`,
      `t=${START_SECONDS},v1=${mac.toUpperCase()}`,
      signature,
    ])
      expect(await post(other), other).toBe(409)
    expect(handled).toHaveLength(1)
  })
})
