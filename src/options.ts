/** The options of a receiver, checked when it is made: what is wrong is an error now and not a pass later. */
import { crypto } from '#crypto'
import { utf8 } from './bytes.ts'
import type { Log } from './entry.ts'
import type { Context } from './security/check.ts'
import { flawOf } from './security/credentials.ts'
import type { DigestOptions } from './security/digest.ts'
import { memoryStore } from './store/memory.ts'
import { checkStore, type Store } from './store/store.ts'

/** How a receiver behaves, where its defaults do not fit. */
export interface Options {
  /** Is told of every delivery, once, when it is answered: accepted, refused or failed. What it throws is ignored. */
  readonly log?: Log
  /** The largest body that is read, in bytes; 1 MiB by default. */
  readonly limit?: number
  /** How far a signed timestamp may be from now, both ways, in seconds; by default what the contract says, or 300. */
  readonly tolerance?: number
  /** Takes proofs that say nothing of the body, where a contract knows no other: who sees one delivery can send others with its proof. */
  readonly acceptUnsignedBody?: boolean
  /** The time in milliseconds since 1970; `Date.now` by default. */
  readonly now?: () => number
  /** What remembers nonces and deliveries; by default the memory of this receiver, 64 MiB of it (`memoryStore`). More than one instance needs one in common, such as `redisStore`. */
  readonly store?: Store
  /** The key of Digest's nonces, at least 16 characters, so that instances with a store in common take each other's; for rotation a list whose first is used. */
  readonly serverKey?: string | readonly string[]
  /** The URL that senders use, where a proxy changes it: Digest signs the request target. Its path is what the proxy has cut off. */
  readonly publicUrl?: string
  /** How Digest is offered. */
  readonly digest?: DigestOptions
}

/** The largest body that is read where neither the receiver nor the contract says it, in bytes. */
export const LIMIT = 2 ** 20
const SHORTEST_KEY = 16

/** The options with their defaults. */
export function checked(options: Options): Context & { readonly limit: number | undefined } {
  const { limit, tolerance, acceptUnsignedBody = false, now = Date.now, store, serverKey, publicUrl, digest } = options
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit <= 0))
    throw new TypeError('limit is not a positive whole number of bytes')
  if (tolerance !== undefined && (!Number.isFinite(tolerance) || tolerance < 0))
    throw new TypeError('tolerance is not a finite number of seconds')
  if (typeof acceptUnsignedBody !== 'boolean') throw new TypeError('acceptUnsignedBody is neither true nor false')
  if (typeof now !== 'function' || !Number.isFinite(now()))
    throw new TypeError('now does not give a time in milliseconds')
  if ('store' in options) checkStore(store)
  const serverKeys = 'serverKey' in options ? keys(serverKey) : [crypto.random(32)]
  if ('serverKey' in options && !store)
    throw new TypeError(
      "serverKey is for instances that take each other's nonces, and these need a store in common: give one",
    )
  return {
    limit,
    tolerance,
    acceptUnsignedBody,
    now,
    store: store ?? memoryStore({ now }),
    serverKeys,
    publicUrl: 'publicUrl' in options ? url(publicUrl) : undefined,
    digest,
  }
}

function keys(serverKey: string | readonly string[] | undefined): Uint8Array[] {
  const list: readonly unknown[] = [serverKey].flat()
  const shortest = `serverKey is not text of at least ${SHORTEST_KEY} characters, or a list of such`
  if (list.length === 0) throw new TypeError(shortest)
  return list.map((key) => {
    if (typeof key !== 'string') throw new TypeError(shortest)
    const flaw = flawOf('serverKey', key)
    if (flaw !== undefined) throw new TypeError(`serverKey ${flaw}`)
    if (key.length < SHORTEST_KEY) throw new TypeError(shortest)
    return utf8(key)
  })
}

function url(publicUrl: string | undefined): URL {
  if (publicUrl === undefined || !URL.canParse(publicUrl) || !/^https?:$/.test(new URL(publicUrl).protocol))
    throw new TypeError('publicUrl is not an absolute URL of http or https')
  return new URL(publicUrl)
}
