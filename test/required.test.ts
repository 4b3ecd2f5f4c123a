/** What an event must have is what evidence says: the check of it, and what deliveries lack that were refused for an example's sake. */
import { validate } from 'callhooks'
import { describe, expect, test } from 'vitest'
import type { Document, Schema } from '../scripts/openapi.ts'
import { requiredMembers } from '../scripts/required.ts'
import { exampleEvent } from '../src/cli/vendors.ts'
import { identify } from '../src/server/repeated.ts'
import { vendors, webhookOf } from './support/vendors.ts'

describe('8.12: the check of required members', () => {
  const text: Schema = { type: 'string' }
  const seen: Schema = { type: 'string', 'x-source': 'capture' }
  const check = (Event: Schema, document: object = {}): string[] =>
    requiredMembers({
      webhooks: {
        hook: {
          post: {
            operationId: 'hook',
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Event' } } } },
            responses: {},
          },
        },
      },
      components: { schemas: { Event, Other: { type: 'object', required: ['b'], properties: { b: seen } } } },
      ...document,
    } as unknown as Document).map(({ place, member, evidence }) => `${place} ${member} ${evidence}`)

  test.each<[what: string, Event: Schema, want: string[]]>([
    ['a tag', { required: ['a'], properties: { a: { const: 'x' } } }, ['Event a tag']],
    ['what a capture has', { required: ['a'], properties: { a: seen } }, ['Event a capture']],
    ['what nothing vouches for', { required: ['a'], properties: { a: text } }, ['Event a inferred']],
    [
      'an example in documentation',
      { required: ['a'], properties: { a: { ...text, 'x-source': 'documentation' } } },
      ['Event a inferred'],
    ],
    [
      'a word for all',
      { required: ['a', 'b'], 'x-required': 'needed', properties: { a: text, b: text } },
      ['Event a needed', 'Event b needed'],
    ],
    [
      'a word for one',
      { required: ['a', 'b'], 'x-required': { a: 'official' }, properties: { a: text, b: text } },
      ['Event a official', 'Event b inferred'],
    ],
    ['an alternative', { anyOf: [{ required: ['a'] }], properties: { a: text } }, ['Event a inferred']],
    [
      'what is nested, in a part, an item or a map',
      {
        allOf: [{ $ref: '#/components/schemas/Other' }],
        properties: {
          list: { items: { required: ['c'], properties: { c: text } } },
          map: { additionalProperties: { required: ['d'], properties: { d: text } } },
        },
      },
      ['Other b capture', 'Event/list/* c inferred', 'Event/map/* d inferred'],
    ],
  ])('%s', (_what, Event, want) => expect(check(Event)).toEqual(want))

  test('the document may say it by name, and what is nearer counts', () => {
    const Event: Schema = { required: ['a', 'b'], 'x-required': { a: 'code' }, properties: { a: text, b: text } }
    expect(check(Event, { 'x-required': { a: 'needed', b: 'needed' } })).toEqual(['Event a code', 'Event b needed'])
  })

  test.each<[string, unknown, RegExp]>([
    ['a word that is none', 'surely', /x-required says "surely" of a/],
    ['`inferred`', 'inferred', /x-required says "inferred" of a/],
    ['a member that is not required', { a: 'needed', z: 'needed' }, /x-required speaks of z, which is not required/],
  ])('%s is an error', (_what, said, message) =>
    expect(() => check({ required: ['a'], 'x-required': said, properties: { a: text } })).toThrow(message),
  )

  test.each(vendors.map(({ name, document }) => [name, document as unknown as Document] as const))(
    '%s: every required member has evidence',
    (_name, document) => {
      const all = requiredMembers(document)
      expect(all.length).toBeGreaterThan(2)
      expect(all.filter(({ evidence }) => evidence === 'inferred')).toEqual([])
    },
  )
})

const call = { call_control_id: 'v3:a', call_leg_id: 'b', call_session_id: 'c' }
const inData = (event_type: string, payload: object): object => ({
  data: { record_type: 'event', id: 'e', event_type, payload },
})
const texml = { AccountSid: 'a', CallSid: 'c' }
const cdr = { tenant_id: '1', session_id: '2', call_id: 'x', caller: '101', callee: '102' }

