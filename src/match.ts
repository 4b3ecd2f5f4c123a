/** Which webhooks of a vendor a value fits, likeliest first: for where neither a tag nor the URL says what was delivered. */
import { likeliest } from './likeliest.ts'
import { type Validated, withFindings } from './validate.ts'
import type { EventOf, Webhooks } from './vendor.ts'

/** A webhook that a value fits, with the value as its event. */
export type Match<V extends Webhooks> = {
  readonly [Name in keyof V & string]: Validated<EventOf<V[Name]>> & {
    readonly webhook: Name
    /**
     * Whether that it fits is evidence. It is not where the contract takes any object, or where the value is nearer to another webhook
     * that it does not fit: a bad event of that one, which may fit this one by chance.
     */
    readonly isEvidence: boolean
  }
}[keyof V & string]

/**
 * Lists every webhook of a vendor's module that a value fits, the likeliest first: the fewest findings, then the nearest contract. Those
 * that it fits without evidence come last, what takes any object behind all others.
 *
 * Contracts accept what they do not list, so one value can fit many. No credentials are asked for: give it what is already trusted.
 *
 * @example
 * import { match } from 'callhooks'
 * import * as portsip from 'callhooks/portsip'
 * const [best] = match(portsip, JSON.parse('{"event_type":"call_start","tenant_id":"1"}'))
 * if (best?.isEvidence && best.webhook === 'cdrEvents') console.log(best.event.event_type, best.findings)
 */
export function match<V extends Webhooks>(vendor: V, value: unknown): Match<V>[] {
  const candidates = Object.entries(vendor).map(([webhook, { event }]) => ({ webhook, event, value }))
  return likeliest(candidates)
    .filter(({ fits }) => fits)
    .map(({ candidate: { webhook, event }, isEvidence }) =>
      withFindings({ webhook, event: value, isEvidence }, event, value),
    ) as unknown as Match<V>[] // each name goes with the event of its contract, which `Object.entries` does not keep
}
