/** How far a contract can be trusted: where its schemas and properties were learned, as `x-source` says it. */
import type { Contract, Schema } from '../contract/contract.ts'

/** How many were learned where; `unmarked` ones say nothing of their own. */
export type Counts = { readonly [source: string]: number }

/** The counts over component schemas and over properties, however deep. */
export interface Sources {
  readonly schemas: Counts
  readonly properties: Counts
}

const UNMARKED = 'unmarked'
const sources = ['documentation', 'official', 'code', 'capture', 'inferred', UNMARKED]

/** Counts the sources of a contract. */
export function sourcesOf({ components }: Contract): Sources {
  const schemas = Object.values(components.schemas)
  return { schemas: count(schemas), properties: count(schemas.flatMap(propertiesOf)) }
}

/** Every property of a schema and of what is written inside it. */
function propertiesOf(schema: Schema): Schema[] {
  const { properties = {}, patternProperties = {}, items, additionalProperties, allOf, anyOf, oneOf } = schema
  const own = [...Object.values(properties), ...Object.values(patternProperties)]
  const inside = [items, additionalProperties, ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])]
  return [...own, ...[...own, ...inside].flatMap((schema) => (typeof schema === 'object' ? propertiesOf(schema) : []))]
}

function count(schemas: readonly Schema[]): Counts {
  const said = schemas.map((schema) => schema['x-source'] ?? UNMARKED)
  const others = said.filter((source) => !sources.includes(source))
  return Object.fromEntries(
    [...sources, ...new Set(others)].map((source) => [source, said.filter((one) => one === source).length]),
  )
}
