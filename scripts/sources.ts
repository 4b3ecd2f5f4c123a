/** `x-source` where it is not written: a property that says nothing was learned where the schema was that it stands in. */
import { type AnySchema, inside } from './keywords.ts'
import type { Document } from './openapi.ts'

/** Says of every property in a document where it was learned, in place. */
export function spreadSources({ components }: Document): void {
  for (const schema of Object.values(components.schemas)) visit(schema, schema['x-source'])
}

function visit(schema: AnySchema, source: unknown): void {
  for (const { schema: member, keyword } of inside(schema)) {
    if (typeof member === 'boolean' || keyword === 'not' || keyword === 'if') continue // which describe nothing
    const isProperty = keyword === 'properties' || keyword === 'patternProperties'
    if (isProperty && source !== undefined) member['x-source'] ??= source
    visit(member, member['x-source'] ?? source)
  }
}
