/** The actions of an overlay on the text of a contract: what they do not touch stays as it is written, comments and line breaks too. */
import { type CST, isMap, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { isObject } from '../contract/contract.ts'
import { dotted, type Path } from '../contract/path.ts'
import { UsageError } from '../usage.ts'
import { type Action, yaml } from './overlay.ts'

/**
 * Applies the actions to a YAML text. An item that a list has already is not added again.
 *
 * @throws UsageError where the text has no such place.
 */
export const edit = (text: string, actions: readonly Action[]): string =>
  actions.reduce(
    (done, { path, remove, item, update }) => (remove ? cut(done, path, item) : put(done, path, update)),
    text,
  )

type Item = Node | Pair<Node, Node | null>
type Collection = YAMLMap<Node, Node | null> | YAMLSeq<Node>

/** The text that was read last: between two edits it is looked into several times, and a contract takes a tenth of a second. */
let last = { text: '', document: parseDocument('') }

function collection(text: string, path: Path): Collection {
  if (last.text !== text) last = { text, document: parseDocument(text, { keepSourceTokens: true }) }
  const node = last.document.getIn(path, true)
  if (isMap(node) || isSeq(node)) return node as Collection
  throw new UsageError(`the contract's YAML has no ${dotted(path)}: generate anew, or change what it imports`)
}

function put(text: string, path: Path, update: unknown): string {
  const node = collection(text, path)
  if (isSeq(node)) return node.items.some((one) => isSame(one, update)) ? text : insert(text, node, [update])
  return Object.entries(update as object).reduce((done, [name, value]: [string, unknown]) => {
    const at = [...path, name]
    const known = (collection(done, path) as YAMLMap).get(name, true)
    if (isMap(known) && isObject(value)) return put(done, at, value)
    if (isSeq(known) && Array.isArray(value)) return value.reduce((all: string, one) => put(all, at, one), done)
    if (known !== undefined && isSame(known, value)) return done
    const without = known === undefined ? done : cut(done, at)
    return insert(without, collection(without, path), { [name]: value })
  }, text)
}

/** Puts one item or member behind the others. */
function insert(text: string, node: Collection, added: object): string {
  const end = node.items.at(-1)
  if (node.flow) {
    const behind = end ? endOf(end) : node.range![0] + 1
    return splice(text, behind, behind, `${end ? ', ' : ''}${yaml(added, true).trim().slice(1, -1).trim()}`)
  }
  const behind = lineAfter(text, endOf(end!))
  const indent = ' '.repeat((node.srcToken as CST.BlockMap | CST.BlockSequence).indent)
  const lines = yaml(added).replaceAll(/^(?=.)/gm, indent)
  return splice(text, behind, behind, text[behind - 1] === '\n' ? lines : `\n${lines}`)
}

/** Takes a member away, or an item of a list. */
function cut(text: string, path: Path, item?: string): string {
  const node = collection(text, item === undefined ? path.slice(0, -1) : path)
  const { items } = node as { readonly items: readonly Item[] }
  const i = items.findIndex((one) => ('key' in one ? isSame(one.key, path.at(-1)) : isSame(one, item)))
  if (i < 0) return text
  const [start, end, next] = [startOf(items[i]!), endOf(items[i]!), items[i + 1]]
  const line = text.lastIndexOf('\n', start) + 1
  if (items.length === 1) {
    const whole = node.flow ? node.range![1] : text.slice(0, end).trimEnd().length
    return splice(text, node.range![0], whole, isMap(node) ? '{}' : '[]')
  }
  // an item of a list is in lines of its own, a member unless it is the first one behind the dash of an item
  if (!node.flow && (isSeq(node) || text.slice(line, start).trim() === ''))
    return splice(text, line, lineAfter(text, end), '')
  return next ? splice(text, start, startOf(next), '') : splice(text, endOf(items[i - 1]!), end, '')
}

const isSame = (node: unknown, value: unknown): boolean => JSON.stringify(node) === JSON.stringify(value)
const startOf = (item: Item): number => ('key' in item ? item.key : item).range![0]
const endOf = (item: Item): number => ('key' in item ? (item.value ?? item.key) : item).range![1]

/** Where the line ends that a position is in, or that ends there. */
function lineAfter(text: string, position: number): number {
  if (text[position - 1] === '\n') return position
  const end = text.indexOf('\n', position)
  return end < 0 ? text.length : end + 1
}

const splice = (text: string, start: number, end: number, into: string): string =>
  text.slice(0, start) + into + text.slice(end)
