/** Schemas that stand in several places, as components: each is compiled once. */
import { refTo, type Schema } from './openapi.ts'

const LONG = 80 // characters of a schema whose code is longer than a call

/** The schemas with references in place of what they have in common, and what these refer to. */
export function shared(schemas: { [name: string]: Schema }): { [name: string]: Schema } {
  const counts = new Map<string, number>()
  const count = (schema: Schema): Schema => {
    const text = JSON.stringify(schema)
    counts.set(text, (counts.get(text) ?? 0) + 1)
    if (counts.get(text) === 1) inside(schema, count)
    return schema
  }
  for (const schema of Object.values(schemas)) inside(schema, count)
  const parts = new Map<string, { name: string; schema: Schema }>()
  const replace = (schema: Schema): Schema => {
    const text = JSON.stringify(schema)
    if (text.length < LONG || counts.get(text) === 1) return inside(schema, replace)
    const known = parts.get(text)
    if (known) return refTo(known.name)
    const part = { name: `-${parts.size}`, schema }
    parts.set(text, part)
    part.schema = inside(schema, replace)
    return refTo(part.name)
  }
  const replaced = Object.entries(schemas).map(([name, schema]) => [name, inside(schema, replace)] as const)
  return Object.fromEntries([...replaced, ...[...parts.values()].map(({ name, schema }) => [name, schema] as const)])
}

/** A schema with something else in place of each schema in it that says what a member, an item or a choice is. */
function inside(schema: Schema, map: (schema: Schema) => Schema): Schema {
  const each = (value: unknown): unknown => (typeof value === 'object' && value !== null ? map(value as Schema) : value)
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === 'items' || keyword === 'additionalProperties') return [keyword, each(value)]
      if (keyword === 'properties')
        return [keyword, Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, each(one)]))]
      if (keyword === 'whichOf' || keyword === 'allOf') return [keyword, (value as unknown[]).map(each)]
      return [keyword, value]
    }),
  )
}
