/** The errors of a delivery: a stable code, the HTTP status to answer, and a cause that is for the receiver's eyes only. */

/** Every way to fail, with the status that answers it. The README explains each. */
export const codes = {
  'not-found': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  unauthenticated: 401,
  'invalid-credentials': 401,
  'invalid-signature': 401,
  stale: 401,
  'unsupported-media-type': 415,
  incomplete: 400,
  'not-utf-8': 400,
  'not-json': 400,
  'too-deep': 400,
  'duplicate-field': 400,
  mismatch: 422,
  handler: 500,
  reply: 500,
  store: 503,
  repeated: 409,
  'in-progress': 503,
} as const

/** A stable name for one way to fail. */
export type Code = keyof typeof codes

/** Header fields by lower-case name; a list is as many fields of that name. */
export interface HeaderFields {
  readonly [name: string]: string | string[]
}

/** Header fields as the web has them. */
export function toHeaders(fields: HeaderFields): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) headers.append(name, one)
  return headers
}

/** What the sender is told, which is nothing that helps a forger. */
const generic: { readonly [status: number]: string } = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  409: 'Conflict',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/**
 * A delivery that was not accepted, or a reply that the contract does not allow.
 *
 * `message` is generic, because frameworks send it to the caller; the cause is in `detail`, which names the field and the likely
 * reason and holds nothing secret and nothing of the payload.
 *
 * @example
 * import { WebhookError } from 'callhooks'
 * const answer = (error: unknown): Response => {
 *   if (error instanceof WebhookError) return error.getResponse()
 *   throw error
 * }
 */
export class WebhookError extends Error {
  override readonly name = 'WebhookError'
  /** What went wrong, stable over versions. */
  readonly code: Code
  /** The HTTP status to answer. */
  readonly status: number
  /** The cause, for the receiver's log and not for the sender. */
  readonly detail: string
  /** Header fields of the answer, such as `www-authenticate`. */
  readonly headers: HeaderFields

  constructor(code: Code, detail: string, headers: HeaderFields = {}, options?: ErrorOptions) {
    super(generic[codes[code]] ?? 'Error', options)
    this.code = code
    this.status = codes[code]
    this.detail = detail
    this.headers = headers
  }

  /** The answer to the sender: the status, its headers and a generic text. */
  getResponse(): Response {
    return new Response(this.message, {
      status: this.status,
      headers: toHeaders({ 'content-type': 'text/plain', ...this.headers }),
    })
  }
}
