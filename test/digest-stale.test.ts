/** Digest after a restart (RFC 7616 section 3.3): a right response to a nonce that is none of ours is stale, and nothing else is. */
import { createServer, type Server } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  createReceiver,
  type DigestOptions,
  type Entry,
  type Handler,
  memoryStore,
  type Options,
  WebhookError,
} from 'callhooks'
import { createSender } from 'callhooks/send'
import { crypto } from '#crypto'
import { DigestClient } from 'digest-fetch'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { parseDigest } from '../src/digest/authorization.ts'
import { type DigestAlgorithm, algorithms, digestResponse, ha1 } from '../src/digest/response.ts'
import { hasCurl, runProgram, unless } from './support/programs.ts'
import { isShared, readShared } from './support/shared.ts'
import { webhookOf } from './support/vendors.ts'

const cdrEvents = webhookOf('portsip', 'cdrEvents')
const USER = { username: 'pbx', password: 'seven rivers' }
const EVENT = { event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2' }
const BODY = JSON.stringify(EVENT)
const START = 1_760_000_000_000
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-stale-'))
afterAll(() => rmSync(folder, { recursive: true }))

const clock = { time: START }
type Receiver = ReturnType<typeof make>
const make = (options: Options = {}): ReturnType<typeof createReceiver<{ cdrEvents: typeof cdrEvents }>> => {
  clock.time = START
  return createReceiver({ cdrEvents }, { digest: USER }, { now: () => clock.time, ...options })
}

/** What became of a delivery. */
interface Outcome {
  readonly code: string
  readonly detail: string
  readonly isStale: boolean
  readonly challenge: string
}
async function outcome(receiver: Receiver, authorization?: string, url = '/cdr'): Promise<Outcome> {
  const headers = { host: 'hooks.example.com', ...(authorization !== undefined && { authorization }) }
  const error: unknown = await receiver.receive('cdrEvents', { method: 'POST', url, headers, body: BODY }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error === undefined) return { code: 'accepted', detail: '', isStale: false, challenge: '' }
  if (!(error instanceof WebhookError)) throw error
  expect(error.status).toBe(401)
  const challenges = [error.headers['www-authenticate'] ?? []].flat()
  const stale = challenges.filter((one) => one.includes(', stale=true,'))
  expect([0, challenges.length]).toContain(stale.length)
  return { code: error.code, detail: error.detail, isStale: stale.length > 0, challenge: challenges[0]! }
}
const challengeOf = async (receiver: Receiver): Promise<string> => (await outcome(receiver)).challenge

/** The answer to a challenge, its signed parts and what is sent open to be replaced. */
function answer(
  challenge: string,
  changes: { readonly [name: string]: string | undefined } = {},
  password = USER.password,
): string {
  const read = parseDigest(challenge)!
  const parts: { readonly [name: string]: string | undefined } = {
    username: USER.username,
    realm: read.get('realm'),
    nonce: read.get('nonce'),
    uri: '/cdr',
    algorithm: read.get('algorithm'),
    qop: 'auth',
    nc: '00000001',
    cnonce: 'c0ffee',
    opaque: read.get('opaque'),
    ...changes,
  }
  const { username, realm, nonce, uri, qop, nc, cnonce } = parts
  const algorithm = parts['algorithm'] as DigestAlgorithm
  const secret = ha1(algorithms[algorithm].hash, username!, realm!, password)
  const response = digestResponse(secret, { algorithm, method: 'POST', uri: uri!, nonce: nonce!, qop, nc, cnonce })
  return `Digest ${Object.entries({
    ...parts,
    response,
    ...('response' in changes && { response: changes['response'] }),
  })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))
    .join(', ')}`
}

const servers = new Set<Server>()
afterEach(() => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  servers.clear()
})

/**
 * A server whose receiver is another one once it has accepted a delivery, as after a restart without a serverKey. It sends a client on
 * to the same URL after each but the last of some deliveries, because that is how one handle of the curl command makes several.
 */
