// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { studioSignature } from './security.js'
import type { ToolArguments, ToolResult } from './types.js'

/** The language model uses an HTTP tool of the agent */
export declare const toolRequest: Webhook<
  ToolArguments,
  ToolResult,
  readonly [{ readonly studioSignature: typeof studioSignature }]
>
