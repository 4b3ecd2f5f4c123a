// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { ConferenceWait, PromptVerbs } from './types.js'

/** A party waits for a conference, and something may be played */
export declare const conferenceWait: Webhook<
  ConferenceWait,
  PromptVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
