/** The method of a delivery, which is POST, and the likely cause of each other one (RFC 9110 section 9). */
import { WebhookError } from './errors.ts'

/** Why a request with another method comes to a webhook. What is not listed is not repeated: a sender chooses it. */
const causes: { readonly [method: string]: string } = {
  GET: "the vendor's hook is set to GET, set it to POST",
  HEAD: 'a monitor or a link preview that asks whether the URL is there',
  OPTIONS: "a browser's preflight, or a probe, and no delivery",
  PUT: "the vendor's hook is set to PUT, set it to POST",
  PATCH: "the vendor's hook is set to PATCH, set it to POST",
  DELETE: "the vendor's hook is set to DELETE, set it to POST",
}

/** Why one with `OPTIONS` comes to a webhook whose contract knows a probe. */
const PROBE = "a probe, which the handler's option `probe` answers, or a browser's preflight"

/**
 * Refuses every method but POST. The text is for the receiver's log, as every `detail` is.
 *
 * @throws WebhookError `method-not-allowed`, with `allow` as RFC 9110 section 15.5.6 demands it.
 */
export function checkMethod(method: string, { isProbed = false, allow = 'POST' } = {}): void {
  if (method === 'POST') return
  const cause = isProbed && method === 'OPTIONS' ? PROBE : Object.hasOwn(causes, method) ? causes[method] : undefined
  const detail = cause === undefined ? 'the method is not POST' : `the method is ${method} and not POST: ${cause}`
  throw new WebhookError('method-not-allowed', detail, { allow })
}
