/** Clients of other hands, started against the built command: what they deliver by Digest is accepted once, and refused when it is replayed. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DigestClient } from 'digest-fetch'
import { request as urllib } from 'urllib'
import { afterAll, describe, expect, test } from 'vitest'
import { killListeners, type Line, type Listener, sendWire, startListener, type Wire } from './support/listener.ts'
import { hasCurl, hasWget, pythonWith, runProgram, unless } from './support/programs.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-digest-'))
afterAll(() => {
  killListeners()
  rmSync(folder, { recursive: true })
})

interface User {
  readonly username: string
  readonly password: string
}

const USER: User = { username: 'pbxevents', password: 'k3ptonthepbx' }
const TARGET = '/portsip/cdrEvents?pbx=head%20office&site=1' // Digest signs the query as well, as it is on the wire
const MANY = 50
const AT_ONCE = 10

const bodyOf = (id: string): string =>
  JSON.stringify({ event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2', caller: id })

/** Posts one delivery per id, in parallel or one after another, and says what status the client saw for each. */
type Post = (url: string, user: User, ids: readonly string[], inParallel: boolean) => Promise<number[]>

interface Client {
  readonly name: string
  readonly isThere: boolean
  readonly post: Post
  /** Whether it shows no credentials in the first request of each delivery: it starts afresh each time. */
  readonly startsAfresh: boolean
}

/** One call per id, one after another or some at a time. */
async function each(
  ids: readonly string[],
  inParallel: boolean,
  deliver: (id: string) => Promise<number>,
  atOnce = AT_ONCE,
): Promise<number[]> {
  const statuses: number[] = []
  const rest = ids.entries()
  const work = async (): Promise<void> => {
    for (const [i, id] of rest) statuses[i] = await deliver(id)
  }
  await Promise.all(Array.from({ length: inParallel ? atOnce : 1 }, work))
  return statuses
}

/** A client that keeps its nonce is used once before it is used in parallel, so that its counts arrive in any order. */
async function primed(
  ids: readonly string[],
  inParallel: boolean,
  deliver: (id: string) => Promise<number>,
): Promise<number[]> {
  if (!inParallel) return each(ids, false, deliver)
  return [await deliver(ids[0]!), ...(await each(ids.slice(1), true, deliver, MANY))]
}

const curl: Post = (url, { username, password }, ids, inParallel) =>
  each(ids, inParallel, async (id) => {
    const given = ['--digest', '--user', `${username}:${password}`, '--data', bodyOf(id), url]
    const shown = ['--silent', '--output', path.join(folder, 'curl'), '--write-out', '%{http_code}']
    return Number((await runProgram(folder, 'curl', ['--disable', ...shown, ...given])).stdout)
  })

