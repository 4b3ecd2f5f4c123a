/** The stores of default receivers under load, on a clock of its own: 100 deliveries per second for a day, and 2,000 by Digest for ten minutes. */
import { createHash } from 'node:crypto'
import {
  createReceiver,
  createReceiverWithoutAuthentication,
  memoryStore,
  type RawDelivery,
  WebhookError,
} from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import { limit } from './measure.ts'

const MIB = 2 ** 20
if (!globalThis.gc) throw new Error('the memory can only be told with --expose-gc')
const collect = globalThis.gc

const heap = (): number => {
  collect()
  collect()
  return process.memoryUsage().heapUsed / MIB
}

/** Runs something for each second, and says what the last tenth took as a multiple of the first: by the processor's time, which others do not use up. */
async function load(seconds: number, second: (i: number) => Promise<void>): Promise<number> {
  const tenths: number[] = []
  for (let tenth = 0; tenth < 10; tenth++) {
    const start = process.cpuUsage()
    for (let i = (seconds * tenth) / 10; i < (seconds * (tenth + 1)) / 10; i++) await second(i)
    const { user, system } = process.cpuUsage(start)
    tenths.push((user + system) / (seconds / 10))
    process.stdout.write(`  tenth ${tenth + 1}: ${(tenths.at(-1)! / 1000).toFixed(2)} ms for each second\n`)
  }
  return tenths[9]! / tenths[0]!
}

const clock = { time: 1_760_000_000_000 }
const now = (): number => clock.time
const bodyOf = (id: number | string): string =>
  `{"event_type":"call_start","tenant_id":"1","session_id":"${id}","cdr_id":"3","call_id":"4","time":"1760000000","caller":"sip:101@pbx.example.com","callee":"sip:102@pbx.example.com"}`

