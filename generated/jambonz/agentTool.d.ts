// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { AgentTool, AgentToolReply } from './types.js'

/** A voice agent wants a function called */
export declare const agentTool: Webhook<
  AgentTool,
  AgentToolReply,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
