/** `OPTIONS` on the URL of a webhook: 405, or the constant answer that its handler declares. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReceiver, type Entry, type HandlerOptions, type ProbeOf, type RawDelivery } from 'callhooks'
import { callStatus, newCall } from 'callhooks/jambonz'
import { nodeListener } from 'callhooks/node'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Document } from '../scripts/openapi.ts'
import { probed } from '../scripts/openapi.ts'
import { vendors, webhookOf } from './support/vendors.ts'

const entries: Entry[] = []
beforeEach(() => void entries.splice(0))

const receiver = createReceiver(
  { newCall, callStatus },
  { jambonzSignature: { secret: 'wh_secret_test' } },
  { log: (entry) => entries.push(entry) },
)
const declared = {
  GREETING: { type: 'string', description: 'What the caller hears', default: 'Hello', uiHint: 'textarea' },
  TRIES: { type: 'number', description: 'How often', default: 3, enum: [1, 2, 3] },
  CRM_KEY: { type: 'string', description: 'A key', required: true, obscure: true },
} as const satisfies ProbeOf<typeof newCall>
const handler = (options?: HandlerOptions<typeof newCall>) =>
  receiver.handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup' }]), options)

const untouched: RawDelivery = {
  method: 'OPTIONS',
  headers: {},
  get body(): never {
    throw new Error('the body was looked at')
  },
}

describe('8.13: the probe of an application', () => {
  test('8.13: is answered what is declared, to whoever asks, and nothing is read or told', async () => {
    const answer = await handler({ probe: declared }).raw(untouched)
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json', allow: 'POST, OPTIONS' },
    })
    expect(JSON.parse(new TextDecoder().decode(answer.body!))).toEqual(declared)
    expect(answer.headers['content-length']).toBe(String(answer.body!.length))
    expect(entries).toEqual([])
  })

  test('8.13: is answered over HTTP, whatever it carries', async () => {
    const server = createServer(nodeListener(handler({ probe: declared })))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    try {
      for (const init of [{}, { body: 'x', headers: { authorization: 'nonsense', 'content-encoding': 'gzip' } }]) {
        const response = await fetch(url, { method: 'OPTIONS', ...init })
        expect([response.status, await response.json()]).toEqual([200, declared])
      }
    } finally {
      server.close()
    }
  })

  test('8.13: is a constant: what is changed later is not told', async () => {
    const changed: { [name: string]: { type: 'string'; description: string; default?: string } } = {
      GREETING: { type: 'string', description: 'x' },
    }
    const probed = handler({ probe: changed })
    changed['GREETING']!.default = 'a secret'
    expect(new TextDecoder().decode((await probed.raw(untouched)).body!)).not.toContain('secret')
  })

  test('8.13: is a copy for each: who changes one changes no other', async () => {
    const probed = handler({ probe: declared })
    const first = await probed.raw(untouched)
    first.body!.fill(0)
    Object.assign(first.headers, { 'x-mine': 'yes' })
    const second = await probed.raw(untouched)
    expect(JSON.parse(new TextDecoder().decode(second.body!))).toEqual(declared)
    expect(second.headers).not.toHaveProperty('x-mine')
  })

  test('8.13: is 405 without the option, which the text names', async () => {
    const answer = await handler().raw(untouched)
    expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } })
    expect(entries).toMatchObject([
      { verdict: 'refused', code: 'method-not-allowed', detail: expect.stringContaining('option `probe`') as unknown },
    ])
    await receiver.handler('callStatus', () => {}).raw(untouched)
    expect(entries[1]!.detail).not.toContain('option')
    await expect(receiver.receive('newCall', untouched)).rejects.toMatchObject({ status: 405 })
  })

  test('8.13: lets no other method in', async () => {
    const probed = handler({ probe: declared })
    for (const method of ['GET', 'HEAD', 'options', 'PUT'])
      expect(await probed.raw({ method, headers: {}, body: undefined })).toMatchObject({
        status: 405,
        headers: { allow: 'POST, OPTIONS' },
      })
    expect((await probed.raw({ headers: {}, body: '{}' })).status).toBe(401)
  })
})

describe('8.13: what a probe may be answered is checked when the handler is made', () => {
  const variable = { type: 'string', description: 'x' }

  test.each<[string, unknown, RegExp]>([
    ['nothing', {}, /at least 1 members/],
    ['no object', 'text', /expected object/],
    ['a list', [variable], /expected object/],
    ['null', null, /expected object/],
    ['a function', () => declared, /expected object/],
    ['a variable without a type', { A: { description: 'x' } }, /type is missing/],
    ['a variable without a description', { A: { type: 'string' } }, /description is missing/],
    ['another type', { A: { ...variable, type: 'object' } }, /string or number or boolean/],
    ['a default that is an object', { A: { ...variable, default: {} } }, /default/],
    [
      'a secret with a default',
      { A: { ...variable, obscure: true, default: 'hunter2' } },
      /something else, or nothing/,
    ],
    ['a name that the platform does not take', { 'a-b': variable }, /members that have other names/],
    ['what says something else as JSON', { A: variable, toJSON: undefined, B: { ...variable, toJSON: () => 5 } }, /./],
  ])('8.13: %s', (_name, probe, detail) => {
    expect(() => handler({ probe: probe as never })).toThrow(TypeError)
    expect(() => handler({ probe: probe as never })).toThrow(detail)
    expect(() => handler({ probe: probe as never })).not.toThrow(/hunter2/)
  })

  test('8.13: a secret without a default, and a default of what is no secret', () => {
    expect(() => handler({ probe: { A: { type: 'string', description: 'x', obscure: true } } })).not.toThrow()
    expect(() =>
      handler({ probe: { A: { type: 'boolean', description: 'x', obscure: false, default: false } } }),
    ).not.toThrow()
  })

  test('8.13: a webhook that is not probed takes none', () => {
    expect(() => receiver.handler('callStatus', () => {}, { probe: declared as never })).toThrow(
      new TypeError('probe: the contract of callStatus knows no probe of its URL'),
    )
  })

  test('8.13: the examples of every contract are answers', () => {
    const found = vendors.flatMap(({ name: vendor, document }) =>
      Object.entries((document as unknown as Document).webhooks).flatMap(([name, { options }]) =>
        Object.values(probed(options)?.[1].examples ?? {}).map(({ value }) => ({ vendor, name, value })),
      ),
    )
    expect(found.length).toBeGreaterThan(0)
    for (const { vendor, name, value } of found) expect(webhookOf(vendor, name).probe!.accepts(value)).toBe(true)
  })
})
