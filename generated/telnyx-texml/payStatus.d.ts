// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { PayStatusEvent } from './types.js'

/** A payment in a call goes on, succeeded or failed */
export declare const payStatus: Webhook<
  PayStatusEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
