// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { AmdStatus } from './types.js'

/** Answering machine detection has a result */
export declare const amdStatus: Webhook<
  AmdStatus,
  undefined,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
