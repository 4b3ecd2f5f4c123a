/** Every code block of the README and every example of a docstring compiles, against the package as it is built. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '..')
const folder = path.join(root, 'test', '.docs') // below the package, which then refers to itself by its name

const blocks = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!)

const examples = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(path.join(root, 'src', file), 'utf8')
    return [...text.matchAll(/^ *\* @example\n(.*?)^ *\*\/$/gms)].map(([, code]) => ({
      file,
      code: code!.replaceAll(/^ *\* ?/gm, ''),
    }))
  })

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the README has an example per vendor, and each block compiles, as does each example of a docstring', () => {
  const readme = blocks('README.md')
  expect(readme.length).toBeGreaterThanOrEqual(8)
  expect(examples.length).toBeGreaterThanOrEqual(7)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  readme.forEach((code, i) => writeFileSync(path.join(folder, `readme-${i}.ts`), code))
  examples.forEach(({ file, code }, i) =>
    writeFileSync(path.join(folder, `${path.basename(file, '.ts')}-${i}.ts`), `${code}\nexport {}\n`),
  )
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        target: 'es2022',
        module: 'nodenext',
        noEmit: true,
        skipLibCheck: true,
        types: ['node'],
      },
      include: ['*.ts'],
    }),
  )
  expect(errors()).toBe('')
}, 120_000)

/** What the compiler says of the folder. */
function errors(): string {
  try {
    execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
