/** The one piece of state: which keys were seen. */

/**
 * Remembers keys for a time. What it cannot remember it must not take for new: it throws. It must settle in a second or so, because a
 * delivery waits for it.
 */
export interface Store {
  /** Adds a key for some seconds, atomically, and says whether it was absent. */
  add(key: string, ttlSeconds: number): boolean | Promise<boolean>
  /** Forgets a key. */
  delete(key: string): unknown
}

/** Whether a value can be a store, for what is made by those who write no types. */
export const isStore = (value: unknown): value is Store =>
  typeof (value as Partial<Store> | null | undefined)?.add === 'function' &&
  typeof (value as Store).delete === 'function'
