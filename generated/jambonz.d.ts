// Made from openapi/jambonz.yaml by `npm run generate`.
export type * from './jambonz/types.js'
export { sipClientAuthentication } from './jambonz/sipClientAuthentication.js'
export { newCall } from './jambonz/newCall.js'
