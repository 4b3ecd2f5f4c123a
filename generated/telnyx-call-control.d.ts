// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
export type * from './telnyx-call-control/types.js'
export { callEvents } from './telnyx-call-control/callEvents.js'
export { assistantInitialization } from './telnyx-call-control/assistantInitialization.js'
export { insightResults } from './telnyx-call-control/insightResults.js'
export { assistantTool } from './telnyx-call-control/assistantTool.js'
