/** `callhooks listen`: serves the webhooks of some vendors on a loopback port and prints each delivery. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decode } from '../decode.ts'
import { type Code, codes, WebhookError } from '../errors.ts'
import type { Entry } from '../entry.ts'
import type { Options } from '../options.ts'
import { createReceiver, createReceiverWithoutAuthentication, type Receiver, receiverWith } from '../receive.ts'
import { refuse } from '../respond.ts'
import type { Handler } from '../server/handler.ts'
import { nodeListener } from '../server/node.ts'
import { memoryStore } from '../store/memory.ts'
import { redisStore } from '../store/redis.ts'
import type { Store } from '../store/store.ts'
import type { Webhook, Webhooks } from '../vendor.ts'
import { checkNames, type CredentialsFile, credentialsOf, readCredentials } from './credentials.ts'
import { out } from './print.ts'
import { tellUnread } from './unread.ts'
import { UsageError } from './usage.ts'
import { exampleReply, load, names, type Vendor } from './vendors.ts'

/** The options of the command. */
export interface ListenOptions {
  readonly vendor: readonly string[]
  readonly credentials?: string
  readonly acceptUnauthenticated: readonly string[]
  readonly port: number
  readonly json?: boolean
  readonly redis?: string
  readonly publicUrl?: string
}

/** The variable that holds Digest's server key: an argument would be seen by every process of the machine. */
const SERVER_KEY = 'CALLHOOKS_SERVER_KEY'

/** A line of `--json`. */
interface Line {
  readonly vendor: string | null
  readonly webhook: string | null
  readonly verdict: Entry['verdict']
  readonly status: number
  readonly code: string | null
  readonly detail: string | null
  /** The value that was decoded: of what was accepted, and of what its contract alone refuses. */
  readonly event?: unknown
  readonly findings: readonly { readonly pointer: string; readonly kind: string }[]
  /** What the listener's own side does worse than it should. */
  readonly warning?: string
}

/** What a line says of a request that came to no webhook. */
const NOWHERE = { vendor: null, webhook: null, verdict: 'refused', findings: [] } as const

