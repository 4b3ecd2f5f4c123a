/** A contract as it is published, `generated/<vendor>/openapi.json`, and how its schemas are put together: references and layers. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from '../usage.ts'
import type { Path } from './path.ts'

/** A JSON Schema, as far as the contracts use it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly not?: Schema
  readonly required?: readonly string[]
  readonly properties?: { readonly [name: string]: Schema }
  /** By patterns that are `^` and literal text. */
  readonly patternProperties?: { readonly [pattern: string]: Schema }
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly 'x-source'?: string
  readonly [keyword: string]: unknown
}

/** A contract. */
export interface Contract {
  readonly info: { readonly title: string; readonly version: string }
  readonly webhooks: { readonly [name: string]: { readonly post: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
  readonly [extension: string]: unknown
}

/** The operation of a webhook. */
export interface Operation {
  readonly summary: string
  readonly security: readonly { readonly [scheme: string]: unknown }[]
  readonly requestBody: { readonly content: { readonly [mediaType: string]: Media } }
  readonly responses: { readonly [status: string]: { readonly content?: { readonly [mediaType: string]: Media } } }
  readonly 'x-delivery-id': unknown
}

/** A body. */
export interface Media {
  readonly schema: Schema
  readonly examples?: { readonly [name: string]: { readonly value: unknown } }
}

/** A schema, and where it is. */
export interface Node {
  readonly schema: Schema
  readonly path: Path
}

/** The folder of what was generated. */
export const generated = fileURLToPath(new URL('../../../generated/', import.meta.url))

/** Reads a vendor's contract. */
export function read(vendor: string, folder: string): Contract {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
  if (!names.includes(vendor)) throw new UsageError(`unknown vendor ${vendor}; there are ${names.join(', ')}`)
  return JSON.parse(readFileSync(path.join(folder, vendor, 'openapi.json'), 'utf8')) as Contract
}

/** The media type and the body of a webhook's event. */
export function eventOf({ webhooks }: Contract, webhook: string): { readonly mediaType: string; readonly node: Node } {
  const [[mediaType, { schema }]] = Object.entries(webhooks[webhook]!.post.requestBody.content) as [[string, Media]]
  return { mediaType, node: { schema, path: ['webhooks', webhook] } }
}

/** What a schema says in the end, and where that is written. What stands beside a reference says nothing of the value. */
export function follow(contract: Contract, node: Node): Node {
  if (node.schema.$ref === undefined) return node
  const name = node.schema.$ref.slice('#/components/schemas/'.length)
  return follow(contract, { schema: contract.components.schemas[name]!, path: ['components', 'schemas', name] })
}

/** A schema and the parts of its `allOf`, those first that take precedence where two describe the same member. */
export const layers = (contract: Contract, node: Node): readonly Node[] => [
  node,
  ...(node.schema.allOf ?? [])
    .flatMap((schema, i) => [layers(contract, follow(contract, { schema, path: [...node.path, 'allOf', String(i)] }))])
    .toReversed()
    .flat(),
]

/** What the layers say of a member, by precedence: by its name, and by how its name begins. */
export const member = (all: readonly Node[], name: string): readonly Node[] =>
  all.flatMap((layer) => {
    const { schema, path } = layer
    const property = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties![name] : undefined
    return [
      ...(property ? [{ schema: property, path: [...path, 'properties', name] }] : []),
      ...patterns([layer]).filter((node) => isLike(node, name)),
    ]
  })

/** The members that the layers list by a pattern. */
export const patterns = (all: readonly Node[]): readonly Node[] =>
  all.flatMap(({ schema, path }) =>
    Object.entries(schema.patternProperties ?? {}).map(([pattern, property]) => ({
      schema: property,
      path: [...path, 'patternProperties', pattern],
    })),
  )

/** Whether a name is one of those that a member is listed for by a pattern. */
export const isLike = ({ path }: Node, name: string): boolean => new RegExp(path.at(-1)!, 'u').test(name)

/** Every member that the layers list by its name. */
export const members = (all: readonly Node[]): readonly string[] => [
  ...new Set(all.flatMap(({ schema }) => Object.keys(schema.properties ?? {}))),
]

/** The types that a schema allows; undefined where it allows any. */
export const typesOf = ({ type }: Schema): readonly string[] | undefined =>
  type === undefined ? undefined : typeof type === 'string' ? [type] : type

/** Whether a value is a JSON object. */
export const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
