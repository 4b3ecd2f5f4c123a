/** What is known of an event: its fields by name, its listed values, and which event it is by its tag. */
import { createReceiver, type EventOf, type Unlisted, validate } from 'callhooks'
import type { CallStatus, NewCall, newCall } from 'callhooks/jambonz'
import {
  type CallCdr,
  type CallTarget,
  type CdrEvent,
  cdrEvents,
  type CdrTargetAnswer,
  extensionEvents,
  type UnlistedCdrEvent,
} from 'callhooks/portsip'
import { type CallReport, referStatus, siprecStatus } from 'callhooks/telnyx-texml'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
declare const request: Request
const texml = createReceiver({ referStatus, siprecStatus }, { telnyxSignature: { publicKey: 'a' } })
const portsip = createReceiver({ cdrEvents }, { bearer: { token: 'a' } })

// `receive` hands over the event of the webhook that is named
const { event: refer } = await texml.receive('referStatus', request)
export const status: 'failed' | 'in-progress' | 'busy' | 'canceled' | Unlisted | undefined = refer.ReferCallStatus
true satisfies Same<typeof refer.ReferCallStatus, 'failed' | 'in-progress' | 'busy' | 'canceled' | Unlisted | undefined>
// @ts-expect-error TS2367: a value that is misspelt
export const isMisspelt = refer.ReferCallStatus === 'cancelled'
// @ts-expect-error TS2322: a value may be unlisted
export const listed: 'failed' | 'in-progress' | 'busy' | 'canceled' = refer.ReferCallStatus!
// @ts-expect-error TS2551: a field of this webhook, misspelt
export const misspelt = refer.ReferCallState
// @ts-expect-error TS2339: a field of the other webhook
export const ofTheOther = refer.SiprecSid
// @ts-expect-error TS2769: a webhook that the receiver does not have
await texml.receive('referstatus', request)
// @ts-expect-error TS2345: nor has it a handler for one
texml.handler('callStatus', () => {})

// a field that a vendor may leave out may be undefined
export const code: string | undefined = refer.ReferSipResponseCode
// @ts-expect-error TS2322: it is not always there
export const always: string = refer.ReferSipResponseCode

// a known event narrows by its tag in an if, though the contract has a branch for events that it does not list
export const inIf = (event: CdrEvent): string | undefined => {
  if (event.event_type === 'call_cdr') return event.call_targets?.[0]?.destination
  // @ts-expect-error TS2339: an event that is not a call_cdr has no targets
  return event.call_targets
}

// and by each spelling of its tag in a switch, whose default branch is the unlisted event, with a tenant and unknown fields
export const inSwitch = portsip.handler('cdrEvents', (event) => {
  switch (event.event_type) {
    case 'call_cdr':
      return event satisfies CallCdr
    case 'call_start':
    case 'call_update_info':
      return event.session_id satisfies string | number // a number in v16.0.0
    case 'cdr_target_answer':
    case 'target_answer':
      return (event satisfies CdrTargetAnswer).destination ?? event.destiantion
    case 'cdr_target_add':
    case 'target_add':
    case 'cdr_target_ringing':
    case 'target_ringing':
    case 'cdr_target_noanswer':
    case 'target_noanswer':
    case 'cdr_target_fail':
    case 'target_fail':
    case 'cdr_target_end':
    case 'cdr_target_ended':
    case 'target_end':
    case 'target_ended':
      return event.session_id
    default:
      true satisfies Same<typeof event, UnlistedCdrEvent>
      return [
        event.event_type satisfies Unlisted,
        event.tenant_id satisfies string | number,
        event['slot'] satisfies unknown,
      ]
  }
})
export const notAll = (event: CdrEvent): unknown => {
  switch (event.event_type) {
    case 'call_cdr':
      return undefined
    // @ts-expect-error TS2678: an event that nobody sends
    case 'call_cdrs':
      return undefined
    default:
      // @ts-expect-error TS1360: what is listed and not handled keeps the switch from being exhaustive
      return event satisfies UnlistedCdrEvent
  }
}

// and in the predicate of a filter
export const ids = (events: CdrEvent[]): string[] =>
  events.filter((e) => e.event_type === 'call_cdr').map((e) => e.call_id)
