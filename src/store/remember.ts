/** Asks a store, and fails closed. */
import { WebhookError } from '../errors.ts'
import type { Store } from './store.ts'

/**
 * Adds a value under a key. Gives null where nothing stood there, else the value that stands there.
 *
 * @throws WebhookError `store` (503) when the store fails, with its error as the cause.
 */
export async function add(store: Store, key: string, ttlSeconds: number, value: string): Promise<string | null> {
  const standing: unknown = await asked(() => store.add(key, ttlSeconds, value))
  if (standing !== null && typeof standing !== 'string')
    throw new WebhookError('store', 'the store did not say what stands at the key', RETRY)
  return standing
}

/**
 * Adds a key and says whether it was absent.
 *
 * @throws WebhookError `store` (503) when the store fails, with its error as the cause.
 */
export const remember = async (store: Store, key: string, ttlSeconds: number): Promise<boolean> =>
  (await add(store, key, ttlSeconds, '1')) === null

/**
 * Whether a full store may have forgotten a key that stands until this time, in milliseconds: that it was absent says nothing then. It is
 * asked after the key was added, because adding it may have cost what it is asked for.
 *
 * @throws WebhookError `store` (503) when the store fails, with its error as the cause.
 */
export async function isForgotten(store: Store, key: string, until: number): Promise<boolean> {
  const floor: unknown = await asked(() => store.floor?.(key) ?? 0)
  if (typeof floor !== 'number' || Number.isNaN(floor))
    throw new WebhookError('store', 'the store did not say what it has forgotten', RETRY)
  return until <= floor
}

const RETRY = { 'retry-after': '1' }

async function asked<T>(ask: () => T | Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    throw new WebhookError('store', 'the store failed, so nothing can be told from a replay', RETRY, { cause: error })
  }
}

const MINUTE = 60_000
const told = new WeakMap<Store, Map<string, number>>()

/** Whether there is to be said that a full store has forgotten keys of the kind of this one: it has, and that was not said for a minute. */
export async function isShort(store: Store, key: string, now: number): Promise<boolean> {
  const floor = await asked(() => store.floor?.(key) ?? 0).catch(() => 0)
  if (!(floor > 0)) return false
  const kind = key.split(':', 1)[0]!
  const kinds = told.get(store) ?? new Map<string, number>()
  const last = kinds.get(kind)
  if (last !== undefined && Math.abs(now - last) < MINUTE) return false
  told.set(store, kinds.set(kind, now))
  return true
}
