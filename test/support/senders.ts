/** The senders of `test/proofs`, each as a webhook that takes any JSON or form. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { SecurityScheme, Webhook } from 'callhooks'
import { tokens } from 'callhooks/jwt'
import { parse } from 'yaml'
import { words } from '../../scripts/security.ts'

const { components } = parse(readFileSync(path.join(import.meta.dirname, '..', 'proofs', 'senders.yaml'), 'utf8')) as {
  readonly components: { readonly securitySchemes: { readonly [name: string]: object } }
}

/** The names of all senders. */
export const senders = Object.keys(components.securitySchemes)

export const FORM = 'application/x-www-form-urlencoded'

/** The security scheme of a sender, checked as `generate` does, with a change of its words if one is given. */
export function schemeOf(sender: string, change: object = {}): SecurityScheme {
  const scheme = words(sender, changed(components.securitySchemes[sender]!, change)) as { readonly 'x-jwt'?: object }
  return (scheme['x-jwt'] ? { ...scheme, 'x-jwt': { ...scheme['x-jwt'], tokens } } : scheme) as SecurityScheme
}

const changed = (scheme: object, change: object): object =>
  'x-signature' in scheme
    ? { ...scheme, 'x-signature': { ...(scheme['x-signature'] as object), ...change } }
    : 'x-jwt' in scheme
      ? { ...scheme, 'x-jwt': { ...(scheme['x-jwt'] as object), ...change } }
      : scheme

/** A webhook with the proof of a sender. */
export const webhookWith = (sender: string, mediaType = 'application/json', change: object = {}): Webhook => ({
  vendor: 'senders',
  name: sender,
  security: [{ [sender]: schemeOf(sender, change) }],
  identity: { none: 'These contracts are of proofs alone.' },
  event: {
    mediaType,
    accepts: (value): value is unknown => typeof value === 'object',
    findings: () => [],
    fields: new Set(),
    prefixes: [],
  },
  reply: {
    mediaType: '',
    accepts: (value): value is undefined => value === undefined,
    findings: () => [],
    fields: new Set(),
    prefixes: [],
  },
})
