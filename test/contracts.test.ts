/** Every contract, field by field: what it describes is accepted, whatever else it holds; a type that it does not allow is refused, wherever it stands. */
import fc from 'fast-check'
import { validate, type WebhookError } from 'callhooks'
import { describe, expect, test } from 'vitest'
import type { Document, Schema } from '../scripts/openapi.ts'
import { contents, resolve, union } from '../scripts/openapi.ts'
import { spreadSources } from '../scripts/sources.ts'
import { exampleEvent } from '../src/cli/vendors.ts'
import { arbitrary, replaced, typed } from './support/arbitrary.ts'
import { vendors, webhookOf } from './support/vendors.ts'

const RUNS = 60
const SEED = 20261121

const webhooks = vendors.flatMap(({ name: vendor, document }) => {
  const contract = document as unknown as Document
  return Object.entries(contract.webhooks).map(([name, { post }]) => ({
    title: `${vendor} ${name}`,
    vendor,
    name,
    document: contract,
    post,
    schema: contents(post).event[1].schema as Schema,
  }))
})

/** One value of each type; a whole number is a number as well. */
const values: { readonly [type: string]: unknown } = {
  string: 'text',
  integer: 5,
  number: 1.5,
  boolean: true,
  null: null,
  array: [],
  object: {},
}
const isAllowed = (type: string, allowed: readonly string[]): boolean =>
  allowed.includes(type) || (type === 'integer' && allowed.includes('number'))

/** A union has whole values of each of its branches. */
function branches(document: Document, schema: Schema): Schema[] {
  const target = resolve(document, schema)
  const found = union(document, target)
  if (found)
    return [
      ...found.branches.map((branch) => branch.schema),
      ...(found.untagged ? [found.untagged] : []),
      ...(found.unlisted ? [found.unlisted] : []),
    ]
  const nested = Object.entries(target.properties ?? {}).find(([, property]) =>
    union(document, resolve(document, property)),
  )
  if (!nested) return [schema]
  const [name, property] = nested
  return branches(document, property).map((branch) => ({
    ...target,
    properties: { ...target.properties, [name]: branch },
  }))
}

describe.each(webhooks.map((one) => [one.title, one] as const))(
  '%s',
  (_title, { vendor, name, document, post, schema }) => {
    const { event, reply } = webhookOf(vendor, name)
    const wholes = branches(document, schema).flatMap((branch) =>
      fc.sample(arbitrary(document, branch, true), { numRuns: 2, seed: SEED }),
    )

    test('random payloads that the schema describes are accepted', () => {
      fc.assert(
        fc.property(arbitrary(document, schema), (value) => {
          const does = event.accepts(value)
          if (!does) throw new Error(JSON.stringify(event.accepts.errors))
        }),
        { numRuns: RUNS, seed: SEED },
      )
    })

    test('each required member that is missing is a refusal, however deep it stands', () => {
      for (const value of wholes) {
        expect(event.accepts(value)).toBe(true)
        for (const { path, required = [] } of typed(document, schema, value)) {
          for (const member of required) {
            const { [member]: _gone, ...rest } = at(value, path) as { readonly [name: string]: unknown }
            const where = [...path, member].join('/')
            expect([where, event.accepts(replaced(value, path, rest))]).toEqual([where, false])
          }
        }
      }
    })

    test('each typed field refuses every other type', () => {
      for (const value of wholes) {
        for (const { path, types } of typed(document, schema, value)) {
          for (const [type, wrong] of Object.entries(values)) {
            if (isAllowed(type, types)) continue
            expect([path.join('/'), type, event.accepts(replaced(value, path, wrong))]).toEqual([
              path.join('/'),
              type,
              false,
            ])
          }
        }
      }
    })

    test('its examples are accepted, with nothing to find, and its example replies are replies', () => {
      const {
        event: [, media],
        reply: replies,
      } = contents(post)
      const examples = Object.values(media.examples ?? {})
      expect(examples.length).toBeGreaterThan(0)
      for (const { value } of examples) expect(validate(webhookOf(vendor, name), value).findings).toEqual([])
      if (replies) expect(Object.keys(replies[1].examples ?? {}).length).toBeGreaterThan(0)
      for (const { value } of Object.values(replies?.[1].examples ?? {})) expect(reply.accepts(value)).toBe(true)
      if (!replies) expect(reply.accepts({})).toBe(false)
    })

    test('it has a summary, a description and security', () => {
      expect(post.summary.length).toBeGreaterThan(5)
      expect(post.description.length).toBeGreaterThan(20)
      expect(post.security.length).toBeGreaterThan(0)
    })
  },
)

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((parent, member) => (parent as { readonly [name: string | number]: unknown })[member], value)

