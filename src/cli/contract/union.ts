/** The two forms of choice that a contract has: an extensible enum, and a union of events by their tag. */
import { type Contract, follow, type Node, type Schema } from './contract.ts'
import type { Path } from './path.ts'

/** An extensible enum: its listed values, where they are, and the types of any other value. */
export function extensible({
  schema,
  path,
}: Node): { readonly values: readonly unknown[]; readonly path: Path; readonly types: readonly string[] } | undefined {
  const index = schema.anyOf?.findIndex((one) => one.enum) ?? -1
  if (!schema.anyOf || index < 0) return undefined
  return {
    values: schema.anyOf[index]!.enum!,
    path: [...path, 'anyOf', String(index), 'enum'],
    types: [...new Set(schema.anyOf.flatMap((one) => one.type ?? []))],
  }
}

/** A union of events by their tag; `untagged` takes those without the tag, `unlisted` every other value of it. */
export interface Union {
  readonly tag: string
  readonly path: Path
  readonly branches: readonly { readonly node: Node; readonly values: readonly unknown[] }[]
  readonly untagged: Node | undefined
  readonly unlisted: Node | undefined
}

/** Reads a `oneOf` as a union of events. */
export function union(contract: Contract, { schema, path }: Node): Union | undefined {
  if (!schema.oneOf) return undefined
  const targets = schema.oneOf.map((one, i) => follow(contract, { schema: one, path: [...path, 'oneOf', String(i)] }))
  const tag = Object.keys(targets[0]!.schema.properties ?? {}).find((name) =>
    targets.every((target) => tagOf(target, name) !== undefined),
  )
  if (tag === undefined) return undefined
  const read = targets.map((node) => ({ node, property: tagOf(node, tag)! }))
  return {
    tag,
    path,
    branches: read.flatMap(({ node, property }) =>
      property.not ? [] : [{ node, values: property.enum ?? [property.const] }],
    ),
    untagged: read.find(({ property }) => property.not && !property.not.enum)?.node,
    unlisted: read.find(({ property }) => property.not?.enum)?.node,
  }
}

function tagOf({ schema }: Node, name: string): Schema | undefined {
  const property = schema.properties?.[name]
  return property && ('const' in property || property.enum || property.not) ? property : undefined
}
