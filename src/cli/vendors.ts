/** The vendors that this package was built with: their tables and published contracts, found by listing `generated/`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Webhooks } from '../vendor.ts'
import type { Contract, Media } from './contract/contract.ts'

const generated = fileURLToPath(new URL('../../generated/', import.meta.url))

/** One vendor. */
export interface Vendor {
  readonly name: string
  readonly webhooks: Webhooks
  /** The OpenAPI document, which `npm run generate` has checked. */
  readonly document: Contract
}

/** The names of all vendors. */
export const names: readonly string[] = readdirSync(generated, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .toSorted()

/** Loads some vendors, their webhooks in the order of the document. */
export const load = (wanted: readonly string[]): Promise<Vendor[]> =>
  Promise.all(
    wanted.map(async (name) => {
      const tables = (await import(pathToFileURL(path.join(generated, `${name}.js`)).href)) as Webhooks
      const document = JSON.parse(readFileSync(path.join(generated, name, 'openapi.json'), 'utf8')) as Contract
      const webhooks = Object.fromEntries(Object.keys(document.webhooks).map((webhook) => [webhook, tables[webhook]!]))
      return { name, webhooks, document }
    }),
  )

/** The first example event of a webhook's contract. */
export const exampleEvent = ({ document }: Vendor, webhook: string): unknown =>
  first(Object.values(document.webhooks[webhook]!.post.requestBody.content)[0])

/** The first example reply of a webhook's contract, undefined where the reply is ignored. */
export const exampleReply = ({ document }: Vendor, webhook: string): unknown =>
  first(Object.values(document.webhooks[webhook]!.post.responses['200']?.content ?? {})[0])

const first = (media: Media | undefined): unknown => Object.values(media?.examples ?? {})[0]?.value
