// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { CallEvent } from './types.js'

/** The insights of a conversation with an AI assistant are there */
export declare const insightResults: Webhook<
  CallEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
