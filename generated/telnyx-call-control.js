// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
export { callEvents } from './telnyx-call-control/callEvents.js'
