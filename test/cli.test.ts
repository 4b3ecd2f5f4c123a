/** The built command as a process of its own, over real HTTP: what `listen` answers and prints, what it refuses to start with, and `demo`. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { createDelivery } from 'callhooks/send'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { exampleEvent, exampleReply } from '../src/cli/vendors.ts'
import { readSample, sampleCredentials, samples } from './support/http.ts'
import { vendors, webhookOf } from './support/vendors.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-cli-'))
const MIB = 2 ** 20

/** Everything that any process of this file printed, and every secret that one was given or sent: the last test compares them. */
const printed: string[] = []
const secrets = new Set<string>()

const children = new Set<Child>()
type Child = ChildProcessByStdio<null, Readable, Readable>

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

function start(args: readonly string[], node: readonly string[] = []): Child {
  const child = spawn(process.execPath, [...node, path.join(root, 'dist/cli/index.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  child.once('exit', () => children.delete(child))
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => printed.push(String(data)))
  return child
}

/** Runs a command to its end. */
async function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(args)
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data: Buffer) => (text[name] += String(data)))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, ...text }
}

let files = 0

/** Writes a credentials file, and remembers what is secret in it. */
function credentialsFile(content: unknown): string {
  const remember = (value: unknown, name = ''): void => {
    if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) remember(member, key)
    else if (typeof value === 'string' && value.length >= 8 && !['username', 'publicKey', 'name'].includes(name))
      secrets.add(value)
  }
  remember(content)
  const file = path.join(folder, `credentials-${files++}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

interface Line {
  readonly vendor: string | null
  readonly webhook: string | null
  readonly verdict: string
  readonly status: number
  readonly code: string | null
  readonly detail: string | null
  readonly event?: unknown
  readonly findings: readonly { readonly pointer: string; readonly kind: string }[]
}

interface Listener {
  readonly url: string
  readonly port: number
  readonly child: Child
  /** The next line, which must have exactly the members that it should. */
  line(): Promise<Line>
  /** Every line must have been asked for; what a failed test left behind is not the next one's. */
  settle(): void
  /** Ends it as a service manager does. */
  stop(): Promise<void>
}

async function listen(
  given: { credentials?: unknown; args?: readonly string[]; node?: readonly string[] } = {},
): Promise<Listener> {
  const { credentials, args = [], node = [] } = given
  const file = credentials === undefined ? [] : ['--credentials', credentialsFile(credentials)]
  const child = start(['listen', '--json', '--port', '0', ...file, ...args], node)
  const lines: unknown[] = []
  const waiting: ((line: unknown) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = JSON.parse(text) as unknown
    const take = waiting.shift()
    if (take) take(line)
    else lines.push(line)
  })
  const next = (): Promise<unknown> =>
    lines.length > 0 ? Promise.resolve(lines.shift()) : new Promise((resolve) => waiting.push(resolve))
  const first = (await next()) as { listening: string }
  expect(first).toEqual({ listening: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as unknown })
  const settle = (): void => {
    waiting.length = 0
    expect(lines.splice(0)).toEqual([])
  }
  return {
    url: first.listening,
    port: Number(new URL(first.listening).port),
    child,
    async line() {
      const line = (await next()) as Line
      const isAccepted = line.verdict === 'accepted'
      expect(Object.keys(line).toSorted()).toEqual(
        [
          'vendor',
          'webhook',
          'verdict',
          'status',
          'code',
          'detail',
          'findings',
          ...(isAccepted || line.code === 'mismatch' ? ['event'] : []),
        ].toSorted(),
      )
      expect(['accepted', 'refused', 'failed']).toContain(line.verdict)
      expect(line.code === null).toBe(isAccepted)
      expect(line.detail === null).toBe(isAccepted)
      for (const finding of line.findings) {
        expect(Object.keys(finding).toSorted()).toEqual(['kind', 'pointer'])
        expect(['unlisted-field', 'unlisted-value', 'unlisted-event']).toContain(finding.kind)
        expect(finding.pointer).toMatch(/^\//)
      }
      if (!isAccepted) expect(line.findings).toEqual([])
      return line
    },
    settle,
    async stop() {
      const closed = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)))
      child.kill('SIGTERM')
      expect(await closed).toBe(0)
      settle()
    },
  }
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface Sent {
  readonly method?: string
  readonly path: string
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array
  /** Without a length that could be known beforehand. */
  readonly isChunked?: boolean
}

/** Sends one request and reads its answer, which may come before all of the body was taken. */
function send(
  { port }: Listener,
  { method = 'POST', path, headers = {}, body = '', isChunked }: Sent,
): Promise<Answer> {
  const credential = headers['authorization']?.replace(/^\w+ +/, '')
  if (credential !== undefined && credential.length >= 8) secrets.add(credential)
  return new Promise((resolve, reject) => {
    const length = isChunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const outgoing = request({
      host: '127.0.0.1',
      port,
      method,
      path,
      headers: { ...length, ...headers },
      agent: false,
    })
    outgoing.once('error', reject).once('response', (incoming) => {
      let text = ''
      incoming.on('data', (data: Buffer) => (text += String(data)))
      incoming.once('error', reject).once('end', () => {
        resolve({ status: incoming.statusCode!, headers: incoming.headers, body: text })
        outgoing.destroy()
      })
    })
    outgoing.end(body)
  })
}

/** Sends bytes as they are and reads one answer. */
function sendRaw({ port }: Listener, bytes: Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.once('error', reject).on('data', (data) => {
      text += data.toString('latin1')
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      const [first = '', ...fields] = text.slice(0, end).split('\r\n')
      const headers = Object.fromEntries(
        fields.map((field) => [field.slice(0, field.indexOf(':')).toLowerCase(), field.slice(field.indexOf(':') + 2)]),
      )
      const body = text.slice(end + 4)
      if (body.length < Number(headers['content-length'])) return
      socket.destroy()
      resolve({ status: Number(first.split(' ')[1]), headers, body })
    })
    socket.write(bytes)
  })
}

const basic = (username: string, password: string): { readonly authorization: string } => ({
  authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
})

/** The example event of a webhook, as its vendor's contract shows it. */
const example = (vendor: string, webhook: string): { readonly [name: string]: unknown } =>
  exampleEvent(
    vendors.find(({ name }) => name === vendor)!,
    webhook,
  ) as { readonly [name: string]: unknown }

/** A delivery as the vendor makes it now, to a listener. */
const deliver = async ({ url }: Listener, vendor: string, webhook: string, credentials: object): Promise<Response> =>
  fetch(
    await createDelivery(webhookOf(vendor, webhook), example(vendor, webhook), credentials as never, {
      url: `${url}/${vendor}/${webhook}`,
    }),
  )

const toBase64 = (base64url: string | undefined): string => Buffer.from(base64url!, 'base64url').toString('base64')

function keyPair(): { receiver: { publicKey: string }; sender: { privateKey: string } } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    receiver: { publicKey: toBase64(publicKey.export({ format: 'jwk' }).x) },
    sender: { privateKey: toBase64(privateKey.export({ format: 'jwk' }).d) },
  }
}

describe.each(vendors.map(({ name }) => name))(
  'every sample of %s, byte for byte, at the time it was signed',
  (vendor) => {
    const { now, schemes } = sampleCredentials(vendor)
    let listener: Listener
    beforeAll(async () => {
      const clock = `data:text/javascript,Date.now=()=>${now * 1000}`
      listener = await listen({
        credentials: { [vendor]: schemes },
        args: ['--vendor', vendor],
        node: ['--import', clock],
      })
    })
    afterEach(() => listener.settle())
    afterAll(() => listener.stop())

    const own = samples.filter((sample) => sample.vendor === vendor)

    test('there are samples of every webhook', () => {
      expect([...new Set(own.map(({ webhook }) => webhook))].toSorted()).toEqual(
        Object.keys(vendors.find(({ name }) => name === vendor)!.webhooks).toSorted(),
      )
    })

    test.each(own.map((sample) => [`${sample.webhook} ${sample.name}`, sample.status ?? 200, sample] as const))(
      '%s: %d',
      async (_name, status, sample) => {
        const { method, url, headers, body } = readSample(sample)
        for (const [name, value] of headers)
          if (name.toLowerCase() === 'authorization' && value.length > 16) secrets.add(value.replace(/^\w+ +/, ''))
        const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
        const bytes = Buffer.concat([Buffer.from(`${method} ${url} HTTP/1.1\r\n${head}\r\n`, 'latin1'), body])
        const answer = await sendRaw(listener, bytes)
        expect(answer.status).toBe(status)

        const line = await listener.line()
        expect(line).toMatchObject({
          vendor,
          webhook: sample.webhook,
          status,
          verdict: status === 200 ? 'accepted' : 'refused',
        })
        if (status !== 200) return
        const { event } = webhookOf(vendor, sample.webhook)
        const text = new TextDecoder().decode(body) // which drops a byte order mark
        const isForm = event.mediaType.endsWith('form-urlencoded')
        const value: unknown = isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text)
        expect(line.event).toEqual(value)
        expect(line.findings).toEqual(event.findings(value).map(({ kind, pointer }) => ({ kind, pointer })))
      },
    )
  },
)

const unlisted = (pointer: string, kind = 'unlisted-field'): object => ({ pointer, kind })

/** One receiver's credentials for every vendor, each with another scheme. */
const keys = keyPair()
const held = {
  jambonz: { basic: { username: 'hooks', password: 'jambonz-password-1' } },
  'jambonz-agent-studio': { studioSignature: { secret: 'studio-secret-1' } },
  portsip: { bearer: { token: 'portsip-token-1' } },
  'telnyx-texml': { telnyxSignature: keys.receiver },
  'telnyx-call-control': { telnyxSignature: keys.receiver },
}
const asJambonz = basic('hooks', 'jambonz-password-1')
const asPortsip = { authorization: 'Bearer portsip-token-1' }
const json = { 'content-type': 'application/json' }
const newCall = JSON.stringify(example('jambonz', 'newCall'))

describe('a listener with credentials for every vendor', () => {
  let listener: Listener
  beforeAll(async () => {
    listener = await listen({ credentials: held })
  })
  afterEach(() => listener.settle())
  afterAll(() => listener.stop())

  const signed = {
    jambonz: held.jambonz,
    'jambonz-agent-studio': held['jambonz-agent-studio'],
    portsip: held.portsip,
    'telnyx-texml': { telnyxSignature: keys.sender },
    'telnyx-call-control': { telnyxSignature: keys.sender },
  }

  test.each(
    vendors.flatMap((vendor) => Object.keys(vendor.webhooks).map((webhook) => [vendor.name, webhook, vendor] as const)),
  )('accepts %s %s now, and answers with the example reply of its contract', async (name, webhook, vendor) => {
    const response = await deliver(listener, name, webhook, signed[name as keyof typeof signed])
    expect(response.status).toBe(200)
    const body = await response.text()
    const reply = exampleReply(vendor, webhook)
    if (reply === undefined) expect(body).toBe('')
    else {
      const { mediaType } = vendor.webhooks[webhook]!.reply
      expect(mediaType === 'application/json' ? (JSON.parse(body) as unknown) : body).toEqual(reply)
      expect(response.headers.get('content-type')).toBe(mediaType)
    }
    expect(await listener.line()).toEqual({
      vendor: name,
      webhook,
      verdict: 'accepted',
      status: 200,
      code: null,
      detail: null,
      event: example(name, webhook),
      findings: [],
    })
  })

  test('lets no SIP client in', async () => {
    const body = JSON.stringify(example('jambonz', 'sipClientAuthentication'))
    const answer = await send(listener, {
      path: '/jambonz/sipClientAuthentication',
      headers: { ...asJambonz, ...json },
      body,
    })
    expect(JSON.parse(answer.body)).toMatchObject({ status: 'fail' })
    expect(await listener.line()).toMatchObject({ verdict: 'accepted', webhook: 'sipClientAuthentication' })
  })

  test('answers a call with verbs', async () => {
    const answer = await send(listener, { path: '/jambonz/newCall', headers: { ...asJambonz, ...json }, body: newCall })
    const verb = expect.any(String) as unknown
    expect(JSON.parse(answer.body)).toContainEqual(expect.objectContaining({ verb }))
    expect(webhookOf('jambonz', 'newCall').reply.accepts(JSON.parse(answer.body))).toBe(true)
    expect(await listener.line()).toMatchObject({ verdict: 'accepted', webhook: 'newCall' })
  })

  const big = 'x'.repeat(10 * MIB)
  const marker = 'what-the-sender-wrote'
  const wrong = basic('hooks', 'not-the-password')
  const call = '/jambonz/newCall'

  interface Case extends Partial<Sent> {
    readonly name: string
    readonly status: number
    readonly code: string
    readonly where?: [vendor: string | null, webhook: string | null]
    readonly says?: { readonly [header: string]: string | RegExp }
  }

  const unknown = [
    '/',
    '/jambonz',
    '/jambonz/',
    '/jambonz/newCall/',
    '/jambonz/newcall',
    '/Jambonz/newCall',
    '//jambonz/newCall',
  ]
  const methods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
  const cases: Case[] = [
    ...unknown.map((path): Case => ({
      name: `unknown path ${path}`,
      path,
      status: 404,
      code: 'not-found',
      where: [path.startsWith('/jambonz/') ? 'jambonz' : null, null],
    })),
    {
      name: 'a webhook of another vendor',
      path: '/portsip/newCall',
      status: 404,
      code: 'not-found',
      where: ['portsip', null],
    },
    {
      name: 'a name that every object has',
      path: '/jambonz/constructor',
      status: 404,
      code: 'not-found',
      where: ['jambonz', null],
    },
    {
      name: 'an unknown path before another method',
      method: 'GET',
      path: '/x',
      status: 404,
      code: 'not-found',
      where: [null, null],
    },
    {
      name: 'an unknown path before a body that is too large',
      path: '/x',
      body: big,
      status: 404,
      code: 'not-found',
      where: [null, null],
    },
    ...methods.map((method): Case => ({
      name: `${method} in place of POST`,
      method,
      headers: asJambonz,
      status: 405,
      code: 'method-not-allowed',
      says: { allow: 'POST' },
    })),
    {
      name: 'another method before a body that is too large',
      method: 'PUT',
      body: big,
      status: 405,
      code: 'method-not-allowed',
    },
    { name: 'a body of 10 MB', headers: { ...asJambonz, ...json }, body: big, status: 413, code: 'too-large' },
    {
      name: 'a body of 10 MB whose length is not said',
      headers: { ...asJambonz, ...json },
      body: big,
      isChunked: true,
      status: 413,
      code: 'too-large',
    },
    { name: 'a body of 10 MB and no credentials', body: big, status: 413, code: 'too-large' },
    {
      name: 'one byte more than 1 MiB',
      headers: { ...asJambonz, ...json },
      body: newCall.padEnd(MIB + 1),
      status: 413,
      code: 'too-large',
    },
    {
      name: 'no credentials, for Basic',
      headers: json,
      body: newCall,
      status: 401,
      code: 'unauthenticated',
      says: { 'www-authenticate': /^Basic realm="[^"]+", charset="UTF-8"$/ },
    },
    {
      name: 'wrong credentials, for Basic',
      headers: { ...wrong, ...json },
      body: newCall,
      status: 401,
      code: 'invalid-credentials',
      says: { 'www-authenticate': /^Basic realm="[^"]+"/ },
    },
    {
      name: 'no credentials, for Bearer',
      path: '/portsip/cdrEvents',
      body: '{}',
      where: ['portsip', 'cdrEvents'],
      status: 401,
      code: 'unauthenticated',
      says: { 'www-authenticate': /^Bearer realm="[^"]+"$/ },
    },
    {
      name: 'a wrong token, for Bearer',
      path: '/portsip/cdrEvents',
      headers: { authorization: 'Bearer not-the-token' },
      body: '{}',
      where: ['portsip', 'cdrEvents'],
      status: 401,
      code: 'invalid-credentials',
      says: { 'www-authenticate': /^Bearer realm="[^"]+", error="invalid_token"$/ },
    },
    {
      name: 'no signature',
      path: '/telnyx-texml/referStatus',
      body: 'a=b',
      where: ['telnyx-texml', 'referStatus'],
      status: 401,
      code: 'unauthenticated',
    },
    {
      name: 'a wrong media type and a wrong password',
      headers: { ...wrong, 'content-type': 'text/plain' },
      body: marker,
      status: 401,
      code: 'invalid-credentials',
    },
    { name: 'no JSON and no credentials', headers: json, body: marker, status: 401, code: 'unauthenticated' },
    {
      name: 'a wrong media type and no JSON',
      headers: { ...asJambonz, 'content-type': 'text/plain' },
      body: marker,
      status: 415,
      code: 'unsupported-media-type',
    },
    { name: 'no media type', headers: asJambonz, body: newCall, status: 415, code: 'unsupported-media-type' },
    { name: 'no JSON', headers: { ...asJambonz, ...json }, body: marker, status: 400, code: 'not-json' },
    {
      name: 'no UTF-8',
      headers: { ...asJambonz, ...json },
      body: Uint8Array.of(0x22, 0xff, 0x22),
      status: 400,
      code: 'not-utf-8',
    },
    {
      name: 'JSON beyond 64 levels',
      headers: { ...asJambonz, ...json },
      body: '['.repeat(65) + ']'.repeat(65),
      status: 400,
      code: 'too-deep',
    },
    { name: 'no body', headers: { ...asJambonz, ...json }, status: 400, code: 'not-json' },
    {
      name: 'JSON that is not the event',
      headers: { ...asJambonz, ...json },
      body: JSON.stringify({ call_sid: marker }),
      status: 422,
      code: 'mismatch',
    },
    { name: 'JSON null', headers: { ...asJambonz, ...json }, body: 'null', status: 422, code: 'mismatch' },
  ]

  test.each(cases.map((one) => [one.name, one.status, one] as const))('%s: %d', async (_name, status, one) => {
    const { code, where: [vendor, webhook] = ['jambonz', 'newCall'], says = {} } = one
    const answer = await send(listener, { path: call, ...one })
    expect(answer.status).toBe(status)
    for (const [name, value] of Object.entries(says)) expect(answer.headers[name]).toMatch(value)
    const line = await listener.line()
    expect(line).toMatchObject({ vendor, webhook, verdict: 'refused', status, code })
    expect(line.detail).not.toBe('')
    // neither side is told what was sent, and the sender not even what was wrong with it
    expect(line.detail).not.toContain(marker)
    // what was authentic and read is there to be held against the contract, and nothing else is
    if (code === 'mismatch') expect(line.event).toEqual(JSON.parse(String(one.body)))
    else expect(JSON.stringify(line)).not.toContain(marker)
    expect(answer.body).not.toContain(marker)
    if (one.method !== 'HEAD') expect(answer.body).toMatch(/^[A-Z][A-Za-z ]+$/)
  })

  test('a body of exactly 1 MiB is taken', async () => {
    const body = newCall.padEnd(MIB)
    const answer = await send(listener, { path: call, headers: { ...asJambonz, ...json }, body })
    expect(answer.status).toBe(200)
    expect(await listener.line()).toMatchObject({ verdict: 'accepted' })
  })

  test('a sender that writes 10 MB before it reads gets the answer', async () => {
    const socket = connect(listener.port, '127.0.0.1').pause()
    const head = `POST ${call} HTTP/1.1\r\nhost: x\r\ncontent-length: ${big.length}\r\n\r\n`
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject).write(head + big, (error) => (error ? reject(error) : resolve()))
    })
    let text = ''
    for await (const data of socket) text += String(data)
    expect(text).toMatch(/^HTTP\/1\.1 413 /)
    expect(await listener.line()).toMatchObject({ status: 413, code: 'too-large' })
  })

  test.each([
    ['its length is said', 'content-length: 1000\r\n\r\n{"call_sid":'],
    ['it comes in chunks', 'transfer-encoding: chunked\r\n\r\nc\r\n{"call_sid":\r\n'],
  ])('a sender that goes away in the middle of a body, where %s, is refused as incomplete', async (_how, rest) => {
    const socket = connect(listener.port, '127.0.0.1')
    const { authorization } = asJambonz
    socket.write(`POST ${call} HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\n${rest}`, () =>
      setTimeout(() => socket.destroy(), 50),
    )
    expect(await listener.line()).toMatchObject({
      vendor: 'jambonz',
      webhook: 'newCall',
      verdict: 'refused',
      status: 400,
      code: 'incomplete',
    })
  })

  /** What is answered to bytes, which the sender ends with. */
  const answered = async (bytes: string | Uint8Array): Promise<string> => {
    const socket = connect(listener.port, '127.0.0.1')
    socket.end(bytes)
    let text = ''
    for await (const data of socket) text += String(data)
    return text
  }

  test.each<[string, string | Uint8Array, number, string, RegExp]>([
    ['words that are no request', 'hello there\r\n\r\n', 400, 'not-http', /HPE_INVALID/],
    ['TLS', Uint8Array.of(0x16, 0x03, 0x01, 0x00, 0x05, 0x01, 0x00, 0x00, 0x01, 0x00), 400, 'not-http', /was it TLS/],
    ['half a header', `POST ${call} HTTP/1.1\r\nhost: x\r\nauth`, 400, 'not-http', /breaks off in its header/],
    ['a header of 32 kB', `POST ${call} HTTP/1.1\r\na: ${'b'.repeat(32768)}\r\n\r\n`, 431, 'not-http', /larger/],
    [
      'two lengths',
      `POST ${call} HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n`,
      400,
      'not-http',
      /HPE_/,
    ],
    [
      'CONNECT',
      'CONNECT example.com:443 HTTP/1.1\r\nhost: example.com:443\r\n\r\n',
      405,
      'method-not-allowed',
      /CONNECT/,
    ],
  ])('%s: Node answers by itself, with a line all the same', async (_name, bytes, status, code, detail) => {
    expect(await answered(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*\\r\\n\\r\\n`))
    const line = await listener.line()
    expect(line).toMatchObject({ vendor: null, webhook: null, verdict: 'refused', status, code, findings: [] })
    expect(line.detail).toMatch(detail)
  })

  test('chunks that are none are one line, of the webhook that they came to', async () => {
    const { authorization } = asJambonz
    const head = `POST ${call} HTTP/1.1\r\nhost: x\r\nauthorization: ${authorization}\r\ntransfer-encoding: chunked`
    expect(await answered(`${head}\r\n\r\n2\r\n{}\r\nnonsense\r\n`)).toMatch(/^HTTP\/1\.1 400 /)
    expect(await listener.line()).toMatchObject({ webhook: 'newCall', status: 400, code: 'incomplete' })
    expect(await answered('')).toBe('') // a connection is no request, and has no line
    expect((await send(listener, { path: '/nowhere' })).status).toBe(404)
    expect(await listener.line()).toMatchObject({ code: 'not-found' })
  })

  test('what else is expected of the listener is disregarded (RFC 9110 section 10.1.1)', async () => {
    const headers = { ...asJambonz, ...json, expect: 'the-unexpected' }
    expect((await send(listener, { path: call, headers, body: newCall })).status).toBe(200)
    expect(await listener.line()).toMatchObject({ webhook: 'newCall', verdict: 'accepted' })
  })

  test('a query does not change the path', async () => {
    const answer = await send(listener, {
      path: `${call}?a=/x#rc=2`,
      headers: { ...asJambonz, ...json },
      body: newCall,
    })
    expect(answer.status).toBe(200)
    expect(await listener.line()).toMatchObject({ webhook: 'newCall', verdict: 'accepted' })
  })

  const bom = '\uFEFF'
  test.each([
    [
      '/portsip/cdrEvents',
      asPortsip,
      bom + JSON.stringify(example('portsip', 'cdrEvents')),
      example('portsip', 'cdrEvents'),
    ],
    [call, { ...asJambonz, ...json }, bom + newCall, example('jambonz', 'newCall')],
  ])('a byte order mark is tolerated at %s', async (path, headers, body, event) => {
    expect((await send(listener, { path, headers, body })).status).toBe(200)
    expect(await listener.line()).toMatchObject({ verdict: 'accepted', event })
  })

  const sip = example('jambonz', 'newCall')['sip'] as object
  const cdr = '/portsip/cdrEvents'
  test.each<[string, string, object, object, object[]]>([
    ['a field', call, asJambonz, { next_field: 1 }, [unlisted('/next_field')]],
    ['a slash in a name', call, asJambonz, { 'a/b': 1 }, [unlisted('/a~1b')]],
    ['a tilde in a name', call, asJambonz, { 'm~n': 1 }, [unlisted('/m~0n')]],
    ['an escape in a name', call, asJambonz, { '~1': 1 }, [unlisted('/~01')]],
    ['no name', call, asJambonz, { '': 1 }, [unlisted('/')]],
    ['a nested field', call, asJambonz, { sip: { ...sip, 'x/~y': 1 } }, [unlisted('/sip/x~1~0y')]],
    ['a value', call, asJambonz, { call_status: 'parked' }, [unlisted('/call_status', 'unlisted-value')]],
    ['an event', cdr, asPortsip, { event_type: 'call_parked' }, [unlisted('/event_type', 'unlisted-event')]],
  ])('findings: %s', async (_name, path, headers, change, findings) => {
    const [, vendor = '', webhook = ''] = path.split('/')
    const event = { ...example(vendor, webhook), ...change }
    const answer = await send(listener, { path, headers: { ...headers, ...json }, body: JSON.stringify(event) })
    expect(answer.status).toBe(200)
    const line = await listener.line()
    expect(line.event).toEqual(event)
    expect(line.findings).toEqual(findings)
  })

  test('findings: form fields', async () => {
    const event = {
      ...example('telnyx-texml', 'siprecStatus'),
      Name: 'x',
      'a/b': 'y',
      'm~n': '',
      SiprecEvent: 'siprec-paused',
    }
    const delivery = await createDelivery(
      webhookOf('telnyx-texml', 'siprecStatus'),
      event,
      signed['telnyx-texml'] as never,
      {
        url: `${listener.url}/telnyx-texml/siprecStatus`,
      },
    )
    expect((await fetch(delivery)).status).toBe(200)
    const line = await listener.line()
    expect(line.event).toEqual(event)
    expect(line.findings).toHaveLength(4)
    expect(line.findings).toEqual(
      expect.arrayContaining([
        unlisted('/Name'),
        unlisted('/a~1b'),
        unlisted('/m~0n'),
        unlisted('/SiprecEvent', 'unlisted-value'),
      ]),
    )
  })

  test('findings: at most 100', async () => {
    const more = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`next_${i}`, i]))
    const body = JSON.stringify({ ...example('jambonz', 'newCall'), ...more })
    expect((await send(listener, { path: call, headers: { ...asJambonz, ...json }, body })).status).toBe(200)
    expect((await listener.line()).findings).toEqual(Array.from({ length: 100 }, (_, i) => unlisted(`/next_${i}`)))
  })
})

