/** Two versions of a webhook: its bodies, security, and what identifies a delivery. */
import { compareBodies, compareReplies, type Contexts } from './bodies.ts'
import { child, isSame, items, names, type Node, rootOf, where } from './document.ts'
import { compareHeaders } from './headers.ts'
import { type Change, change, type Rule } from './rules.ts'
import { wording } from './wording.ts'

/** Compares two operations. */
export const compareWebhooks = (before: Node, after: Node, contexts: Contexts): Change[] => [
  ...compareBodies(child(before, 'requestBody'), child(after, 'requestBody'), after, contexts),
  ...compareReplies(before, after, contexts),
  ...compareHeaders(before, after, contexts.event),
  ...compareSecurity(before, after),
  ...compareIdentity(child(before, 'x-delivery-id'), child(after, 'x-delivery-id'), after),
  ...compareRest(before, after),
]

/** Compares the alternatives. That none is asked for is no way in: receivers do not offer it. */
function compareSecurity(before: Node, after: Node): Change[] {
  const alternatives = (node: Node): Map<string, Node> => {
    const own = items(child(node, 'security') ?? child(rootOf(node), 'security'))
    return new Map(own.map((one) => [names(one).toSorted().join(' and '), one]))
  }
  const [old, now] = [alternatives(before), alternatives(after)]
  const say = (rule: Rule, name: string, node: Node, what: string): Change =>
    change(name === '' ? 'wording' : rule, 'event', where(node), `${name || 'no security'} ${what}`)
  return [
    ...[...now]
      .filter(([name]) => !old.has(name))
      .map(([name, node]) => say('security-added', name, node, 'is an alternative now')),
    ...[...old]
      .filter(([name]) => !now.has(name))
      .map(([name, node]) => say('security-removed', name, node, 'is no longer an alternative')),
  ]
}

function compareIdentity(before: Node | undefined, after: Node | undefined, at: Node): Change[] {
  if (isSame(before?.value, after?.value)) return []
  const said = (
    node: Node | undefined,
  ): { readonly by: 'fields' | 'signed' | 'none'; readonly fields: readonly unknown[] } => ({
    by: child(node, 'fields') ? 'fields' : child(node, 'signed') ? 'signed' : 'none',
    fields: [...items(child(node, 'fields')), '', ...items(child(node, 'optional'))].map((field) =>
      typeof field === 'string' ? field : field.value,
    ),
  })
  const [old, now] = [said(before), said(after)]
  const say = (rule: Rule, what: string): Change[] => [ofEvent(rule, after ?? at, what)]
  if (old.by === 'none' && now.by !== 'none') return say('identity-gained', 'a delivery can be identified now')
  if (old.by !== 'none' && now.by === 'none') return say('identity-lost', 'a delivery can no longer be identified')
  if (old.by !== now.by || !isSame(old.fields, now.fields))
    return say('identity-changed', 'something else identifies a delivery')
  const [was, is] = [before, after].map((node) => child(child(node, 'retries'), 'seconds')?.value)
  if (!isSame(was, is))
    return say('wording', `a delivery is tried again for ${String(is)} seconds, and was for ${String(was)}`)
  return say('wording', 'why a delivery is identified so has changed')
}

function compareRest(before: Node, after: Node): Change[] {
  const [old, now] = [child(before, 'operationId'), child(after, 'operationId')]
  return [
    ...(isSame(old?.value, now?.value)
      ? []
      : [
          ofEvent(
            'operation-renamed',
            now ?? after,
            `the operationId is ${String(now?.value)}, and was ${String(old?.value)}`,
          ),
        ]),
    ...(child(after, 'deprecated')?.value === true && child(before, 'deprecated')?.value !== true
      ? [ofEvent('deprecated', after, 'it is deprecated')]
      : []),
    ...wording(
      before,
      after,
      ['operationId', 'requestBody', 'responses', 'parameters', 'security', 'x-delivery-id', 'deprecated'],
      'event',
    ),
  ]
}

const ofEvent = (rule: Rule, node: Node, what: string): Change => change(rule, 'event', where(node), what)
