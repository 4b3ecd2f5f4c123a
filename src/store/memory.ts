/** A store in the memory of one process. */
import type { Store } from './store.ts'

const CAPACITY = 250_000

/**
 * Makes a store in memory, for one instance. It holds so many keys and no more: a full one throws until keys have expired, because what
 * it forgot too early would be taken for new.
 *
 * @throws TypeError when the capacity is not a positive whole number.
 * @example
 * import { memoryStore } from 'callhooks'
 * const store = memoryStore({ capacity: 10_000 })
 */
export function memoryStore({
  capacity = CAPACITY,
  now = Date.now,
}: { readonly capacity?: number; readonly now?: () => number } = {}): Store {
  if (!Number.isSafeInteger(capacity) || capacity <= 0)
    throw new TypeError('capacity is not a positive whole number of keys')
  const expiries = new Map<string, number>()
  let earliest = Infinity // no key expires before

  const purge = (time: number): void => {
    earliest = Infinity
    for (const [key, expiry] of expiries) {
      if (expiry <= time) expiries.delete(key)
      else earliest = Math.min(earliest, expiry)
    }
  }

  return {
    add(key, ttlSeconds) {
      const time = now()
      const expiry = expiries.get(key)
      if (expiry !== undefined && !(expiry <= time)) return false
      if (expiries.size >= capacity && earliest <= time) purge(time)
      if (expiries.size >= capacity && expiry === undefined)
        throw new Error(`the store is full: it holds ${capacity} keys that have not expired`)
      expiries.set(key, time + ttlSeconds * 1000)
      earliest = Math.min(earliest, time + ttlSeconds * 1000)
      return true
    },
    delete: (key) => expiries.delete(key),
  }
}
