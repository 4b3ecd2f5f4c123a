// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { ConversationStatusEvent } from './types.js'

/** A conversation with an AI assistant began or ended */
export declare const conversationStatus: Webhook<
  ConversationStatusEvent,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
