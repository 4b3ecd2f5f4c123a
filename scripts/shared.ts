/** Schemas that stand in several places, as components: each is compiled once. */
import { type AnySchema, mapInside } from './keywords.ts'
import { refTo, type Schema } from './openapi.ts'

const LONG = 80 // characters of a schema whose code is longer than a call

/** The schemas with references in place of what they have in common, and what these refer to. */
export function shared(schemas: { [name: string]: AnySchema }): { [name: string]: AnySchema } {
  const counts = new Map<string, number>()
  const count = (schema: AnySchema): AnySchema => {
    const text = JSON.stringify(schema)
    counts.set(text, (counts.get(text) ?? 0) + 1)
    if (counts.get(text) === 1) inside(schema, count)
    return schema
  }
  for (const schema of Object.values(schemas)) inside(schema, count)
  const parts = new Map<string, { name: string; schema: AnySchema }>()
  const replace = (schema: AnySchema): AnySchema => {
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

/** A schema with something else in place of each schema in it. */
function inside(schema: AnySchema, map: (schema: AnySchema) => AnySchema): AnySchema {
  if (typeof schema === 'boolean') return schema
  const lists = ['nearest', 'nearestIfAny'].filter((keyword) => keyword in schema)
  const mapped = lists.map((keyword) => [keyword, (schema[keyword] as AnySchema[]).map(map)])
  return { ...schema, ...mapInside(schema, map), ...Object.fromEntries(mapped) } as Schema
}
