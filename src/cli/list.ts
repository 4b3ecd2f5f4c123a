/** `callhooks list`: what the contracts say, looked up: vendors, webhooks, events, security, media types, replies and sources. */
import { eventOf, follow, type Operation } from './contract/contract.ts'
import { type Events, eventsOf } from './list/events.ts'
import { type Sources, sourcesOf } from './list/sources.ts'
import { out } from './print.ts'
import { load, names, type Vendor } from './vendors.ts'

/** What `--json` prints. */
export interface Listing {
  readonly vendors: readonly {
    readonly vendor: string
    readonly title: string
    readonly version: string
    readonly webhooks: readonly ListedWebhook[]
    readonly sources: Sources
  }[]
}

interface ListedWebhook {
  readonly webhook: string
  readonly summary: string
  readonly mediaType: string
  readonly schema: string
  /** The alternatives, each a list of schemes that must all hold; an empty list is none at all. */
  readonly security: readonly (readonly string[])[]
  readonly reply: { readonly kind: 'none' | 'optional' | 'required'; readonly mediaType: string | null }
  /** What identifies a delivery, as the contract says it. */
  readonly identity: unknown
  readonly events: readonly Events[]
}

/** Runs the command. */
export async function list({ json }: { readonly json?: boolean }): Promise<void> {
  const listing: Listing = { vendors: (await load(names)).map(vendorOf) }
  out(json ? listing : text(listing))
}

function vendorOf({ name, document }: Vendor): Listing['vendors'][number] {
  return {
    vendor: name,
    title: document.info.title,
    version: document.info.version,
    webhooks: Object.entries(document.webhooks).map(([webhook, { post }]) => {
      const { mediaType, node } = eventOf(document, webhook)
      return {
        webhook,
        summary: post.summary,
        mediaType,
        schema: follow(document, node).path.at(-1)!,
        security: post.security.map((alternative) => Object.keys(alternative)),
        reply: replyOf(post),
        identity: post['x-delivery-id'],
        events: eventsOf(document, node),
      }
    }),
    sources: sourcesOf(document),
  }
}

function replyOf({ responses }: Operation): ListedWebhook['reply'] {
  const mediaType = Object.keys(responses['200']?.content ?? {})[0]
  if (mediaType === undefined) return { kind: 'none', mediaType: null }
  return { kind: '204' in responses ? 'optional' : 'required', mediaType }
}

const text = ({ vendors }: Listing): string =>
  vendors
    .map(({ vendor, title, version, webhooks, sources }) =>
      [
        `${vendor}: ${title} ${version}`,
        ...Object.entries(sources).map(([what, counts]) => `  ${what} learned from ${counted(counts)}`),
        ...webhooks.flatMap(webhookText),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')

const counted = (counts: { readonly [source: string]: number }): string =>
  Object.entries(counts)
    .map(([source, count]) => `${source} ${count}`)
    .join(', ')

const webhookText = ({ webhook, summary, mediaType, security, reply, identity, events }: ListedWebhook): string[] => [
  '',
  `  ${webhook}: ${summary}`,
  `    body      ${mediaType}`,
  `    security  ${security.map((schemes) => schemes.join(' and ') || 'none').join(', or ')}`,
  `    reply     ${reply.kind}${reply.mediaType === null ? '' : `, ${reply.mediaType}`}`,
  `    delivery  ${identityText(identity)}`,
  ...events.map(({ tag, values, schema }) => `    event     ${tag} ${valuesText(values)}: ${schema}`),
]

const valuesText = (values: readonly unknown[] | null): string =>
  values === null ? 'any other' : values.length === 0 ? 'absent' : values.join(' | ')

/** Fields that identify a delivery, or the first sentence of why the contract has none. */
function identityText(identity: unknown): string {
  const {
    fields,
    optional = [],
    ...why
  } = identity as {
    readonly fields?: readonly string[]
    readonly optional?: readonly string[]
  } & { readonly [kind: string]: unknown }
  if (fields) return `identified by ${[...fields, ...optional.map((field) => `${field} (where it is)`)].join(', ')}`
  const [kind, reason] = Object.entries(why)[0]!
  return `${kind === 'signed' ? 'identified by what is signed' : 'not identified'}: ${String(reason).split(/(?<=\.)\s/, 1)[0]}`
}
