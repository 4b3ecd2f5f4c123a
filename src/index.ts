/** Receive webhooks from voice platforms: authenticated, decoded, validated and typed. */
export {
  createReceiver,
  createReceiverWithoutAuthentication,
  type Delivery,
  type Options,
  type Receiver,
} from './receive.ts'
export type { Answered, Handle, Handler, HandlerOptions } from './server/handler.ts'
export type { Accepted, Entry, Failed, Refused } from './entry.ts'
export { validate, validateReply, type Validated } from './validate.ts'
export { WebhookError, type Code } from './errors.ts'
export type { RawDelivery } from './delivery.ts'
export type { RawReply } from './respond.ts'
export type { Basic, Bearer, Digest, PublicKey, Secret } from './security/credentials.ts'
export type { CredentialsOf } from './security/types.ts'
export type {
  Contract,
  EventOf,
  Finding,
  HttpScheme,
  ReplyOf,
  Security,
  SecurityScheme,
  SignatureScheme,
  Unlisted,
  Webhook,
  Webhooks,
} from './vendor.ts'