const pair = (n: number): object => ({ username: 'hooks', password: `rotated-password-${n}` })
const shared = (n: number): object => ({ secret: `rotated-secret-${n}` })
const token = (n: number): object => ({ token: `rotated-token-${n}` })

describe('credentials', () => {
  const [first, second, third] = [keyPair(), keyPair(), keyPair()]

  /** What the file holds, and what became of deliveries made with some credentials. */
  const files: [
    name: string,
    file: object,
    deliveries: [vendor: string, webhook: string, credentials: object, status: number][],
  ][] = [
    [
      'a list is for rotation: any entry may match',
      {
        jambonz: { basic: [pair(1), { name: 'next', ...pair(2) }] },
        portsip: { bearer: [token(1), token(2)] },
        'telnyx-texml': { telnyxSignature: [first.receiver, second.receiver] },
      },
      [
        ['jambonz', 'newCall', { basic: pair(1) }, 200],
        ['jambonz', 'newCall', { basic: pair(2) }, 200],
        ['jambonz', 'newCall', { basic: pair(3) }, 401],
        ['portsip', 'cdrEvents', { bearer: token(1) }, 200],
        ['portsip', 'extensionEvents', { bearer: token(2) }, 200],
        ['portsip', 'extensionEvents', { bearer: token(3) }, 401],
        ['telnyx-texml', 'referStatus', { telnyxSignature: first.sender }, 200],
        ['telnyx-texml', 'siprecStatus', { telnyxSignature: second.sender }, 200],
        ['telnyx-texml', 'siprecStatus', { telnyxSignature: third.sender }, 401],
      ],
    ],
    [
      'those of a webhook replace those of its vendor',
      {
        jambonz: { basic: pair(1), webhooks: { newCall: { jambonzSignature: [shared(1), shared(2)] } } },
        portsip: { webhooks: { cdrEvents: { basic: pair(1) } } },
      },
      [
        ['jambonz', 'newCall', { jambonzSignature: shared(1) }, 200],
        ['jambonz', 'newCall', { jambonzSignature: shared(2) }, 200],
        ['jambonz', 'newCall', { basic: pair(1) }, 401],
        ['jambonz', 'sipClientAuthentication', { basic: pair(1) }, 200],
        ['jambonz', 'sipClientAuthentication', { jambonzSignature: shared(1) }, 401],
        ['portsip', 'cdrEvents', { basic: pair(1) }, 200],
        ['portsip', 'extensionEvents', { basic: pair(1) }, 401],
      ],
    ],
    [
      'where two schemes are given both must hold',
      { jambonz: { basic: pair(1), jambonzSignature: shared(1) } },
      [
        ['jambonz', 'newCall', { basic: pair(1), jambonzSignature: shared(1) }, 200],
        ['jambonz', 'newCall', { basic: pair(1) }, 401],
        ['jambonz', 'newCall', { jambonzSignature: shared(1) }, 401],
        ['jambonz', 'newCall', { basic: pair(2), jambonzSignature: shared(1) }, 401],
        ['jambonz', 'newCall', { basic: pair(1), jambonzSignature: shared(2) }, 401],
        ['jambonz', 'newCall', {}, 401],
      ],
    ],
    [
      'a vendor without any is refused whatever it sends',
      { jambonz: { basic: pair(1) } },
      [
        ['jambonz', 'newCall', { basic: pair(1) }, 200],
        ['portsip', 'cdrEvents', { basic: pair(1) }, 401],
        ['portsip', 'cdrEvents', {}, 401],
        ['telnyx-texml', 'referStatus', { telnyxSignature: first.sender }, 401],
      ],
    ],
  ]

  test.each(files)('%s', async (_name, file, deliveries) => {
    const listener = await listen({ credentials: file })
    for (const [vendor, webhook, credentials, status] of deliveries) {
      const { status: answered } = await deliver(listener, vendor, webhook, credentials)
      const line = await listener.line()
      expect([vendor, webhook, Object.keys(credentials), answered]).toEqual([
        vendor,
        webhook,
        Object.keys(credentials),
        status,
      ])
      expect(line).toMatchObject({ vendor, webhook, status, verdict: status === 200 ? 'accepted' : 'refused' })
    }
    await listener.stop()
  })

  test('without a file nobody is accepted', async () => {
    const listener = await listen()
    for (const { name, webhooks } of vendors)
      for (const webhook of Object.keys(webhooks)) {
        expect((await deliver(listener, name, webhook, {})).status).toBe(401)
        expect(await listener.line()).toMatchObject({ vendor: name, webhook, status: 401, code: 'unauthenticated' })
      }
    await listener.stop()
  })

  test('--accept-unauthenticated takes what one vendor sends, and holds it to its contract', async () => {
    const listener = await listen({ args: ['--accept-unauthenticated', 'portsip'] })
    const path = '/portsip/cdrEvents'
    expect((await deliver(listener, 'portsip', 'cdrEvents', {})).status).toBe(200)
    expect(await listener.line()).toMatchObject({ vendor: 'portsip', verdict: 'accepted' })
    expect((await send(listener, { path, body: '{"a":1}' })).status).toBe(422)
    expect(await listener.line()).toMatchObject({ vendor: 'portsip', code: 'mismatch', event: { a: 1 } })
    expect((await deliver(listener, 'jambonz', 'newCall', {})).status).toBe(401)
    expect(await listener.line()).toMatchObject({ vendor: 'jambonz', code: 'unauthenticated' })
    await listener.stop()
  })

  test('--vendor serves that vendor and no other', async () => {
    const listener = await listen({ credentials: held, args: ['--vendor', 'jambonz', '--vendor', 'portsip'] })
    expect((await deliver(listener, 'jambonz', 'newCall', held.jambonz)).status).toBe(200)
    expect(await listener.line()).toMatchObject({ vendor: 'jambonz', verdict: 'accepted' })
    expect((await deliver(listener, 'telnyx-texml', 'referStatus', { telnyxSignature: keys.sender })).status).toBe(404)
    expect(await listener.line()).toMatchObject({ vendor: null, webhook: null, code: 'not-found' })
    await listener.stop()
  })
})

