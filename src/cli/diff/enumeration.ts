/** Which values fit a schema: its types, and an enum, closed or with other choices beside it. */
import { isOf } from '../drift/limits.ts'
import { isObject } from '../contract/contract.ts'
import { follow, items, members, type Node } from './document.ts'

/** Which values fit: types, and those that are listed. */
export interface Values {
  readonly types: ReadonlySet<string> | undefined
  /** The listed values as JSON. */
  readonly listed: ReadonlySet<string> | undefined
  /** Whether others than the listed ones fit. */
  readonly isOpen: boolean
}

/** What fits every layer. */
export function valuesOf(parts: readonly Node[]): Values {
  const said = parts.flatMap((part) => {
    const keywords = members(part)
    const own = listOf(Object.fromEntries(Object.entries(keywords).map(([name, { value }]) => [name, value])))
    return [own, enumerationOf(keywords['anyOf']) ?? own]
  })
  const types = said.flatMap((one) => (one.types ? [one.types] : []))
  const closed = said.flatMap(({ listed, isOpen }) => (listed && !isOpen ? [listed] : []))
  const open = said.flatMap(({ listed, isOpen }) => (listed && isOpen ? [...listed] : []))
  return {
    types: types.length > 0 ? types.reduce(bothTake) : undefined,
    listed: closed.length > 0 ? closed.reduce(both) : open.length > 0 ? new Set(open) : undefined,
    isOpen: closed.length === 0 && open.length > 0,
  }
}

const both = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((value) => b.has(value)))

/** The types that two sets of them have in common, where an integer is a number. */
const bothTake = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  const narrower = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] =>
    [...one].filter((type) => other.has(type) || (type === 'integer' && other.has('number')))
  return new Set([...narrower(a, b), ...narrower(b, a)])
}

/** What an `anyOf` of listed values and others says; undefined where it is another choice. */
function enumerationOf(anyOf: Node | undefined): Values | undefined {
  const choices = items(anyOf).map((choice) => listOf(follow(choice)?.value))
  const [named, others] = [choices.filter(({ listed }) => listed), choices.filter(({ listed }) => !listed)]
  if (named.length === 0 || others.length === 0) return undefined
  const listed = new Set(named.flatMap((choice) => [...choice.listed!]))
  const types = others.every((choice) => choice.types) ? choices.flatMap((choice) => [...(choice.types ?? [])]) : []
  const isNullable = others.some((choice) => isSetOf(choice.types, 'null'))
  const values = [...listed].map((value) => JSON.parse(value) as unknown)
  const isOpen = others.some(
    (choice) => !choice.types || [...choice.types].some((type) => values.some((value) => isOf(type, value))),
  )
  return {
    types: types.length > 0 ? new Set(types) : undefined,
    listed: isNullable && !isOpen ? listed.add('null') : listed, // null beside closed values is a value like them
    isOpen,
  }
}

/** Whether a choice is told from `Values`, but for what its other choices say beside their types. */
export const isEnumeration = (anyOf: Node): boolean => enumerationOf(anyOf) !== undefined

/** The choices of an enumeration that list no values and are more than null. */
export const othersOf = (anyOf: Node): Node[] =>
  items(anyOf).filter((choice) => {
    const { types, listed } = listOf(follow(choice)?.value)
    return !listed && !isSetOf(types, 'null')
  })

/** The types that a schema names; undefined where it names none. */
export const typesIn = (node: Node): Values['types'] => listOf(follow(node)?.value).types

const isSetOf = (set: ReadonlySet<string> | undefined, only: string): boolean => set?.size === 1 && set.has(only)

/** What one schema says by itself. */
export function listOf(schema: unknown): Values {
  if (!isObject(schema)) return { types: undefined, listed: undefined, isOpen: false }
  const type = schema['type'] as string | string[] | undefined
  const values = 'const' in schema ? [schema['const']] : (schema['enum'] as unknown[] | undefined)
  const nullable = schema['nullable'] === true ? ['null'] : []
  return {
    types: type === undefined ? undefined : new Set([type, nullable].flat()),
    listed: values && new Set(values.map((value) => JSON.stringify(value))),
    isOpen: false,
  }
}
