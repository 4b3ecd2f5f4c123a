// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { AssistantToolCall, AssistantToolResult } from './types.js'

/** An AI assistant calls a webhook tool */
export declare const assistantTool: Webhook<
  AssistantToolCall,
  AssistantToolResult | undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
