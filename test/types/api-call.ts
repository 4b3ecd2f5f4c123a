/** api.md, (g) a test of one's own: what the vendor would send, what the vendor would accept. */
import { type Unlisted, validateReply } from 'callhooks'
import { type NewCall, newCall } from 'callhooks/jambonz'
import { createDelivery } from 'callhooks/send'
import { call } from './api-jambonz.js'

const event: NewCall = {
  call_sid: 'c1',
  from: '+15550100',
  direction: 'inbound',
  call_status: 'parked' as Unlisted,
}
const response = await call(await createDelivery(newCall, event, { jambonzSignature: { secret: 'wh_secret_test' } }))
export const [first] = validateReply(newCall, await response.json())
export const text = first?.verb === 'say' ? first.text : undefined
