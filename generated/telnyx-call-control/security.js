// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
export const telnyxSignature = {
  type: 'apiKey',
  in: 'header',
  name: 'telnyx-signature-ed25519',
  'x-signature': {
    algorithm: 'ed25519',
    encoding: 'base64',
    header: '{signature}',
    timestamp: 'telnyx-timestamp',
    message: '{$request.header.telnyx-timestamp}|{$request.body}',
  },
}
