// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { RealtimeTranscription } from './types.js'

/** Something was said in a call */
export declare const realtimeTranscription: Webhook<
  RealtimeTranscription,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
