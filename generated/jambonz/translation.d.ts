// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { Translation, OptionalVerbs } from './types.js'

/** Something was said and translated while a call is transcribed */
export declare const translation: Webhook<
  Translation,
  OptionalVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
