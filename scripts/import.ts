/** Schemas that a vendor keeps in npm packages, as component schemas: a development-time input that `x-import` names. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { jsonSchemas } from './json-schemas.ts'
import { type Document, type Import, refTo, type Schema } from './openapi.ts'
import { joined, type Release } from './releases.ts'
import { type Specifications, specifications } from './specifications.ts'

const require = createRequire(import.meta.url)

/** A notice that must ship with what is generated. */
export interface Notice {
  package: string
  version: string
  text: string
}

/** Adds the imported schemas to the document, in place, and gives the notices of their packages. */
export function importSchemas(document: Document): Notice[] {
  const imports = document['x-import'] ?? []
  const { schemas } = document.components
  for (const [union, given] of byUnion(imports)) {
    const { items, schemas: made } = joined(given.map(read))
    for (const [name, schema] of Object.entries({ ...made, ...unions(union, given, items) })) {
      // a placeholder lets the contract refer to what is not in it
      if (schemas[name] && schemas[name]['x-imported'] !== true)
        throw new Error(
          `${name} is in the contract and in ${given.map(({ from }) => from).join(' or ')}: rename it, or mark it x-imported`,
        )
      schemas[name] = schema
    }
  }
  return imports.map(({ from, license }) => {
    const name = packageOf(from)
    const { version } = require(`${name}/package.json`) as { version: string }
    return { package: name, version, text: readFileSync(require.resolve(license), 'utf8') }
  })
}

/** What several packages say of the same union, each for a release of the platform, oldest first. */
function byUnion(imports: Import[]): Map<string, Import[]> {
  const found = new Map<string, Import[]>()
  for (const one of imports) found.set(one.union, [...(found.get(one.union) ?? []), one])
  return found
}

/** The package says in its own way what an item is: by JSON Schema, or by names of types. */
function read(given: Import): Release {
  const content = require(given.from) as { $schema?: string }
  return '$schema' in content
    ? jsonSchemas(given, require.resolve(`${packageOf(given.from)}/package.json`))
    : specifications(given, content as Specifications)
}

/** The union of all items, and those that leave some out. */
function unions(union: string, given: Import[], items: { [item: string]: string }): { [name: string]: Schema } {
  const tag = given[0]!.tag
  const from = given.map((one) => one.from).join(' or ')
  const wanted: { [name: string]: string[] } = Object.assign({ [union]: [] }, ...given.map(({ except }) => except))
  return Object.fromEntries(
    Object.entries(wanted).map(([name, left]) => {
      const unknown = left.find((item) => !items[item])
      if (unknown !== undefined) throw new Error(`${name} leaves out ${unknown}, which is no ${tag} here`)
      return [
        name,
        {
          'x-source': 'code',
          description: `Any ${tag} of ${from}${left.length > 0 ? ` but ${left.join(', ')}` : ''}.`,
          oneOf: Object.keys(items)
            .filter((item) => !left.includes(item))
            .map((item) => refTo(items[item]!)),
        },
      ]
    }),
  )
}

const packageOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('@') ? 2 : 1)
    .join('/')
