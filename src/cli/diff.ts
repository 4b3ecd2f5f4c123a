/** `callhooks diff`: what a change of a contract means for a receiver, who reads its events and writes its replies. */
import { compareContracts } from './diff/contract.ts'
import { child, names, type Node, readDocument } from './diff/document.ts'
import { combine, redocly } from './diff/redocly.ts'
import { byVerdict, type Change, type Verdict, worst } from './diff/rules.ts'
import { reach } from './diff/sound.ts'
import { bumpOf, next } from './diff/version.ts'
import { err, out, visible } from './print.ts'
import { UsageError } from './usage.ts'

/** What `--json` prints. */
export interface Difference {
  readonly verdict: Verdict | null
  /** Which part of the version goes up, and the versions; null where nothing has changed, or the old one is no version. */
  readonly bump: Verdict | null
  readonly from: string | null
  readonly to: string | null
  readonly changes: readonly { readonly verdict: Verdict; readonly pointer: string; readonly message: string }[]
}

/** Runs the command on two files. */
export async function diff(before: string, after: string, { json }: { readonly json?: boolean }): Promise<void> {
  const [old, now] = [read(before), read(after)]
  const own = compareContracts(old, now)
  const second = await redocly(before, after)
  if (typeof second === 'string') err(`callhooks: ${second}, so our own rules decide alone`)
  const changes = typeof second === 'string' ? own : combine(own, second)
  const difference = differenceOf(old, changes.toSorted(byVerdict))
  out(json ? difference : text(difference))
}

function read(file: string): Node {
  const root = readDocument(file)
  if (names(child(root, 'webhooks') ?? child(root, 'x-webhooks')).length === 0)
    throw new UsageError(`${file}: has no webhooks`)
  reach(root) // what cannot be read is said before anything is compared
  return root
}

function differenceOf(old: Node, changes: readonly Change[]): Difference {
  const version = child(old, 'info', 'version')?.value
  const from = typeof version === 'string' || typeof version === 'number' ? String(version) : null // YAML reads 1.0 as a number
  const verdict = worst(changes)
  return {
    verdict: verdict ?? null,
    bump: verdict && from !== null ? bumpOf(from, verdict) : null,
    from,
    to: (from !== null && next(from, verdict)) || null,
    changes: changes.map(({ verdict, pointer, message }) => ({ verdict, pointer, message })),
  }
}

function text({ verdict, bump, from, to, changes }: Difference): string {
  const lines = changes.map((change) => `${change.verdict} ${visible(`${change.pointer || '/'} ${change.message}`)}\n`)
  if (verdict === null) return 'none: nothing has changed\n'
  const why = bump === null || bump === verdict ? '' : `, which is ${bump} below 1.0.0`
  return `${lines.join('')}${verdict}${why}${to === null ? '' : `: ${from} becomes ${to} at least`}\n`
}
