/** `callhooks validate`: which webhooks a payload fits, and why not the others, nearest first. It authenticates nothing. */
import { WebhookError } from '../errors.ts'
import { nearest } from '../match.ts'
import { check } from '../validate.ts'
import type { Webhook } from '../vendor.ts'
import { isMessage, type Payload, readBody, readBytes, readMessage } from './payload.ts'
import { out } from './print.ts'
import { UsageError } from './usage.ts'
import { load, names } from './vendors.ts'

/** The options of the command. */
export interface ValidateOptions {
  readonly vendor?: string
  readonly webhook?: string
  readonly json?: boolean
}

/** What `--json` prints. */
export interface Report {
  readonly fits: readonly {
    readonly vendor: string
    readonly webhook: string
    readonly findings: readonly { readonly pointer: string; readonly kind: string }[]
  }[]
  readonly nearest: readonly { readonly vendor: string; readonly webhook: string; readonly detail: string }[]
}

/** Runs the command on a file, `-` for standard input, and says whether the payload fits anything. */
export async function validate(file: string, { vendor, webhook, json }: ValidateOptions): Promise<boolean> {
  const webhooks = await chosen(vendor, webhook)
  const bytes = readBytes(file)
  const report = compare(webhooks, (file.endsWith('.http') || isMessage(bytes) ? readMessage : readBody)(bytes))
  out(json ? report : text(report))
  return report.fits.length > 0
}

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

/** Holds a payload against each contract. */
export function compare(webhooks: readonly Webhook[], payload: Payload): Report {
  const results = webhooks.map((webhook) => {
    const result = { vendor: webhook.vendor, webhook: webhook.name, event: webhook.event, value: undefined as unknown }
    try {
      result.value = payload(webhook.event)
      check(webhook.event, result.value)
      return result
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error
      return { ...result, detail: error.detail }
    }
  })
  const fits = results.filter((result) => !('detail' in result))
  const others = results.filter((result) => 'detail' in result)
  return {
    fits: nearest(fits).map(({ vendor, webhook, event, value }) => ({
      vendor,
      webhook,
      findings: event.findings(value).map(({ pointer, kind }) => ({ pointer, kind })),
    })),
    // what could not even be read as the contract's media type is the farthest away
    nearest: [
      ...nearest(others.filter(({ value }) => value !== undefined)),
      ...others.filter(({ value }) => value === undefined),
    ].map(({ vendor, webhook, detail }) => ({ vendor, webhook, detail })),
  }
}

function text({ fits, nearest }: Report): string {
  return [
    ...(fits.length === 0 ? ['fits nothing\n'] : []),
    ...fits.map(
      ({ vendor, webhook, findings }) =>
        `fits ${vendor} ${webhook}, ${findings.length} finding${findings.length === 1 ? '' : 's'}\n` +
        findings.map(({ pointer, kind }) => `    ${kind} ${JSON.stringify(pointer)}\n`).join(''),
    ),
    ...nearest.map(({ vendor, webhook, detail }) => `does not fit ${vendor} ${webhook}: ${detail}\n`),
  ].join('')
}
