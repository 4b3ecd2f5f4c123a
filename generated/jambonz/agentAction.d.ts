// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { AgentAction, OptionalVerbs } from './types.js'

/** A voice agent has ended */
export declare const agentAction: Webhook<
  AgentAction,
  OptionalVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
