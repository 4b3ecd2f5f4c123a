// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { SiprecStatus } from './types.js'

/** A SIPREC session of a call started, stopped or failed */
export declare const siprecStatus: Webhook<
  SiprecStatus,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
