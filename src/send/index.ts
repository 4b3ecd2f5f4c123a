/** Deliveries as the vendors send them, for tests and demonstrations. */
export { createDelivery, type DeliveryOptions } from './delivery.ts'
export { createSender, type Sender, type SenderOptions, type Sent } from './client.ts'
export type { PrivateKey, SenderCredentialsOf } from './credentials.ts'
