/** `callhooks validate`: which webhooks a payload fits, and why not the others, likeliest first. It authenticates nothing. */
import { WebhookError } from '../errors.ts'
import { type Candidate, likeliest } from '../likeliest.ts'
import { check } from '../validate.ts'
import type { Webhook } from '../vendor.ts'
import { isMessage, type Message, type Payload, payloadOf, readBody, readBytes, readMessage } from './payload.ts'
import { out } from './print.ts'
import { UsageError } from './usage.ts'
import { load, names } from './vendors.ts'

/** The options of the command. */
export interface ValidateOptions {
  readonly vendor?: string
  readonly webhook?: string
  readonly json?: boolean
}

/** What `--json` prints, each list with the likeliest first. */
export interface Report {
  readonly fits: readonly Fit[]
  /** What it does not fit, and why. */
  readonly nearest: readonly { readonly vendor: string; readonly webhook: string; readonly detail: string }[]
  /** What it fits, which is no evidence: it takes any object, or a webhook that the payload does not fit is nearer. */
  readonly noEvidence: readonly (Fit & { readonly why: string })[]
}

interface Fit {
  readonly vendor: string
  readonly webhook: string
  readonly findings: readonly { readonly pointer: string; readonly kind: string }[]
}

/** Runs the command on a file, `-` for standard input, and says whether the payload fits what it is likely to be. */
export async function validate(file: string, { vendor, webhook, json }: ValidateOptions): Promise<boolean> {
  const webhooks = await chosen(vendor, webhook)
  const bytes = readBytes(file)
  const message = file.endsWith('.http') || isMessage(bytes) ? readMessage(bytes) : undefined
  const report = compare(webhooks, message ? payloadOf(message) : readBody(bytes), saidOf(webhooks, message, webhook))
  out(json ? report : text(report))
  return report.fits.length > 0
}

/** The webhook that the request's path says, or the only one that was asked for. */
const saidOf = (webhooks: readonly Webhook[], message: Message | undefined, asked?: string): Webhook | undefined =>
  webhooks.find(({ vendor, name }) => vendor === message?.vendor && name === message.webhook) ??
  (asked !== undefined && webhooks.length === 1 ? webhooks[0] : undefined)

/** The webhooks asked for, in the order in which their contracts have them. */
async function chosen(vendor: string | undefined, webhook: string | undefined): Promise<Webhook[]> {
  if (vendor !== undefined && !names.includes(vendor))
    throw new UsageError(`unknown vendor ${vendor}; there are ${names.join(', ')}`)
  const vendors = await load(vendor === undefined ? names : [vendor])
  const webhooks = vendors.flatMap((one) => Object.keys(one.document.webhooks).map((name) => one.webhooks[name]!))
  const found = webhooks.filter(({ name }) => webhook === undefined || name === webhook)
  if (found.length === 0) throw new UsageError(`${vendor ?? 'no vendor'} has ${vendor ? 'no' : 'a'} webhook ${webhook}`)
  return found
}

/** Holds a payload against each contract; `said` is the webhook that it was sent to. */
export function compare(webhooks: readonly Webhook[], payload: Payload, said?: Webhook): Report {
  const read = webhooks.map((webhook) => reading(webhook, payload))
  const unreadable = read.filter(({ value }) => value === undefined)
  const ranked = likeliest(
    read.filter(({ value }) => value !== undefined),
    read.find(({ webhook }) => webhook === said),
  )
  // what could not even be read as the contract's media type is the farthest away, but for what it was sent to
  const others = [
    ...ranked.flatMap(({ candidate, fits, envelope }) =>
      fits ? [] : envelope === undefined ? candidate : bare(candidate, envelope),
    ),
    ...unreadable,
  ].toSorted((a, b) => Number(b.webhook === said) - Number(a.webhook === said))
  const isLost = unreadable.some(({ webhook }) => webhook === said)
  const fitting = ranked
    .filter(({ fits }) => fits)
    .map(({ candidate: { webhook, event, value }, isEvidence, takesAny }) => ({
      isEvidence: isEvidence && !isLost,
      takesAny,
      fit: {
        vendor: webhook.vendor,
        webhook: webhook.name,
        findings: event.findings(value).map(({ pointer, kind }) => ({ pointer, kind })),
      },
    }))
  return {
    fits: fitting.flatMap(({ isEvidence, fit }) => (isEvidence ? fit : [])),
    nearest: others.map(({ webhook: { vendor, name }, detail }) => ({ vendor, webhook: name, detail: detail! })),
    noEvidence: fitting
      .filter(({ isEvidence }) => !isEvidence)
      .toSorted((a, b) => Number(a.takesAny) - Number(b.takesAny))
      .map(({ fit, takesAny }) => ({ ...fit, why: takesAny ? any(fit) : nearer(others[0]!.webhook) })),
  }
}

const ANY = 'it takes any object'
const ANY_EVENT = 'it takes any event, and does not list this one'
const any = ({ findings }: Fit): string => (findings.some(({ kind }) => kind === 'unlisted-event') ? ANY_EVENT : ANY)
const isAny = ({ why }: { readonly why: string }): boolean => why === ANY || why === ANY_EVENT
const nearer = ({ vendor, name }: Webhook): string =>
  `the payload is nearer to ${vendor} ${name}, which it does not fit`

/** A payload as the receiver of a webhook would have it, undefined where it could not be read; and why it does not fit. */
interface Reading extends Candidate {
  readonly webhook: Webhook
  readonly detail?: string
}

/** The likely cause where a payload would do for a member that is missing. */
const bare = (one: Reading, envelope: string): Reading => ({
  ...one,
  detail: `${envelope} is missing, and what is here belongs in it: a portal or a log may show it so, and it is not what is sent`,
})

function reading(webhook: Webhook, payload: Payload): Reading {
  const { event } = webhook
  let value: unknown
  try {
    value = payload(event)
    check(event, value)
    return { webhook, event, value }
  } catch (error) {
    if (!(error instanceof WebhookError)) throw error
    return { webhook, event, value, detail: error.detail }
  }
}

/** The likeliest first, also where that does not fit; what is no evidence last, unless it stands beside a nearer webhook. */
function text({ fits, nearest, noEvidence }: Report): string {
  const byChance = noEvidence.filter((fit) => !isAny(fit))
  const lines = nearest.map(({ vendor, webhook, detail }) => `does not fit ${vendor} ${webhook}: ${detail}\n`)
  const contradicted = byChance.length > 0 ? 1 : 0
  return [
    ...(fits.length === 0 && byChance.length === 0 ? ['fits nothing\n'] : []),
    ...lines.slice(0, contradicted),
    ...fits.map((fit) => fitText(fit)),
    ...byChance.map((fit) => fitText(fit)),
    ...lines.slice(contradicted),
    ...noEvidence.flatMap((fit) => (isAny(fit) ? fitText(fit) : [])),
  ].join('')
}

const fitText = ({ vendor, webhook, findings, why }: Fit & { readonly why?: string }): string =>
  `fits ${vendor} ${webhook}, ${findings.length} finding${findings.length === 1 ? '' : 's'}` +
  `${why === undefined ? '' : `: no evidence, because ${why}`}\n` +
  findings.map(({ pointer, kind }) => `    ${kind} ${JSON.stringify(pointer)}\n`).join('')
