/** Two versions of what a webhook carries: the body of the request, and of the reply. */
import { child, isSame, names, type Node, where } from './document.ts'
import { type Change, change, type Rule } from './rules.ts'
import { compareSchemas, type Context } from './schema.ts'
import { wording } from './wording.ts'

/** What the webhooks of one pair of documents share. */
export interface Contexts {
  readonly event: Context
  readonly reply: Context
}

/** Compares what is received. */
export function compareBodies(
  before: Node | undefined,
  after: Node | undefined,
  at: Node,
  { event }: Contexts,
): Change[] {
  const isRequired = (node: Node | undefined): boolean => child(node, 'required')?.value === true
  return [
    ...compareContents(child(before, 'content'), child(after, 'content'), where(after ?? at), event),
    ...(isRequired(before) && !isRequired(after)
      ? [ofEvent('body-optional', after ?? at, 'the body is no longer required')]
      : []),
    ...(!isRequired(before) && isRequired(after)
      ? [ofEvent('body-required', after ?? at, 'the body is required now')]
      : []),
  ]
}

/** Compares bodies by media type. Where each side has one, they are compared even if it is another. */
function compareContents(before: Node | undefined, after: Node | undefined, at: string, context: Context): Change[] {
  const { direction } = context
  const [old, now] = [names(before), names(after)]
  const say = (rule: Rule, node: Node, what: string): Change => change(rule, direction, where(node), what)
  const media = (node: Node | undefined, name: string): Node => child(node, name)!
  if (old.length === 1 && now.length === 1 && old[0] !== now[0])
    return [
      say('media-type-changed', media(after, now[0]!), `the media type is ${now[0]}, and was ${old[0]}`),
      ...compareMedia(media(before, old[0]!), media(after, now[0]!), context),
    ]
  return [
    ...now
      .filter((name) => !old.includes(name))
      .map((name) =>
        say(
          direction === 'event' ? 'type-widened' : 'member-added',
          media(after, name),
          `the media type ${name} is new`,
        ),
      ),
    ...old
      .filter((name) => !now.includes(name))
      .map((name) => change('media-type-changed', direction, at, `the media type ${name} is gone`)),
    ...old
      .filter((name) => now.includes(name))
      .flatMap((name) => compareMedia(media(before, name), media(after, name), context)),
  ]
}

function compareMedia(before: Node, after: Node, context: Context): Change[] {
  const [old, now] = [child(before, 'schema'), child(after, 'schema')]
  return [
    ...(old && now ? compareSchemas(old, now, context) : []),
    ...wording(before, after, ['schema'], context.direction),
  ]
}

type Kind = 'none' | 'optional' | 'required'

/** How a kind of reply becomes another. */
const turns: { readonly [was in Kind]: { readonly [is in Kind]?: readonly [Rule, string] } } = {
  none: { optional: ['reply-possible', 'a reply is taken now'], required: ['reply-taken', 'a reply is expected now'] },
  optional: {
    none: ['reply-ignored', 'a reply is no longer taken'],
    required: ['reply-required', 'a reply is required now'],
  },
  required: {
    none: ['reply-ignored', 'a reply is no longer taken'],
    optional: ['reply-optional', 'a reply is no longer required'],
  },
}

/** Compares what is answered: 200 with a body, and 204 where it may be without. */
export function compareReplies(before: Node, after: Node, { reply }: Contexts): Change[] {
  const content = (node: Node): Node | undefined => child(node, 'responses', '200', 'content')
  const kindOf = (node: Node): Kind =>
    names(content(node)).length === 0 ? 'none' : child(node, 'responses', '204') ? 'optional' : 'required'
  const turn = turns[kindOf(before)][kindOf(after)]
  const [old, now] = [child(before, 'responses'), child(after, 'responses')]
  const isOther = (status: string): boolean => !isSame(child(old, status)?.value, child(now, status)?.value)
  return [
    ...(turn ? [change(turn[0], 'reply', where(now ?? after), turn[1])] : []),
    ...(content(before) && content(after)
      ? compareContents(content(before), content(after), where(content(after)!), reply)
      : []),
    ...(child(old, '200') && child(now, '200')
      ? wording(child(old, '200')!, child(now, '200')!, ['content'], 'reply')
      : []),
    ...[...new Set([...names(old), ...names(now)])]
      .filter((status) => !['200', '204'].includes(status) && isOther(status))
      .map((status) =>
        change('wording', 'reply', where(child(now, status) ?? now ?? after), `the response ${status} has changed`),
      ),
  ]
}

const ofEvent = (rule: Rule, node: Node, what: string): Change => change(rule, 'event', where(node), what)
