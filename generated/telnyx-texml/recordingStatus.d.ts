// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { RecordingStatusEvent } from './types.js'

/** A recording began or is ready */
export declare const recordingStatus: Webhook<
  RecordingStatusEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
