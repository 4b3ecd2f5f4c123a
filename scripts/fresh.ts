/** `npm run check:generated`: proves that `generated/` is what its contracts give, by making it again somewhere else. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { openapi: { type: 'string', default: 'openapi' }, out: { type: 'string', default: 'generated' } },
})
const fresh = mkdtempSync(path.join(tmpdir(), 'callhooks-'))

try {
  execFileSync(
    process.execPath,
    [...process.execArgv, path.join(import.meta.dirname, 'generate.ts'), '--openapi', values.openapi, '--out', fresh],
    { stdio: 'inherit' },
  )
  const stale = [...new Set([...files(fresh), ...files(values.out)])].filter(
    (file) => read(fresh, file) !== read(values.out, file),
  )
  for (const file of stale)
    console.error(`${path.join(values.out, file)}: is not what ${values.openapi}/ gives; run npm run generate`)
  process.exitCode = stale.length > 0 ? 1 : 0
} finally {
  rmSync(fresh, { recursive: true, force: true })
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

function read(folder: string, file: string): string | undefined {
  try {
    return readFileSync(path.join(folder, file), 'utf8')
  } catch {
    return undefined
  }
}
