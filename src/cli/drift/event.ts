/** A new event to the changes that absorb it: a schema of its own, its entry in the union, and its tag in what the catch-all branch leaves out. */
import { type Contract, isObject, layers, member, type Node, type Schema, typesOf } from '../contract/contract.ts'
import { infer, placeholder, valuesOf } from './infer.ts'
import { typeOf } from './limits.ts'
import type { Change, Group } from './propose.ts'
import { union } from '../contract/union.ts'
import { walk } from './walk.ts'

/** The changes that absorb a new event. */
export function event(contract: Contract, { node, subject, values, seen }: Group, taken: Set<string>): Change[] {
  const { tag, unlisted } = union(contract, node)!
  const value = JSON.parse(subject) as string | number
  const name = [pascal(value), `${pascal(value)}Event`, ...values.map((_, i) => `${pascal(value)}Event${i + 2}`)].find(
    (one) => !(one in contract.components.schemas) && !taken.has(one),
  )!
  taken.add(name)
  const schema = branch(contract, unlisted, tag, value, values.filter(isObject), seen)
  return [
    { path: ['components', 'schemas'], update: { [name]: schema } },
    { path: [...node.path, 'oneOf'], update: { $ref: `#/components/schemas/${name}` } },
    ...(unlisted ? [{ path: [...unlisted.path, 'properties', tag, 'not', 'enum'], update: value }] : []),
  ]
}

/** The schema of a new event: what the catch-all branch says of every event, and what was seen beside it. */
function branch(
  contract: Contract,
  unlisted: Node | undefined,
  tag: string,
  value: string | number,
  values: readonly { readonly [name: string]: unknown }[],
  seen: string,
): Schema {
  const description = placeholder(seen)
  const base = unlisted?.schema ?? {}
  const all = unlisted ? layers(contract, unlisted) : []
  const required = (base.required ?? []).filter((name) => name !== tag && values.every((one) => name in one))
  const properties = [...new Set(values.flatMap((one) => Object.keys(one)))].flatMap((name): [string, Schema][] => {
    if (name === tag)
      return [
        [tag, { type: typeOf(value), const: value, description: 'Says which event this is.', 'x-source': 'capture' }],
      ]
    const given = valuesOf(values, name)
    const [known] = member(all, name)
    const isKnown = known && !isOpen(known.schema) && given.every((one) => fits(contract, known, one))
    if (!isKnown) return [[name, infer(given, description)]]
    return base.properties?.[name] === known.schema ? [[name, known.schema]] : [] // the rest comes by `allOf`
  })
  return {
    type: 'object',
    description: `The event ${value}, to be described. Seen ${seen}.`,
    'x-source': 'capture',
    ...(base.allOf && { allOf: base.allOf }),
    ...(base.patternProperties && { patternProperties: base.patternProperties }),
    required: [tag, ...required],
    properties: Object.fromEntries(properties),
  }
}

/** Whether a schema says nothing of what an object or a list holds, as a catch-all does. */
const isOpen = (schema: Schema): boolean =>
  !schema.$ref &&
  !schema.anyOf &&
  !schema.properties &&
  (typesOf(schema) ?? ['object']).some((type) => type === 'object' || type === 'array')

function fits(contract: Contract, node: Node, value: unknown): boolean {
  let isOdd = false
  walk(contract, node, value, { see: () => (isOdd = true), reach: () => {} })
  return !isOdd
}

const pascal = (value: string | number): string =>
  String(value)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=\d|$)/, 'Event')
