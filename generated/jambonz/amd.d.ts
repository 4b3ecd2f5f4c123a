// Made from openapi/jambonz.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, jambonzSignature } from './security.js'
import type { AmdEvent, OptionalVerbs } from './types.js'

/** Answering machine detection has found something */
export declare const amd: Webhook<
  AmdEvent,
  OptionalVerbs | undefined,
  readonly [
    { readonly basic: typeof basic },
    { readonly jambonzSignature: typeof jambonzSignature },
    { readonly basic: typeof basic; readonly jambonzSignature: typeof jambonzSignature },
  ]
>