/** All deliveries by one process: its connections, and what it remembers of them, are used again. */
const curlOnce: Post = async (url, { username, password }, ids, inParallel) => {
  const quote = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`
  const config = ids.map((id) =>
    [
      'digest',
      `url = ${quote(url)}`,
      `user = ${quote(`${username}:${password}`)}`,
      `data = ${quote(bodyOf(id))}`,
      `output = ${quote(path.join(folder, 'curl'))}`,
      'write-out = "%{http_code}\\n"',
    ].join('\n'),
  )
  const flags = ['--disable', '--silent', ...(inParallel ? ['--parallel', '--parallel-max', String(AT_ONCE)] : [])]
  const { stdout } = await runProgram(folder, 'curl', [...flags, '--config', '-'], config.join('\nnext\n'))
  return stdout.trim().split('\n').map(Number)
}

const wget: Post = (url, { username, password }, ids, inParallel) =>
  each(ids, inParallel, async (id) => {
    const quiet = ['--no-config', '--no-hsts', '--tries=1', '--quiet', '--server-response']
    const given = [`--user=${username}`, `--password=${password}`, `--post-data=${bodyOf(id)}`, url]
    const file = `--output-document=${path.join(folder, 'wget')}`
    const { stderr } = await runProgram(folder, 'wget', [...quiet, file, ...given])
    return Number([...stderr.matchAll(/HTTP\/1\.1 (\d+)/g)].at(-1)?.[1])
  })

/** A Python client: `post` and `post_in_parallel` are its own, the rest is the same for each. */
const python =
  (module: string, source: string): Post =>
  async (url, { username, password }, ids, inParallel) => {
    const program = `${source}
import json, sys
given = json.load(sys.stdin)
deliver = post_in_parallel if given["inParallel"] else post
json.dump(deliver(given["url"], given["username"], given["password"], given["bodies"]), sys.stdout)`
    const input = JSON.stringify({ url, username, password, bodies: ids.map(bodyOf), inParallel })
    const { stdout, stderr } = await runProgram(folder, pythonWith(module)!, ['-c', program], input)
    if (stdout === '') throw new Error(stderr)
    return JSON.parse(stdout) as number[]
  }

const requests = python(
  'requests',
  `
import requests
from concurrent.futures import ThreadPoolExecutor
def session(username, password):
    made = requests.Session()
    made.trust_env = False
    made.auth = requests.auth.HTTPDigestAuth(username, password)
    return made
def post(url, username, password, bodies):
    shared = session(username, password)
    return [shared.post(url, data=body).status_code for body in bodies]
def post_in_parallel(url, username, password, bodies):
    shared = session(username, password)
    with ThreadPoolExecutor(${AT_ONCE}) as pool:
        return list(pool.map(lambda body: shared.post(url, data=body).status_code, bodies))
`,
)

const httpx = python(
  'httpx',
  `
import asyncio, httpx
def post(url, username, password, bodies):
    with httpx.Client(auth=httpx.DigestAuth(username, password), trust_env=False, timeout=30) as client:
        return [client.post(url, content=body).status_code for body in bodies]
def post_in_parallel(url, username, password, bodies):
    async def run():
        async with httpx.AsyncClient(auth=httpx.DigestAuth(username, password), trust_env=False, timeout=30) as client:
            first = await client.post(url, content=bodies[0])
            rest = await asyncio.gather(*[client.post(url, content=body) for body in bodies[1:]])
            return [response.status_code for response in [first, *rest]]
    return asyncio.run(run())
`,
)

const digestFetch =
  (algorithm: string): Post =>
  (url, { username, password }, ids, inParallel) => {
    const client = new DigestClient(username, password, { algorithm })
    return primed(ids, inParallel, async (id) => {
      const response = await client.fetch(url, { method: 'POST', body: bodyOf(id) })
      await response.text()
      return response.status
    })
  }

const npmUrllib: Post = (url, { username, password }, ids, inParallel) =>
  primed(ids, inParallel, async (id) => {
    const { status } = await urllib(url, {
      method: 'POST',
      digestAuth: `${username}:${password}`,
      content: bodyOf(id),
      retry: 0,
    })
    return status
  })

const clients: readonly Client[] = [
  { name: 'curl', isThere: hasCurl, post: curl, startsAfresh: true },
  { name: 'curl, one process', isThere: hasCurl, post: curlOnce, startsAfresh: false },
  { name: 'wget', isThere: hasWget, post: wget, startsAfresh: true },
  {
    name: 'python3-requests',
    isThere: pythonWith('requests') !== undefined,
    post: requests,
    startsAfresh: false,
  },
  { name: 'python3-httpx', isThere: pythonWith('httpx') !== undefined, post: httpx, startsAfresh: false },
  { name: 'digest-fetch by MD5', isThere: true, post: digestFetch('MD5'), startsAfresh: false },
  { name: 'digest-fetch by SHA-256', isThere: true, post: digestFetch('SHA-256'), startsAfresh: false },
  { name: 'urllib', isThere: true, post: npmUrllib, startsAfresh: true },
]

const listen = (digest: unknown = USER): Promise<Listener> =>
  startListener(folder, { portsip: { digest } }, ['--vendor', 'portsip'])

const accepted = (lines: readonly Line[]): string[] =>
  lines.filter(({ verdict }) => verdict === 'accepted').map(({ event }) => event?.caller ?? '')
const refusals = (lines: readonly Line[]): (string | null)[] =>
  lines.filter(({ verdict }) => verdict !== 'accepted').map(({ code }) => code)
const count = (values: readonly unknown[], value: unknown): number => values.filter((one) => one === value).length

/** A server between a client and the command that passes everything on and keeps it. */
async function recorder(origin: string): Promise<{ url: string; taken: Wire[]; close(): void }> {
  const taken: Wire[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.once('end', () => {
      const wire = {
        method: request.method!,
        target: request.url!,
        fields: request.rawHeaders,
        body: Buffer.concat(parts),
      }
      taken.push(wire)
      sendWire(origin, wire).then(
        ({ status, fields, body }) => response.writeHead(status, [...fields]).end(body),
        () => response.destroy(),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The value of a header field, by its name in lower case. */
const field = ({ fields }: Wire, name: string): string | undefined => {
  const at = fields.findIndex((text, i) => i % 2 === 0 && text.toLowerCase() === name)
  return at < 0 ? undefined : fields[at + 1]
}

/** The request with another value of a header field, which it has. */
const withField = (wire: Wire, name: string, value: string): Wire => ({
  ...wire,
  fields: wire.fields.map((text, i) => (i % 2 === 1 && wire.fields[i - 1]!.toLowerCase() === name ? value : text)),
})

for (const { name, isThere, post, startsAfresh } of clients) {
  describe.skipIf(!isThere)(`${name}${unless(isThere, name.split(',')[0]!)}`, () => {
    for (const inParallel of [false, true]) {
      test(`${MANY} deliveries ${inParallel ? 'in parallel' : 'one after another'} are accepted, each once`, async () => {
        const listener = await listen()
        const ids = Array.from({ length: MANY }, (_, i) => `call-${i}`)
        expect(await post(listener.url + TARGET, USER, ids, inParallel)).toEqual(ids.map(() => 200))

        const lines = await listener.stop()
        expect(accepted(lines).sort()).toEqual(ids.toSorted())
        const codes = refusals(lines)
        // a count that a client used twice is stale, and the client knows what to do; nothing else is ever refused to it
        expect(codes.filter((code) => code !== 'unauthenticated' && code !== 'stale')).toEqual([])
        if (startsAfresh) expect(codes).toEqual(ids.map(() => 'unauthenticated'))
        else if (!inParallel) expect(count(codes, 'stale')).toBe(0)
        expect(count(codes, 'unauthenticated')).toBeGreaterThan(0)
        expect(codes.length).toBeLessThanOrEqual(MANY)
      })
    }

    test('its request is refused as stale when it is replayed, and by a server of another key', async () => {
      const [listener, other] = await Promise.all([listen(), listen()])
      const between = await recorder(listener.url)
      expect(await post(between.url + TARGET, USER, ['captured'], false)).toEqual([200])
      between.close()

      const [first, last] = [between.taken[0]!, between.taken.at(-1)!]
      expect(between.taken).toHaveLength(2)
      expect(field(first, 'authorization')).toBeUndefined()
      expect(last.body.toString()).toBe(bodyOf('captured'))
      const authorization = field(last, 'authorization')!
      expect(authorization).toMatch(/^Digest /)
      if (name.startsWith('curl')) {
        expect(field(first, 'content-length')).toBe('0')
        expect(first.body).toHaveLength(0)
      }

      const replayed = await sendWire(listener.url, last)
      expect(replayed.status).toBe(401)
      expect(replayed.challenges.length).toBeGreaterThan(0)
      const nc = /nc="?([0-9a-f]{8})/.exec(authorization)![1]!
      const counted = authorization.replace(nc, (Number.parseInt(nc, 16) + 1).toString(16).padStart(8, '0'))
      const altered = await sendWire(listener.url, withField(last, 'authorization', counted))
      expect(altered.status).toBe(401)

      const elsewhere = await sendWire(other.url, last)
      expect(elsewhere.status).toBe(401)
      expect(elsewhere.challenges.length).toBeGreaterThan(0)
      for (const challenge of [...replayed.challenges, ...elsewhere.challenges])
        expect(challenge).toMatch(/, stale=true(,|$)/)
      for (const challenge of altered.challenges) expect(challenge).not.toMatch(/stale/i)

      const [lines, linesElsewhere] = await Promise.all([listener.stop(), other.stop()])
      expect(lines.map(({ code }) => code)).toEqual(['unauthenticated', null, 'stale', 'invalid-credentials'])
      expect(accepted(lines)).toEqual(['captured'])
      expect(linesElsewhere.map(({ code }) => code)).toEqual(['stale'])
      expect(linesElsewhere[0]!.detail).toMatch(/nonce is none of ours.*serverKey/)
    })

    test('either user of a list is accepted, by password or HA1, and nobody else is', async () => {
      const realm = 'pbx.example.com'
      const next = { username: 'pbxnext', password: 'tt0fthepbx' }
      const hash = (algorithm: string): string =>
        createHash(algorithm).update(`${next.username}:${realm}:${next.password}`).digest('hex')
      const listener = await listen([
        { ...USER, realm },
        { username: next.username, realm, ha1: { MD5: hash('md5'), 'SHA-256': hash('sha256') } },
      ])
      const url = listener.url + TARGET
      expect(await post(url, USER, ['by password'], false)).toEqual([200])
      expect(await post(url, next, ['by HA1'], false)).toEqual([200])
      expect(await post(url, { ...next, password: USER.password }, ['wrong password'], false)).toEqual([401])

      const lines = await listener.stop()
      expect(accepted(lines)).toEqual(['by password', 'by HA1'])
      expect(count(refusals(lines), 'invalid-credentials')).toBeGreaterThanOrEqual(1)
    })
  })
}

test('an HA1 of MD5 alone is offered and answered as MD5 alone', async () => {
  const realm = 'pbx.example.com'
  const ha1 = { MD5: createHash('md5').update(`${USER.username}:${realm}:${USER.password}`).digest('hex') }
  const listener = await listen({ username: USER.username, realm, ha1 })
  const empty = {
    method: 'POST',
    target: TARGET,
    fields: ['host', 'localhost', 'content-length', '0'],
    body: Buffer.alloc(0),
  }
  const { status, challenges } = await sendWire(listener.url, empty)
  expect(status).toBe(401)
  expect(challenges).toHaveLength(1)
  expect(challenges[0]).toMatch(/^Digest realm="pbx\.example\.com", .*algorithm=MD5,/)
  expect(await digestFetch('MD5')(listener.url + TARGET, USER, ['md5'], false)).toEqual([200])
  expect(await digestFetch('SHA-256')(listener.url + TARGET, USER, ['sha256'], false)).toEqual([401])
  for (const wrong of [ha1.MD5, '', 'undefined'])
    expect(await digestFetch('MD5')(listener.url + TARGET, { ...USER, password: wrong }, ['wrong'], false)).toEqual([
      401,
    ])

  const lines = await listener.stop()
  expect(accepted(lines)).toEqual(['md5'])
})

test.skipIf(!hasCurl)(
  `curl's empty first POST is answered 401 and never read as an event${unless(hasCurl, 'curl')}`,
  async () => {
    const listener = await listen()
    const args = ['--disable', '--silent', '--verbose', '--digest', '--user', `${USER.username}:${USER.password}`]
    const { stderr } = await runProgram(folder, 'curl', [...args, '--data', bodyOf('one'), listener.url + TARGET])
    expect([...stderr.matchAll(/^> Content-Length: (\d+)/gim)].map(([, length]) => length)).toEqual([
      '0',
      String(bodyOf('one').length),
    ])
    expect([...stderr.matchAll(/^< HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status)).toEqual(['401', '200'])
    const lines = await listener.stop()
    expect(lines.map(({ status, code }) => [status, code])).toEqual([
      [401, 'unauthenticated'],
      [200, null],
    ])
    expect(lines[0]!.detail).toBe('there is no Authorization header')
  },
)
