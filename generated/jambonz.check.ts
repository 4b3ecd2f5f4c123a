// Made from openapi/jambonz.yaml by `npm run generate`.
import type { SecurityScheme } from 'callhooks'

export const basic = {
  type: 'http',
  scheme: 'basic',
} as const satisfies SecurityScheme
export const jambonzSignature = {
  type: 'apiKey',
  in: 'header',
  name: 'jambonz-signature',
  'x-signature': {
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    header: 't={timestamp},v1={signature}',
    message: '{timestamp}.{$request.body}',
  },
} as const satisfies SecurityScheme
