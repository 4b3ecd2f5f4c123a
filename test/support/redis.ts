/** A Redis that tests start, halt, kill and start again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { programEnv } from './programs.ts'

/** A Redis on a port of its own, which keeps nothing on disk. */
export interface Server {
  readonly port: number
  readonly url: string
  /** Starts it again, on its port, with nothing in it. */
  start(): Promise<void>
  /** Ends it as a crash does. */
  kill(): Promise<void>
  /** Halts it with its connections open, as a machine that hangs. */
  halt(): void
  resume(): void
}

const processes = new Set<ChildProcess>()

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** Starts a Redis that keeps what it writes in a folder. */
export async function redisServer(folder: string): Promise<Server> {
  const port = await freePort()
  let child: ChildProcess
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const flags = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
      const made = spawn('redis-server', flags, { stdio: ['ignore', 'pipe', 'inherit'], env: programEnv(folder) })
      child = made
      processes.add(made)
      made.stdout.on('data', (data) => String(data).includes('Ready to accept connections') && resolve())
      made.once('error', reject).once('exit', () => reject(new Error('redis-server ended')))
    })
  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    start,
    async kill() {
      const exited = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await exited
      processes.delete(child)
    },
    halt: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
  }
}

/** Ends every Redis that was started here. */
export function killServers(): void {
  for (const child of processes) child.kill('SIGKILL')
}
