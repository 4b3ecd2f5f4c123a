// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { GatherAction, TexmlDocument } from './types.js'

/** `<Gather>` has digits or speech; what next */
export declare const gatherAction: Webhook<
  GatherAction,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
