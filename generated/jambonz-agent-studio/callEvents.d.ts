// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { studioSignature } from './security.js'
import type { CallEvent, CallEventReply } from './types.js'

/** Something has happened in a call that runs */
export declare const callEvents: Webhook<
  CallEvent,
  CallEventReply | undefined,
  readonly [{ readonly studioSignature: typeof studioSignature }]
>
