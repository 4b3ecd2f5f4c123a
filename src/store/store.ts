/** The one piece of state: which keys were seen. */

/** Remembers keys for a time. What it cannot remember it must not take for new: it throws. */
export interface Store {
  /** Adds a key for some seconds, atomically, and says whether it was absent. */
  add(key: string, ttlSeconds: number): boolean | Promise<boolean>
  /** Forgets a key. */
  delete(key: string): unknown
}
