/** `npm run generate`: openapi/*.yaml to generated/. The same contracts always give the same bytes. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { bundle } from './bundle.ts'
import { type Files, table } from './table.ts'
import { types } from './types.ts'

const { values } = parseArgs({
  options: { openapi: { type: 'string', default: 'openapi' }, out: { type: 'string', default: 'generated' } },
})

try {
  await generate(values.openapi, values.out)
} catch (error) {
  const errors = error instanceof AggregateError ? (error.errors as Error[]) : [error as Error]
  for (const { message } of errors) console.error(`generate: ${message.split('\n')[0]}`)
  process.exitCode = 1
}

/** Writes every artefact of every contract in a folder. */
async function generate(openapi: string, out: string): Promise<void> {
  const vendors = readdirSync(openapi)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.basename(file, '.yaml'))
  const files: Files = {}
  for (const vendor of vendors) {
    const { document, notices } = await bundle(path.join(openapi, `${vendor}.yaml`))
    Object.assign(files, table(vendor, document))
    files[`${vendor}/types.d.ts`] =
      `// Made from openapi/${vendor}.yaml by \`npm run generate\`.\n${await types(document)}`
    files[`${vendor}/openapi.json`] = `${JSON.stringify(document, undefined, 2)}\n`
    const texts = notices.map(
      (notice) =>
        `Parts of the files in this folder are made from ${notice.package} ${notice.version}, which comes under this licence:\n\n${notice.text}`,
    )
    if (texts.length > 0) files[`${vendor}/NOTICE`] = texts.join('\n')
  }
  rmSync(out, { recursive: true, force: true })
  cpSync(path.join(import.meta.dirname, 'runtime'), out, { recursive: true })
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(out, file)), { recursive: true })
    writeFileSync(path.join(out, file), await pretty(file, text))
  }
}

/** Source is formatted; validators are left as Ajv writes them, which nobody reads. */
async function pretty(file: string, text: string): Promise<string> {
  if (!file.endsWith('.ts') && !file.endsWith('security.js')) return text
  return format(text, { ...(await resolveConfig(import.meta.filename)), filepath: file })
}
