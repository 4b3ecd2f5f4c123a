/** What the benchmarks share: the time of a call, in rounds that take turns so that a busy machine is busy for all. */

/** Something to be timed; it is called as often as is asked for. */
export interface Candidate {
  readonly name: string
  readonly run: () => unknown
}

export interface Measured {
  readonly name: string
  /** The median of the rounds, in microseconds per call. */
  readonly microseconds: number
}

const ROUNDS = 7

/** Times each candidate `calls` times in each round, after a round that does not count. */
export async function measure(calls: number, candidates: readonly Candidate[]): Promise<readonly Measured[]> {
  const times = candidates.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, { run }] of candidates.entries()) {
      const start = performance.now()
      for (let call = 0; call < calls; call++) await run()
      if (round > 0) times[i]!.push(((performance.now() - start) * 1000) / calls)
    }
  }
  return candidates.map(({ name }, i) => ({ name, microseconds: median(times[i]!) }))
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Prints one line per candidate, each with what it costs as a multiple of the last, which is the measure. */
export function print(title: string, measured: readonly Measured[]): void {
  const unit = measured.at(-1)!.microseconds
  console.log(`\n${title}`)
  for (const { name, microseconds } of measured)
    console.log(
      `  ${name.padEnd(58)}${microseconds.toFixed(1).padStart(10)} µs ${times(microseconds / unit).padStart(9)}`,
    )
}

export const times = (ratio: number): string => `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}x`

/** Says whether a limit is kept, and makes the run fail where it is not. */
export function limit(what: string, value: number, most: number, unit: string): void {
  const isKept = value <= most
  console.log(`  ${isKept ? 'kept' : 'BROKEN'}: ${what}: ${value.toFixed(1)} ${unit}, at most ${most} ${unit}`)
  if (!isKept) process.exitCode = 1
}
