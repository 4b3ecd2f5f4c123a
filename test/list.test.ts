/** `callhooks list`: what the contracts say, as text and as one JSON document, is what the contracts and the tables have. */
import { describe, expect, test, vi } from 'vitest'
import { list, type Listing } from '../src/cli/list.ts'
import { contents, type Document, resolve, type Schema, union } from '../scripts/openapi.ts'
import { vendors, webhookOf } from './support/vendors.ts'

async function printed(options: { readonly json?: boolean }): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await list(options)
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    write.mockRestore()
  }
}

const listing = JSON.parse(await printed({ json: true })) as Listing
const listed = listing.vendors.flatMap(({ vendor, webhooks }) =>
  webhooks.map((webhook) => [vendor, webhook.webhook, webhook] as const),
)

describe('list', () => {
  test('it lists every vendor and webhook', () => {
    expect(listed.map(([vendor, webhook]) => `${vendor} ${webhook}`).toSorted()).toEqual(
      vendors.flatMap(({ name, webhooks }) => Object.keys(webhooks).map((webhook) => `${name} ${webhook}`)).toSorted(),
    )
  })

  test.each(listed)('%s %s is listed as its table has it', (vendor, name, one) => {
    const { event, reply, identity, security } = webhookOf(vendor, name)
    expect(one.mediaType).toBe(event.mediaType)
    expect(one.summary).not.toBe('')
    expect(one.identity).toEqual(identity)
    // that a vendor can be told to send without any is in the contract, and no way in
    expect(one.security.filter((schemes) => schemes.length > 0)).toEqual(
      security.map((schemes) => Object.keys(schemes)),
    )
    expect(one.reply.mediaType ?? '').toBe(reply.mediaType)
    expect(one.reply.kind === 'required').toBe(!reply.accepts(undefined))
    for (const { tag, values } of one.events) {
      expect(tag).toMatch(/^(\/[^/]+)+$/)
      expect(values).not.toBe(undefined)
    }
  })

  test.each(listed)('%s %s is listed with every event that its contract has', (vendor, name, { events }) => {
    const document = vendors.find((one) => one.name === vendor)!.document as unknown as Document
    const { schema } = contents(document.webhooks[name]!.post).event[1]
    const { tag, branches, untagged, unlisted } = union(document, resolve(document, schema)) ?? {}
    const nameOf = (branch: Schema): string => branch.$ref!.split('/').at(-1)!
    expect(events.filter((one) => one.tag === `/${tag}`)).toEqual([
      ...(branches ?? []).map(({ values, schema }) => ({ tag: `/${tag}`, values, schema: nameOf(schema) })),
      ...(untagged ? [{ tag: `/${tag}`, values: [], schema: nameOf(untagged) }] : []),
      ...(unlisted ? [{ tag: `/${tag}`, values: null, schema: nameOf(unlisted) }] : []),
    ])
  })

  test('events are listed by the value of their tag, with every spelling, and with the branch of all others', () => {
    const events = listed.find(([vendor, webhook]) => vendor === 'portsip' && webhook === 'cdrEvents')![2].events
    expect(events).toContainEqual({ tag: '/event_type', values: ['call_start'], schema: 'CallStart' })
    expect(events).toContainEqual({
      tag: '/event_type',
      values: ['cdr_target_add', 'target_add'],
      schema: 'CdrTargetAdd',
    })
    expect(events.at(-1)).toEqual({ tag: '/event_type', values: null, schema: 'UnlistedCdrEvent' })
  })

  test('an event that is told by the absence of the tag is listed so', async () => {
    const { events } = listed.find(([vendor, webhook]) => vendor === 'telnyx-texml' && webhook === 'callStatus')![2]
    expect(events).toContainEqual({ tag: '/CallStatus', values: [], schema: 'CallReport' })
    expect(await printed({})).toContain('    event     /CallStatus absent: CallReport\n')
  })

  test('an event type that stands deeper is found', () => {
    const { events } = listed.find(([vendor]) => vendor === 'telnyx-call-control')![2]
    expect(events).toContainEqual({ tag: '/data/event_type', values: ['call.hangup'], schema: 'CallHangup' })
  })

  test.each(vendors.map(({ name, document }) => [name, document] as const))(
    'the sources of %s are counted: each schema once',
    (name, document) => {
      const { schemas, properties } = listing.vendors.find(({ vendor }) => vendor === name)!.sources
      const sum = (counts: object): number => Object.values(counts).reduce((a: number, b: number) => a + b, 0)
      expect(Object.keys(schemas)).toEqual(['documentation', 'official', 'code', 'capture', 'inferred', 'unmarked'])
      expect(sum(schemas)).toBe(Object.keys(document.components.schemas).length)
      expect(sum(properties)).toBeGreaterThan(sum(schemas))
      expect([schemas['unmarked'], properties['unmarked']]).toEqual([0, 0])
      const documented = Object.values(document.components.schemas).filter(
        (schema) => schema['x-source'] === 'documentation',
      )
      expect(schemas['documentation']).toBe(documented.length)
    },
  )

  test('the text names the same', async () => {
    const text = await printed({})
    for (const [, webhook, { summary }] of listed) expect(text).toContain(`  ${webhook}: ${summary}\n`)
    expect(text).toContain('    event     /event_type cdr_target_add | target_add: CdrTargetAdd\n')
    expect(text).toMatch(/^ {4}security {2}basic, or jambonzSignature, or basic and jambonzSignature$/m)
    expect(text).toMatch(/^ {2}schemas learned from documentation \d+, official \d+, code \d+/m)
  })
})
