// Made from openapi/jambonz.yaml by `npm run generate`.
export { sipClientAuthentication } from './jambonz/sipClientAuthentication.js'
export { newCall } from './jambonz/newCall.js'