describe('what is learned from where', () => {
  const sources = ['documentation', 'official', 'code', 'capture', 'inferred']

  test.each(vendors.map(({ name, document }) => [name, document as unknown as Document] as const))(
    '%s: every schema says, and every property of the published document',
    (_name, document) => {
      const silent: string[] = []
      const visit = (value: unknown, path: string, isNamed: boolean): void => {
        if (typeof value !== 'object' || value === null) return
        const schema = value as Schema
        if (isNamed && !sources.includes(schema['x-source'] as string)) silent.push(path)
        for (const [keyword, inside] of Object.entries(schema))
          if (keyword === 'properties' || keyword === 'patternProperties')
            for (const [name, member] of Object.entries(inside as object)) visit(member, `${path}/${name}`, true)
          else if (!['enum', 'const', 'not', 'x-source'].includes(keyword)) visit(inside, `${path}/${keyword}`, false)
      }
      for (const [name, schema] of Object.entries(document.components.schemas)) visit(schema, name, true)
      expect(silent).toEqual([])
    },
  )
})

describe('a property that does not say where it was learned', () => {
  const learned = (schema: Schema): Schema => {
    const document = { components: { schemas: { Event: schema } } } as unknown as Document
    spreadSources(document)
    return document.components.schemas['Event']!
  }
  const text: Schema = { type: 'string' }

  test('was learned where what it stands in was, and one that says so was not', () => {
    const { properties } = learned({
      'x-source': 'code',
      properties: { a: { ...text }, b: { ...text, 'x-source': 'capture' } },
    })
    expect(properties).toEqual({ a: { ...text, 'x-source': 'code' }, b: { ...text, 'x-source': 'capture' } })
  })

  test('the nearest counts, through lists, maps, patterns and branches', () => {
    const list: Schema = { 'x-source': 'capture', items: { properties: { a: { ...text } } } }
    const { properties, patternProperties, oneOf } = learned({
      'x-source': 'code',
      properties: { list, map: { additionalProperties: { properties: { b: { ...text } } } } },
      patternProperties: { '^e': { ...text }, '^f': { ...text, 'x-source': 'official' } },
      oneOf: [{ properties: { c: { ...text } } }, { 'x-source': 'official', properties: { d: { ...text } } }],
    })
    expect(properties!['list']!.items!.properties!['a']!['x-source']).toBe('capture')
    expect((properties!['map']!.additionalProperties as Schema).properties!['b']!['x-source']).toBe('code')
    expect(Object.values(patternProperties!).map((one) => one['x-source'])).toEqual(['code', 'official'])
    expect(oneOf!.map(({ properties }) => Object.values(properties!)[0]!['x-source'])).toEqual(['code', 'official'])
  })

  test('says nothing where nothing is said', () => {
    expect(learned({ properties: { a: { ...text } } }).properties).toEqual({ a: text })
  })
})

describe('a TeXML document begins as XML does', () => {
  const { reply } = webhookOf('telnyx-texml', 'instructions')
  const root = '<Response/>'

  test.each([
    root,
    '<Response><Hangup/></Response>',
    '<Response a="1">',
    '  \n<Response\n>',
    `\uFEFF<?xml version="1.0"?>\n${root}`,
    `<?xml version="1.0" encoding='UTF-8' standalone="yes" ?>${root}`,
    `<!-- a > b -->${root}`,
    `<!----><!-- - <Response> - --> ${root}`,
    `<?xml version="1.0"?><!-- a --><?xml-stylesheet href="a?b>c"?>\n<!-- b -->${root}`,
    `<?p?><?p ??><?p a?b ??c?>${root}`,
    `<!DOCTYPE Response>${root}`,
    `<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE Response PUBLIC "-//a" 'b.dtd' >\n<?p?>${root}`,
  ])('%j is accepted', (text) => expect(reply.accepts(text)).toBe(true))

  test.each([
    '',
    'text',
    '{"verb":"hangup"}',
    '<Response',
    '<response/>',
    '<Responses/>',
    `<html>${root}</html>`,
    `text${root}`,
    `\n<?xml version="1.0"?>${root}`,
    `<!-- a --><?xml version="1.0"?>${root}`,
    `<?xml version="1.0"?><?xml version="1.0"?>${root}`,
    `<?xmlfoo version="1.0"?>${root}`,
    `<?xmlversion="1.0"?>${root}`,
    `<?XML version="1.0"?>${root}`,
    `<?xml version="1.0">${root}`,
    `<!-- a${root}`,
    `<!-- a -- b -->${root}`,
    `<!-- a --->${root}`,
    `<!-->${root}`,
    `<? p?>${root}`,
    `<?p${root}`,
    `<!DOCTYPE html>${root}`,
    `<!DOCTYPE Response [<!ENTITY a "b">]>${root}`,
    { Response: {} },
  ])('%j is refused', (value) => expect(reply.accepts(value)).toBe(false))

  test.each([
    ['', ' '],
    ['', '<!---->'],
    ['', '<!-- --> '],
    ['<!--', '-'],
    ['<!--', '- '],
    ['<!--', 'a'],
    ['', '<?p?>'],
    ['<?p ', '?'],
    ['<?p ', 'a ??'],
    ['<?p', ' '],
    ['<?xml ', 'a'],
    ['<?xml ', '?'],
    ['<!DOCTYPE', ' '],
    ['<!DOCTYPE Response', ' '],
    ['<!DOCTYPE Response', ' "" '],
    ['', '<!DOCTYPE Response> '],
    ['', '<!-- a?- --> <?p ?? ?> '],
  ])('%j and then 400 kB of %j are refused', (start, text) => {
    const value = start + text.repeat(400_000 / text.length)
    for (const end of ['', 'x', '<', '-->', '?>']) expect(reply.accepts(value + end)).toBe(false) // what is not linear never ends
  })
})

