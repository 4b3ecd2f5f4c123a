/** A vendor's own OpenAPI document, 3.0 or 3.1: its webhooks, wherever it has them, and what its schemas say when read as a receiver reads them. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { UsageError } from '../usage.ts'
import { isObject } from '../contract/contract.ts'
import { type Root, target, type Theirs } from './shape.ts'

/** A webhook that a vendor describes. */
export interface TheirWebhook {
  readonly name: string
  readonly operationId: string | undefined
  /** What it sends, once per media type. */
  readonly events: readonly { readonly mediaType: string; readonly event: Theirs }[]
  readonly reply: Theirs | undefined
}

/**
 * Reads the webhooks of a document: `webhooks`, `x-webhooks` and the callbacks of its paths; the paths themselves where it has none of those.
 *
 * @throws UsageError when it is no OpenAPI document, or has no webhook with a body.
 */
export function readSpec(file: string): TheirWebhook[] {
  let value: unknown
  try {
    value = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' }) // JSON is YAML
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`${file}: ${code?.startsWith('E') ? `cannot be read (${code})` : 'is neither JSON nor YAML'}`)
  }
  if (!isObject(value) || !String(value['openapi']).startsWith('3.'))
    throw new UsageError(`${file}: is no OpenAPI 3 document`)
  const root: Root = { file, value }
  const paths = entries(root, value['paths'])
  const callbacks = paths
    .flatMap(([, item]) => entries(root, item))
    .flatMap(([, operation]) => (isObject(operation) ? entries(root, operation['callbacks']) : []))
    .flatMap(([name, callback]) => entries(root, callback).map(([, item]) => [name, item] as const))
  const items = [...entries(root, value['webhooks']), ...entries(root, value['x-webhooks']), ...callbacks]
  const found = (items.length > 0 ? items : paths).flatMap(([name, item]) => webhook(root, name, item))
  if (found.length === 0) throw new UsageError(`${file}: describes no webhook`)
  return found
}

/** The operation of a path item that has a body; its others say the same in a query. */
function webhook(root: Root, name: string, item: unknown): TheirWebhook[] {
  const operations = entries(root, item).map(([, operation]) => operation)
  const operation = operations.find((one) => isObject(one) && isObject(one['requestBody']))
  if (!isObject(operation)) return []
  const { operationId } = operation
  const events = bodies(root, operation['requestBody'])
  const replies = entries(root, operation['responses']).filter(([status]) => status.startsWith('2'))
  const [reply] = replies.flatMap(([, response]) => bodies(root, response))
  return events.length === 0
    ? []
    : [{ name, operationId: typeof operationId === 'string' ? operationId : undefined, events, reply: reply?.event }]
}

function bodies(root: Root, given: unknown): { readonly mediaType: string; readonly event: Theirs }[] {
  const holder = target(root, given)
  return (isObject(holder) ? entries(root, holder['content']) : []).flatMap(([mediaType, media]) => {
    const schema = isObject(media) ? media['schema'] : undefined
    return isObject(schema) ? [{ mediaType, event: { schema, root } }] : []
  })
}

const entries = (root: Root, value: unknown): (readonly [string, unknown])[] => {
  const object = target(root, value)
  return isObject(object) ? Object.entries(object).map(([name, one]) => [name, target(root, one)] as const) : []
}
