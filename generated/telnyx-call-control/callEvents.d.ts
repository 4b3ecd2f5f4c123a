// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { CallEvent } from './types.js'

/** Something happened to a call or a conference */
export declare const callEvents: Webhook<
  CallEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
