/** Two versions of a contract: webhooks, security schemes, exported types and everything else. */
import { child, isSame, members, type Node, parentOf, where } from './document.ts'
import { byVerdict, type Change, change, type Direction } from './rules.ts'
import { compareSchemas, type Context } from './schema.ts'
import { place, reach } from './sound.ts'
import { compareWebhooks } from './webhook.ts'
import { wording } from './wording.ts'

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Compares two documents: every change once, with the worst that it means. */
export function compareContracts(before: Node, after: Node): Change[] {
  const used = new Set<string>()
  const context = (direction: Context['direction']): Context => ({ direction, seen: new Set(), used })
  const contexts = { event: context('event'), reply: context('reply') }
  const changes = unique([
    ...byName(webhooksOf(before), webhooksOf(after), {
      added: (name, node) => change('webhook-added', 'event', where(node), `the webhook ${name} is new`),
      removed: (name, node) => change('webhook-removed', 'event', where(node), `the webhook ${name} is gone`),
      both: (old, now) => compareWebhooks(old, now, contexts),
    }),
    ...compareSchemes(before, after),
    ...compareComponents(before, after, used, { ...contexts, unused: context('unused') }),
    ...compareImports(child(before, 'x-import'), child(after, 'x-import')),
    ...wording(
      before,
      after,
      ['openapi', 'x-import', 'info', 'webhooks', 'x-webhooks', 'components', 'security'],
      'event',
    ),
    ...wording(child(before, 'info') ?? before, child(after, 'info') ?? after, ['version'], 'event'),
  ])
  return changes.length > 0 ? changes.toSorted(byVerdict) : compareText(before, after)
}

/** Where no rule finds a difference, the same may still be written another way. */
function compareText(before: Node, after: Node): Change[] {
  const text = ({ value }: Node): unknown => {
    const { info, ...rest } = value as { readonly info: object }
    return { ...rest, info: { ...info, version: undefined } }
  }
  const isBundling = !child(before, 'x-import') !== !child(after, 'x-import')
  if (isBundling || isSame(text(before), text(after))) return []
  return [change('wording', 'event', where(after), 'the same is written another way')]
}

/** The operations by the name of their webhook, with the method where it is not POST. */
const webhooksOf = (root: Node): { readonly [name: string]: Node } =>
  Object.fromEntries(
    Object.entries(members(child(root, 'webhooks') ?? child(root, 'x-webhooks'))).flatMap(([name, item]) =>
      Object.entries(members(item))
        .filter(([method]) => METHODS.includes(method))
        .map(([method, operation]) => [method === 'post' ? name : `${name} (${method})`, operation] as const),
    ),
  )

function compareSchemes(before: Node, after: Node): Change[] {
  const schemes = (root: Node): { readonly [name: string]: Node } =>
    members(child(root, 'components', 'securitySchemes'))
  return byName(schemes(before), schemes(after), {
    added: (name, node) => change('security-added', 'event', where(node), `the security scheme ${name} is new`),
    removed: (name, node) => change('security-removed', 'event', where(node), `the security scheme ${name} is gone`),
    both: (old, now) => [
      ...['type', 'scheme', 'in', 'name', 'x-signature'].flatMap((word) => {
        const [was, is] = [child(old, word), child(now, word)]
        return isSame(was?.value, is?.value)
          ? []
          : [change('scheme-changed', 'event', where(is ?? now), `${word} of the security scheme has changed`)]
      }),
      ...wording(old, now, ['type', 'scheme', 'in', 'name', 'x-signature'], 'event'),
    ],
  })
}

/** Compares the names of component schemas, each a type that is exported, and what no webhook led to. */
function compareComponents(
  before: Node,
  after: Node,
  used: ReadonlySet<string>,
  contexts: { readonly [direction in Direction]: Context },
): Change[] {
  const schemas = (root: Node): { readonly [name: string]: Node } => members(child(root, 'components', 'schemas'))
  // where only one side has its imports in it, what is missing in the other is not gone
  const isLike = !child(before, 'x-import') === !child(after, 'x-import')
  const [were, are] = [reachedFrom(before), reachedFrom(after)]
  const directions = (old: Node, now: Node): readonly Direction[] =>
    (['event', 'reply'] as const).filter((one) => were[one].has(place(old)) && are[one].has(place(now)))
  return byName(schemas(before), schemas(after), {
    added: (name, node) => (isLike ? change('component-added', 'event', where(node), `the schema ${name} is new`) : []),
    removed: (name, node) =>
      isLike ? change('component-removed', 'event', where(node), `the schema ${name} is gone`) : [],
    both: (old, now) => {
      if (used.has(where(now))) return []
      const found = directions(old, now)
      return (found.length > 0 ? found : ['unused' as const]).flatMap((one) => compareSchemas(old, now, contexts[one]))
    },
  })
}

/** Where everything stands that webhooks lead to, as an event or as a reply. */
function reachedFrom(root: Node): { readonly event: ReadonlySet<string>; readonly reply: ReadonlySet<string> } {
  const operations = Object.values(webhooksOf(root))
  const at = (name: string): Node[] => operations.flatMap((operation) => child(operation, name) ?? [])
  const shared = operations.flatMap((operation) => child(parentOf(operation), 'parameters') ?? [])
  return { event: reach(...at('requestBody'), ...at('parameters'), ...shared), reply: reach(...at('responses')) }
}

/** What is imported is in the bundled form only; how it is says little of what has changed. */
const compareImports = (before: Node | undefined, after: Node | undefined): Change[] =>
  before && after && !isSame(before.value, after.value)
    ? [change('unknown', 'event', where(after), 'other schemas are imported')]
    : []

/** Compares what has a name. */
function byName(
  old: { readonly [name: string]: Node },
  now: { readonly [name: string]: Node },
  on: {
    added(name: string, node: Node): Change | Change[]
    removed(name: string, node: Node): Change | Change[]
    both(old: Node, now: Node): Change[]
  },
): Change[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((name) =>
    !old[name] ? on.added(name, now[name]!) : !now[name] ? on.removed(name, old[name]) : on.both(old[name], now[name]),
  )
}

/** What is used in several places changes in each: the worst of them stands. */
function unique(changes: readonly Change[]): Change[] {
  const found = new Map<string, Change>()
  for (const one of changes) {
    const end = one.message.lastIndexOf(': ')
    const what = `${one.pointer} ${end < 0 ? one.message : one.message.slice(0, end)}`
    const other = found.get(what)
    if (!other || byVerdict(one, other) < 0) found.set(what, one)
  }
  return [...found.values()]
}
