// Made from openapi/telnyx-call-control.yaml by `npm run generate`.
export declare const telnyxSignature: {
  readonly type: 'apiKey'
  readonly in: 'header'
  readonly name: 'telnyx-signature-ed25519'
  readonly 'x-signature': {
    readonly algorithm: 'ed25519'
    readonly encoding: 'base64'
    readonly header: '{signature}'
    readonly timestamp: 'telnyx-timestamp'
    readonly message: '{$request.header.telnyx-timestamp}|{$request.body}'
  }
}
