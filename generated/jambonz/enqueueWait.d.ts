// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { EnqueueWait, WaitVerbs } from './types.js'

/** A caller waits in a queue, and something may be played */
export declare const enqueueWait: Webhook<
  EnqueueWait,
  WaitVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
