// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { ConferenceStatusEvent } from './types.js'

/** A conference started or ended, or somebody joined or left */
export declare const conferenceStatus: Webhook<
  ConferenceStatusEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