test.each<[vendor: string, webhook: string, event: object]>([
  ['telnyx-texml', 'conferenceStatus', { ConferenceSid: 'f', StatusCallbackEvent: 'conference-end' }],
  ['telnyx-texml', 'referStatus', texml],
  ['telnyx-texml', 'payStatus', { ...texml, Status: 'processing' }],
  ['telnyx-texml', 'queueWait', { ...texml, QueueSid: 'q' }],
  ['telnyx-texml', 'recordingTranscription', { ...texml, TranscriptionText: 'hello' }],
  ['telnyx-call-control', 'callEvents', inData('call.cost', call)],
  ['telnyx-call-control', 'callEvents', inData('call.conversation.ended', { duration_sec: 1.5 })],
  ['telnyx-call-control', 'callEvents', inData('call.conversation.created', {})],
  ['telnyx-call-control', 'callEvents', inData('call.playback.started', { call_control_id: 'v3:a' })],
  ['telnyx-call-control', 'callEvents', { ...inData('call.hold', call), meta: { attempt: 1 } }],
  ['portsip', 'cdrEvents', { ...cdr, event_type: 'call_start', time: '1' }],
  ['portsip', 'cdrEvents', { ...cdr, event_type: 'call_cdr', start_time: '1', ended_time: '2' }],
  ['portsip', 'cdrEvents', { ...cdr, event_type: 'call_start', time: '1', tenant_id: 1, session_id: 2 ** 53 - 1 }],
  ['portsip', 'extensionEvents', { event_type: 'extension_call', tenant_id: '1', extension: 'sip:1@a' }],
  ['portsip', 'extensionEvents', { event_type: 'extension_presence', tenant_id: '1', extension: 'sip:1@a' }],
])('8.12: %s %s takes %j, which lacks what only an example has', (vendor, webhook, event) => {
  expect(() => validate(webhookOf(vendor, webhook), event)).not.toThrow()
})

test('8.12: a number that has lost digits is no identifier, and the reason is said', () => {
  const event = { ...cdr, event_type: 'call_start', time: '1', session_id: 2 ** 53 }
  expect(() => validate(webhookOf('portsip', 'cdrEvents'), event)).toThrow(
    expect.objectContaining({
      detail:
        '/session_id: expected a whole number up to 9007199254740991, above which its last digits are lost, got number',
    }) as Error,
  )
})

describe('8.12: what identifies a delivery distinguishes it from others', () => {
  const key = (vendor: string, webhook: string, event: object): string | undefined =>
    identify(webhookOf(vendor, webhook), event, { headers: new Map(), body: new Uint8Array() } as never)

  test('two transcriptions of one recording are two, and one without its id is nothing in particular', () => {
    const event = { ...texml, RecordingSid: 'r', TranscriptionStatus: 'completed' }
    const keyOf = (more: object): string | undefined =>
      key('telnyx-texml', 'recordingTranscription', { ...event, ...more })
    expect(keyOf({ TranscriptionSid: 't' })).toBe(keyOf({ TranscriptionSid: 't' }))
    expect(keyOf({ TranscriptionSid: 't' })).not.toBe(keyOf({ TranscriptionSid: 'u' }))
    expect(keyOf({})).toBeUndefined()
  })

  test('the end of a conference is identified without a call', () => {
    const event = { ConferenceSid: 'f', StatusCallbackEvent: 'conference-end', Timestamp: 't' }
    expect(key('telnyx-texml', 'conferenceStatus', event)).toBeDefined()
    expect(key('telnyx-texml', 'conferenceStatus', event)).not.toBe(
      key('telnyx-texml', 'conferenceStatus', { ...event, CallSid: 'c' }),
    )
  })

  test('the states of one analysis are two deliveries', () => {
    const vendor = vendors.find(({ name }) => name === 'telnyx-call-control')!
    const { payload, ...event } = exampleEvent(vendor, 'insightResults') as { readonly payload: object }
    const keyOf = (more: object): string | undefined =>
      key('telnyx-call-control', 'insightResults', { ...event, payload: { ...payload, ...more } })
    expect(keyOf({})).toBe(keyOf({ results: [] }))
    expect(keyOf({})).not.toBe(keyOf({ status: 'pending' }))
    expect(keyOf({ request_id: undefined })).toBeUndefined()
  })
})
