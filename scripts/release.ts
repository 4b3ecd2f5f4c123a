/** `npm run check:release`: the version in package.json is at least what the contracts' changes since the last release ask for. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'

const { values } = parseArgs({
  options: {
    generated: { type: 'string', default: 'generated' },
    released: { type: 'string', default: 'openapi/released' },
    package: { type: 'string', default: 'package.json' },
    snapshot: { type: 'boolean', default: false },
  },
})

const generated = (vendor: string): string => path.join(values.generated, vendor, 'openapi.json')
const released = (vendor: string): string => path.join(values.released, `${vendor}.json`)

/** The verdicts, from the least. */
const verdicts = ['patch', 'minor', 'major'] as const
type Verdict = (typeof verdicts)[number]

const { version } = JSON.parse(readFileSync(values.package, 'utf8')) as { version: string }

/** Keeps the contracts as they are: run it when a version is released. */
async function snapshot(): Promise<void> {
  rmSync(values.released, { recursive: true, force: true })
  mkdirSync(values.released, { recursive: true })
  const config = await resolveConfig(import.meta.filename)
  for (const vendor of vendorsOf(values.generated, generated)) {
    const text = readFileSync(generated(vendor), 'utf8')
    writeFileSync(released(vendor), await format(text, { ...config, parser: 'json' }))
  }
  writeFileSync(path.join(values.released, 'VERSION'), `${version}\n`)
}

function check(): void {
  const last = readFileSync(path.join(values.released, 'VERSION'), 'utf8').trim()
  const vendors = [...new Set([...vendorsOf(values.generated, generated), ...vendorsOf(values.released, released)])]
  const changes = vendors.map((vendor) => ({ vendor, verdict: verdictOn(vendor) }))
  const worst = verdicts.findLast((verdict) => changes.some((change) => change.verdict === verdict))
  const needed = worst === undefined ? last : bump(last, worst)
  if (isAtLeast(version, needed)) return
  const which = changes.filter(({ verdict }) => verdict === worst).map(({ vendor }) => vendor)
  const why =
    worst === undefined ? 'is released' : `is released and a ${worst} change of ${which.join(', ')} asks for ${needed}`
  const below =
    last.startsWith('0.') && worst === 'major'
      ? '; below 1.0.0 a major change takes a minor version, and a minor one a patch'
      : ''
  console.error(`release: package.json says ${version}, but ${last} ${why}${below}`)
  process.exitCode = 1
}

/** What became of a vendor's contract, as the command line says it. */
function verdictOn(vendor: string): Verdict | null {
  if (!existsSync(generated(vendor))) return 'major'
  if (!existsSync(released(vendor))) return 'minor'
  const command = path.join(import.meta.dirname, '..', 'dist', 'cli', 'index.js')
  const report = execFileSync(process.execPath, [command, 'diff', released(vendor), generated(vendor), '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return (JSON.parse(report) as { verdict: Verdict | null }).verdict
}

/** The version after one (Semantic Versioning 2.0.0); below 1.0.0 everything may change, so each part stands for the one above it. */
function bump(last: string, verdict: Verdict): string {
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number)
  const part = major > 0 ? verdict : verdict === 'major' ? 'minor' : 'patch'
  return { major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[part]
}

function isAtLeast(given: string, needed: string): boolean {
  const [a, b] = [given, needed].map((text) => text.split('-', 1)[0]!.split('.').map(Number))
  const i = a!.findIndex((part, i) => part !== b![i])
  return i < 0 ? !given.includes('-') || given === needed : a![i]! > b![i]!
}

/** The vendors that have a contract in a folder. */
const vendorsOf = (folder: string, fileOf: (vendor: string) => string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((entry) => path.basename(entry, '.json'))
    .filter((vendor) => existsSync(fileOf(vendor)))

if (values.snapshot) await snapshot()
else check()