export const isCdr = (event: CdrEvent): event is CallCdr => event.event_type === 'call_cdr'
// @ts-expect-error TS2339: what is left over has no targets
export const others = (all: CdrEvent[]) => all.filter((e) => e.event_type !== 'call_cdr').map((e) => e.call_targets)

// a tag is text, listed or not
export const column = (event: CdrEvent): string => event.event_type
// @ts-expect-error TS2367: text of an unlisted tag is compared as text, not as a tag
export const parked = (event: CdrEvent) => event.event_type === 'call_parked'
export const parkedAsText = (event: CdrEvent): boolean => String(event.event_type) === 'call_parked'

// an unlisted value is true, so a test of truth keeps it
export const truthy = (call: NewCall): Unlisted | undefined =>
  call.direction && call.direction !== 'inbound' && call.direction !== 'outbound' ? call.direction : undefined
// @ts-expect-error TS2322: and after the listed ones only the unlisted value is left, which is no listed one
export const left = (call: NewCall): 'inbound' => (call.direction === 'outbound' ? 'inbound' : call.direction)

// to build an unlisted value takes a cast, so that a typing error is none
export const future: NewCall = { call_sid: 'c', direction: 'inbound', call_status: 'parked' as Unlisted }
// @ts-expect-error TS2322: a value that the contract does not list
export const typo: NewCall = { call_sid: 'c', direction: 'inbound', call_status: 'parked' }
// @ts-expect-error TS2375: undefined is not the same as absent
export const absent: NewCall = { call_sid: 'c', direction: 'inbound', call_status: 'trying', from: undefined }

// events are plain, mutable types: they fit what was written for plain ones
export const targets = (cdr: CallCdr): CallTarget[] | undefined => cdr.call_targets
export const sorted = ({ call_targets = [] }: CallCdr): CallTarget[] =>
  call_targets.sort((a, b) => (a.caller < b.caller ? -1 : 1))
export const anonymous = (cdr: CallCdr): void => {
  cdr.caller = ''
  cdr.call_targets?.push({ start_time: '0', caller: '', callee: '', destination: '' })
  // @ts-expect-error TS2322: of the contract's types nonetheless
  cdr.caller = 1
}

// a number that is sent as text is text
export const seconds = (cdr: CallCdr): number => Number(cdr.talk_duration) + Number(cdr.ended_time)
// @ts-expect-error TS2363: so there is no arithmetic on it
export const lasted = (cdr: CallCdr) => Number(cdr.ended_time) - cdr.start_time

// a field whose name goes on as the sender likes is known by how it begins
export const costs = (event: CallReport): (string | undefined)[] => [
  event['CallCost[v3:a]'],
  event[`CallCost[${event.CallSid}]`],
]
export const cost: CallReport = { AccountSid: 'a', CallSid: 'v3:b', 'CallCost[v3:b]': '0.0070' }
// @ts-expect-error TS2551: so a field that is misspelt is not taken for one
export const misspeltOfReport = (event: CallReport) => event.CallSidd
// @ts-expect-error TS7053: nor one that begins otherwise
export const otherCost = (event: CallReport) => event['CallCosts[v3:a]']
// @ts-expect-error TS2353: nor one of a literal
export const otherLiteral: CallReport = { AccountSid: 'a', CallSid: 'v3:b', CallCosts: '0.0070' }
// @ts-expect-error TS2322: and it has a type
export const costNumber: CallReport = { AccountSid: 'a', CallSid: 'v3:b', 'CallCost[v3:b]': 0.007 }

// a payload that is already trusted has the same type
export const validated: EventOf<typeof extensionEvents> = validate(extensionEvents, JSON.parse('{}')).event
// @ts-expect-error TS2322: the event of one webhook is not that of another
export const other: EventOf<typeof newCall> = validate(extensionEvents, JSON.parse('{}')).event

// what an application carries along is a list or an object, and one question says which
export const carried = ({ customerData }: CallStatus): unknown =>
  Array.isArray(customerData) ? customerData[0] : customerData?.['orderId']
// @ts-expect-error TS7053: unasked, it may be a list
export const unasked = ({ customerData }: CallStatus): unknown => customerData?.['orderId']
