/** What a test sends: deliveries with the private half of the receiver's credentials, and typed events in them. */
import type { Unlisted } from 'callhooks'
import { createDelivery, createSender } from 'callhooks/send'
import { newCall } from 'callhooks/jambonz'
import { newCall as alone } from 'callhooks/jambonz/newCall'
import { cdrEvents } from 'callhooks/portsip'
import { referStatus } from 'callhooks/telnyx-texml'

const call = { call_sid: 'c', direction: 'inbound', call_status: 'trying' } as const
const refer = { AccountSid: 'a', CallSid: 'c', ReferCallStatus: 'busy' } as const
const start = { event_type: 'call_parked' as Unlisted, tenant_id: '1' } as const
const url = (webhook: string): string => `http://localhost/${webhook}`

// a delivery is signed with the secret that both sides hold, or the private key that only the sender does
export const request: Request = await createDelivery(newCall, call, { jambonzSignature: { secret: 'a' } })
await createDelivery(referStatus, refer, { telnyxSignature: { privateKey: 'a' } }, { url: url('x'), now: () => 0 })
await createDelivery(cdrEvents, start, { bearer: { token: 'a' } })
await createDelivery(cdrEvents, start, { basic: { username: 'a', password: 'b' } })
// @ts-expect-error TS2353: nobody signs with a public key
await createDelivery(referStatus, refer, { telnyxSignature: { publicKey: 'a' } })
// @ts-expect-error TS2322: a scheme of another vendor
await createDelivery(referStatus, refer, { jambonzSignature: { secret: 'a' } })
// @ts-expect-error TS2554: no credentials argument
await createDelivery(referStatus, refer)

// to send without credentials is said
await createDelivery(referStatus, refer, {})

// the event is the webhook's, also of a webhook that was imported alone
await createDelivery(alone, call, { jambonzSignature: { secret: 'a' } })
// @ts-expect-error TS2345: a field is missing
await createDelivery(alone, { call_sid: 'c', direction: 'inbound' }, { jambonzSignature: { secret: 'a' } })
// @ts-expect-error TS2322: a value that is not listed and not said to be
await createDelivery(alone, { ...call, call_status: 'parked' }, { jambonzSignature: { secret: 'a' } })

// a sender's answer has a reply where it was accepted
const sender = createSender({ newCall, cdrEvents }, { basic: { username: 'a', password: 'b' } }, { url })
const sent = await sender.send('newCall', call)
export const verb = sent.accepted ? sent.reply[0]?.verb : sent.response.status
// @ts-expect-error TS2339: and none where it was not looked at
export const reply = sent.reply
// @ts-expect-error TS2345: a webhook that the sender does not have
await sender.send('referStatus', refer)
// @ts-expect-error TS2345: an event of another webhook
await sender.send('newCall', start)