async function day(): Promise<void> {
  const [DAY, RATE] = [86_400, 100]
  console.log(`\n${RATE} deliveries per second for a day, each at most once`)
  let handled = 0
  let warnings = 0
  const statuses = new Map<number, number>()
  const handler = createReceiverWithoutAuthentication(
    { cdrEvents },
    { now, log: ({ warning }) => void (warning !== undefined && warnings++) },
  ).handler('cdrEvents', () => void handled++, { repeated: 'acknowledge' })
  let sent = 0
  let again = 0
  const deliver = async (id: number): Promise<void> => {
    const { status } = await handler.raw({ headers: {}, body: bodyOf(id) })
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const before = heap()
  const ratio = await load(DAY, async () => {
    for (let i = 0; i < RATE; i++) await deliver(sent++)
    await deliver(Math.max(0, sent - 60 * RATE)) // the vendor tries one of a minute ago again
    again++
    clock.time += 1000
  })
  const after = heap()
  await deliver(sent - 1)
  again++
  limit('memory', after - before, 64, 'MiB')
  limit('the last tenth as a multiple of the first', ratio, 1.5, 'times')
  limit(
    'answers that are not 200',
    [...statuses].reduce((sum, [status, n]) => sum + (status === 200 ? 0 : n), 0),
    0,
    '',
  )
  limit(`handled twice, of ${again} that came again after a minute`, handled - sent, 0, '')
  limit('entries of the log that warn', warnings, DAY / 60, '')
}

const USER = { username: 'pbx', password: 'a password of sixteen' }
const REALM = 'callhooks'
const TARGET = '/portsip/cdrEvents'
const h = (text: string): string => createHash('sha256').update(text).digest('hex')
const [HA1, HA2] = [h(`${USER.username}:${REALM}:${USER.password}`), h(`POST:${TARGET}`)]

async function digest(): Promise<void> {
  const [MINUTES, RATE] = [10, 2000]
  console.log(`\n${RATE} deliveries per second by Digest for ${MINUTES} minutes`)
  const receiver = createReceiver({ cdrEvents }, { digest: USER }, { now })
  const deliveryOf = (authorization?: string): RawDelivery => ({
    method: 'POST',
    url: TARGET,
    headers: { ...(authorization !== undefined && { authorization }) },
    body: bodyOf(1),
  })
  /** The error that refuses a delivery, or undefined. */
  const refusal = async (authorization?: string): Promise<WebhookError | undefined> => {
    try {
      await receiver.receive('cdrEvents', deliveryOf(authorization))
      return undefined
    } catch (error) {
      if (error instanceof WebhookError) return error
      throw error
    }
  }
  const seen = { accepted: 0, unavailable: 0, asked: 0, replays: 0, admitted: 0 }
  const count = (error: WebhookError | undefined): void => {
    if (!error) seen.accepted++
    else if (error.status === 503) seen.unavailable++
  }
  /** A client that keeps its nonce until it is stale. */
  const client = () => {
    let nonce: string | undefined
    let nc = 0
    return async (): Promise<string> => {
      for (;;) {
        if (nonce === undefined) {
          const challenge = [(await refusal())!.headers['www-authenticate']!].flat()[0]!
          nonce = / nonce="([^"]*)"/.exec(challenge)![1]!
          nc = 0
          seen.asked++
        }
        const digits = (++nc).toString(16).padStart(8, '0')
        const response = h(`${HA1}:${nonce}:${digits}:c0ffee:auth:${HA2}`)
        const authorization = `Digest username="${USER.username}", realm="${REALM}", nonce="${nonce}", uri="${TARGET}", response="${response}", algorithm=SHA-256, cnonce="c0ffee", qop=auth, nc=${digits}`
        const error = await refusal(authorization)
        if (error?.code === 'stale') {
          nonce = undefined
          continue
        }
        count(error)
        return authorization
      }
    }
  }
  const clients = Array.from({ length: 20 }, client)
  const captured: string[] = []
  const before = heap()
  const ratio = await load(MINUTES * 60, async () => {
    for (let i = 0; i < RATE; i++) {
      const authorization = await clients[i % clients.length]!()
      if (i < 5) captured.push(authorization)
    }
    // what was sent a moment ago, and what was sent at any time before
    for (const at of [5, 50, 300, 600, 1200, 2400].map((back) => captured.length - back)) {
      const replay = captured[at]
      if (replay === undefined) continue
      seen.replays++
      if (!(await refusal(replay))) seen.admitted++
    }
    clock.time += 1000
  })
  for (const replay of captured) {
    seen.replays++
    if (!(await refusal(replay))) seen.admitted++
  }
  const after = heap()
  await refusal()
  console.log(`  ${seen.accepted} accepted, ${seen.asked} challenges`)
  limit('memory', after - before, 64, 'MiB')
  limit('the last tenth as a multiple of the first', ratio, 1.5, 'times')
  limit('answers of 503', seen.unavailable, 0, '')
  limit(`replays admitted, of ${seen.replays}`, seen.admitted, 0, '')
}

/** What the store says that it holds, beside what the machine says: it must not say less. */
async function counted(): Promise<void> {
  console.log('\nwhat a store of 64 MiB takes')
  const kinds: { readonly [name: string]: (i: number) => [key: string, value: string] } = {
    'nonces of Digest': (i) => [`digest:${hex(i, 68)}:00000001`, '1'],
    'claims of deliveries': (i) => [`delivery:portsip:cdrEvents:${hex(i, 40)}`, hex(i, 32)],
    'nonces of a thousand phones': (i) => [`sip:${hex(i % 1000, 40)}/${hex(i, 40)}`, '1'],
    'nonces of as many phones': (i) => [`sip:${hex(i, 40)}/${hex(i, 40)}`, '1'],
  }
  for (const [name, make] of Object.entries(kinds)) {
    await new Promise((resolve) => setImmediate(resolve))
    limit(name, heldBy(make), 64, 'MiB')
  }
}

/** What a store that was filled holds, in MiB. The function ends for each, so that nothing of the one before is left. */
function heldBy(make: (i: number) => [key: string, value: string]): number {
  const before = heap()
  const store = memoryStore({ now })
  for (let i = 0; i < 400_000; i++) {
    const [key, value] = make(i)
    store.add(key, 3600, value)
  }
  const after = heap()
  store.floor('x')
  return after - before
}
const hex = (i: number, digits: number): string => ((i * 2_654_435_761) % 2 ** 32).toString(16).padStart(digits, '0')

await counted()
await digest()
await day()
