// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
export declare const studioSignature: {
  readonly type: 'apiKey'
  readonly in: 'header'
  readonly name: 'x-studio-signature'
  readonly 'x-signature': {
    readonly algorithm: 'hmac-sha256'
    readonly encoding: 'hex'
    readonly header: 't={timestamp},v1={signature}'
    readonly message: '{timestamp}.{$request.body}'
  }
}
