// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { PayAction, TexmlDocument } from './types.js'

/** `<Pay>` is done; what next */
export declare const payAction: Webhook<
  PayAction,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
