// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { DeepfakeDetection } from './types.js'

/** The voice of the far end is human or made by a machine */
export declare const deepfakeDetection: Webhook<
  DeepfakeDetection,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
