/** The collected payloads: each is accepted by its webhook, with the findings that are explained and no other, or is listed with the reason why it is no delivery. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { validate } from 'callhooks'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/decode.ts'
import { isShared, readShared, sharedFiles } from './support/shared.ts'
import { webhookOf } from './support/vendors.ts'

/** What `test/collected` says of a file of the collection. */
type Collected =
  | { readonly skip: string }
  | { readonly vendor: string; readonly webhook: string; readonly why?: string; readonly findings?: readonly string[] }

const lists = path.join(import.meta.dirname, 'collected')
const collected = readdirSync(lists).flatMap((list) => {
  const entries = Object.entries(
    JSON.parse(readFileSync(path.join(lists, list), 'utf8')) as { readonly [file: string]: Collected },
  )
  return entries.map(([file, one]) => ({ folder: path.basename(list, '.json'), file, ...one }))
})
const deliveries = collected.filter((one) => 'webhook' in one)

/** The body as a receiver has it after decoding: some are collected as their text. */
function bodyOf(folder: string, file: string): unknown {
  const { body, query } = readShared(`samples/${folder}/${file}`) as { readonly body: unknown; readonly query?: string }
  if (typeof body !== 'string') return body
  const text = query ?? body // a GET has its fields in the query
  const mediaType = text.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
  return decode(mediaType, new TextEncoder().encode(text), new Set())
}

describe('shared: collected payloads', () => {
  test.skipIf(!isShared)('every file of the collection is listed, and no other', () => {
    const files = [...new Set(collected.map(({ folder }) => folder))].flatMap((folder) =>
      sharedFiles(`samples/${folder}`).map((file) => `${folder}/${file}`),
    )
    expect(collected.map(({ folder, file }) => `${folder}/${file}`).toSorted()).toEqual(files.toSorted())
  })

  test.skipIf(!isShared).each(deliveries.map((one) => [`${one.folder}/${one.file}`, one.webhook, one] as const))(
    '%s is accepted as %s, with what is explained',
    (_file, _webhook, one) => {
      const { findings } = validate(webhookOf(one.vendor, one.webhook), bodyOf(one.folder, one.file))
      expect(findings.map(({ kind, pointer }) => `${kind} ${pointer}`).toSorted()).toEqual(
        (one.findings ?? []).toSorted(),
      )
    },
  )

  test('what is found in a genuine payload is explained by a section of a vendor report', () => {
    for (const { why, findings } of deliveries) {
      expect(why === undefined).toBe(findings === undefined)
      if (why !== undefined) expect(why).toMatch(/report \d/)
    }
  })
})
