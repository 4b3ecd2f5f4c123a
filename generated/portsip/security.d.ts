// Made from openapi/portsip.yaml by `npm run generate`.
export declare const basic: {
  readonly type: 'http'
  readonly scheme: 'basic'
}
export declare const digest: {
  readonly type: 'http'
  readonly scheme: 'digest'
}
export declare const bearer: {
  readonly type: 'http'
  readonly scheme: 'bearer'
}
