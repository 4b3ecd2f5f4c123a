// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { CallStatusEvent } from './types.js'

/** A call was created, rings, was answered, ended, or got a digit */
export declare const callStatus: Webhook<
  CallStatusEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
