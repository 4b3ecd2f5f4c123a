/** `x-source` where it says no more than the schema that it stands in: the published form repeats it at every property, the source does not. */
import { isObject } from '../contract/contract.ts'

type Members = { [name: string]: unknown }

/** Takes from every property of a document the source that it would have without saying it, in place. */
export function dropSources(root: unknown): void {
  const components = isObject(root) ? root['components'] : undefined
  const schemas = isObject(components) ? components['schemas'] : undefined
  for (const schema of listed(schemas)) visit(schema, schema['x-source'])
}

function visit(schema: Members, source: unknown): void {
  for (const member of [...listed(schema['properties']), ...listed(schema['patternProperties'])]) {
    visit(member, member['x-source'] ?? source)
    if (member['x-source'] === source) delete member['x-source']
  }
  const inside = ['items', 'additionalProperties', 'allOf', 'anyOf', 'oneOf'].flatMap((name) => schema[name])
  for (const one of inside) if (isObject(one)) visit(one, one['x-source'] ?? source)
}

const listed = (value: unknown): Members[] => (isObject(value) ? Object.values(value).filter(isObject) : [])
