/** The credentials file of `callhooks listen`: per vendor and, where they differ, per webhook. */
import { readFileSync } from 'node:fs'
import type { Webhook } from '../vendor.ts'
import { UsageError } from './usage.ts'
import type { Vendor } from './vendors.ts'

/** What a file holds: schemes to credentials, and under `webhooks` those that replace them. */
export interface CredentialsFile {
  readonly [vendor: string]: VendorCredentials
}

interface VendorCredentials {
  readonly webhooks?: { readonly [webhook: string]: { readonly [scheme: string]: unknown } }
  readonly [scheme: string]: unknown
}

/**
 * Reads a credentials file.
 *
 * @throws UsageError that names the file and what is wrong, and none of its values.
 */
export function readCredentials(file: string): CredentialsFile {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError(`${file}: is not JSON`) // the parser's own message quotes the file
  }
  if (!isObject(value)) throw new UsageError(`${file}: is not an object of vendors`)
  for (const [vendor, held] of Object.entries(value)) {
    if (!isObject(held)) throw new UsageError(`${file}: ${vendor} is not an object of schemes`)
    const webhooks = held['webhooks'] ?? {}
    if (!isObject(webhooks)) throw new UsageError(`${file}: ${vendor} webhooks is not an object`)
    for (const [webhook, schemes] of Object.entries(webhooks))
      if (!isObject(schemes)) throw new UsageError(`${file}: ${vendor} ${webhook} is not an object of schemes`)
  }
  return value as unknown as CredentialsFile
}

/** Throws a `UsageError` for names in the file that no vendor has. */
export function checkNames(file: CredentialsFile, vendors: readonly Vendor[]): void {
  for (const [name, held] of Object.entries(file)) {
    const vendor = vendors.find((one) => one.name === name)
    if (!vendor)
      throw new UsageError(
        `credentials: unknown vendor ${name}; there are ${vendors.map((one) => one.name).join(', ')}`,
      )
    for (const webhook of Object.keys(held.webhooks ?? {})) {
      if (!Object.hasOwn(vendor.webhooks, webhook))
        throw new UsageError(`credentials: ${name} has no webhook ${webhook}`)
    }
  }
}

/** The credentials of one webhook, undefined where there are none: those of its vendor where they are of schemes that it knows and others do too. */
export function credentialsOf(
  file: CredentialsFile,
  webhook: Webhook,
  others: readonly Webhook[],
): { readonly [scheme: string]: unknown } | undefined {
  const { webhooks, ...shared } = file[webhook.vendor] ?? {}
  const own = webhooks?.[webhook.name]
  if (own) return own
  const schemes = Object.keys(shared)
  return schemes.length > 0 && (isKnown(webhook, schemes) || !others.some((other) => isKnown(other, schemes)))
    ? shared
    : undefined
}

/** Whether a webhook proves itself by these schemes. */
const isKnown = ({ security }: Webhook, schemes: readonly string[]): boolean =>
  security.some((alternative) => {
    const names = Object.keys(alternative)
    return names.length === schemes.length && names.every((name) => schemes.includes(name))
  })

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
