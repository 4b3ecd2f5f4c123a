/** The events of a webhook: the branches of its unions, and which values of a tag select each. */
import { type Contract, follow, type Schema } from './contract.ts'

/** One branch of a union. */
export interface Events {
  /** Where the tag stands, as a JSON pointer (RFC 6901). */
  readonly tag: string
  /** The values that select the branch; null for the branch of every other value. */
  readonly values: readonly unknown[] | null
  /** The component schema of the branch. */
  readonly schema: string
}

/** Lists the branches of every union that is not inside a list. */
export function eventsOf(contract: Contract, given: Schema, at = '', seen: readonly string[] = []): Events[] {
  const { name, schema } = follow(contract, given)
  if (name !== '' && seen.includes(name)) return []
  const deeper = (member: Schema, pointer: string): Events[] => eventsOf(contract, member, pointer, [...seen, name])
  if (schema.oneOf) {
    const branches = schema.oneOf.map((branch) => follow(contract, branch))
    const tag = Object.keys(branches[0]!.schema.properties ?? {}).find((property) =>
      branches.every(({ schema }) => selects(schema, property)),
    )
    if (tag === undefined) return []
    return schema.oneOf.flatMap((branch, i) => [
      { tag: `${at}/${tag}`, values: valuesOf(branches[i]!.schema.properties![tag]!), schema: branches[i]!.name },
      ...deeper(branch, at),
    ])
  }
  return [
    ...(schema.allOf ?? []).flatMap((part) => deeper(part, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([property, member]) => deeper(member, `${at}/${property}`)),
  ]
}

const selects = ({ required, properties }: Schema, property: string): boolean => {
  const tag = properties?.[property]
  return tag !== undefined && required?.includes(property) === true && ('const' in tag || !!tag.enum || !!tag.not?.enum)
}

const valuesOf = (tag: Schema): readonly unknown[] | null => (tag.not ? null : (tag.enum ?? [tag.const]))
