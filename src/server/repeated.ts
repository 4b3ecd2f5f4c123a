/** At-most-once handling of a delivery that is sent again: what identifies it, and a claim on it that is a lease. */
import { crypto } from '#crypto'
import { toHex, utf8 } from '../bytes.ts'
import type { Read } from '../delivery.ts'
import { segmentsOf } from '../pointer.ts'
import { signedMessage } from '../security/signed.ts'
import { forget, remember } from '../store/remember.ts'
import type { Store } from '../store/store.ts'
import type { Webhook } from '../vendor.ts'

/**
 * What identifies a delivery, as a key; undefined where this one has not what the contract says identifies it, and is handled
 * whenever it comes: losing one is worse than handling one twice.
 */
export function identify(
  { vendor, name, identity, security }: Webhook,
  value: unknown,
  delivery: Read,
): string | undefined {
  const key = (bytes: Uint8Array): string =>
    `delivery:${vendor}:${name}:${toHex(crypto.hash('SHA-256', bytes)).slice(0, 40)}`
  if ('signed' in identity) {
    // what is signed and not the header, which can be written in several ways
    const messages = security
      .flatMap((alternative) => Object.values(alternative))
      .flatMap((scheme) => ('x-signature' in scheme ? [signedMessage(scheme, delivery)] : []))
    const message = messages.find((one) => one !== undefined)
    return message && key(message)
  }
  if ('none' in identity) return undefined
  const required = identity.fields.map((pointer) => at(value, pointer))
  if (required.includes(undefined)) return undefined
  const others = (identity.optional ?? []).map((pointer) => at(value, pointer) ?? null)
  return key(utf8(JSON.stringify([required, others])))
}

/** The member that a JSON pointer (RFC 6901) names. */
function at(value: unknown, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (parent, member) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, member)
        ? parent[member as never]
        : undefined,
    value,
  )
}

/** For how long a delivery is claimed and remembered, by which clock in milliseconds. */
export interface Terms {
  readonly leaseSeconds: number
  readonly retentionSeconds: number
  readonly now: () => number
}

/** What may become of a claim: the delivery is new and the caller's to handle, was handled before, or is being handled. */
export type Claimed =
  | { readonly state: 'new'; done(): Promise<void>; release(): Promise<void> }
  | { readonly state: 'repeated' | 'in-progress' }

/** Long enough to ask; gone before a lease is. */
const PROBE = 1

/**
 * Claims a delivery with the two operations that a store has. `lease` is held while it is handled: a process that crashes lets it
 * lapse. `done` remembers that it was. Only the holder of the lease looks at `done`, so that looking, which is adding, harms nobody.
 * Once a delivery was handled a store that fails costs no answer: the lease is left to lapse.
 *
 * @throws WebhookError `store` when the store fails.
 */
export async function claim(
  store: Store,
  id: string,
  { leaseSeconds, retentionSeconds, now }: Terms,
): Promise<Claimed> {
  const [lease, done] = [`${id}:lease`, `${id}:done`]
  const end = now() + leaseSeconds * 1000
  const isHeld = (): boolean => now() < end // afterwards both keys may be somebody else's
  if (!(await remember(store, lease, leaseSeconds))) return { state: 'in-progress' }
  const wasHandled = !(await remember(store, done, PROBE).catch(async (error: unknown) => {
    await forget(store, lease) // what is not handled now must not seem to be
    throw error
  }))
  if (wasHandled) {
    await forget(store, lease)
    return { state: 'repeated' }
  }
  return {
    state: 'new',
    async done() {
      await forget(store, done)
      const isRemembered = await remember(store, done, retentionSeconds).catch(() => false)
      if (isRemembered && isHeld()) await forget(store, lease)
    },
    async release() {
      if (!isHeld()) return
      await forget(store, done)
      await forget(store, lease)
    },
  }
}
