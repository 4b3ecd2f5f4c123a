// Made from openapi/portsip.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, digest, bearer } from './security.js'
import type { CdrEvent } from './types.js'

/** A call starts, changes, tries a target or ends. */
export declare const cdrEvents: Webhook<
  CdrEvent,
  undefined,
  readonly [{ readonly basic: typeof basic }, { readonly digest: typeof digest }, { readonly bearer: typeof bearer }]
>
