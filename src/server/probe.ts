/** The answer to a platform that probes a webhook's URL with `OPTIONS` (RFC 9110 section 9.3.7): the same bytes for everybody. */
import { concrete, decode, encode } from '../decode.ts'
import type { RawReply } from '../respond.ts'
import { describe } from '../validate.ts'
import type { Webhook } from '../vendor.ts'

/**
 * Makes the answer once, of what the user declares.
 *
 * @throws TypeError when the contract knows no probe, or does not allow this answer to it.
 */
export function probeReply({ name, probe }: Webhook, value: unknown): RawReply {
  if (!probe) throw new TypeError(`probe: the contract of ${name} knows no probe of its URL`)
  if (!probe.accepts(value)) throw new TypeError(`probe: ${describe(probe, value, probe.accepts.errors ?? [])}`)
  const body = encode(probe.mediaType, value)
  const sent = decode(probe.mediaType, body, probe.fields) // what is told may differ, where it has `toJSON`
  if (!probe.accepts(sent)) throw new TypeError(`probe: ${describe(probe, sent, probe.accepts.errors ?? [])}`)
  return {
    status: 200,
    headers: {
      'content-type': concrete(probe.mediaType),
      'content-length': String(body.length),
      allow: 'POST, OPTIONS',
    },
    body,
  }
}
