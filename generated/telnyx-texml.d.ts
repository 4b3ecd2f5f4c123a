// Made from openapi/telnyx-texml.yaml by `npm run generate`.
export type * from './telnyx-texml/types.js'
export { siprecStatus } from './telnyx-texml/siprecStatus.js'
export { referStatus } from './telnyx-texml/referStatus.js'
