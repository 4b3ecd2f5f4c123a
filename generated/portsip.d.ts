// Made from openapi/portsip.yaml by `npm run generate`.
export type * from './portsip/types.js'
export { cdrEvents } from './portsip/cdrEvents.js'
export { extensionEvents } from './portsip/extensionEvents.js'
export { virtualReceptionistAction } from './portsip/virtualReceptionistAction.js'
