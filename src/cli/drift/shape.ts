/** A schema of a vendor's document, whatever it is put together from, as a receiver reads it. */
import { segmentsOf } from '../../pointer.ts'
import { UsageError } from '../usage.ts'
import { isObject, type Schema, typesOf } from '../contract/contract.ts'
import { unescaped } from '../contract/path.ts'
import { problemOf } from '../contract/sound.ts'

/** A vendor's document, and the file that it is in. */
export interface Root {
  readonly file: string
  readonly value: object
}

/** A schema in its document. */
export interface Theirs {
  readonly schema: Schema
  readonly root: Root
}

/** What a schema says, with its references and `allOf` in it, and its alternatives side by side. */
export interface Shape {
  /** The component schemas that it was put together from. */
  readonly names: readonly string[]
  readonly types: readonly string[] | undefined
  readonly values: readonly unknown[] | undefined
  readonly properties: { readonly [name: string]: Theirs }
  readonly required: readonly string[]
  readonly items: Theirs | undefined
}

type Members = { readonly [name: string]: unknown }

/**
 * What a reference of the document names, wherever it points.
 *
 * @throws UsageError that names the file and the reference.
 */
export function target(root: Root, value: unknown, seen: readonly string[] = []): unknown {
  const ref = isObject(value) ? value['$ref'] : undefined
  if (typeof ref !== 'string') return value
  const wrong = (what: string): UsageError => new UsageError(`${root.file}: the $ref ${JSON.stringify(ref)} ${what}`)
  if (!ref.startsWith('#/')) throw wrong('is not in the document: bundle it first')
  if (seen.includes(ref)) throw wrong('is a loop')
  const pointer = unescaped(ref.slice(1))
  if (pointer === undefined) throw unsound(root, `the $ref ${JSON.stringify(ref)} is malformed`)
  const found = segmentsOf(pointer).reduce<unknown>(
    (parent, segment) => (parent as Members | null | undefined)?.[segment],
    root.value,
  )
  if (found === undefined) throw wrong('is not in the document')
  return target(root, found, [...seen, ref])
}

const unsound = ({ file }: Root, what: string): UsageError =>
  new UsageError(`${file}: is not a sound OpenAPI document: ${what}`)

/** What a schema of the document says in the end, which must be something that a schema can say. */
function read(root: Root, schema: Schema): Schema {
  const found = target(root, schema) as Schema
  const problem = isObject(found) ? problemOf(found) : undefined
  if (problem) throw unsound(root, `a schema's ${problem[0]} ${problem[1]}`)
  return found
}

/** The alternatives of a schema, each to be compared by itself; the schema where it has none. */
export function alternatives({ schema, root }: Theirs): Theirs[] {
  const resolved = read(root, schema)
  const several = resolved.oneOf ?? resolved.anyOf
  return several && several.length > 1 ? several.map((one) => ({ schema: one, root })) : [{ schema, root }]
}

/** Reads a schema. */
export function shapeOf({ schema, root }: Theirs, depth = 0): Shape {
  const name = schema.$ref?.startsWith('#/components/schemas/') ? schema.$ref.split('/').slice(3) : []
  const own = read(root, schema)
  const inner = (one: Schema): Shape => shapeOf({ schema: one, root }, depth + 1)
  const all = depth > 16 ? [] : (own.allOf ?? []).map(inner)
  const any = depth > 16 ? [] : (own.oneOf ?? own.anyOf ?? []).map(inner)
  const values = ('const' in own ? [own.const] : own.enum)?.filter((value) => value !== null)
  const either = any.every((one) => one.types) ? unique(any.flatMap((one) => one.types!)) : []
  const types =
    typesOf(own) ?? all.find((one) => one.types)?.types ?? (either.length > 0 ? either : implied(own, values))
  const listed = any.flatMap((one) => one.values ?? [])
  const properties = Object.entries(own.properties ?? {}).map(([key, one]) => [key, { schema: one, root }] as const)
  return {
    names: [...(name.length === 1 ? name : []), ...all.flatMap((one) => one.names)],
    types: types && (own['nullable'] === true || own.enum?.includes(null) ? unique([...types, 'null']) : types),
    values: values ?? all.find((one) => one.values)?.values ?? (listed.length > 0 ? unique(listed) : undefined),
    properties: Object.assign(
      {},
      ...[...any, ...all].map((one) => one.properties),
      Object.fromEntries(properties),
    ) as Shape['properties'],
    required: unique([
      ...(own.required ?? []),
      ...all.flatMap((one) => one.required),
      ...(any[0]?.required.filter((one) => any.every(({ required }) => required.includes(one))) ?? []),
    ]),
    items: own.items ? { schema: own.items, root } : [...all, ...any].find((one) => one.items)?.items,
  }
}

/** The types that follow from the other keywords. */
function implied(schema: Schema, values: readonly unknown[] | undefined): readonly string[] | undefined {
  if (schema.properties) return ['object']
  if (schema.items) return ['array']
  return values?.every((value) => typeof value === 'string') ? ['string'] : undefined
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
