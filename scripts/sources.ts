/** `x-source` where it is not written: a property that says nothing was learned where the schema was that it stands in. */
import type { Document, Schema } from './openapi.ts'

/** Says of every property in a document where it was learned, in place. */
export function spreadSources({ components }: Document): void {
  for (const schema of Object.values(components.schemas)) visit(schema, schema['x-source'])
}

function visit(schema: Schema, source: unknown): void {
  const { properties = {}, patternProperties = {}, items, additionalProperties, allOf, anyOf, oneOf } = schema
  for (const member of [...Object.values(properties), ...Object.values(patternProperties)]) {
    if (source !== undefined) member['x-source'] ??= source
    visit(member, member['x-source'])
  }
  for (const inside of [items, additionalProperties, ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])])
    if (typeof inside === 'object') visit(inside, inside['x-source'] ?? source)
}
