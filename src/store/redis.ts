/** A store in Redis, through the user's own client, for more than one instance. */
import { fromUtf8 } from '../bytes.ts'
import { DEADLINE, within } from './deadline.ts'
import type { Store } from './store.ts'

/** What Redis does as one step. Each is about one key, so that a cluster serves as well. */
const ADD = `local standing = redis.call('GET', KEYS[1])
if standing then return standing end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return false`
const RENEW = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 0`
const DELETE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`

/**
 * Makes a store of a function that sends a command to Redis, 6.2 or later, or Valkey. Each call is one command on one key: `SET key ...`,
 * or `EVAL script 1 key ...`, so that a cluster serves as well. A Redis that fails, or gives no answer in time, is an error, and what
 * needed the store is refused with 503. Let it evict nothing (`maxmemory-policy noeviction`): what it evicts, nobody is told of.
 *
 * @throws TypeError when the timeout is not a positive number of milliseconds.
 * @example
 * import { redisStore } from 'callhooks/redis'
 * declare const client: { sendCommand(args: string[]): Promise<unknown> } // redis; for ioredis: (command, ...args) => client.call(command, ...args)
 * const store = redisStore((...args) => client.sendCommand(args))
 */
export function redisStore(
  send: (command: string, ...args: string[]) => Promise<unknown>,
  { prefix = 'callhooks:', timeoutMs = DEADLINE }: { readonly prefix?: string; readonly timeoutMs?: number } = {},
): Store {
  if (typeof send !== 'function') throw new TypeError('send is not a function that sends a command')
  if (!Number.isFinite(timeoutMs) || timeoutMs <= 0)
    throw new TypeError('timeoutMs is not a positive number of milliseconds')
  const ask = (...command: [string, ...string[]]): Promise<unknown> =>
    within(timeoutMs, () => send(...command), 'Redis') // a client that has lost its server may hold a command for as long as that takes
  const run = (script: string, key: string, ...args: string[]): Promise<unknown> =>
    ask('EVAL', script, '1', prefix + key, ...args)
  return {
    async add(key, ttlSeconds, value) {
      const standing = await run(ADD, key, value, milliseconds(ttlSeconds))
      if (standing === null || standing === undefined) return null
      const text = textOf(standing)
      if (text === undefined) throw new Error('Redis gave an answer that is no text')
      return text
    },
    renew: async (key, ttlSeconds, value) => Number(await run(RENEW, key, value, milliseconds(ttlSeconds))) === 1,
    async set(key, ttlSeconds, value) {
      const answer = await ask('SET', prefix + key, value, 'PX', milliseconds(ttlSeconds))
      if (textOf(answer) !== 'OK') throw new Error('Redis gave an answer that SET does not give')
    },
    delete: (key, value) => run(DELETE, key, value),
  }
}

const milliseconds = (seconds: number): string => String(Math.max(1, Math.ceil(seconds * 1000)))

/** A client may be set to give texts as bytes. */
const textOf = (answer: unknown): string | undefined =>
  typeof answer === 'string' ? answer : answer instanceof Uint8Array ? fromUtf8(answer) : undefined
