// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { LlmAction, OptionalVerbs } from './types.js'

/** A conversation with a language model has ended */
export declare const llmAction: Webhook<
  LlmAction,
  OptionalVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
