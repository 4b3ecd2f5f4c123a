// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { DialConfirm, ConfirmVerbs } from './types.js'

/** A called party has answered, and may be asked whether to take the call */
export declare const dialConfirm: Webhook<
  DialConfirm,
  ConfirmVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
