/** What an import brings in: one webhook its own validator and no other, and nothing that a runtime without Node lacks. */
import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { vendors } from './support/vendors.ts'

const root = path.join(import.meta.dirname, '..')

/** Bundles some lines as an application would, and says how many bytes each file of ours has in it. */
async function bundle(
  code: string,
  conditions: string[] = [],
): Promise<{ readonly bytes: { readonly [file: string]: number }; readonly total: number; readonly text: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    platform: conditions.includes('node') ? 'node' : 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', ...conditions],
    logLevel: 'silent',
    tsconfigRaw: {}, // our paths are for the sources; this is about what is built
  })
  const [output] = Object.values(metafile.outputs)
  const bytes = Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [[file, bytesInOutput] as const] : [],
  )
  return { bytes: Object.fromEntries(bytes), total: outputFiles[0]!.contents.length, text: outputFiles[0]!.text }
}

const largest = vendors.toSorted((a, b) => Object.keys(b.webhooks).length - Object.keys(a.webhooks).length)[0]!

describe('importing one webhook of the largest vendor', () => {
  test.each([
    `import { callStatus } from 'callhooks/${largest.name}'`,
    `import { callStatus } from 'callhooks/${largest.name}/callStatus'`,
  ])('%s', async (line) => {
    const { bytes, total } = await bundle(`${line}\nconsole.log(callStatus)`)
    const generated = Object.keys(bytes).filter((file) => file.startsWith('generated/'))
    expect(generated.toSorted()).toEqual([
      'generated/contract.js',
      `generated/${largest.name}/callStatus.js`,
      `generated/${largest.name}/security.js`,
    ])
    console.info(`${line}: ${total} bytes`)
    expect(total).toBeLessThan(20_000)
  })

  test('a webhook that is replied to brings in the validator of its replies', async () => {
    const { bytes } = await bundle(`import { newCall } from 'callhooks/${largest.name}'\nconsole.log(newCall)`)
    const folder = `generated/${largest.name}`
    const files = ['newCall', 'Verbs', 'replies', 'security'].map((file) => `${folder}/${file}.js`)
    expect(Object.keys(bytes).filter((file) => file.startsWith(folder))).toEqual(expect.arrayContaining(files))
    expect(Object.keys(bytes).filter((file) => file.startsWith(folder)).length).toBe(files.length)
  })

  test('of what replies have in common, it brings in what its own replies need, and once', async () => {
    const of = async (...names: string[]): Promise<number> => {
      const { bytes } = await bundle(
        `import { ${names.join(', ')} } from 'callhooks/${largest.name}'\nconsole.log(${names.join(', ')})`,
      )
      return bytes[`generated/${largest.name}/replies.js`] ?? 0
    }
    const [none, few, all, both] = await Promise.all([
      of('callStatus'),
      of('enqueueWait'),
      of('newCall'),
      of('newCall', 'enqueueWait', 'dialConfirm', 'dialAction'),
    ])
    expect(none).toBe(0)
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(25_000)
    expect(all).toBeGreaterThan(200_000)
    expect(both).toBeLessThan(all * 1.25)
  })
})

describe('a receiver', () => {
  const code =
    "import { createReceiver } from 'callhooks'\nimport { siprecStatus } from 'callhooks/telnyx-texml'\nexport const receiver = createReceiver({ siprecStatus }, { telnyxSignature: { publicKey: '' } })"

  test('without Node has no node: import, no require and no eval', async () => {
    const { text, total, bytes } = await bundle(code)
    expect(text).not.toMatch(/node:|\brequire\(|new Function|\beval\(/)
    expect(Object.keys(bytes).some((file) => file.includes('dist/crypto/noble'))).toBe(true)
    console.info(`a receiver of one webhook, with its own cryptography: ${total} bytes`)
    expect(total).toBeLessThan(90_000)
  })

  test('on Node has its cryptography from Node', async () => {
    const { bytes } = await bundle(code, ['node'])
    expect(Object.keys(bytes).some((file) => file.includes('dist/crypto/node'))).toBe(true)
    expect(
      Object.keys(bytes).some((file) => file.includes('dist/crypto/noble') || file.includes('@noble/hashes')),
    ).toBe(false)
  })
})
