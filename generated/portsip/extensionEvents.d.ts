// Made from openapi/portsip.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { basic, digest, bearer } from './security.js'
import type { ExtensionEvent } from './types.js'

/** An extension, a queue or an agent changes state. */
export declare const extensionEvents: Webhook<
  ExtensionEvent,
  undefined,
  readonly [{ readonly basic: typeof basic }, { readonly digest: typeof digest }, { readonly bearer: typeof bearer }]
>
