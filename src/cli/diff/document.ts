/** An OpenAPI document in YAML or JSON as a tree of nodes that know where they stand, with references followed, into other files too. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { segment, segmentsOf } from '../../pointer.ts'
import { isObject } from '../contract/contract.ts'
import { unescaped } from '../contract/path.ts'
import { UsageError } from '../usage.ts'
import { dropSources } from './sources.ts'

/** A value of a document, and where it stands. */
export interface Node {
  readonly file: string
  readonly pointer: string
  readonly value: unknown
  readonly document: Document
}

/** A document with the files that it refers to, each read once. */
interface Document {
  readonly file: string
  readonly files: Map<string, unknown>
}

/** Reads a document: its root. */
export function readDocument(file: string): Node {
  const files = new Map([[path.resolve(file), parsed(file)]])
  dropSources(files.get(path.resolve(file)))
  const root = {
    file: path.resolve(file),
    pointer: '',
    value: files.get(path.resolve(file)),
    document: { file, files },
  }
  if (!isObject(root.value) || !('openapi' in root.value)) throw new UsageError(`${file}: is not an OpenAPI document`)
  return root
}

function parsed(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parse(text)
  } catch {
    throw new UsageError(`${file}: is neither YAML nor JSON`)
  }
}

/** A member or an item of a node, or of what it refers to; undefined where there is none. */
export function child(node: Node | undefined, ...segments: readonly (string | number)[]): Node | undefined {
  let at = node
  for (const segment of segments) at = ownOf(at, segment) ?? ownOf(follow(at), segment)
  return at
}

function ownOf(node: Node | undefined, name: string | number): Node | undefined {
  if (typeof node?.value !== 'object' || node.value === null || !Object.hasOwn(node.value, name)) return undefined
  const value = (node.value as { readonly [name: string]: unknown })[name]
  return { ...node, pointer: `${node.pointer}/${segment(String(name))}`, value }
}

/** The members of an object by name; none where it is no object. */
export const members = (node: Node | undefined): { readonly [name: string]: Node } =>
  Object.fromEntries(names(node).map((name) => [name, child(node, name)!]))

/** The names of the members of an object, and of what it refers to. */
export function names(node: Node | undefined): string[] {
  const all = [node, follow(node)].flatMap((one) => (isObject(one?.value) ? Object.keys(one.value) : []))
  return [...new Set(all)].filter((name) => name !== '$ref' || reference(node) === undefined)
}

/** The items of a list. */
export const items = (node: Node | undefined): Node[] =>
  Array.isArray(node?.value) ? node.value.map((_item, i) => child(node, i)!) : []

/** What a node refers to, itself where it refers to nothing, undefined where that is not there. */
export function follow(node: Node | undefined): Node | undefined {
  const target = lead(node)
  return typeof target === 'string' ? undefined : target
}

/** What a node refers to, or in a few words why it leads nowhere. */
export function lead(node: Node | undefined, seen: readonly string[] = []): Node | string | undefined {
  const ref = reference(node)
  if (!node || ref === undefined) return node
  const [name, pointer] = ref.split('#').map((part) => unescaped(part))
  if (name === undefined || (ref.includes('#') && pointer === undefined)) return 'is malformed'
  if (/^\w{2,}:/.test(name)) return 'is in a document that is not read: bundle it first'
  const file = name ? path.resolve(path.dirname(node.file), name) : node.file
  const place = `${file}#${pointer ?? ''}`
  if (seen.includes(place)) return 'is a loop'
  if (!node.document.files.has(file)) node.document.files.set(file, parsed(file))
  let at: Node | undefined = rootOf({ ...node, file })
  for (const segment of segmentsOf(pointer ?? '')) {
    const own: Node | undefined = at && ownOf(at, segment)
    const through: Node | string | undefined = own ?? (at && lead(at, [...seen, place]))
    if (typeof through === 'string') return through
    at = own ?? (through && ownOf(through, segment))
  }
  return at ? lead(at, [...seen, place]) : 'leads nowhere'
}

/** The root of the file that a node is in. */
export const rootOf = (node: Node): Node => ({ ...node, pointer: '', value: node.document.files.get(node.file) })

/** What a node is a member of. */
export function parentOf(node: Node): Node | undefined {
  return child(rootOf(node), ...segmentsOf(node.pointer).slice(0, -1))
}

/** The reference that a node is. */
export const reference = (node: Node | undefined): string | undefined =>
  isObject(node?.value) && typeof node.value['$ref'] === 'string' ? node.value['$ref'] : undefined

/** Where a node stands, as it is printed: other files by their path from the document. */
export const where = ({ file, pointer, document }: Node): string =>
  file === path.resolve(document.file) ? pointer : `${path.relative(path.dirname(document.file), file)}#${pointer}`

/** The file that a node is in, as it is printed. */
export const fileOf = ({ file, document }: Node): string =>
  file === path.resolve(document.file) ? document.file : path.relative('', file)

/** Whether two values are the same, whatever the order of their members. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]))
  if (!isObject(a) || !isObject(b)) return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
}
