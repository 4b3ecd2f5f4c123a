/** The collected payloads and vectors beside the project, which are not in it: tests on them are skipped, visibly, where they are absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '..', '..', '..', 'shared')

/** Whether the collection is there. */
export const isShared = existsSync(path.join(folder, 'samples'))

/** The JSON files of a folder of the collection, by name; none where it is absent. */
export const sharedFiles = (sub: string): string[] =>
  isShared ? readdirSync(path.join(folder, sub)).filter((file) => file.endsWith('.json')) : []

/** A JSON file of the collection. */
export const readShared = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
