/** The version that a verdict asks for (Semantic Versioning 2.0.0). */
import type { Verdict } from './rules.ts'

/** Which part of a version goes up: below 1.0.0 everything may change, so what is major there is minor, and what is minor a patch. */
export const bumpOf = (version: string, verdict: Verdict): Verdict =>
  !version.startsWith('0.') ? verdict : verdict === 'major' ? 'minor' : 'patch'

/** The lowest version that says so; undefined where the old one is no version. */
export function next(version: string, verdict: Verdict | undefined): string | undefined {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? []
  if (patch === undefined) return undefined
  if (verdict === undefined) return version
  return {
    major: `${Number(major) + 1}.0.0`,
    minor: `${major}.${Number(minor) + 1}.0`,
    patch: `${major}.${minor}.${Number(patch) + 1}`,
  }[bumpOf(version, verdict)]
}
