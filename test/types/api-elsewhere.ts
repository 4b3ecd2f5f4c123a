/** api.md, (e, f) elsewhere: types only, and a payload that is already trusted. */
import { type EventOf, type ReplyOf, validate, WebhookError } from 'callhooks'
import type { newCall } from 'callhooks/jambonz'
import { type CallCdr, cdrEvents } from 'callhooks/portsip'

declare const message: { body: string }
export const greet = (event: EventOf<typeof newCall>): ReplyOf<typeof newCall> => [
  { verb: 'say', text: `Hello ${event.from}` },
]
export const minutes = (cdr: CallCdr): number => Math.ceil(Number(cdr.talk_duration) / 60)
export const { event, findings } = validate(cdrEvents, JSON.parse(message.body))
try {
  const { event } = validate(cdrEvents, JSON.parse(message.body))
  if (event.event_type === 'call_cdr') console.log(minutes(event))
} catch (error) {
  if (error instanceof WebhookError) console.error(error.code, error.detail)
}
