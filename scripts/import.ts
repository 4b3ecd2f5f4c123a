/** Schemas that a vendor keeps in an npm package, as component schemas: a development-time input that `x-import` names. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Document, type Import, refTo, type Schema } from './openapi.ts'

const require = createRequire(import.meta.url)

/** A notice that must ship with what is generated. */
export interface Notice {
  package: string
  version: string
  text: string
}

/** Property types by name: `string`, `number|string`, `#other`, `[#other]`, or `{ type, enum }`; nothing else is allowed in such an object. */
interface Specification {
  properties: { [name: string]: PropertyType }
  required?: string[]
}
type PropertyType = string | [string] | { type?: string; enum?: string[] }

/** Adds the imported schemas to the document, in place, and gives the notices of their packages. */
export function importSchemas(document: Document): Notice[] {
  return (document['x-import'] ?? []).map((given) => {
    const specifications = require(given.from) as { [name: string]: Specification }
    const { schemas } = document.components
    for (const [name, schema] of Object.entries(convert(given, specifications))) {
      // a placeholder lets the contract refer to what is not in it
      if (schemas[name] && schemas[name]['x-imported'] !== true)
        throw new Error(`${name} is in the contract and in ${given.from}: rename it, or mark it x-imported`)
      schemas[name] = schema
    }
    const name = given.from
      .split('/')
      .slice(0, given.from.startsWith('@') ? 2 : 1)
      .join('/')
    const { version } = require(`${name}/package.json`) as { version: string }
    return { package: name, version, text: readFileSync(require.resolve(given.license), 'utf8') }
  })
}

function convert(given: Import, specifications: { [name: string]: Specification }): { [name: string]: Schema } {
  const schemas: { [name: string]: Schema } = {}
  const isItem = (name: string): boolean => given.items.includes(name)
  const component = (name: string): string => given.names?.[name] ?? pascal(name)
  /** An item that stands inside another one is written there without its tag. */
  const nested = (name: string): string => component(name) + (isItem(name) ? 'Properties' : '')

  const property = (type: PropertyType): Schema | undefined => {
    if (Array.isArray(type)) {
      const items = property(type[0])
      return items && { type: 'array', items }
    }
    // what names no type the vendor's validator refuses whatever it is, and what refers to nothing too
    if (typeof type === 'object')
      return type.type === 'string' && type.enum ? { type: 'string', enum: type.enum } : undefined
    if (!type.startsWith('#'))
      return simple(
        type
          .split('|')
          .map((name) => name.trim())
          .filter((name) => !name.startsWith('#')),
      )
    const name = type.slice(1)
    if (!specifications[name]) return undefined
    add(nested(name), () => object(name, undefined, []))
    return refTo(nested(name))
  }

  const object = (name: string, tag: string | undefined, without: string[]): Schema => {
    const { properties, required = [] } = specifications[name]!
    const entries = Object.entries(properties).map(([key, type]) => [key, property(type)] as const)
    const usable = entries.filter((entry): entry is readonly [string, Schema] => entry[1] !== undefined)
    return {
      type: 'object',
      description: `The ${name} of ${given.from}.`,
      'x-source': 'code',
      properties: {
        ...(tag !== undefined && { [given.tag]: { const: tag } }),
        _: { description: 'Anything that the application wants to carry along.' },
        ...Object.fromEntries(usable),
      },
      required: [...(tag !== undefined ? [given.tag] : []), ...required.filter((key) => !without.includes(key))],
      additionalProperties: false,
    }
  }

  const add = (name: string, make: () => Schema): void => {
    if (schemas[name]) return
    schemas[name] = {} // a specification may refer to itself
    schemas[name] = make()
  }

  for (const name of given.items) {
    if (!specifications[name]) throw new Error(`${given.from} specifies no ${name}`)
    add(component(name), () => object(name, name, []))
  }
  for (const [name, { as, given: without = [] }] of Object.entries(given.synonyms ?? {}))
    add(component(name), () => object(as, name, without))
  const names = [...given.items, ...Object.keys(given.synonyms ?? {})]
  const unions: { [name: string]: string[] } = { [given.union]: [], ...given.except }
  for (const [union, left] of Object.entries(unions)) {
    const unknown = left.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`${union} leaves out ${unknown}, which is no ${given.tag} here`)
    schemas[union] = {
      'x-source': 'code',
      description: `Any ${given.tag} of ${given.from}${left.length > 0 ? ` but ${left.join(', ')}` : ''}.`,
      oneOf: names
        .filter((name) => !left.includes(name))
        .map(component)
        .map(refTo),
    }
  }
  return schemas
}

/** Types of which nothing more is known. */
const simple = (types: string[]): Schema => ({
  type: types.length === 1 ? types[0]! : types,
  ...(types.includes('object') && { additionalProperties: true }),
  ...(types.includes('array') && { items: {} }),
})

const pascal = (name: string): string =>
  name.replaceAll(/(?:^|[^A-Za-z0-9])+([A-Za-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