async function refuses(says: RegExp, ...args: string[]): Promise<void> {
  const { code, stdout, stderr } = await run(...args)
  expect(stderr).toMatch(/^(callhooks|error): [^\n]+\n$/)
  expect(stderr).toMatch(says)
  expect(stderr).not.toMatch(/mistaken/)
  expect(stdout).toBe('')
  expect(code).toBe(2)
}

describe('a mistake of whoever starts it is one line on standard error and exit code 2', () => {
  const pair = { username: 'hooks', password: 'mistaken-password' }
  const secret = { secret: 'mistaken-secret' }
  const token = { token: 'mistaken-token' }
  const { publicKey } = keyPair().receiver

  const content: [name: string, content: unknown, says: RegExp][] = [
    ['an unknown vendor', { jambons: { basic: pair } }, /jambons/],
    ['an unknown vendor beside a known one', { jambonz: { basic: pair }, acme: {} }, /acme/],
    ['an unknown scheme', { jambonz: { basics: pair } }, /jambonz .*basics/],
    ['a scheme of another vendor', { jambonz: { bearer: token } }, /jambonz .*bearer/],
    ['an unknown scheme beside a known one', { jambonz: { basic: pair, hmac: secret } }, /jambonz .*hmac/],
    ['an unknown scheme of a webhook', { jambonz: { webhooks: { newCall: { basics: pair } } } }, /newCall.*basics/],
    ['an unknown webhook', { jambonz: { webhooks: { newCalls: { basic: pair } } } }, /newCalls/],
    ['an unknown member', { jambonz: { basic: { ...pair, realm: 'mistaken-realm' } } }, /basic.*realm/],
    [
      'an unknown member in a list',
      { portsip: { bearer: [token, { ...token, tokens: 'mistaken-tokens' }] } },
      /bearer.*tokens/,
    ],
    ['a member of another scheme', { jambonz: { basic: secret } }, /basic.*secret/],
    ['a missing member', { jambonz: { basic: { username: 'hooks' } } }, /basic.*password/],
    ['a set that is no alternative', { portsip: { basic: pair, bearer: token } }, /portsip .*basic.*bearer/],
    [
      'a set that is none, of a webhook',
      { portsip: { webhooks: { cdrEvents: { basic: pair, bearer: token } } } },
      /cdrEvents/,
    ],
    ['no scheme for a webhook', { jambonz: { basic: pair, webhooks: { newCall: {} } } }, /newCall/],
    ['an empty username', { jambonz: { basic: { ...pair, username: '' } } }, /basic.*username/],
    ['an empty password', { jambonz: { basic: { ...pair, password: '' } } }, /basic.*password/],
    ['an empty token', { portsip: { bearer: { token: '' } } }, /bearer.*token/],
    ['an empty secret', { jambonz: { jambonzSignature: { secret: '' } } }, /jambonzSignature.*secret/],
    [
      'an empty secret in a list',
      { jambonz: { jambonzSignature: [secret, { secret: '' }] } },
      /jambonzSignature.*secret/,
    ],
    ['an empty key', { 'telnyx-texml': { telnyxSignature: { publicKey: '' } } }, /telnyxSignature.*publicKey/],
    [
      'an empty value for a webhook',
      { jambonz: { webhooks: { newCall: { jambonzSignature: { secret: '' } } } } },
      /newCall.*secret/,
    ],
    ['an empty list', { jambonz: { basic: [] } }, /basic/],
    ['a credential that is empty', { jambonz: { basic: {} } }, /basic/],
    ['a credential that is null', { jambonz: { basic: null } }, /basic/],
    ['a credential that is text', { jambonz: { basic: 'mistaken-text' } }, /basic/],
    ['a value that is a number', { jambonz: { basic: { ...pair, password: 12345678 } } }, /basic.*password/],
    ['a username with a colon', { jambonz: { basic: { ...pair, username: 'a:b' } } }, /basic.*username/],
    [
      'a key that is not base64',
      { 'telnyx-texml': { telnyxSignature: { publicKey: `${publicKey.slice(0, -2)}!=` } } },
      /telnyx-texml/,
    ],
    [
      'a key that is too short',
      { 'telnyx-texml': { telnyxSignature: { publicKey: publicKey.slice(4) } } },
      /telnyx-texml/,
    ],
    ['schemes that are a list', { jambonz: [pair] }, /jambonz/],
    ['schemes that are null', { jambonz: null }, /jambonz/],
    ['webhooks that are a list', { jambonz: { webhooks: [] } }, /jambonz/],
    ['a webhook that is text', { jambonz: { webhooks: { newCall: 'mistaken-text' } } }, /newCall/],
    ['a file that is a list', [{ jambonz: { basic: pair } }], /credentials-\d+\.json/],
    ['a file that is null', null, /credentials-\d+\.json/],
    [
      'a file that is not JSON',
      '{"jambonz":{"basic":{"username":"hooks","password":"mistaken-password"}',
      /credentials-\d+\.json.*JSON/,
    ],
    ['a file that is empty', '', /credentials-\d+\.json.*JSON/],
    // what is not used is not excused: a mistake in it shows on the day it is needed
    [
      'a vendor whose webhooks all have their own',
      {
        portsip: { bearer: { token: '' }, webhooks: { cdrEvents: { basic: pair }, extensionEvents: { basic: pair } } },
      },
      /bearer.*token/,
    ],
    ['a name with a line break', { 'jam\nbonz': { basic: pair } }, /jam.*bonz/],
    ['an empty password, for Digest', { portsip: { digest: { ...pair, password: '' } } }, /digest.*password/],
  ]

  test.each(content)('credentials: %s', async (_name, value, says) => {
    secrets.add('mistaken-')
    await refuses(says, 'listen', '--credentials', credentialsFile(value))
  })

  test('credentials: of a vendor that is not served', async () => {
    const file = credentialsFile({ jambonz: { basic: pair }, portsip: { bearers: token } })
    await refuses(/portsip.*bearers/, 'listen', '--vendor', 'jambonz', '--credentials', file)
  })

  const both = credentialsFile({ jambonz: { basic: pair } })
  const cases: [name: string, says: RegExp, ...args: string[]][] = [
    ['a file that is missing', /nowhere\.json/, 'listen', '--credentials', path.join(folder, 'nowhere.json')],
    ['a file that is a folder', /cannot be read/, 'listen', '--credentials', folder],
    ['an unknown vendor', /jambons/, 'listen', '--vendor', 'jambons'],
    ['a path in place of a vendor', /\.\./, 'listen', '--vendor', '../generated/jambonz'],
    ['an unknown vendor to accept', /jambons/, 'listen', '--accept-unauthenticated', 'jambons'],
    [
      'a vendor to accept that is not served',
      /portsip/,
      'listen',
      '--vendor',
      'jambonz',
      '--accept-unauthenticated',
      'portsip',
    ],
    [
      'credentials for a vendor to accept',
      /jambonz/,
      'listen',
      '--accept-unauthenticated',
      'jambonz',
      '--credentials',
      both,
    ],
    ['an unknown option', /--jsons/, 'listen', '--jsons'],
    ['an unknown command', /liste/, 'liste'],
    ['an option without its value', /--credentials/, 'listen', '--credentials'],
    ['an argument too many', /argument/, 'listen', 'jambonz'],
    ['a port that is none', /port/, 'listen', '--port', 'http'],
    ['a port that is too large', /port/, 'listen', '--port', '65536'],
    ['a demonstration with an unknown vendor', /jambons/, 'demo', '--wrong-key', 'jambons'],
  ]

  test.each(cases)('%s', (_name, says, ...args) => refuses(says, ...args))

  test('a port that is in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await refuses(new RegExp(`port ${port}.*EADDRINUSE`), 'listen', '--json', '--port', String(port))
    server.close()
  })
})

