/**
 * `npm run check:required`: every member that an event must have, and why. A delivery that lacks one is refused, and its call is lost, so
 * that a member was in an example is not enough.
 *
 * Why, in this order: `tag`, where it says which event it is; what `x-required` says; `code` or `capture`, where the member was learned
 * from them. What nothing vouches for is `inferred`, and an error.
 *
 * `x-required` stands beside `required` or on the whole document, and is one word for all members or a word for each by name: `needed`,
 * where a handler cannot work without it; `official` or `documentation`, where these say that it is always there; `code`; `capture`.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.ts'
import { alternatives, contents, type Document, nameOf, resolve, type Schema, union } from './openapi.ts'

const WORDS = ['needed', 'official', 'documentation', 'code', 'capture'] as const
const PROOF: readonly unknown[] = ['code', 'capture']

/** A member that is required, where, and why. */
export interface Required {
  readonly place: string
  readonly member: string
  readonly evidence: 'tag' | 'inferred' | (typeof WORDS)[number]
}

/** Every required member of the events of a contract, each place once. Throws an error where `x-required` says what it cannot. */
export function requiredMembers(document: Document): Required[] {
  const found: Required[] = []
  const seen = new Set<string>()

  const visit = (schema: Schema, place: string, tag?: string): void => {
    if (schema.$ref !== undefined) {
      const name = nameOf(schema.$ref)
      if (!seen.has(name)) {
        seen.add(name)
        visit(resolve(document, schema), name, tag)
      }
      return
    }
    const members = new Set([...(schema.required ?? []), ...(alternatives(schema) ?? []).flat()])
    for (const member of members)
      found.push({ place, member, evidence: member === tag ? 'tag' : evidence(document, schema, member, place) })
    const said = schema['x-required']
    if (typeof said === 'object' && said !== null)
      for (const name of Object.keys(said))
        if (!members.has(name)) throw new Error(`${place}: x-required speaks of ${name}, which is not required there`)
    const branches = union(document, schema)
    for (const [i, branch] of (schema.oneOf ?? []).entries()) visit(branch, `${place}/oneOf/${i}`, branches?.tag)
    for (const part of schema.allOf ?? []) visit(part, place)
    for (const [name, property] of Object.entries({ ...schema.properties, ...schema.patternProperties }))
      visit(property, `${place}/${name}`)
    for (const inside of [schema.items, schema.additionalProperties])
      if (typeof inside === 'object') visit(inside, `${place}/*`)
  }

  for (const { post } of Object.values(document.webhooks)) visit(contents(post).event[1].schema, post.operationId)
  return found
}

function evidence(document: Document, schema: Schema, member: string, place: string): Required['evidence'] {
  const property = propertyOf(document, schema, member)
  if (property?.const !== undefined) return 'tag'
  const word = wordFor(schema['x-required'], member) ?? wordFor(document['x-required'], member)
  if (word === undefined) return PROOF.includes(property?.['x-source']) ? (property!['x-source'] as 'code') : 'inferred'
  if (!isWord(word))
    throw new Error(`${place}: x-required says ${JSON.stringify(word)} of ${member}, not ${WORDS.join(', ')}`)
  return word
}

const wordFor = (said: unknown, member: string): unknown =>
  typeof said === 'object' && said !== null ? (said as { readonly [name: string]: unknown })[member] : said
const isWord = (word: unknown): word is (typeof WORDS)[number] => (WORDS as readonly unknown[]).includes(word)

/** A property of a schema, its own or one that `allOf` brings. */
function propertyOf(document: Document, given: Schema, name: string): Schema | undefined {
  const schema = resolve(document, given)
  const parts = schema.allOf ?? []
  return schema.properties?.[name] ?? parts.map((part) => propertyOf(document, part, name)).find((one) => one)
}

/** Prints the list of every contract in a folder: how many of them are inferred. */
async function main(folder: string): Promise<number> {
  const rows: string[][] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
    const { document } = await bundle(path.join(folder, file))
    for (const { place, member, evidence } of requiredMembers(document))
      rows.push([path.basename(file, '.yaml'), evidence, place, member])
  }
  for (const [vendor, evidence, place, member] of rows)
    console.log(`${vendor!.padEnd(20)} ${evidence!.padEnd(13)} ${place}: ${member}`)
  return rows.filter(([, evidence]) => evidence === 'inferred').length
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) {
  const { values } = parseArgs({ options: { openapi: { type: 'string', default: 'openapi' } } })
  try {
    const inferred = await main(values.openapi)
    if (inferred > 0) {
      console.error(
        `required: ${inferred} members are required because of an example or an inference: make them optional, or say in x-required why they are there`,
      )
      process.exitCode = 1
    }
  } catch (error) {
    console.error(`required: ${(error as Error).message}`)
    process.exitCode = 1
  }
}
