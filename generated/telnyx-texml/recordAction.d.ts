// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { RecordAction, TexmlDocument } from './types.js'

/** `<Record>` is done; what next */
export declare const recordAction: Webhook<
  RecordAction,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
