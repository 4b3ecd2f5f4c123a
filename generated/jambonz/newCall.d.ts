// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Contract, Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { NewCall, Verbs, EnvironmentVariables } from './types.js'

/** A call has come in, or an outbound call was answered, and asks what to do */
export declare const newCall: Webhook<
  NewCall,
  Verbs,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
> & { readonly probe: Contract<EnvironmentVariables> }
