// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { studioSignature } from './security.js'
import type { CallResult } from './types.js'

/** A call of an agent has ended, and this is its result */
export declare const result: Webhook<
  CallResult,
  undefined,
  readonly [{ readonly studioSignature: typeof studioSignature }]
>
