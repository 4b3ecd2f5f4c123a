/** Telnyx: events without their envelope, null, odd statistics, and the webhooks of AI assistants; and the receptionist of PortSIP. */
import { validate, validateReply, type WebhookError } from 'callhooks'
import { describe, expect, test } from 'vitest'
import { type Document, resolve, type Schema, union } from '../scripts/openapi.ts'
import { isShared, readShared } from './support/shared.ts'
import { whole } from './support/arbitrary.ts'
import { vendors, webhookOf } from './support/vendors.ts'

const callEvents = webhookOf('telnyx-call-control', 'callEvents')
const findings = (event: unknown, webhook = callEvents): string[] =>
  validate(webhook, event).findings.map(({ kind, pointer }) => `${kind} ${pointer}`)
const detail = (event: unknown, webhook = callEvents): string => {
  try {
    validate(webhook, event)
    return 'accepted'
  } catch (error) {
    return (error as WebhookError).detail
  }
}

describe('8.11: an event without its envelope', () => {
  const floor = {
    record_type: 'event',
    id: 'e',
    event_type: 'conference.floor.changed',
    payload: { conference_id: 'f', client_state: null },
  }
  const result = { event_type: 'conversation_insight_result', payload: { results: [{ insight_id: 'i', result: 'x' }] } }

  test.each([floor, { data: floor }, result, { data: result }, { ...result, record_type: 'event' }])('%j', (event) =>
    expect(findings(event)).toEqual([]),
  )

  test.each([
    [{ ...floor, payload: {} }, '/payload/conference_id is missing'],
    [{ event_type: 'conversation_insight_result' }, 'payload is missing'],
    [{}, 'data is missing'],
  ])('%j is refused', (event, want) => expect(detail(event)).toBe(want))

  test.each(['call.initiated', 'call.hangup'])('%s needs its envelope', (event_type) =>
    expect(detail({ ...floor, event_type })).not.toBe('accepted'),
  )

  test.skipIf(!isShared)('the case of the collection', () => {
    const event = readShared('cases/06-telnyx-insight-result/body.json')
    expect(findings(event)).toEqual([])
    expect(findings(event, webhookOf('telnyx-call-control', 'insightResults'))).toEqual([])
  })
})

describe('8.11: null in an optional member of an event', () => {
  const document = vendors.find(({ name }) => name === 'telnyx-call-control')!.document as unknown as Document
  const events = union(document, resolve(document, { $ref: '#/components/schemas/CallEventData' }))!

  /** The optional members of a schema that do not take null, by their pointers. */
  function stubborn(given: Schema, at: string): string[] {
    const { properties = {}, required = [] } = whole(document, resolve(document, given))
    return Object.entries(properties).flatMap(([name, property]) => {
      const target = resolve(document, property)
      const place = `${at}/${name}`
      const isAbsent = target.not !== undefined && Object.keys(target.not).length === 0
      const types = [target.type ?? [], ...(target.anyOf ?? []).map(({ type }) => type ?? [])].flat()
      const here = required.includes(name) || isAbsent || types.includes('null') ? [] : [place]
      return [...here, ...stubborn(target, place), ...(target.items ? stubborn(target.items, `${place}/*`) : [])]
    })
  }

  test('is taken wherever it stands', () => {
    const branches = events.branches.flatMap(({ schema, values }) => stubborn(schema, String(values[0])))
    expect(events.branches.length).toBeGreaterThan(50)
    expect([...branches, ...stubborn({ $ref: '#/components/schemas/DeliveryMeta' }, 'meta')]).toEqual([])
  })

  test('is refused where it would identify the delivery', () => {
    const event = {
      data: { record_type: 'event', id: null, event_type: 'call.hold', payload: { call_control_id: 'v3:a' } },
    }
    expect(detail(event)).toBe('/data/id: expected string, got null')
  })
})

test.each(['', 'NaN', '-1', 'n/a', '1e-3', null])('8.11: %j is taken for a statistic of a call', (odd) => {
  const inbound = {
    mos: odd,
    jitter_max_variance: odd,
    jitter_packet_count: odd,
    packet_count: odd,
    skip_packet_count: odd,
  }
  const payload = {
    call_control_id: 'v3:a',
    call_leg_id: 'b',
    call_session_id: 'c',
    hangup_cause: 'timeout',
    call_quality_stats: { inbound, outbound: { packet_count: odd, skip_packet_count: odd } },
  }
  const data = {
    record_type: 'event',
    id: 'e',
    event_type: 'call.hangup',
    occurred_at: '2026-01-02T03:04:05Z',
    payload,
  }
  expect(findings({ data })).toEqual([])
})

describe('8.13: AI assistants', () => {
  const webhook = webhookOf('telnyx-call-control', 'assistantInitialization')

  test.each([{}, { dynamic_variables: { name: 'Ada', n: 1 } }, { memory: {}, conversation: { metadata: { a: 'b' } } }])(
    'a conversation goes on with %j',
    (reply) => expect(validateReply(webhook, reply)).toEqual(reply),
  )

  test.each([[{ name: 'Ada' }], [{ dynamic_variables: 'Ada' }], ['text']])(
    '%j is no reply, for it is ignored',
    (reply) => expect(() => validateReply(webhook, reply)).toThrow(expect.objectContaining({ code: 'reply' }) as Error),
  )

  test('an event of a call asks for no variables', () =>
    expect(detail({ data: { event_type: 'call.hold', payload: {} } }, webhook)).not.toBe('accepted'))

  test('a tool is called with what its own schema says', () => {
    const tool = webhookOf('telnyx-call-control', 'assistantTool')
    expect(findings({ any: { thing: [1, null] } }, tool)).toEqual([])
    expect(detail([], tool)).toBe('the body: expected object, got array')
    for (const reply of [{ a: 1 }, [1], 'text', 5, true]) expect(validateReply(tool, reply)).toEqual(reply)
  })
})

describe('8.13: a virtual receptionist', () => {
  const webhook = webhookOf('portsip', 'virtualReceptionistAction')

  test.each([
    { status_code: 200, action: 'call', destination: '222' },
    { status_code: 200, action: 'hangup' },
    { status_code: 500, action: 'repeat' },
  ])('does %j', (reply) => expect(validateReply(webhook, reply)).toEqual(reply))

  test.each([
    [{ status_code: 200, action: 'call' }],
    [{ action: 'hangup' }],
    [{ status_code: 200, action: 'transfer' }],
    [{ status_code: '200', action: 'hangup' }],
    [{}],
  ])('does not do %j', (reply) =>
    expect(() => validateReply(webhook, reply)).toThrow(expect.objectContaining({ code: 'reply' }) as Error),
  )
})
