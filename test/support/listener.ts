/** The built `callhooks listen` as a process of its own, with every line that it prints, and a bare request to it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'

const command = path.join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js')

/** A line of `--json`, as far as tests look at it. */
export interface Line {
  readonly webhook: string | null
  readonly verdict: 'accepted' | 'refused' | 'failed'
  readonly status: number
  readonly code: string | null
  readonly detail: string | null
  readonly event?: { readonly caller?: string }
}

/** A command that listens. */
export interface Listener {
  readonly url: string
  /** Ends it, and gives every line that it has printed. */
  stop(): Promise<readonly Line[]>
}

const running = new Set<ChildProcess>()
let files = 0

/** Starts the command with these credentials, in a file of the folder, and waits until it listens. */
export async function startListener(
  folder: string,
  credentials: object,
  args: readonly string[] = [],
  env: { readonly [name: string]: string } = {},
): Promise<Listener> {
  const file = path.join(folder, `credentials-${files++}.json`)
  writeFileSync(file, JSON.stringify(credentials))
  const child = spawn(process.execPath, [command, 'listen', '--json', '--credentials', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  running.add(child)
  let complaint = ''
  child.stderr.on('data', (data) => (complaint += String(data)))
  const exited = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    }),
  )
  const lines: Line[] = []
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line | { readonly listening: string }
      if ('listening' in line) resolve(line.listening)
      else lines.push(line)
    })
    void exited.then(() => reject(new Error(`listen ended before it listened: ${complaint}`)))
  })
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      const code = await exited
      if (code !== 0 || complaint !== '') throw new Error(`listen ended with ${code}: ${complaint}`)
      return lines
    },
  }
}

/** Ends what a failed test has left behind. */
export function killListeners(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** A request as it is on the wire. */
export interface Wire {
  readonly method: string
  readonly target: string
  /** Names and values in turn, as Node has them. */
  readonly fields: readonly string[]
  readonly body: Buffer
}

/** What a request was answered, each challenge by itself. */
export interface WireAnswer {
  readonly status: number
  readonly fields: readonly string[]
  readonly challenges: readonly string[]
  readonly body: Buffer
}

/** Sends a request as it is. */
export function sendWire(origin: string, { method, target, fields, body }: Wire): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(origin, { method, path: target, headers: [...fields], agent: false })
    outgoing.once('error', reject).once('response', (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.once('error', reject).once('end', () =>
        resolve({
          status: incoming.statusCode!,
          fields: incoming.rawHeaders,
          challenges: incoming.headersDistinct['www-authenticate'] ?? [],
          body: Buffer.concat(parts),
        }),
      )
    })
    outgoing.end(body)
  })
}