describe('the life of a listener', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with exit code 0, whatever is connected', async (signal) => {
    const listener = await listen()
    const idle = connect(listener.port, '127.0.0.1').on('error', () => {})
    const half = connect(listener.port, '127.0.0.1').on('error', () => {})
    await new Promise<void>((resolve) => {
      idle.write('POST /x HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n', () => idle.once('data', () => resolve()))
    })
    await listener.line()
    await new Promise((resolve) =>
      half.write('POST /jambonz/newCall HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{', resolve),
    )
    const exited = new Promise((resolve) => listener.child.once('exit', (code, by) => resolve(code ?? by)))
    listener.child.kill(signal)
    expect(await exited).toBe(0)
  })

  test('it ends quietly when nobody reads what it prints', async () => {
    const listener = await listen()
    let stderr = ''
    listener.child.stderr.on('data', (data: Buffer) => (stderr += String(data)))
    const exited = new Promise((resolve) => listener.child.once('exit', resolve))
    listener.child.stdout.destroy()
    await send(listener, { path: '/x' }).catch(() => {}) // it may be gone before it answers
    await exited
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  test('without --json it prints for people', async () => {
    const file = credentialsFile(held)
    const child = start(['listen', '--credentials', file])
    let text = ''
    const shows = (words: RegExp): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (words.test(text)) resolve()
        }
        child.stdout.on('data', look)
        child.once('exit', () => reject(new Error(`it ended before it showed ${String(words)}`)))
        look()
      })
    child.stdout.on('data', (data: Buffer) => (text += String(data)))
    await shows(/^listening on http:\/\/127\.0\.0\.1:(\d+)\n/)
    const port = Number(/:(\d+)\n/.exec(text)![1])
    const url = `http://127.0.0.1:${port}`
    await shows(/POST \/telnyx-texml\/siprecStatus\n/)
    for (const { name, webhooks } of vendors)
      for (const webhook of Object.keys(webhooks)) expect(text).toContain(`  POST /${name}/${webhook}\n`)

    const listener = { url, port } as Listener
    const event = { ...example('jambonz', 'newCall'), 'next\u001Bfield': 1 }
    await send(listener, { path: '/jambonz/newCall', headers: { ...asJambonz, ...json }, body: JSON.stringify(event) })
    await shows(/^accepted 200 jambonz newCall$/m)
    await shows(/"call_sid":"/)
    await shows(/^ +unlisted-field "\/next\\u001bfield"$/m)
    await send(listener, {
      path: '/jambonz/newCall',
      headers: { ...basic('hooks', 'another-password'), ...json },
      body: newCall,
    })
    await shows(/^refused 401 jambonz newCall invalid-credentials: \w/m)
    await send(listener, { path: '/nowhere' })
    await shows(/^refused 404 - not-found: \w/m)
    expect(text).not.toContain('\u001B')

    const exited = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    expect(await exited).toBe(0)
  })
})

