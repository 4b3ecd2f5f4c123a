// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { SipClientAuthentication, SipClientAuthenticationReply } from './types.js'

/** A SIP client wants to register or to place a call, and shows its digest credentials */
export declare const sipClientAuthentication: Webhook<
  SipClientAuthentication,
  SipClientAuthenticationReply,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
