/** `callhooks demo`: starts the listener as a process of its own, delivers sound and forged requests to it, and says what became of them. */
import { type ChildProcess, spawn } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createDelivery, createSender } from '../send/index.ts'
import { kind } from '../security/index.ts'
import type { SecurityScheme, Webhook } from '../vendor.ts'
import { out } from './print.ts'
import { UsageError } from './usage.ts'
import { exampleEvent, load, names } from './vendors.ts'

/** What is delivered to one webhook, and by whom. */
interface Subject {
  readonly webhook: Webhook
  readonly event: object
  readonly url: string
  /** What the receiver was given. */
  readonly sender: Credentials
  /** Credentials of the same kind that it was not given. */
  readonly stranger: Credentials
  /** Sends a request to the listener, which prints a line for it. */
  readonly send: (request: Request) => Promise<Response>
}

type Credentials = { readonly [scheme: string]: object }

/** One request: how it is made, when it makes sense, and what must become of it. */
interface Case {
  readonly name: string
  readonly status: number
  readonly code: string | null
  readonly applies?: (subject: Subject) => boolean
  request(subject: Subject): Promise<Request>
}

const STALE = 301_000

const cases: readonly Case[] = [
  { name: 'sound', status: 200, code: null, request: (subject) => deliver(subject) },
  {
    name: 'wrong key',
    status: 401,
    code: 'invalid-',
    request: (subject) => deliver({ ...subject, sender: subject.stranger }),
  },
  {
    name: 'stale timestamp',
    status: 401,
    code: 'stale',
    applies: isSigned,
    request: (subject) => deliver(subject, () => Date.now() - STALE),
  },
  {
    name: 'altered byte',
    status: 401,
    code: 'invalid-signature',
    applies: isSigned,
    request: async (subject) => altered(await deliver(subject)),
  },
  {
    name: 'missing field',
    status: 422,
    code: 'mismatch',
    applies: (subject) => withoutField(subject) !== undefined,
    request: (subject) => deliver({ ...subject, event: withoutField(subject)! }),
  },
  {
    name: 'wrong media type',
    status: 415,
    code: 'unsupported-media-type',
    applies: ({ webhook }) => webhook.event.mediaType !== '*/*',
    request: async (subject) =>
      new Request(await deliver(subject), {
        headers: { ...Object.fromEntries((await deliver(subject)).headers), 'content-type': 'text/plain' },
      }),
  },
  {
    name: 'no credentials yet',
    status: 401,
    code: 'unauthenticated',
    applies: (subject) => uses('digest', subject),
    request: ({ url }) => Promise.resolve(new Request(url, { method: 'POST' })),
  },
  {
    name: 'replayed',
    status: 401,
    code: 'stale',
    applies: (subject) => uses('digest', subject),
    async request(subject) {
      const request = await deliver(subject)
      await subject.send(request.clone())
      return request
    },
  },
  {
    name: 'too large',
    status: 413,
    code: 'too-large',
    request: (subject) => deliver({ ...subject, event: { ...subject.event, padding: 'x'.repeat(2 ** 20) } }),
  },
]