async function restarting(
  digest: DigestOptions = {},
  deliveries = 1,
): Promise<{ readonly url: string; readonly entries: Entry[] }> {
  const entries: Entry[] = []
  const accepted = (): number => entries.filter(({ verdict }) => verdict === 'accepted').length
  const log = (entry: Entry): unknown => entries.push(entry)
  const start = (): Handler =>
    createReceiver({ cdrEvents }, { digest: USER }, { log, digest }).handler('cdrEvents', () => {})
  const [before, after] = [start(), start()]
  const server = createServer((request, response) => {
    const { method, url, headers } = request
    void (accepted() === 0 ? before : after).raw({ method, url, headers, body: request }).then((reply) => {
      const isLast = reply.status !== 200 || accepted() >= deliveries
      if (isLast) response.writeHead(reply.status, reply.headers).end(reply.body)
      else response.writeHead(307, { location: url }).end()
    })
  })
  servers.add(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/cdr`, entries }
}

/** Delivers with curl, following where it is sent, and gives the last status. */
async function curl(url: string): Promise<number> {
  const given = ['--digest', '--user', `${USER.username}:${USER.password}`, '--data', BODY, url]
  const shown = ['--disable', '--silent', '--location', '--output', path.join(folder, 'curl')]
  return Number((await runProgram(folder, 'curl', [...shown, '--write-out', '%{http_code}', ...given])).stdout)
}

describe('8.7: a nonce of another server key is stale when its response is right', () => {
  test.skipIf(!hasCurl)(`libcurl loses no delivery to a restart${unless(hasCurl, 'curl')}`, async () => {
    const { url, entries } = await restarting({}, 4)
    expect(await curl(url)).toBe(200)
    expect(entries.map(({ code }) => code)).toEqual(['unauthenticated', null, 'stale', null, null, null])
    expect(entries[2]!.detail).toMatch(/serverKey/)
  })

  test('the delivery is refused, the detail names serverKey, and says when it repeats', async () => {
    const [receiver, other] = [make(), make()]
    const foreign = await challengeOf(other)
    const first = await outcome(receiver, answer(foreign))
    expect(first).toMatchObject({ code: 'stale', isStale: true })
    expect(first.detail).toMatch(/^the nonce is none of ours: .*without serverKey/)
    const second = await outcome(receiver, answer(foreign, { nc: '00000002' }))
    expect(second).toMatchObject({ code: 'stale', isStale: true })
    expect(second.detail).toMatch(/none of ours, 2 times since the start: .*several instances.*serverKey/)
    expect((await outcome(receiver, answer(first.challenge))).code).toBe('accepted')
    const third = await outcome(receiver, answer(foreign))
    expect(third.detail).toMatch(/3 times/)
  })

  test.each<[string, { readonly [name: string]: string | undefined }, string?, string?]>([
    ['a wrong password', {}, 'eight rivers'],
    ['an unknown user', { username: 'nobody' }],
    ['another uri', { uri: '/other' }],
    ['another query', { uri: '/cdr?a=1' }],
    ['the uri of another request', {}, USER.password, '/other'],
    ['another realm', { realm: 'theirs' }],
    ['an algorithm that was not offered', { algorithm: 'SHA-512-256' }],
    ['no qop', { qop: undefined }],
    ['another qop', { qop: 'auth-int' }],
    ['another response', { response: 'a'.repeat(64) }],
    ['no count', { nc: undefined }],
  ])('%s is never called stale, whatever the nonce', async (_what, changes, password, url) => {
    const receiver = make()
    const [own, foreign] = [await challengeOf(receiver), await challengeOf(make())]
    const old = answer(own, changes, password)
    const made = [old, answer(foreign, changes, password), answer(own, { ...changes, nonce: 'x' }, password)]
    for (const authorization of made)
      expect(await outcome(receiver, authorization, url)).toMatchObject({ code: 'invalid-credentials', isStale: false })
    clock.time += 301_000
    expect(await outcome(receiver, old, url)).toMatchObject({ code: 'invalid-credentials', isStale: false })
  })

  test.each([
    ['none at all', { nonce: '' }],
    ['of another form', { nonce: 'dcd98b7102dd2f0e8b11d0f600bfb0c093' }],
    ['with colons in it', { nonce: '1:00000001:c:auth' }],
    ['of another form, with another opaque', { nonce: 'x', opaque: 'y' }],
    ['of another form, without an opaque', { nonce: 'x', opaque: undefined }],
  ])('a nonce %s is stale', async (_what, changes) => {
    const receiver = make()
    const { code, isStale } = await outcome(receiver, answer(await challengeOf(receiver), changes))
    expect([code, isStale]).toEqual(['stale', true])
  })

  test('a nonce of ours with an opaque that is not is refused without stale', async () => {
    const receiver = make()
    const { code, isStale } = await outcome(receiver, answer(await challengeOf(receiver), { opaque: 'theirs' }))
    expect([code, isStale]).toEqual(['invalid-credentials', false])
  })

  test('a claim costs the same for any nonce, so that nothing is told without the password', async () => {
    const receiver = make()
    const own = await challengeOf(receiver)
    const foreign = await challengeOf(make())
    const costs = async (authorization: string): Promise<number[]> => {
      const spies = (['hash', 'hmacSha256', 'equal', 'random'] as const).map((name) => vi.spyOn(crypto, name))
      try {
        expect((await outcome(receiver, authorization)).code).toBe('invalid-credentials')
        return spies.map(({ mock }) => mock.calls.length)
      } finally {
        for (const spy of spies) spy.mockRestore()
      }
    }
    const known = await costs(answer(own, {}, 'wrong'))
    expect(known[0]).toBeGreaterThan(0)
    for (const claim of [answer(foreign, {}, 'wrong'), answer(own, { nonce: 'x', opaque: 'y' }, 'wrong')])
      expect(await costs(claim)).toEqual(known)
    clock.time += 301_000
    expect(await costs(answer(own, {}, 'wrong'))).toEqual(known)
  })

  test('a replay is stale too, so that a client that lost its count is told to begin anew', async () => {
    const receiver = make()
    const authorization = answer(await challengeOf(receiver))
    expect((await outcome(receiver, authorization)).code).toBe('accepted')
    const again = await outcome(receiver, authorization)
    expect(again).toMatchObject({ code: 'stale', isStale: true })
    expect((await outcome(receiver, answer(again.challenge))).code).toBe('accepted')
  })

  test('a count that is used late is remembered for as long as its nonce lives', async () => {
    const receiver = make({ store: memoryStore({ now: () => clock.time }) })
    const authorization = answer(await challengeOf(receiver))
    for (const [seconds, expected] of [
      [200, 'accepted'],
      [299, 'stale'],
      [301, 'stale'],
    ] as const) {
      clock.time = START + seconds * 1000
      expect([seconds, (await outcome(receiver, authorization)).code]).toEqual([seconds, expected])
    }
  })

  test.each<[string, unknown, RegExp]>([
    ...[NaN, Infinity, 0, -1, '300', null].map((lifetime): [string, unknown, RegExp] => [
      `lifetime ${lifetime}`,
      { lifetime },
      /lifetime/,
    ]),
    ['a qop that is none, behind one that is', { qop: ['auth', 'auth-conf'] }, /qop/],
    ['a qop that is none, before one that is', { qop: ['', 'auth'] }, /qop/],
  ])('%s is a TypeError', (_what, digest, says) => {
    expect(() => make({ digest: digest as DigestOptions })).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(says) as unknown }),
    )
  })

  test.each<[string, unknown, RegExp]>([
    ['null', null, /not an object of hashes/],
    ['a text', 'a'.repeat(32), /not an object of hashes/],
    ['of an unknown hash', { MD5: 'a'.repeat(32), 'SHA-1': 'a'.repeat(40) }, /unknown hash "SHA-1"/],
    ['of an inherited name', { MD5: 'a'.repeat(32), constructor: 'a'.repeat(32) }, /unknown hash "constructor"/],
  ])('ha1 %s is a TypeError', (_what, ha1, says) => {
    expect(() => createReceiver({ cdrEvents }, { digest: { username: 'a', realm: 'r', ha1 } as never })).toThrow(
      expect.objectContaining({ name: 'TypeError', message: expect.stringMatching(says) as unknown }),
    )
  })
})

describe('8.14: a query that was not signed', () => {
  test.each<[string, string, string, Options, RegExp]>([
    ['is absent from the uri', '/cdr', '/cdr?acd=7', {}, /ignoreQuery/],
    ['is another', '/cdr?acd=7', '/cdr?acd=8', {}, /ignoreQuery/],
    ['is only in the uri', '/cdr?acd=7', '/cdr', {}, /ignoreQuery/],
    ['is absent from an absolute uri', 'http://hooks.example.com/cdr', '/cdr?acd=7', {}, /ignoreQuery/],
    ['behind a proxy', '/in/cdr', '/cdr?acd=7', { publicUrl: 'https://hooks.example.com/in' }, /ignoreQuery/],
    ['with another path', '/crd', '/cdr?acd=7', {}, /publicUrl/],
    ['with another authority', 'http://evil.example.com/cdr', '/cdr?acd=7', {}, /publicUrl/],
    ['with the path that a proxy cut', '/in/cdr', '/cdr?acd=7', {}, /publicUrl/],
  ])('%s', async (_what, uri, url, options, names) => {
    const receiver = make(options)
    const { code, isStale, detail } = await outcome(receiver, answer(await challengeOf(receiver), { uri }), url)
    expect([code, isStale]).toEqual(['invalid-credentials', false])
    expect(detail).toMatch(names)
    expect(detail).not.toMatch(String(names) === '/ignoreQuery/' ? /publicUrl/ : /ignoreQuery/)
    if (String(names) === '/publicUrl/') return
    const helped = make({ ...options, digest: { ignoreQuery: true } }) // what the detail names does help
    expect((await outcome(helped, answer(await challengeOf(helped), { uri }), url)).code).toBe('accepted')
  })
})

describe('8.1: real clients of -sess are admitted', () => {
  const SESSION: readonly DigestAlgorithm[] = ['MD5-sess', 'SHA-256-sess', 'SHA-512-256-sess']

  test.skipIf(!hasCurl).each(['MD5-sess', 'SHA-256-sess'] as const)(
    `curl by %s${unless(hasCurl, 'curl')}`,
    async (algorithm) => {
      const { url, entries } = await restarting({ algorithms: [algorithm] }, 4)
      expect(await curl(url)).toBe(200)
      expect(entries.map(({ code }) => code)).toEqual(['unauthenticated', null, 'stale', null, null, null])
    },
  )

  test.each(SESSION)('our sender by %s', async (algorithm) => {
    const { url } = await restarting({ algorithms: [algorithm] })
    const sender = createSender({ cdrEvents }, { digest: USER }, { url: () => url })
    for (let i = 0; i < 3; i++) expect((await sender.send('cdrEvents', EVENT)).accepted).toBe(true)
  })

  test.each([
    ['SHA-256-sess', 32, 200],
    ['MD5-sess', 31, 200],
    ['MD5-sess', 32, 401], // as long as the hash: who answers MD5 without qop has shown the key of such a session
  ] as const)('digest-fetch by %s with a cnonce of %i digits: %i', async (algorithm, cnonceSize, status) => {
    const { url, entries } = await restarting({ algorithms: [algorithm] })
    const client = new DigestClient(USER.username, USER.password, { algorithm, cnonceSize } as never)
    const response = await client.fetch(url, { method: 'POST', body: BODY })
    expect(response.status).toBe(status)
    if (status === 401) expect(entries.at(-1)!.detail).toMatch(/cnonce of MD5-sess.*offer this client MD5$/)
  })
})

describe('shared: case 01, a restart', () => {
  test.skipIf(!isShared)('between two deliveries of its event', async () => {
    const event = JSON.stringify(readShared('cases/01-digest-restart-stale/event.json'))
    const accepted: unknown[] = []
    const [before, after] = [make(), make()]
    const send = async (receiver: Receiver, authorization: string): Promise<string> => {
      const headers = { authorization, 'content-type': 'application/json' }
      const handler = receiver.handler('cdrEvents', (one) => void accepted.push(one))
      const { status, headers: fields } = await handler.raw({ method: 'POST', url: '/cdr', headers, body: event })
      return `${status} ${[fields['www-authenticate'] ?? ''].flat()[0]}`
    }
    const challenge = await challengeOf(before)
    expect(await send(before, answer(challenge))).toBe('200 ')
    const refused = await send(after, answer(challenge, { nc: '00000002' }))
    expect(refused).toMatch(/^401 Digest .*, stale=true,/)
    expect(await send(after, answer(refused.slice(4)))).toBe('200 ')
    expect(await send(after, answer(challenge, { nc: '00000002' }, 'wrong'))).not.toMatch(/stale/)
    expect(accepted).toEqual([JSON.parse(event), JSON.parse(event)])
  })
})
