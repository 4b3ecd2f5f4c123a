/** At-most-once handling of a delivery that is sent again: what identifies it, and a claim on it that lapses by itself. */
import { crypto } from '#crypto'
import { toHex, utf8 } from '../bytes.ts'
import type { Read } from '../delivery.ts'
import { segmentsOf } from '../pointer.ts'
import { signedMessage } from '../security/message.ts'
import { add } from '../store/remember.ts'
import type { Store } from '../store/store.ts'
import type { Webhook } from '../vendor.ts'

/**
 * What identifies a delivery, as a key; undefined where this one has not what the contract says identifies it, and is handled
 * whenever it comes: losing one is worse than handling one twice.
 */
export function identify(
  { vendor, name, identity, security }: Webhook,
  value: unknown,
  { headers, body }: Read,
): string | undefined {
  const key = (bytes: Uint8Array): string =>
    `delivery:${vendor}:${name}:${toHex(crypto.hash('SHA-256', bytes)).slice(0, 40)}`
  if ('signed' in identity) {
    // what is signed and not the header, which can be written in several ways
    const messages = security
      .flatMap((alternative) => Object.values(alternative))
      .flatMap((scheme) => (scheme.type === 'apiKey' ? [signedMessage(scheme, { headers, body })] : []))
    const message = messages.find((one) => one !== undefined)
    return message && key(message)
  }
  if ('none' in identity) return undefined
  const required = identity.fields.map((pointer) => at(value, pointer))
  if (required.some(isNothing)) return undefined
  const others = (identity.optional ?? []).map((pointer) => at(value, pointer) ?? null)
  return key(utf8(JSON.stringify([required, others])))
}

/** What identifies nothing: two deliveries that both have it may be two. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

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
  | {
      readonly state: 'new'
      /** Says that the delivery was handled. Gives false where the store fails at it, and goes on trying for some seconds. */
      done(): Promise<boolean>
      /** Gives the delivery free. */
      release(): Promise<void>
    }
  | { readonly state: 'repeated' | 'in-progress' }

/** What stands at the key of a delivery that was handled. While one is being handled, the token of its holder stands there. */
const HANDLED = 'handled'

/** How long a claim stands by itself, in seconds: vendors try again at once and few times, so what nobody handles must soon be free. */
const CLAIM = 1

/** When a claim is renewed, in milliseconds: two renewals may fail. */
const RENEWAL = (CLAIM * 1000) / 3

/** When a store that failed is told again that a delivery was handled, in milliseconds after the time before: twice while the claim still stands. */
const AGAIN = [300, 300, 600, 1200, 2400]

/**
 * Claims a delivery. At its one key stands the token of who handles it, for a second that is renewed while the handler runs and its lease
 * lasts, or that it was handled. So whatever fails, a store or a process, leaves it free within a second, and nothing but a handler that
 * came to its end says that it was handled.
 *
 * @throws WebhookError `store` when the store fails.
 */
export async function claim(store: Store, id: string, terms: Terms): Promise<Claimed> {
  const token = toHex(crypto.random(16))
  const standing = await add(store, id, CLAIM, token).catch((error: unknown) => {
    void isDone(() => store.delete(id, token)) // it may have been put there all the same
    throw error
  })
  if (standing === HANDLED) return { state: 'repeated' }
  if (standing !== null && standing !== token) return { state: 'in-progress' } // a client that sends a command again finds its own token
  const stop = hold(store, id, token, terms)
  return {
    state: 'new',
    async done() {
      void stop()
      const put = (): Promise<boolean> => isDone(() => store.set(id, terms.retentionSeconds, HANDLED)) // true whoever holds the claim by now
      const isPut = await put()
      if (!isPut) void again(put)
      return isPut
    },
    async release() {
      await stop()
      await isDone(() => store.delete(id, token)) // where it fails, the claim lapses
    },
  }
}

/** Renews a claim until its lease is over, it is another's, or it is stopped, which gives when nothing is under way any longer. */
function hold(store: Store, id: string, token: string, { leaseSeconds, now }: Terms): () => Promise<void> {
  const last = now() + (leaseSeconds - CLAIM) * 1000
  let isOver = false
  let timer: Timer | undefined
  let renewing = Promise.resolve()

  async function renew(): Promise<void> {
    const isLost = await isAnothers().catch(() => false) // what fails is tried again at the next turn: the handler is not to suffer
    if (!isLost) wait()
  }
  async function isAnothers(): Promise<boolean> {
    if ((await store.renew(id, CLAIM, token)) || isOver) return false
    const standing = await store.add(id, CLAIM, token) // it may just have lapsed
    return standing !== null && standing !== token
  }
  function wait(): void {
    if (isOver || now() + RENEWAL > last) return
    timer = later(() => (renewing = renew()), RENEWAL)
  }

  wait()
  return () => {
    isOver = true
    clearTimeout(timer)
    return renewing
  }
}

async function again(put: () => Promise<boolean>): Promise<void> {
  for (const milliseconds of AGAIN) {
    await new Promise<void>((resolve) => later(resolve, milliseconds))
    if (await put()) return
  }
}

type Timer = ReturnType<typeof setTimeout>

/** A timer that keeps no process alive, where there are processes. */
function later(run: () => unknown, milliseconds: number): Timer {
  const timer = setTimeout(run, milliseconds)
  ;(timer as { unref?: () => unknown }).unref?.()
  return timer
}

/** Whether an operation of a store went well. */
async function isDone(operation: () => unknown): Promise<boolean> {
  try {
    await operation()
    return true
  } catch {
    return false
  }
}
