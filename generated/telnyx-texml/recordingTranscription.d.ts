// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { RecordingTranscription } from './types.js'

/** A recording was transcribed */
export declare const recordingTranscription: Webhook<
  RecordingTranscription,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
