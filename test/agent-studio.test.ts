/** Agent Studio's requests, which are not jambonz's own: another signature, and answers that steer a call. */
import { createHmac } from 'node:crypto'
import { createReceiver, memoryStore, type RawDelivery } from 'callhooks'
import { newCall } from 'callhooks/jambonz'
import { callEvents, result, toolRequest } from 'callhooks/jambonz-agent-studio'
import { describe, expect, test } from 'vitest'

const secret = 'studio-example-Vb3nKq8TzR5wYx2M'
const now = 1_760_000_000
const studio = createReceiver(
  { result, callEvents, toolRequest },
  { studioSignature: { secret } },
  { now: () => now * 1000, store: memoryStore() },
)

const signed = (value: unknown, header = 'x-studio-signature'): RawDelivery => {
  const body = JSON.stringify(value)
  const mac = createHmac('sha256', secret).update(`${now}.${body}`).digest('hex')
  return { headers: { 'content-type': 'application/json', [header]: `t=${now},v1=${mac}` }, body }
}
const text = ({ body }: { body: Uint8Array | null }): string => new TextDecoder().decode(body ?? undefined)

describe('8.13: Agent Studio', () => {
  const ended = { event: 'call.completed', call_id: 'c1', agent: 'a1', is_test: false }

  test('8.13: the result of a call is received once, by the id of the call', async () => {
    const seen: unknown[] = []
    const handler = studio.handler('result', (event) => seen.push(event), { repeated: 'acknowledge' })
    expect((await handler.raw(signed(ended))).status).toBe(200)
    expect((await handler.raw(signed(ended))).status).toBe(200)
    expect((await handler.raw(signed({ ...ended, call_id: 'c2' }))).status).toBe(200)
    expect(seen).toEqual([ended, { ...ended, call_id: 'c2' }])
  })

  test('8.13: a call event is answered with actions, or with nothing', async () => {
    const handler = studio.handler('callEvents', ({ event, data }, { reply }) =>
      event === 'user_transcript' && data?.transcript?.includes('paid')
        ? reply({ actions: { situation: 'payment_received', generate_reply: { instructions: 'Thank the caller.' } } })
        : undefined,
    )
    const said = (transcript: string) => signed({ event: 'user_transcript', call_sid: 's1', data: { transcript } })
    expect(JSON.parse(text(await handler.raw(said('I have paid'))))).toEqual({
      actions: { situation: 'payment_received', generate_reply: { instructions: 'Thank the caller.' } },
    })
    expect(text(await handler.raw(said('Hello')))).toBe('')
    const wrong = studio.handler('callEvents', (_event, { reply }) => reply({ actions: { situation: 5 as never } }))
    expect((await wrong.raw(said('x'))).status).toBe(500)
    const long = studio.handler('callEvents', (_event, { reply }) =>
      reply({ actions: { inject_context: 'x'.repeat(4001) } }),
    )
    expect((await long.raw(said('x'))).status).toBe(500)
  })

  test('8.13: a tool is answered with its result, and with actions beside it', async () => {
    const handler = studio.handler('toolRequest', (args, { reply }) =>
      reply({ balance: Number(args['customer']) * 2, actions: { situation: 'negotiation' } }),
    )
    expect(JSON.parse(text(await handler.raw(signed({ customer: 21 }))))).toEqual({
      balance: 42,
      actions: { situation: 'negotiation' },
    })
  })

  test("8.13: jambonz's own signature is none of Studio's, nor the other way round", async () => {
    await expect(studio.receive('result', signed(ended, 'jambonz-signature'))).rejects.toMatchObject({
      code: 'unauthenticated',
      detail: 'there is no x-studio-signature header',
    })
    const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret } }, { now: () => now * 1000 })
    await expect(jambonz.receive('newCall', signed({}))).rejects.toMatchObject({ code: 'unauthenticated' })
  })
})
