// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { StreamStatus } from './types.js'

/** A media stream of a call started, stopped or failed */
export declare const streamStatus: Webhook<
  StreamStatus,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
