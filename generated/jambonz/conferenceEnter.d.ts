// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { ConferenceEnter, PromptVerbs } from './types.js'

/** A party is about to enter a conference, and something may be played to it */
export declare const conferenceEnter: Webhook<
  ConferenceEnter,
  PromptVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
