// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
export type * from './telnyx-call-control/types.js'
export { callEvents } from './telnyx-call-control/callEvents.js'
