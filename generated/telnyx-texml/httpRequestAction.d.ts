// Made from openapi/telnyx-texml.yaml by `npm run generate`.
import type { Webhook } from 'callhooks'
import type { telnyxSignature } from './security.js'
import type { HttpRequestAction, TexmlDocument } from './types.js'

/** `<HttpRequest>` has its response; what next */
export declare const httpRequestAction: Webhook<
  HttpRequestAction,
  TexmlDocument,
  readonly [{ readonly telnyxSignature: typeof telnyxSignature }]
>
