// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { QueueWait, TexmlDocument } from './types.js'

/** A call waits in a queue; what to play */
export declare const queueWait: Webhook<
  QueueWait,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
