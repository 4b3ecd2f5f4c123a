// Made from openapi/portsip.yaml by `npm run generate`.
import type { SecurityScheme } from 'callhooks'

export const basic = {
  type: 'http',
  scheme: 'basic',
} as const satisfies SecurityScheme
export const digest = {
  type: 'http',
  scheme: 'digest',
} as const satisfies SecurityScheme
export const bearer = {
  type: 'http',
  scheme: 'bearer',
} as const satisfies SecurityScheme
