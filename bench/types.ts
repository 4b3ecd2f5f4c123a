/** How long compilers take on a file that uses every vendor, beside one that uses none. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { load, names } from '../src/cli/vendors.ts'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'bench', '.types')
const ROUNDS = 3

const vendors = await load(names)
const all = vendors
  .flatMap(({ name }, i) => [
    `import * as v${i} from 'callhooks/${name}'`,
    ...Object.keys(vendors[i]!.webhooks).map(
      (webhook) =>
        `export const ${webhook}${i} = createReceiverWithoutAuthentication(v${i}).receive('${webhook}', new Request('http://localhost')).then(({ event }) => event)`,
    ),
  ])
  .join('\n')

const files = {
  none: 'export {}\n',
  every: `import { createReceiverWithoutAuthentication } from 'callhooks'\n${all}\n`,
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(files)) {
  writeFileSync(path.join(folder, `${name}.ts`), text)
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    module: 'nodenext',
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
  }
  writeFileSync(path.join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }))
}

try {
  for (const compiler of ['typescript', 'typescript6', 'typescript7']) {
    const fastest = Object.fromEntries(
      Object.keys(files).map((name) => {
        const times = Array.from({ length: ROUNDS }, () => {
          const start = performance.now()
          execFileSync(
            process.execPath,
            [path.join(root, 'node_modules', compiler, 'bin', 'tsc'), '-p', path.join(folder, `tsconfig.${name}.json`)],
            { stdio: 'pipe' },
          )
          return performance.now() - start
        })
        return [name, Math.min(...times)]
      }),
    )
    console.log(
      `${compiler}: no vendor ${fastest['none']!.toFixed(0)} ms, every vendor ${fastest['every']!.toFixed(0)} ms, ratio ${(fastest['every']! / fastest['none']!).toFixed(2)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
