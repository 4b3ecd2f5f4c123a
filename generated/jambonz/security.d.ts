// Made from openapi/jambonz.yaml by `npm run generate`.
export declare const basic: {
  readonly type: 'http'
  readonly scheme: 'basic'
}
export declare const jambonzSignature: {
  readonly type: 'apiKey'
  readonly in: 'header'
  readonly name: 'jambonz-signature'
  readonly 'x-signature': {
    readonly algorithm: 'hmac-sha256'
    readonly encoding: 'hex'
    readonly header: 't={timestamp},v1={signature}'
    readonly message: '{timestamp}.{$request.body}'
  }
}
