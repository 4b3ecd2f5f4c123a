/** Deadlines: timers that keep no process alive, and an end to waiting for what may never settle. */

/** For how long a delivery waits for one command of a store, in milliseconds. */
export const DEADLINE = 1000

/** What a timer is in this environment. */
export type Timer = ReturnType<typeof setTimeout>

/** Makes a timer that keeps no process alive, where there are processes. */
export function later(run: () => unknown, milliseconds: number): Timer {
  const timer = setTimeout(run, milliseconds)
  ;(timer as { unref?: () => unknown }).unref?.()
  return timer
}

/** Waits for an operation for so many milliseconds, and throws where it has not settled by then. What it comes to after that is dropped. */
export async function within<T>(milliseconds: number, operation: () => T, who = 'the store'): Promise<Awaited<T>> {
  let timer: Timer | undefined
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = later(() => reject(new Error(`${who} gave no answer in ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([operation(), timeout])
  } finally {
    clearTimeout(timer)
  }
}
