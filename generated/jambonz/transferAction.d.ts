// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { TransferAction, OptionalVerbs } from './types.js'

/** A transfer has ended */
export declare const transferAction: Webhook<
  TransferAction,
  OptionalVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
