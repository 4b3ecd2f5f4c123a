/** Receive webhooks from voice platforms: authenticated, decoded, validated and typed. */
export { createReceiver, createReceiverWithoutAuthentication, type Delivery, type Receiver } from './receive.ts'
export type { Options } from './options.ts'
export type { DigestOptions } from './security/digest.ts'
export type { DigestAlgorithm } from './digest/response.ts'
export { memoryStore, type MemoryStore } from './store/memory.ts'
export type { Store } from './store/store.ts'
export type { Answered, Handle, Handler, HandlerOptions } from './server/handler.ts'
export type { Accepted, Entry, Failed, Refused, Replied } from './entry.ts'
export { validate, validateReply, type ReplyOptions, type Validated } from './validate.ts'
export { unlisted, unlistedMembers } from './unlisted.ts'
export { match, type Match } from './match.ts'
export { WebhookError, type Code, type HeaderFields } from './errors.ts'
export type { RawDelivery } from './delivery.ts'
export type { RawReply } from './respond.ts'
export type { Basic, Bearer, Digest, PublicKey, Secret } from './security/credentials.ts'
export type { CredentialsOf } from './security/types.ts'
export type {
  Contract,
  EventOf,
  Finding,
  HttpScheme,
  Identity,
  ProbeOf,
  ReplyOf,
  Retries,
  Security,
  SecurityScheme,
  SignatureScheme,
  Unlisted,
  UnlistedInReply,
  Violation,
  Webhook,
  Webhooks,
} from './vendor.ts'
