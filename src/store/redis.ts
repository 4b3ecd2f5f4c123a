/** A store in Redis, through the user's own client, for more than one instance. */
import { fromUtf8 } from '../bytes.ts'
import type { Store } from './store.ts'

const TIMEOUT = 1000

/**
 * Makes a store of a function that sends a command to Redis. Each call is one command on one key, so that a cluster serves as well.
 * A Redis that fails, or gives no answer in time, is an error, and what needed the store is refused with 503.
 *
 * @throws TypeError when the timeout is not a positive number of milliseconds.
 * @example
 * import { redisStore } from 'callhooks/redis'
 * declare const client: { sendCommand(args: string[]): Promise<unknown> } // redis; for ioredis: (command, ...args) => client.call(command, ...args)
 * const store = redisStore((...args) => client.sendCommand(args))
 */
export function redisStore(
  send: (command: string, ...args: string[]) => Promise<unknown>,
  { prefix = 'callhooks:', timeoutMs = TIMEOUT }: { readonly prefix?: string; readonly timeoutMs?: number } = {},
): Store {
  if (typeof send !== 'function') throw new TypeError('send is not a function that sends a command')
  if (!Number.isFinite(timeoutMs) || timeoutMs <= 0)
    throw new TypeError('timeoutMs is not a positive number of milliseconds')
  return {
    async add(key, ttlSeconds) {
      const milliseconds = String(Math.max(1, Math.ceil(ttlSeconds * 1000)))
      const answer = await within(timeoutMs, () => send('SET', prefix + key, '1', 'NX', 'PX', milliseconds))
      if (answer === null || answer === undefined) return false
      if (answer === 'OK' || (answer instanceof Uint8Array && fromUtf8(answer) === 'OK')) return true
      throw new Error('Redis gave an answer that SET does not give')
    },
    delete: (key) => within(timeoutMs, () => send('DEL', prefix + key)),
  }
}

/** A client that has lost its server may hold a command for as long as that takes. */
async function within<T>(milliseconds: number, run: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis gave no answer in ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([run(), timeout])
  } finally {
    clearTimeout(timer)
  }
}
