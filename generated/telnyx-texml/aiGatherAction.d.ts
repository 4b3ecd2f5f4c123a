// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { AiGatherAction, TexmlDocument } from './types.js'

/** `<AIGather>` has what it was to find out; what next */
export declare const aiGatherAction: Webhook<
  AiGatherAction,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
