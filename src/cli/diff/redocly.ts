/** `redocly diff`, where it is installed: a second opinion on what no rule of ours knows. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Change, Verdict } from './rules.ts'

const PACKAGE = '@redocly/cli'

/** A change as `--format json` reports it. */
interface Reported {
  readonly path: string
  readonly typeName: string
  readonly kind: string
  readonly impact: Verdict
  readonly verdicts: readonly { readonly ruleId: string; readonly impact: Verdict; readonly message: string }[]
  readonly base?: { readonly pointer: string }
  readonly revision?: { readonly pointer: string }
}

/** What Redocly's types are that our rules speak for. Of these it lacks the direction of unions, extensible enums, security words and replies. */
const ours =
  /^(?:Schema|SchemaProperties|(?:One|Any|All)Of|WebhooksMap|PathItem|Operation|Parameter.*|RequestBody|Response.*|MediaTypes?.*|Security.*|SpecExtension.*|Named.*|Components|Example.*|Root|Info)$/

/** Runs it. Gives the changes, or in a word why there are none. */
export async function redocly(before: string, after: string): Promise<readonly Reported[] | string> {
  const bin = installed()
  if (bin === undefined) return `${PACKAGE} is not installed`
  const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-diff-'))
  try {
    const config = path.join(folder, 'redocly.yaml')
    writeFileSync(config, 'extends: [diff-recommended]\n') // without it every change is a patch
    const report = await run([bin, 'diff', before, after, '--config', config, '--format', 'json', '--fail-on', 'none'])
    return (JSON.parse(report) as { readonly changes: readonly Reported[] }).changes
  } catch {
    return 'redocly diff cannot read these documents'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function installed(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly bin: { readonly redocly: string } }
    return path.join(path.dirname(manifest), bin.redocly)
  } catch {
    return undefined
  }
}

const run = (args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    execFile(process.execPath, args, { env, maxBuffer: 2 ** 28, timeout: 120_000 }, (error, stdout) => {
      if (error) reject(error)
      else resolve(stdout)
    })
  })

/** Adds a second opinion: ours stands where a rule gave it, theirs replaces a guess, and adds what no rule speaks for. */
export function combine(changes: readonly Change[], reported: readonly Reported[]): Change[] {
  const second = reported.map((one) => ({
    one,
    pointer: (one.revision?.pointer ?? one.base?.pointer ?? one.path).replace(/^#/, ''),
  }))
  const known = changes.flatMap((change) => {
    const better = second.filter(
      ({ one, pointer }) => change.isGuess && one.verdicts.length > 0 && `${pointer}/`.startsWith(`${change.pointer}/`),
    )
    return better.length > 0 ? better.map(({ one, pointer }) => asChange(one, pointer)) : [change]
  })
  const pointers = new Set(known.map(({ pointer }) => pointer))
  return [
    ...known,
    ...second
      .filter(({ one, pointer }) => !ours.test(one.typeName) && !pointers.has(pointer) && !isWithin(pointer, pointers))
      .map(({ one, pointer }) => asChange(one, pointer)),
  ]
}

const isWithin = (pointer: string, pointers: ReadonlySet<string>): boolean =>
  [...pointers].some((other) => pointer.startsWith(`${other}/`))

const asChange = ({ impact, verdicts, typeName, kind }: Reported, pointer: string): Change => ({
  verdict: impact,
  pointer,
  message: verdicts.map(({ message }) => message).join(' ') || `${typeName} ${kind}`,
})
