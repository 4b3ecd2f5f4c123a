// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { AssistantInitializationDelivery, AssistantVariables } from './types.js'

/** A conversation with an AI assistant begins and waits for its variables */
export declare const assistantInitialization: Webhook<
  AssistantInitializationDelivery,
  AssistantVariables,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