describe('one wrong field deep in an event is one line that names it', () => {
  const cdr = vendors.find(({ name }) => name === 'portsip')!.document as unknown as {
    webhooks: {
      cdrEvents: {
        post: {
          requestBody: { content: { '*/*': { examples: { [name: string]: { value: { event_type: string } } } } } }
        }
      }
    }
  }
  const example = Object.values(cdr.webhooks.cdrEvents.post.requestBody.content['*/*'].examples).find(
    ({ value }) => value.event_type === 'call_cdr',
  )!.value
  const details = (value: unknown): string => {
    try {
      validate(webhookOf('portsip', 'cdrEvents'), value)
      return ''
    } catch (error) {
      return (error as WebhookError).detail
    }
  }

  test.each([
    [['call_targets', 0, 'status_code'], true, '/call_targets/0/status_code: expected string or integer, got boolean'],
    [['call_targets', 0, 'destination'], 5, '/call_targets/0/destination: expected string, got number'],
    [['call_targets'], {}, '/call_targets: expected array, got object'],
    [['talk_duration'], 1.5, '/talk_duration: expected string or integer, got number'],
    [['session_id'], 'abc', '/session_id: expected text that matches ^[0-9]+$, got other text'],
  ])('%j', (path, wrong, detail) => expect(details(replaced(example, path, wrong))).toBe(detail))

  test.each<[vendor: string, webhook: string, path: (string | number)[], wrong: unknown, detail: string]>([
    ['portsip', 'cdrEvents', ['talk_duration'], -1, '/talk_duration: expected at least 0, got number'],
    ['portsip', 'extensionEvents', ['status', 0, 'online'], 'x', '/status/0/online: expected boolean, got other text'],
    ['telnyx-call-control', 'callEvents', ['data'], [], '/data: expected object, got array'],
    ['telnyx-call-control', 'callEvents', ['data', 'event_type'], null, '/data/event_type: expected string, got null'],
    [
      'telnyx-call-control',
      'callEvents',
      ['data', 'payload', 'from'],
      5,
      '/data/payload/from: expected string, got number',
    ],
    [
      'telnyx-call-control',
      'callEvents',
      ['data', 'occurred_at'],
      'x',
      '/data/occurred_at: expected text that is a date-time, got other text',
    ],
    ['telnyx-call-control', 'callEvents', ['meta', 'attempt'], '1', '/meta/attempt: expected integer, got other text'],
    [
      'telnyx-texml',
      'callStatus',
      ['SequenceNumber'],
      'x',
      '/SequenceNumber: expected text that matches ^[0-9]+$, got other text',
    ],
    ['telnyx-texml', 'callStatus', ['CallStatus'], 5, '/CallStatus: expected string, got number'],
    ['jambonz', 'newCall', ['sip', 'headers'], 'x', '/sip/headers: expected object, got other text'],
    [
      'jambonz',
      'newCall',
      ['defaults', 'synthesizer', 'vendor'],
      true,
      '/defaults/synthesizer/vendor: expected string or null, got boolean',
    ],
    ['jambonz', 'sipClientAuthentication', ['source_port'], '1', '/source_port: expected integer, got other text'],
  ])('%s %s: %j', (vendor, name, path, wrong, detail) => {
    const event = exampleEvent(
      vendors.find((one) => one.name === vendor)!,
      name,
    )
    expect(() => validate(webhookOf(vendor, name), replaced(event, path, wrong))).toThrow(
      expect.objectContaining({ code: 'mismatch', detail }) as Error,
    )
  })
})

test('what is odd in a branch that has no tag is found', () => {
  const { findings } = validate(webhookOf('telnyx-texml', 'callStatus'), {
    AccountSid: 'a',
    CallSid: 'b',
    AnsweredBy: 'a parrot',
  })
  expect(findings).toMatchObject([{ kind: 'unlisted-value', pointer: '/AnsweredBy' }])
})