/** A store in the Redis at a URL, by the `redis` package, which whoever wants this installs. */
async function connect(url: string): Promise<Store> {
  const redis = await import('redis').catch(() => {
    throw new UsageError('--redis needs the package redis: npm install redis')
  })
  if (!URL.canParse(url)) throw new UsageError('--redis: not a URL')
  let isConnected = false
  const client = redis.createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: (retries) => isConnected && Math.min(50 * 2 ** retries, 1000) }, // one that never was there is said at once
  })
  client.on('error', () => {}) // each command says it by itself
  await client.connect().catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--redis: cannot connect (${error.code ?? error.name})`)
  })
  isConnected = true
  return redisStore((...args) => client.sendCommand(args))
}

/** Runs the command until it is interrupted. */
export async function listen({
  vendor: chosen,
  credentials,
  acceptUnauthenticated,
  port,
  json,
  redis,
  publicUrl,
}: ListenOptions): Promise<Server> {
  for (const name of [...chosen, ...acceptUnauthenticated])
    if (!names.includes(name)) throw new UsageError(`unknown vendor ${name}; there are ${names.join(', ')}`)
  const all = await load(names)
  const vendors = chosen.length > 0 ? all.filter(({ name }) => chosen.includes(name)) : all
  for (const name of acceptUnauthenticated)
    if (!vendors.some((vendor) => vendor.name === name))
      throw new UsageError(`--accept-unauthenticated ${name}: that vendor is not served`)
  const file = credentials === undefined ? {} : readCredentials(credentials)
  checkNames(file, all)
  for (const name of acceptUnauthenticated)
    if (file[name]) throw new UsageError(`${name}: has credentials and is to be accepted without; choose one`)

  const serverKey = process.env[SERVER_KEY]
  const store = redis === undefined ? (serverKey === undefined ? undefined : memoryStore()) : await connect(redis)
  const options: Options = {
    ...(store && { store }),
    ...(serverKey !== undefined && { serverKey }),
    ...(publicUrl !== undefined && { publicUrl }),
  }
  const print = json ? printJson : printText
  for (const vendor of all) if (file[vendor.name] && !vendors.includes(vendor)) routes(vendor, file, [], {}) // a mistake is one before it is served
  const handlers = new Map(
    vendors.flatMap((vendor) =>
      routes(vendor, file, acceptUnauthenticated, { ...options, log: (entry) => print(lineOf(entry, vendor)) }),
    ),
  )
  const server = createServer((request, response) => route(handlers, vendors, print, request, response))
  tellUnread(server, (code, status, detail) => print({ ...NOWHERE, code, status, detail }))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new UsageError(`port ${port}: cannot listen (${error.code})`)),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  out(
    json
      ? { listening: url }
      : `listening on ${url}\n${[...handlers.keys()].map((path) => `  POST ${path}\n`).join('')}`,
  )
  return server
}

type Print = (line: Line) => void

/** The handlers of a vendor by their paths. */
function routes(
  vendor: Vendor,
  file: CredentialsFile,
  acceptUnauthenticated: readonly string[],
  options: Options,
): [string, Handler][] {
  const { webhooks: own = {}, ...shared } = file[vendor.name] ?? {}
  const [first] = Object.values(vendor.webhooks)
  const isUnused = Object.keys(vendor.webhooks).every((name) => Object.hasOwn(own, name))
  if (first && isUnused && Object.keys(shared).length > 0) receiverOf(first, shared, false, {}) // nobody uses them, and they may be wrong all the same
  return Object.entries(vendor.webhooks).map(([name, webhook]) => {
    const reply = exampleReply(vendor, name)
    const receiver = receiverOf(
      webhook,
      credentialsOf(file, webhook, Object.values(vendor.webhooks)),
      acceptUnauthenticated.includes(vendor.name),
      options,
    )
    return [`/${vendor.name}/${name}`, receiver.handler(name, (_event, delivery) => delivery.reply(reply))]
  })
}

function receiverOf(
  webhook: Webhook,
  credentials: { readonly [scheme: string]: unknown } | undefined,
  isOpen: boolean,
  options: Options,
): Receiver<Webhooks> {
  const webhooks = { [webhook.name]: webhook }
  if (isOpen) return createReceiverWithoutAuthentication(webhooks, options)
  if (!credentials) {
    const nobody = new WebhookError(
      'unauthenticated',
      `there are no credentials for ${webhook.vendor}, so nothing is accepted`,
    )
    return receiverWith(webhooks, options, () => () => Promise.reject(nobody))
  }
  try {
    return createReceiver(webhooks, credentials as never, options)
  } catch (error) {
    throw new UsageError(`credentials: ${webhook.vendor} ${webhook.name}: ${(error as Error).message}`)
  }
}

function route(
  handlers: ReadonlyMap<string, Handler>,
  vendors: readonly Vendor[],
  print: Print,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  // the absolute form is a request target too (RFC 9112 section 3.2.2), and a relative hook URL may carry its fragment on the wire
  const path = (request.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0]!
  const handler = handlers.get(path)
  if (handler) return nodeListener(handler)(request, response)
  const vendor = vendors.find(({ name }) => path.startsWith(`/${name}/`))?.name ?? null
  const code: Code = 'not-found'
  print({ ...NOWHERE, vendor, status: codes[code], code, detail: 'no webhook is served at this path' })
  nodeListener(notFound)(request, response)
}

/** Answers 404 through the same listener, which lets the sender finish its body. */
const notFound: Handler = Object.assign(() => Promise.reject(new TypeError('only raw')), {
  raw: () => Promise.resolve(refuse(new WebhookError('not-found', ''))),
})

function lineOf(entry: Entry, { webhooks }: Vendor): Line {
  const { vendor, webhook, verdict, status, code, detail } = entry
  const findings = entry.verdict === 'accepted' ? entry.findings.map(({ pointer, kind }) => ({ pointer, kind })) : []
  const event = entry.verdict === 'accepted' ? entry.event : contradicting(entry, webhooks[webhook]!)
  const { warning } = entry
  return {
    vendor,
    webhook,
    verdict,
    status,
    code,
    detail,
    ...(event !== undefined && { event }),
    findings,
    ...(warning !== undefined && { warning }),
  }
}

/** What was authentic and could be read, and is refused because its contract says otherwise: `callhooks drift` says how. */
function contradicting(entry: Entry, { event }: Webhook): unknown {
  if (entry.verdict !== 'refused' || entry.code !== 'mismatch' || !entry.body) return undefined
  return decode(event.mediaType, entry.body, event.fields)
}

const printJson: Print = (line) => out(line)

const printText: Print = ({ vendor, webhook, verdict, status, code, detail, event, findings, warning }) => {
  const where = [vendor, webhook].filter((part) => part !== null).join(' ') || '-'
  const why = code === null ? '' : ` ${code}: ${detail}`
  const odd = findings.map(({ pointer, kind }) => `\n    ${kind} ${JSON.stringify(pointer)}`).join('')
  const body = event === undefined ? '' : `\n    ${JSON.stringify(event)}`
  const own = warning === undefined ? '' : `\n    warning: ${warning}`
  out(`${verdict} ${status} ${where}${why}${body}${odd}${own}\n`)
}
