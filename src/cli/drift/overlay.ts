/** Changes of a contract as an OpenAPI Overlay 1.1.0, which any tool for overlays applies to `openapi/<vendor>.yaml`. */
import { Document, isScalar, visit } from 'yaml'
import type { Path } from '../contract/path.ts'
import { visible } from '../print.ts'

/** One change. As the Overlay Specification has it, an update replaces nothing but what is neither object nor list: whatever else changes is removed first. */
export interface Action {
  readonly path: Path
  readonly description: string
  /** Members to merge into an object, or an item to put behind those of a list. */
  readonly update?: unknown
  /** What is at the path goes. */
  readonly remove?: true
  /** Of the list at the path, only this item goes. */
  readonly item?: string
}

/** An action as an overlay has it. */
export interface Printed {
  readonly target: string
  readonly description: string
  readonly update?: unknown
  readonly remove?: true
}

/** An action as an overlay has it: the path becomes a JSONPath query (RFC 9535). */
export const printed = ({ path, description, item, remove, update }: Action): Printed => ({
  target: item === undefined ? query(path) : `${query(path)}[?(@ == ${literal(item)})]`,
  description,
  ...(remove ? { remove } : { update }),
})

/** The overlay of some actions, as YAML. */
export const overlay = (title: string, version: string, actions: readonly Action[]): string =>
  yaml({ overlay: '1.1.0', info: { title, version }, actions: actions.map((action) => printed(action)) })

/** The actions of several differences together: what two of them ask for is done once. */
export const together = (actions: readonly Action[]): Action[] => {
  const key = (action: Action): string => JSON.stringify({ ...action, description: '' })
  return actions.filter((action, i) => actions.findIndex((other) => key(other) === key(action)) === i)
}

/** A value as YAML, in which nothing has a meaning to a terminal. */
export function yaml(value: unknown, flow = false): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Collection: (key, node) => {
      node.flow = flow || (key !== null && node.items.length > 0 && node.items.every((item) => isScalar(item)))
    },
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && visible(node.value) !== node.value) node.type = 'QUOTE_DOUBLE'
    },
  })
  const text = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: flow })
  return text.split('\n').map(visible).join('\n')
}

const query = (path: Path): string =>
  `$${path
    .map((name, i) => {
      if (/^\d+$/.test(name) && ['allOf', 'anyOf', 'oneOf'].includes(path[i - 1]!)) return `[${name}]`
      return /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `[${literal(name)}]`
    })
    .join('')}`

/** A name as a text in a query (RFC 9535 section 2.3.1.1). */
const literal = (name: string): string =>
  `'${JSON.stringify(name)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`
