// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
export const studioSignature = {
  type: 'apiKey',
  in: 'header',
  name: 'x-studio-signature',
  'x-signature': {
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    header: 't={timestamp},v1={signature}',
    message: '{timestamp}.{$request.body}',
  },
}