/** Runs the demonstration; true when everything became of the requests that should. */
export async function demo({ wrongKey }: { readonly wrongKey?: string }): Promise<boolean> {
  if (wrongKey !== undefined && !names.includes(wrongKey))
    throw new UsageError(`unknown vendor ${wrongKey}; there are ${names.join(', ')}`)
  const webhooks = (await load(names)).flatMap((vendor) =>
    Object.values(vendor.webhooks).map((webhook, i) => ({ vendor, webhook, i })),
  )
  const held: { [vendor: string]: { webhooks: { [webhook: string]: Credentials } } } = {}
  const made = webhooks.map(({ vendor, webhook, i }) => {
    const keys = makeCredentials(webhook, i)
    ;(held[vendor.name] ??= { webhooks: {} }).webhooks[webhook.name] = keys.receiver
    const stranger = makeCredentials(webhook, i).sender
    return {
      webhook,
      event: exampleEvent(vendor, webhook.name) as object,
      sender: vendor.name === wrongKey ? stranger : keys.sender,
      stranger,
    }
  })

  const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-'))
  const file = path.join(folder, 'credentials.json')
  writeFileSync(file, JSON.stringify(held), { mode: 0o600 })
  const listener = spawn(
    process.execPath,
    [fileURLToPath(new URL('index.js', import.meta.url)), 'listen', '--json', '--credentials', file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const lines = jsonLines(listener)
    const { listening } = (await lines()) as { listening: string }
    let isAsExpected = true
    let requests = 0
    const send = (request: Request): Promise<Response> => {
      requests++
      return fetch(request)
    }
    print(['', 'vendor', 'webhook', 'request', 'status', 'verdict', 'why'])
    for (const one of made) {
      const subject: Subject = { ...one, send, url: `${listening}/${one.webhook.vendor}/${one.webhook.name}` }
      for (const test of cases.filter(({ applies }) => applies?.(subject) ?? true)) {
        requests = 0
        const status = await post(subject, test)
        while (--requests > 0) await lines() // those that only asked for a challenge
        const line = (await lines()) as {
          verdict: string
          status: number
          code: string | null
          detail: string | null
          findings: unknown[]
        }
        const isRight =
          status === test.status &&
          line.status === status &&
          (test.code === null ? line.code === null : (line.code ?? '').startsWith(test.code))
        isAsExpected &&= isRight
        const why =
          line.code === null
            ? `typed as ${one.webhook.name}, ${line.findings.length} findings`
            : `${line.code}: ${line.detail}`
        print([
          isRight ? 'ok' : 'NOT',
          one.webhook.vendor,
          one.webhook.name,
          test.name,
          String(status),
          line.verdict,
          why,
        ])
      }
    }
    out(isAsExpected ? '\nEvery verdict is the expected one.\n' : '\nA verdict is not the expected one.\n')
    return isAsExpected
  } finally {
    listener.kill()
    rmSync(folder, { recursive: true })
  }
}

/** What is sound goes through the typed client, so that the reply is checked as well. */
async function post(subject: Subject, test: Case): Promise<number> {
  const { webhook, event, sender, url, send } = subject
  if (test.code !== null) return (await send(await test.request(subject))).status
  const client = createSender({ [webhook.name]: webhook }, sender as never, { url: () => url, fetch: send })
  return (await client.send(webhook.name, event)).response.status
}

/** The request that proves itself; for Digest it answers a challenge, which is asked for first. */
async function deliver({ webhook, event, sender, url, send }: Subject, now = Date.now): Promise<Request> {
  const challenge = uses('digest', { webhook, sender })
    ? (await send(new Request(url, { method: 'POST' }))).headers.get('www-authenticate')
    : undefined
  return createDelivery(webhook, event, sender as never, { url, now, ...(challenge !== undefined && { challenge }) })
}

async function altered(request: Request): Promise<Request> {
  const body = new Uint8Array(await request.clone().arrayBuffer())
  const at = body.length >> 1
  body[at] = body[at]! ^ 1
  return new Request(request.url, { method: 'POST', headers: request.headers, body })
}

/** The event without the first field that it cannot do without; undefined where it can do without any. */
function withoutField({ webhook, event }: Subject): object | undefined {
  return Object.keys(event)
    .map((field) => Object.fromEntries(Object.entries(event).filter(([name]) => name !== field)))
    .find((rest) => !webhook.event.accepts(rest))
}

function uses(scheme: string, { webhook, sender }: Pick<Subject, 'webhook' | 'sender'>): boolean {
  return webhook.security.some((alternative) =>
    Object.entries(alternative).some(
      ([name, one]) => Object.hasOwn(sender, name) && (one.type === 'apiKey' ? 'apiKey' : one.scheme) === scheme,
    ),
  )
}

function isSigned(subject: Subject): boolean {
  return uses('apiKey', subject)
}

const secret = (): string => randomBytes(24).toString('base64url')

/** New credentials of one kind of scheme, for both sides. */
const makers: { readonly [kind: string]: () => { receiver: object; sender: object } } = {
  basic: () => same({ username: 'demo', password: secret() }),
  bearer: () => same({ token: secret() }),
  digest: () => same({ username: 'demo', password: secret() }),
  apiKey: () => same({ token: secret() }),
  'hmac-sha256': () => same({ secret: secret() }),
  'hmac-sha1': () => same({ secret: secret() }),
  ed25519: () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    return {
      receiver: { publicKey: base64(publicKey.export({ format: 'jwk' }).x) },
      sender: { privateKey: base64(privateKey.export({ format: 'jwk' }).d) },
    }
  },
}

const base64 = (base64url: string | undefined): string => Buffer.from(base64url!, 'base64url').toString('base64')

const same = (credential: object): { receiver: object; sender: object } => ({
  receiver: credential,
  sender: credential,
})

const makerOf = (scheme: SecurityScheme): string =>
  'x-signature' in scheme ? scheme['x-signature'].algorithm : kind(scheme)

/** Credentials of one alternative of a webhook's security: each webhook of a vendor shows another one, the strongest first. */
function makeCredentials(webhook: Webhook, i: number): { receiver: Credentials; sender: Credentials } {
  const usable = webhook.security.filter((alternative) =>
    Object.values(alternative).every((scheme) => makers[makerOf(scheme)]),
  )
  const alternative = usable[usable.length - 1 - (i % usable.length)]!
  const made = Object.entries(alternative).map(([name, scheme]) => [name, makers[makerOf(scheme)]!()] as const)
  return {
    receiver: Object.fromEntries(made.map(([name, { receiver }]) => [name, receiver])),
    sender: Object.fromEntries(made.map(([name, { sender }]) => [name, sender])),
  }
}

/** The listener's lines, one per call. They end when it does. */
function jsonLines(listener: ChildProcess): () => Promise<unknown> {
  const lines = createInterface({ input: listener.stdout! })[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    if (done) throw new Error('the listener has ended')
    return JSON.parse(value) as unknown
  }
}

const widths = [4, 21, 26, 20, 7, 9]

const print = (cells: readonly string[]): void =>
  out(
    `${cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('')
      .trimEnd()}\n`,
  )
