// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { ReferStatus, TexmlDocument } from './types.js'

/** A SIP REFER that `<Refer>` sent has a result */
export declare const referStatus: Webhook<
  ReferStatus,
  TexmlDocument | undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
