/** The store in memory: what it keeps, how long, within which bound, and what goes when it is full. */
import { createReceiver, type Entry, memoryStore, type MemoryStore } from 'callhooks'
import { sipClientAuthentication } from 'callhooks/jambonz'
import { cdrEvents } from 'callhooks/portsip'
import { sipAuthentication, verifySipDigest } from 'callhooks/sip-digest'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'

const START = 1_760_000_000_000

function make(bytes?: number): { readonly store: MemoryStore; readonly clock: { time: number } } {
  const clock = { time: START }
  return { clock, store: memoryStore({ ...(bytes !== undefined && { bytes }), now: () => clock.time }) }
}

describe('memoryStore', () => {
  test('keeps a value at a key for its time, and says what stands there', () => {
    const { store, clock } = make()
    expect([store.add('a', 10, '1'), store.add('a', 10, '2'), store.add('b', 10, '1')]).toEqual([null, '1', null])
    clock.time += 9999
    expect(store.add('a', 1000, '2')).toBe('1')
    clock.time += 1
    expect(store.add('a', 10, '2')).toBe(null) // the one who asked has not prolonged it
    store.delete('a', '1')
    store.delete('never there', '1')
    expect(store.add('a', 10, '3')).toBe('2')
    store.delete('a', '2')
    expect(store.add('a', 10, '3')).toBe(null)
  })

  test('8.6: is what a map with times is, while there is room', () => {
    const key = fc.constantFrom('x:a', 'x:b', 'y:a', 'y:u/1', 'y:u/2', 'y:v/1')
    const value = fc.constantFrom('1', '2')
    const step = fc.record({
      what: fc.constantFrom('add', 'renew', 'set', 'delete', 'wait', 'back'),
      key,
      value,
      seconds: fc.constantFrom(0.3, 1, 1.5, 2, 60, 86_400),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { store, clock } = make()
        const model = new Map<string, { value: string; end: number }>()
        for (const { what, key, value, seconds } of steps) {
          if (what === 'wait') clock.time += seconds * 1000
          if (what === 'back') clock.time -= 1000
          const found = model.get(key)
          const there = found && found.end > clock.time ? found.value : null
          const put = (): unknown => model.set(key, { value, end: clock.time + seconds * 1000 })
          if (what === 'add') {
            // a clock that goes back may bring back what the store has let go of already
            const given = store.add(key, seconds, value)
            if (!steps.some((one) => one.what === 'back')) expect(given).toBe(there)
            if (given === null) put()
          }
          if (what === 'renew') {
            const given = store.renew(key, seconds, value)
            if (!steps.some((one) => one.what === 'back')) expect(given).toBe(there === value)
            if (given) put()
          }
          if (what === 'set') {
            store.set(key, seconds, value)
            put()
          }
          if (what === 'delete') {
            store.delete(key, value)
            if (there === value) model.delete(key)
          }
          expect(store.floor(key)).toBe(0)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('8.6: when it is full the oldest go first, and the floor says until when that matters', () => {
    const { store, clock } = make(64 * 1024)
    const ends: number[] = []
    for (let i = 0; i < 1000; i++) {
      expect(store.add(`a:${i}`, 100, '1')).toBe(null)
      ends.push(clock.time + 100_000)
      clock.time += 10
    }
    const known = ends.map((_, i) => i).filter((i) => store.renew(`a:${i}`, 100, '1'))
    expect(known.length).toBeGreaterThan(100)
    expect(known).toEqual(Array.from({ length: known.length }, (_, i) => 1000 - known.length + i))
    expect(store.floor('a:x')).toBe(ends[999 - known.length])
    expect(store.floor('b:x')).toBe(0)
    clock.time = ends[999 - known.length]!
    expect(store.floor('a:x')).toBe(0)
  })

  test('8.6: what is put anew is young again', () => {
    const { store } = make(16 * 1024)
    store.add('a:claim', 60, 'token')
    for (let i = 0; i < 500; i++) {
      store.add(`a:${i}`, 60, '1')
      if (i % 10 === 0) expect(store.renew('a:claim', 60, 'token')).toBe(true)
    }
  })

  test('8.6: a kind that grows takes nothing from one that is small', () => {
    const { store } = make(64 * 1024)
    for (let i = 0; i < 50; i++) store.add(`few:${i}`, 60, '1')
    for (let i = 0; i < 5000; i++) store.add(`many:${i}`, 60, '1')
    expect(store.floor('few:1')).toBe(0)
    for (let i = 0; i < 50; i++) expect(store.add(`few:${i}`, 60, '1')).toBe('1')
  })

  test('8.6: one share that grows takes nothing from the others, of its kind or another', () => {
    const { store } = make(1024 * 1024)
    for (let i = 0; i < 2000; i++) store.add(`delivery:${i}`, 60, '1')
    for (let user = 0; user < 100; user++) for (let i = 0; i < 10; i++) store.add(`sip:${user}/${i}`, 60, '1')
    for (let i = 0; i < 50_000; i++) store.add(`sip:greedy/${i}`, 60, '1')
    expect(store.floor('delivery:1')).toBe(0)
    for (let i = 0; i < 2000; i++) expect(store.renew(`delivery:${i}`, 60, '1')).toBe(true)
    for (let user = 0; user < 100; user++)
      for (let i = 0; i < 10; i++) expect(store.renew(`sip:${user}/${i}`, 60, '1')).toBe(true)
    expect(store.renew('sip:greedy/49999', 60, '1')).toBe(true)
    expect(store.renew('sip:greedy/1', 60, '1')).toBe(false)
  })

  test('8.6: never answers with an error, and takes as long when it is full', () => {
    const { store, clock } = make(4 * 1024 * 1024)
    const round = (): number => {
      const start = process.cpuUsage()
      for (let i = 0; i < 20_000; i++) {
        clock.time += 1
        if (store.add(`a:${clock.time}`, 3600, '1') !== null) throw new Error('it was not new')
      }
      return process.cpuUsage(start).user
    }
    const rounds = Array.from({ length: 20 }, round)
    const best = (from: number, to: number): number => Math.min(...rounds.slice(from, to))
    expect(store.floor('a:1')).toBeGreaterThan(0)
    expect(best(10, 20)).toBeLessThan(10 * best(0, 10))
  })

  test.each([0, -1, 4095, 5000.5, NaN, Infinity, '10000'])('has no bound of %s bytes', (bytes) => {
    expect(() => memoryStore({ bytes: bytes as number })).toThrow(TypeError)
  })
})

describe('what a full store has forgotten', () => {
  test('8.6: is said in the log of repeated deliveries, once a minute, and none of them is refused', async () => {
    const clock = { time: START }
    const now = (): number => clock.time
    const entries: Entry[] = []
    let handled = 0
    const handler = createReceiver(
      { cdrEvents },
      { bearer: { token: 'a-token-of-the-pbx' } },
      { store: memoryStore({ bytes: 8192, now }), now, log: (entry) => entries.push(entry) },
    ).handler('cdrEvents', () => void handled++, { repeated: 'acknowledge' })
    for (let i = 0; i < 200; i++) {
      const body = JSON.stringify({
        event_type: 'call_start',
        tenant_id: '1',
        session_id: String(i),
        cdr_id: '3',
        call_id: '4',
        time: '1760000000',
        caller: 'sip:101@pbx.example.com',
        callee: 'sip:102@pbx.example.com',
      })
      const { status } = await handler.raw({ headers: { authorization: 'Bearer a-token-of-the-pbx' }, body })
      expect(status).toBe(200)
      clock.time += 1000
    }
    expect(handled).toBe(200)
    const warned = entries.flatMap(({ warning }, i) => (warning === undefined ? [] : [i]))
    expect(warned.length).toBeGreaterThanOrEqual(3)
    for (const [i, at] of warned.entries()) if (i > 0) expect(at - warned[i - 1]!).toBeGreaterThanOrEqual(60)
    expect(entries[warned[0]!]!.warning).toMatch(/the store is full .*handled twice/)
  })

  const h = (text: string): string => createHash('md5').update(text).digest('hex')
  const register = (username: string, nonce: string) => {
    const uri = 'sip:sip.example.com'
    const [realm, nc, cnonce] = ['sip.example.com', '00000001', 'c0ffee']
    const ha2 = h(`REGISTER:${uri}`)
    const response = h(`${h(`${username}:${realm}:secret`)}:${nonce}:${nc}:${cnonce}:auth:${ha2}`)
    return { method: 'REGISTER', uri, realm, username, nonce, nc, cnonce, qop: 'auth', algorithm: 'MD5', response }
  }

  test('8.6: an account that invents nonces pushes out its own, and is said in the log of the registration', async () => {
    const store = memoryStore({ bytes: 256 * 1024 })
    const options = { realms: ['sip.example.com'], lookUp: () => ({ password: 'secret' }), store }
    for (let i = 0; i < 20; i++)
      expect(await verifySipDigest(register(`phone${i}`, '1'), options)).toEqual({ holds: true })
    const warnings: string[] = []
    for (let i = 0; i < 2000; i++) {
      const verdict = await verifySipDigest(register('greedy', String(i)), options)
      if (!verdict.holds) throw new Error(verdict.reason)
      if (verdict.warning !== undefined) warnings.push(verdict.warning)
    }
    expect(warnings).toEqual([expect.stringMatching(/the store is full .*could be replayed/)])
    for (let i = 0; i < 20; i++)
      expect(await verifySipDigest(register(`phone${i}`, '1'), options)).toMatchObject({ holds: false })
    expect(await verifySipDigest(register('greedy', '1999'), options)).toMatchObject({ holds: false })
  })

  test('8.6: the handler of a registration hands the warning to the log', async () => {
    const store = memoryStore({ bytes: 4096 })
    const entries: Entry[] = []
    const handler = createReceiver(
      { sipClientAuthentication },
      { basic: { username: 'hooks', password: 'a' } },
      { log: (entry) => entries.push(entry) },
    ).handler(
      'sipClientAuthentication',
      sipAuthentication({ realms: ['sip.example.com'], lookUp: () => ({ password: 'secret' }), store }),
    )
    for (let i = 0; i < 30; i++) {
      const event = { ...register('alice', String(i)), source_address: '203.0.113.7', source_port: 5060, expires: 60 }
      const headers = { authorization: `Basic ${btoa('hooks:a')}`, 'content-type': 'application/json' }
      const { status } = await handler.raw({
        headers,
        body: JSON.stringify({ ...event, headers: {}, scheme: 'digest' }),
      })
      expect(status).toBe(200)
    }
    expect(entries.filter(({ warning }) => warning !== undefined)).toHaveLength(1)
  })
})
