// Made from openapi/portsip.yaml by `npm run generate`.
export const basic = {
  type: 'http',
  scheme: 'basic',
}
export const digest = {
  type: 'http',
  scheme: 'digest',
}
export const bearer = {
  type: 'http',
  scheme: 'bearer',
}
