/** At-most-once handling of a delivery that is sent again: what identifies it, and a claim on it that lapses by itself. */
import { crypto } from '#crypto'
import { toHex, utf8 } from '../bytes.ts'
import type { Read } from '../delivery.ts'
import { segmentsOf } from '../pointer.ts'
import { signedMessage } from '../security/signed.ts'
import { add } from '../store/remember.ts'
import type { Store } from '../store/store.ts'
import type { Webhook } from '../vendor.ts'
import { DEADLINE, later, type Timer, within } from '../store/deadline.ts'

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
  if (required.some(isNothing)) return undefined
  const others = (identity.optional ?? []).map((pointer) => at(value, pointer) ?? null)
  if ([...required, ...others].some(isInexact)) return undefined
  return key(utf8(JSON.stringify([required, others])))
}

/** What identifies nothing: two deliveries that both have it may be two. */
const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

/** Whether there is a number in it that may have been another on the wire: `JSON.parse` rounds integers beyond 2^53, and makes `Infinity` of 1e400. */
const isInexact = (value: unknown): boolean =>
  typeof value === 'number'
    ? !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))
    : typeof value === 'object' && value !== null && Object.values(value).some(isInexact)

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
      /** Says that the delivery was handled, within a second. Where the store fails at it, it goes on trying for some seconds. */
      done(): Promise<Done>
      /** Gives the delivery free, within a second. */
      release(): Promise<void>
    }
  | { readonly state: 'repeated' | 'in-progress' }

/** What is known when a delivery was handled: whether the store remembers it, and whether the claim stood all the time. */
export interface Done {
  readonly isRemembered: boolean
  readonly isHeld: boolean
}

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
  const asked = terms.now()
  const standing = await add(store, id, CLAIM, token).catch((error: unknown) => {
    void isDone(() => store.delete(id, token)) // it may have been put there all the same
    throw error
  })
  if (standing === HANDLED) return { state: 'repeated' }
  if (standing !== null && standing !== token) return { state: 'in-progress' } // a client that sends a command again finds its own token
  const held = hold(store, id, token, asked, terms)
  return {
    state: 'new',
    async done() {
      const isHeld = held.isHeld()
      void held.stop()
      const put = (): Promise<boolean> => isDone(() => store.set(id, terms.retentionSeconds, HANDLED)) // true whoever holds the claim by now
      const isRemembered = await put()
      if (!isRemembered) void again(put)
      return { isRemembered, isHeld }
    },
    async release() {
      const free = async (): Promise<void> => {
        await held.stop()
        await isDone(() => store.delete(id, token)) // where it fails, the claim lapses
      }
      await isDone(free)
    },
  }
}

/** A claim that is being renewed. */
interface Held {
  /** Whether it stood all the time, as far as is known: its last renewal was less than a second ago, and none found it lapsed or another's. */
  isHeld(): boolean
  /** Renews it no longer. Settles when no renewal is under way. */
  stop(): Promise<unknown>
}

/**
 * Renews a claim until its lease is over, it is another's, or it is stopped. Each renewal is timed from when the one before was sent, not
 * from its answer, which may never come: so several may be under way, and the token keeps each from renewing what is another's.
 */
function hold(store: Store, id: string, token: string, asked: number, { leaseSeconds, now }: Terms): Held {
  const last = now() + (leaseSeconds - CLAIM) * 1000
  const underWay = new Set<Promise<boolean>>()
  let renewed = asked // when the last one that succeeded was sent
  let isLapsed = false
  let isOver = false
  let timer: Timer | undefined

  function renew(): void {
    const attempt = isDone(ask) // what fails is tried again at the next turn: the handler is not to suffer
    underWay.add(attempt)
    void attempt.then(() => underWay.delete(attempt))
    wait(RENEWAL)
  }
  async function ask(): Promise<void> {
    const sent = now()
    if (!(await store.renew(id, CLAIM, token))) {
      if (isOver) return
      const standing = await store.add(id, CLAIM, token) // it may just have lapsed
      isLapsed ||= standing !== token
      if (standing !== null && standing !== token) return end()
    }
    renewed = Math.max(renewed, sent)
  }
  function wait(milliseconds: number): void {
    if (isOver || now() + milliseconds > last) return
    timer = later(renew, milliseconds)
  }
  function end(): void {
    isOver = true
    clearTimeout(timer)
  }

  wait(Math.min(Math.max(asked + RENEWAL - now(), 0), RENEWAL))
  return {
    isHeld: () => !isLapsed && now() - renewed < CLAIM * 1000,
    stop() {
      end()
      return Promise.all(underWay)
    },
  }
}

async function again(put: () => Promise<boolean>): Promise<void> {
  for (const milliseconds of AGAIN) {
    await new Promise<void>((resolve) => later(resolve, milliseconds))
    if (await put()) return
  }
}

/** Whether an operation of a store went well, and in time. */
async function isDone(operation: () => unknown): Promise<boolean> {
  try {
    await within(DEADLINE, operation)
    return true
  } catch {
    return false
  }
}
