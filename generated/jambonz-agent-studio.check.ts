// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import type { SecurityScheme } from 'callhooks'

export const studioSignature = {
  type: 'apiKey',
  in: 'header',
  name: 'x-studio-signature',
  'x-signature': {
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    header: 't={timestamp},v1={signature}',
    message: '{timestamp}.{$request.body}',
  },
} as const satisfies SecurityScheme
