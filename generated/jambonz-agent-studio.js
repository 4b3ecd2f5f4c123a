// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
export { result } from './jambonz-agent-studio/result.js'
export { callEvents } from './jambonz-agent-studio/callEvents.js'
export { toolRequest } from './jambonz-agent-studio/toolRequest.js'
