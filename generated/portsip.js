// Made from openapi/portsip.yaml by `npm run generate`.
export { cdrEvents } from './portsip/cdrEvents.js'
export { extensionEvents } from './portsip/extensionEvents.js'
export { virtualReceptionistAction } from './portsip/virtualReceptionistAction.js'
