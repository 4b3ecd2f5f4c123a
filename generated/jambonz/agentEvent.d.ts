// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { AgentEvent } from './types.js'

/** A voice agent has heard, said or finished something */
export declare const agentEvent: Webhook<
  AgentEvent,
  undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
