// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { InstructionRequest, TexmlDocument } from './types.js'

/** A call asks what to do */
export declare const instructions: Webhook<
  InstructionRequest,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
