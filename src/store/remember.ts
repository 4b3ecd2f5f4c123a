/** Asks a store, and fails closed. */
import { WebhookError } from '../errors.ts'
import type { Store } from './store.ts'

/**
 * Adds a key and says whether it was absent.
 *
 * @throws WebhookError `store` (503) when the store fails, with its error as the cause.
 */
export async function remember(store: Store, key: string, ttlSeconds: number): Promise<boolean> {
  let isNew: unknown
  try {
    isNew = await store.add(key, ttlSeconds)
  } catch (error) {
    throw new WebhookError(
      'store',
      'the store failed, so nothing can be told from a replay',
      { 'retry-after': '1' },
      { cause: error },
    )
  }
  if (typeof isNew !== 'boolean') throw new WebhookError('store', 'the store did not say whether the key was absent')
  return isNew
}

/** Forgets a key, and says whether that went well: where the store fails at it, the key lapses. */
export async function forget(store: Store, key: string): Promise<boolean> {
  try {
    await store.delete(key)
    return true
  } catch {
    return false
  }
}
