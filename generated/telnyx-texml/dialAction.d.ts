// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { DialAction, TexmlDocument } from './types.js'

/** A call that `<Dial>` made is over; what next */
export declare const dialAction: Webhook<
  DialAction,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
