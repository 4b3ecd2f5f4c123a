/** The vendors' tables, as the command line loads them. */
import type { Webhook } from 'callhooks'
import { load, names, type Vendor } from '../../src/cli/vendors.ts'

export const vendors: readonly Vendor[] = await load(names)

/** A webhook by vendor and name. */
export function webhookOf(vendor: string, name: string): Webhook {
  const webhook = vendors.find((one) => one.name === vendor)?.webhooks[name]
  if (!webhook) throw new Error(`there is no webhook ${vendor} ${name}`)
  return webhook
}
