// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { DialogflowTool, DialogflowToolReply } from './types.js'

/** Dialogflow wants a function called */
export declare const dialogflowTool: Webhook<
  DialogflowTool,
  DialogflowToolReply,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
