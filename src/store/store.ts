/** The one piece of state: values under keys, each for a time. */

/**
 * Keeps values under keys for a time. Every operation is about one key and atomic. What it cannot do it must not claim to have done: it
 * throws. It must settle in a second or so, because a delivery waits for it.
 *
 * A key begins with its kind and a colon, such as `digest:`; where a `/` follows, what stands before it is the share of one user.
 *
 * @example
 * import type { Store } from 'callhooks'
 * const kept = new Map<string, { value: string; end: number }>()
 * const at = (key: string) => { const one = kept.get(key); return one && one.end > Date.now() ? one.value : null }
 * const put = (key: string, seconds: number, value: string) => kept.set(key, { value, end: Date.now() + seconds * 1000 })
 * export const store: Store = {
 *   add(key, ttlSeconds, value) { const there = at(key); if (there === null) put(key, ttlSeconds, value); return there },
 *   renew(key, ttlSeconds, value) { const isIt = at(key) === value; if (isIt) put(key, ttlSeconds, value); return isIt },
 *   set: put,
 *   delete(key, value) { if (at(key) === value) kept.delete(key) },
 * }
 */
export interface Store {
  /** Puts a value under a key for some seconds where nothing stands there. Gives null where it did, else the value that stands there. */
  add(key: string, ttlSeconds: number, value: string): string | null | Promise<string | null>
  /** Lets a key stand for some seconds from now where this value stands there, and says whether it does. */
  renew(key: string, ttlSeconds: number, value: string): boolean | Promise<boolean>
  /** Puts a value under a key for some seconds, whatever stands there. */
  set(key: string, ttlSeconds: number, value: string): unknown
  /** Removes a key where this value stands there. */
  delete(key: string, value: string): unknown
  /**
   * What a full store has forgotten: keys of the kind of this one that would have stood until this time (milliseconds since 1970) or for
   * less. 0 where it remembers all that it should. A store that forgets nothing before its time has no such operation.
   */
  floor?(key: string): number | Promise<number>
  /**
   * For how long a store has remembered that forgets everything when its process ends, in milliseconds: Digest takes older nonces for
   * stale, because a store that was not there yet does not know whether they were used.
   */
  uptime?(): number
}

const OPERATIONS = ['add', 'renew', 'set', 'delete'] as const

/** Throws a `TypeError` unless a value can be a store, for what is made by those who write no types. */
export function checkStore(value: unknown): asserts value is Store {
  const given = value as Partial<Store> | null | undefined
  const missing = OPERATIONS.filter((operation) => typeof given?.[operation] !== 'function')
  if (missing.length > 0)
    throw new TypeError(
      `store has no ${missing.join(', ')}: a store keeps a value with each key since 0.2, and has add, renew, set and delete (see Store)`,
    )
}