interface Row {
  readonly is: string
  readonly vendor: string
  readonly webhook: string
  readonly rest: string
}

const rows = (stdout: string): Row[] =>
  [...stdout.matchAll(/^(ok|NOT) +([\w-]+) +(\w+) +(.+)$/gm)].map(
    ([, is = '', vendor = '', webhook = '', rest = '']) => ({
      is,
      vendor,
      webhook,
      rest,
    }),
  )

describe('the demonstration', () => {
  test('shows one sound and several bad requests of every webhook, and exits 0', async () => {
    const { code, stdout, stderr } = await run('demo')
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const all = rows(stdout)
    expect(all.filter(({ is }) => is !== 'ok')).toEqual([])
    for (const { name, webhooks } of vendors)
      for (const [webhook, { event, security }] of Object.entries(webhooks)) {
        const own = all.filter((row) => row.vendor === name && row.webhook === webhook).map(({ rest }) => rest)
        const shown = (words: RegExp): void => expect(own.filter((rest) => words.test(rest))).toHaveLength(1)
        shown(/^sound +200 +accepted +typed as/)
        shown(/^wrong key +401 +refused +invalid-/)
        const whole = Object.entries(example(name, webhook))
        const isNeeded = ([field]: [string, unknown]): boolean =>
          !event.accepts(Object.fromEntries(whole.filter(([other]) => other !== field)))
        if (whole.some(isNeeded)) shown(/^missing field +422 +refused +mismatch: .*\b\w+ is missing/)
        shown(/^too large +413 +refused +too-large: /)
        if (event.mediaType !== '*/*') shown(/^wrong media type +415 +refused +unsupported-media-type: /)
        const isSigned = security.every((alternative) =>
          Object.values(alternative).some(({ type }) => type === 'apiKey'),
        )
        if (isSigned) shown(/^stale timestamp +401 +refused +stale: /)
        if (isSigned) shown(/^altered byte +401 +refused +invalid-signature: /)
      }
  })

  test.each(vendors.map(({ name, webhooks }) => [name, Object.keys(webhooks)] as const))(
    'with a wrong key for %s it exits 1 and shows where',
    async (name, webhooks) => {
      const { code, stdout } = await run('demo', '--wrong-key', name)
      expect(code).toBe(1)
      const bad = rows(stdout).filter(({ is }) => is === 'NOT')
      expect(new Set(bad.map(({ vendor }) => vendor))).toEqual(new Set([name]))
      for (const webhook of webhooks)
        expect(bad.filter((row) => row.webhook === webhook).map(({ rest }) => rest)).toContainEqual(
          expect.stringMatching(/^sound +401 +refused +invalid-/),
        )
    },
  )
})

test('nothing that is secret was printed by any of these processes', () => {
  const all = printed.join('')
  expect(all).toContain('"verdict":"accepted"')
  expect(all).toContain('callhooks: ')
  expect(secrets.size).toBeGreaterThan(20)
  expect([...secrets].filter((secret) => all.includes(secret))).toEqual([])
})
