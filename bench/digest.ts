/** What Digest costs: a hostile header, a hundred thousand strangers, and a delivery that is accepted. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { createReceiver, type RawDelivery, WebhookError } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'
import { type Candidate, limit, measure, print, times } from './measure.ts'

const USER = { username: 'pbxevents', password: 'k3ptonthepbx' }
const TARGET = '/portsip/cdrEvents'
const BODY = Buffer.from('{"event_type":"cdr_target_answer","tenant_id":"1","session_id":"2","caller":"101"}')

const make = (): ReturnType<typeof createReceiver<{ cdrEvents: typeof cdrEvents }>> =>
  createReceiver({ cdrEvents }, { digest: USER })
const receiver = make()

const deliveryOf = (authorization?: string): RawDelivery => ({
  method: 'POST',
  url: TARGET,
  headers: { host: 'hooks.example.com', ...(authorization !== undefined && { authorization }) },
  body: BODY,
})

/** A delivery that must be refused, with the error that refuses it. */
async function refused(authorization?: string, by = receiver): Promise<WebhookError> {
  try {
    await by.receive('cdrEvents', deliveryOf(authorization))
  } catch (error) {
    if (error instanceof WebhookError && error.status === 401) return error
    throw error
  }
  throw new Error('it was accepted')
}

const h = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The client's side, by node:crypto: the first challenge, answered with any count and any cnonce. */
async function client(password = USER.password): Promise<(count: number, cnonce?: string) => string> {
  const [challenge] = [(await refused()).headers['www-authenticate']!].flat()
  const [realm, nonce, opaque] = ['realm', 'nonce', 'opaque'].map(
    (name) => new RegExp(`[ ,]${name}="([^"]*)"`).exec(challenge!)![1]!,
  )
  const [ha1, ha2] = [h(`${USER.username}:${realm}:${password}`), h(`POST:${TARGET}`)]
  return (count, cnonce = 'c0ffee') => {
    const nc = count.toString(16).padStart(8, '0')
    const response = h(`${ha1}:${nonce}:${nc}:${cnonce}:auth:${ha2}`)
    return `Digest username="${USER.username}", realm="${realm}", nonce="${nonce}", uri="${TARGET}", response="${response}", algorithm=SHA-256, cnonce="${cnonce}", opaque="${opaque}", qop=auth, nc=${nc}`
  }
}

/** The split that http-auth and passport-http read the header with; it looks ahead to the end of the text from every comma. */
const SPLIT = /,(?=(?:[^"]|"[^"]*")*$)/

const fill = (length: number, part: string): string => part.repeat(Math.ceil(length / part.length)).slice(0, length)

/** Headers that are made to cost. */
const shapes: { readonly [name: string]: (length: number) => string } = {
  'only commas': (length) => `Digest ${fill(length - 7, ',')}`,
  'only quotes': (length) => `Digest ${fill(length - 7, '"')}`,
  'quotes and commas, never closed': (length) => `Digest a="${fill(length - 10, '",')}`,
  'empty quoted strings': (length) => `Digest ${fill(length - 7, 'a="",')}`,
  'a quote that is never closed': (length) => `Digest username="${fill(length - 17, 'a,')}`,
  'backslashes in a quoted string': (length) => `Digest username="${fill(length - 19, '\\"')}"`,
  'many parameters': (length) =>
    `Digest ${Array.from({ length: Math.ceil(length / 8) }, (_, i) => `p${i}=1`).join(', ')}`.slice(0, length),
  'one long token': (length) => `Digest nonce=${fill(length - 13, 'a')}`,
  'one long name': (length) => `Digest ${fill(length - 7, 'a')}`,
  'only spaces': (length) => `Digest ${fill(length - 7, ' ')}`,
}

const HOSTILE = 15_000
const LONGEST = 8192 // the longest header that is looked into at all

let slowest = 0
console.log(`a hostile header: the refusal, in µs, and http-auth's split alone`)
console.log(`  ${''.padEnd(34)}${`${LONGEST} B`.padStart(10)}${`${HOSTILE} B`.padStart(10)}     split      ratio`)
for (const [name, shape] of Object.entries(shapes)) {
  const [long, longest] = [shape(HOSTILE), shape(LONGEST)]
  const [short, refusal] = await measure(100, [
    { name: 'within the bound', run: () => refused(longest) },
    { name: 'beyond it', run: () => refused(long) },
  ])
  const [split] = await measure(1, [{ name: 'split', run: () => long.split(SPLIT) }])
  slowest = Math.max(slowest, short!.microseconds, refusal!.microseconds)
  const columns = [short!, refusal!, split!].map(({ microseconds }) => microseconds.toFixed(0).padStart(10))
  console.log(
    `  ${name.padEnd(34)}${columns.join('')} ${times(split!.microseconds / refusal!.microseconds).padStart(10)}`,
  )
}
const answer = await client('a wrong password')
const [usual] = await measure(500, [
  { name: 'refused, a wrong password', run: () => refused(answer(1)) },
  { name: 'refused, no header', run: () => refused() },
])
limit('the slowest refusal of a hostile header', slowest, 1000, 'µs')
console.log(`  a refusal of a wrong password takes ${usual!.microseconds.toFixed(1)} µs`)

const STRANGERS = 100_000
if (!globalThis.gc) throw new Error('the memory can only be told with --expose-gc')
const collect = globalThis.gc

/** What stays of the heap, in KiB, after so many refusals by a receiver that goes on being used. */
async function kept(refuse: (by: typeof receiver, i: number) => Promise<WebhookError>): Promise<number> {
  const by = make()
  const heap = (): number => {
    collect()
    collect()
    return process.memoryUsage().heapUsed / 1024
  }
  for (let i = 0; i < 5000; i++) await refuse(by, i) // what the machine compiles is no memory of strangers
  const before = heap()
  for (let i = 0; i < STRANGERS; i++) await refuse(by, i)
  const after = heap()
  await refuse(by, 0)
  return after - before
}

console.log(`\nmemory that ${STRANGERS} strangers leave behind`)
const stranger = await client('a wrong password')
limit('without credentials', await kept((by) => refused(undefined, by)), 512, 'KiB')
limit('with credentials of another server', await kept((by, i) => refused(answer(i), by)), 512, 'KiB')
limit('with a wrong password', await kept((_by, i) => refused(stranger(i))), 512, 'KiB')

/** What is left when only the arithmetic is done: no challenge, no replay, no contract, and a header that is believed. */
function byHand(authorization: string): unknown {
  const get = (name: string): string => new RegExp(`[ ,]${name}="?([^",]*)`).exec(authorization)![1]!
  const ha1 = h(`${USER.username}:${get('realm')}:${USER.password}`)
  const middle = ['nonce', 'nc', 'cnonce', 'qop'].map(get).join(':')
  const expected = h(`${ha1}:${middle}:${h(`POST:${get('uri')}`)}`)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(get('response')))) throw new Error('it was refused')
  return JSON.parse(BODY.toString())
}

const right = await client()
let count = 0
const candidates: readonly Candidate[] = [
  { name: 'received: Digest, JSON, contract', run: () => receiver.receive('cdrEvents', deliveryOf(right(++count))) },
  { name: 'node:crypto and JSON.parse by hand', run: () => byHand(right(++count)) },
]
const throughput = await measure(5000, candidates)
print('a delivery that is accepted (each with the making of its header)', throughput)
for (const { name, microseconds } of throughput) console.log(`  ${Math.round(1e6 / microseconds)} per second: ${name}`)
