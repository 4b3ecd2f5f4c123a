// Made from openapi/jambonz.yaml by `npm run generate`.
export const basic = {
  type: 'http',
  scheme: 'basic',
}
export const jambonzSignature = {
  type: 'apiKey',
  in: 'header',
  name: 'jambonz-signature',
  'x-signature': {
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    header: 't={timestamp},v1={signature}',
    message: '{timestamp}.{$request.body}',
  },
}
