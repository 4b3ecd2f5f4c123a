/** Every union of every contract narrows by a `switch`, with every compiler: what is compiled here is made from the contracts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Document, nameOf, type Schema, union } from '../scripts/openapi.ts'
import { compile, compilers } from './support/tsc.ts'
import { vendors } from './support/vendors.ts'

const folder = path.join(import.meta.dirname, 'types', '.unions')
const project = '.unions/tsconfig.json'

/** Each union with a tag: its name and the code that narrows it. */
const unions = vendors.flatMap(({ name: vendor, document }) => {
  const contract = document as unknown as Document
  return Object.entries(contract.components.schemas).flatMap(([name, schema]) => {
    const found = union(contract, schema)
    return found ? [{ vendor, name, code: narrowing(vendor, name, found) }] : []
  })
})

function narrowing(
  vendor: string,
  name: string,
  { tag, branches, untagged, unlisted }: ReturnType<typeof union> & object,
): string {
  const typeOf = (branch: Schema): string => `vendor.${nameOf(branch.$ref!)}`
  const returns = (branch: Schema): string => `{ const one: ${typeOf(branch)} = event; return one }`
  const first = typeOf(branches[0]!.schema)
  return [
    `import type * as vendor from 'callhooks/${vendor}'`,
    `export function narrow(event: vendor.${name}): unknown {`,
    '  // @ts-expect-error what it is is not known yet',
    `  const early: ${first} = event`,
    `  switch (event.${tag}) {`,
    ...branches.map(
      ({ schema, values }) =>
        `${values.map((value) => `    case ${JSON.stringify(value)}:`).join('\n')} ${returns(schema)}`,
    ),
    ...(untagged ? [`    case undefined: ${returns(untagged)}`] : []),
    `    default: ${unlisted ? returns(unlisted) : '{ const none: never = event; return none }'}`,
    '  }',
    '}',
  ].join('\n')
}

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  for (const { vendor, name, code } of unions) writeFileSync(path.join(folder, `${vendor}-${name}.ts`), `${code}\n`)
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: '../tsconfig.json',
      compilerOptions: { noUnusedLocals: false },
      files: [],
      include: ['*.ts'],
    }),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every vendor that tells events by a tag is here', () => {
  expect(unions.length).toBeGreaterThan(10)
  expect(new Set(unions.map(({ vendor }) => vendor))).toEqual(
    new Set(vendors.filter(({ document }) => JSON.stringify(document).includes('"oneOf"')).map(({ name }) => name)),
  )
})

test.each(Object.entries(compilers))('%s narrows each', async (_name, compiler) => {
  expect(await compile(compiler, project)).toBe('')
})
