/** Replies to a platform of which two releases are in use: one of them has to take a reply whole. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { validateReply, type WebhookError } from 'callhooks'
import { describe, expect, test } from 'vitest'
import { type Document, refTo, releasesIn, type Schema, schemasIn } from '../scripts/openapi.ts'
import { joined, type Release } from '../scripts/releases.ts'
import { validators } from '../scripts/validators.ts'
import { readSample, samples } from './support/http.ts'
import { vendors, webhookOf } from './support/vendors.ts'

const require = createRequire(import.meta.url)
const { document } = vendors.find(({ name }) => name === 'jambonz')! as unknown as { document: Document }
const newCall = webhookOf('jambonz', 'newCall')

/** What is wrong with a reply; empty where nothing is. */
function wrong(...reply: unknown[]): string {
  try {
    validateReply(newCall, reply)
    return ''
  } catch (error) {
    return (error as WebhookError).detail.replace('the reply does not fit newCall: ', '')
  }
}

interface Builder {
  readonly [verb: string]: (options: object) => Builder
}
const { WebhookResponse } = require('@jambonz/sdk/webhook') as { WebhookResponse: new () => Builder }
const llm = { llmOptions: { session_update: { instructions: 'Be brief.' } }, auth: { apiKey: 'k' } }
const target = [{ type: 'phone', number: '+12025550143' }]
const dialogflow = { project: 'p', credentials: '{}', lang: 'en-US', model: 'ces', agent: 'a', toolHook: '/tool' }

describe("what the makers' own SDK builds", () => {
  test.each<[title: string, build: (response: Builder) => Builder]>([
    [
      'agent',
      (response) =>
        response['agent']!({
          stt: { vendor: 'deepgram', language: 'multi' },
          llm: { vendor: 'openai', model: 'm', llmOptions: { systemPrompt: 'Be brief.', tools: [{ name: 'a' }] } },
          turnDetection: { mode: 'krisp', threshold: 0.3 },
          toolFiller: { type: 'audio', url: 'https://example.com/a.mp3' },
          handoff: { mode: 'warm', target, brief: 'auto' },
          eventHook: '/event',
          toolHook: '/tool',
          actionHook: '/done',
        }),
    ],
    ['transfer', (response) => response['transfer']!({ mode: 'blind', target, actionHook: { url: '/done' } })],
    ['room', (response) => response['room']!({ name: 'r', beep: true })],
    // which has no method of its own
    ['gptlive_s2s', (response) => response['addVerbs']!([{ verb: 'gptlive_s2s', model: 'm', ...llm }])],
    ['qwen_s2s', (response) => response['qwen_s2s']!({ model: 'm', ...llm })],
    ['dialogflow.toolHook', (response) => response['dialogflow']!(dialogflow)],
    [
      'recognizer.modulateOptions',
      (response) =>
        response['gather']!({
          input: ['speech'],
          recognizer: { vendor: 'modulate', modulateOptions: { emotionSignal: true } },
        }),
    ],
    [
      'all of it and what is older',
      (response) =>
        response['answer']!({})['say']!({ text: 'Hello' })['room']!({ name: 'r' })['dialogflow']!(dialogflow)[
          'hangup'
        ]!({}),
    ],
  ])('8.9: %s is a reply', (_title, build) => {
    const reply = JSON.parse(JSON.stringify(build(new WebhookResponse()))) as unknown[]
    expect(reply.length).toBeGreaterThan(0)
    expect(wrong(...reply)).toBe('')
  })

  test('8.9: every example of a verb in their schemas is a reply, and no verb of theirs is missing', () => {
    const app = require('@jambonz/schema/jambonz-app.schema.json') as {
      $defs: { Verb: { oneOf: { $ref: string }[] } }
      examples: unknown[][]
    }
    const folder = path.join(path.dirname(require.resolve('@jambonz/schema/package.json')), 'verbs')
    const verbs = app.$defs.Verb.oneOf.map(({ $ref }) => $ref.replace('verbs/', ''))
    const examples = verbs.flatMap((verb) => {
      const file = path.join(folder, `${verb.replaceAll(':', verb === 'rest:dial' ? '_' : '-')}.schema.json`)
      return (JSON.parse(readFileSync(file, 'utf8')) as { examples?: unknown[] }).examples ?? []
    })
    expect(examples.length).toBeGreaterThan(50)
    const refused = [...examples.map((one) => [one]), ...app.examples].filter((reply) => wrong(...reply) !== '')
    expect(refused.map((reply) => [wrong(...reply), JSON.stringify(reply).slice(0, 60)])).toEqual([])
    const ours = document.components.schemas['Verb']!.oneOf!.map(
      ({ $ref }) => document.components.schemas[$ref!.split('/').pop()!]!.properties!['verb']!.const,
    )
    expect([...verbs, 'room'].filter((verb) => !ours.includes(verb))).toEqual(['rest:dial']) // no application replies with it
  })
})

describe('8.9: one release has to take a reply whole', () => {
  const agent = { verb: 'agent' }
  const rasa = { verb: 'rasa', url: 'https://example.com' }
  const others = 'by others: no release takes all of it'

  test.each<[title: string, detail: string, ...reply: unknown[]]>([
    ['a verb of each', `/1/verb is taken by release 0.9 only, and /0/verb ${others}`, agent, rasa],
    ['the other way round', `/1/verb is taken by release 10 only, and /0/verb ${others}`, rasa, agent],
    [
      'a verb of one and a member that only the other has',
      `/1/auth is taken by release 0.9 only, and /0/verb ${others}`,
      { verb: 'room', name: 'r' },
      { verb: 'listen', url: 'wss://example.com', auth: { username: 'u', password: 'p' } },
    ],
    [
      'members of each in one object',
      `/0/recognizer/nuanceOptions is taken by release 0.9 only, and /0/recognizer/modulateOptions ${others}`,
      { verb: 'gather', recognizer: { vendor: 'v', modulateOptions: {}, nuanceOptions: {} } },
    ],
    [
      'a value that only one takes, and then a verb of the other',
      `/1/verb is taken by release 10 only, and /0/target ${others}`,
      { verb: 'dial', target: [] },
      agent,
    ],
    [
      'a verb of one, and then a value that only the other takes',
      '/1/recognizer/minConfidence: expected at most 1, got number',
      agent,
      { verb: 'gather', recognizer: { vendor: 'v', minConfidence: 50 } },
    ],
    [
      'what only one needs is missing, and then a verb of that one',
      `/1/verb is taken by release 0.9 only, and /0/bargeIn ${others}`,
      { verb: 'config', bargeIn: { sticky: true } },
      rasa,
    ],
    ['what only the other needs', '/1/bargeIn/enable is missing', rasa, { verb: 'config', bargeIn: { sticky: true } }],
  ])('%s is refused', (_title, detail, ...reply) => expect(wrong(...reply)).toBe(detail))

  test.each<[title: string, ...reply: unknown[]]>([
    ['verbs of the one', agent, { verb: 'room', name: 'r' }, { verb: 'say', text: 'Hello' }],
    ['verbs of the other', rasa, { verb: 'dial', target: [] }, { verb: 'gather', input: [1] }],
    ['what the one does not need', { verb: 'config', bargeIn: { sticky: true } }, agent],
    [
      'what a hook is to the one',
      { verb: 'redirect', actionHook: { url: '/next', basicAuth: { username: 'u', password: 'p' } } },
      agent,
    ],
    [
      'what a hook is to the other',
      { verb: 'redirect', actionHook: { url: '/next', username: 'u', password: 'p' } },
      rasa,
    ],
  ])('%s are accepted', (_title, ...reply) => expect(wrong(...reply)).toBe(''))

  test('two replies have nothing to do with each other', () => {
    for (const reply of [[agent], [rasa], [agent], [agent, rasa], [rasa]])
      expect([reply, newCall.reply.accepts(reply)]).toEqual([reply, reply.length === 1])
  })

  test.each([
    ['/0: txt is no member that the contract lists; did you mean text?', { verb: 'say', txt: 'Hello' }],
    ['/0: tolHook is no member that the contract lists; did you mean toolHook?', { verb: 'agent', tolHook: '/tool' }],
    [
      '/0/turnDetection: treshold is no member that the contract lists; did you mean threshold?',
      { verb: 'agent', turnDetection: { mode: 'krisp', treshold: 1 } },
    ],
    ['/0/turnDetection: expected string, got number', { verb: 'agent', turnDetection: 1 }],
    ['/0/toolFiller/url is missing', { verb: 'agent', toolFiller: { type: 'audio' } }],
    [
      '/0/disposition/voicemailUrl is missing',
      { verb: 'transfer', mode: 'blind', target, disposition: { onBusy: 'voicemail' } },
    ],
    ['/0/llmOptions/session_update/delegation is missing', { verb: 'gptlive_s2s', ...llm, hangup: {} }],
    [
      '/0/llmOptions/session_update/model: expected something else, or nothing, got other text',
      { verb: 'gptlive_s2s', ...llm, llmOptions: { session_update: { model: 'm' } } },
    ],
  ])('one line says what is wrong: %s', (detail, verb) => expect(wrong(verb)).toBe(detail))

  test('each verb says since when there is one', () => {
    const { schemas } = document.components
    expect(schemas['Agent']!.description).toMatch(/ Since 10\.1\.0\.$/)
    expect(schemas['Transfer']!.description).toMatch(/ Since 10\.3\.0\.$/)
    expect(schemas['GptliveS2s']!.description).toMatch(/ Since 11\.1\.0\.$/)
    expect(schemas['QwenS2s']!.description).toMatch(/ Since release 10\.$/) // `minVersion` is 0.4.0
    expect(schemas['Say']!.description).toMatch(/ Since 0\.9\.6\.$/)
    expect(schemas['DeepgramS2s']!.description).toMatch(/ In 0\.9, and since 10\.1\.0\.$/)
    expect(schemas['Rasa']!.description).toMatch(/ Only in 0\.9\.$/)
    expect(schemas['Dialogflow']!.properties!['toolHook']!.description).toMatch(/ Not in 0\.9\.$/)
  })
})

describe('8.9: what two releases take, joined', () => {
  const release = (name: string, Item: Schema): Release => ({
    release: name,
    tag: 'tag',
    items: { item: 'Item' },
    schemas: {
      Item: {
        type: 'object',
        required: ['tag'],
        additionalProperties: false,
        ...Item,
        properties: { tag: { const: 'item' }, ...Item.properties },
      },
    },
  })
  const takes = async (older: Schema, newer: Schema): Promise<(value: unknown) => string> => {
    const { schemas } = joined([release('1', older), release('2', newer)])
    const made = {
      webhooks: {},
      components: { schemas: { ...schemas, Both: { 'x-releases': ['1', '2'] } } },
    } as unknown as Document
    const { collecting, segment, ucs2length } = (await import('../scripts/runtime/contract.js' as string)) as {
      collecting: (most: number) => { readonly releases: number; readonly found: { readonly isClosed?: true }[] }
      segment: unknown
      ucs2length: unknown
    }
    const code = `export default (segment, ucs2length) => {\n${validators(made, { fits: { schema: 'Item', strength: 'reply' } })}\nreturn fits }`
    const { default: make } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: (...given: unknown[]) => (this: object, value: unknown) => boolean
    }
    const fits = make(segment, ucs2length)
    return (value) => {
      const context = collecting(Infinity)
      if (!fits.call(context, { tag: 'item', ...(value as object) })) return 'none'
      if (context.found.some(({ isClosed }) => isClosed)) return 'none'
      return ['none', '1', '2', 'both'][context.releases & 3]!
    }
  }
  const text: Schema = { type: 'string' }
  const number: Schema = { type: 'number' }

  test.each<[title: string, older: Schema, newer: Schema, ...cases: [value: object, by: string][]]>([
    [
      'the same',
      { properties: { a: text } },
      { properties: { a: { ...text, description: 'Text.' } } },
      [{ a: '' }, 'both'],
      [{ a: 1 }, 'none'],
      [{ b: 1 }, 'none'],
    ],
    ['a member more', { properties: {} }, { properties: { a: text } }, [{}, 'both'], [{ a: '' }, '2']],
    ['a member less', { properties: { a: text } }, { properties: {} }, [{ a: '' }, '1']],
    [
      'another type',
      { properties: { a: text } },
      { properties: { a: number } },
      [{ a: '' }, '1'],
      [{ a: 1 }, '2'],
      [{ a: true }, 'none'],
    ],
    [
      'a type more',
      { properties: { a: text } },
      { properties: { a: { type: ['string', 'number'] } } },
      [{ a: '' }, 'both'],
      [{ a: 1 }, '2'],
    ],
    [
      'a limit',
      { properties: { a: number } },
      { properties: { a: { ...number, minimum: 1 } } },
      [{ a: 1 }, 'both'],
      [{ a: 0 }, '1'],
    ],
    [
      'other values',
      { properties: { a: { ...text, enum: ['x', 'y'] } } },
      { properties: { a: { ...text, enum: ['y', 'z'] } } },
      [{ a: 'x' }, '1'],
      [{ a: 'y' }, 'both'],
      [{ a: 'z' }, '2'],
      [{ a: 'w' }, 'none'],
    ],
    [
      'needed by the older',
      { properties: { a: text }, required: ['tag', 'a'] },
      { properties: { a: text } },
      [{ a: '' }, 'both'],
      [{}, '2'],
    ],
    [
      'needed by the newer',
      { properties: { a: text } },
      { properties: { a: text }, required: ['tag', 'a'] },
      [{ a: '' }, 'both'],
      [{}, '1'],
    ],
    [
      'what the older knows of an object and the newer does not',
      { properties: { a: { type: 'object', properties: { b: text }, additionalProperties: false } } },
      { properties: { a: { type: 'object', additionalProperties: true } } },
      [{ a: { b: '' } }, 'both'],
      [{ a: { c: '' } }, 'none'],
    ],
    [
      'what the newer knows of an object and the older does not',
      { properties: { a: { type: 'object', additionalProperties: true } } },
      { properties: { a: { type: 'object', properties: { b: text }, additionalProperties: false } } },
      [{ a: { b: '' } }, 'both'],
      [{ a: { c: '' } }, '1'],
    ],
    [
      'differences in one of several choices',
      { properties: { a: { type: 'array', items: {} } } },
      { properties: { a: { type: 'array', items: text, minItems: 1 } } },
      [{ a: [''] }, 'both'],
      [{ a: [] }, '1'],
      [{ a: [1] }, '1'],
      [{ a: 1 }, 'none'],
    ],
  ])('%s', async (_title, older, newer, ...cases) => {
    const by = await takes(older, newer)
    expect(cases.map(([value]) => [value, by(value)])).toEqual(cases)
  })

  test('only replies of verbs are a matter of releases', () => {
    const hasReleases = (name: string): boolean =>
      releasesIn(schemasIn(document, refTo(name)).map((one) => document.components.schemas[one])).length > 0
    expect(hasReleases('Verbs')).toBe(true)
    for (const name of ['LlmToolReply', 'SipClientAuthenticationReply', 'NewCall', 'AgentEvent'])
      expect([name, hasReleases(name)]).toEqual([name, false])
  })
})

describe('8.11: times and tones', () => {
  test.each([
    ['gatherAction', 'stt_start_time', ['1759999996', 1759999996.25, null, 1759999996], [true, {}, []]],
    ['gatherAction', 'stt_stop_time', ['1760000000', 1760000000.5, null], [false, {}]],
    ['transcription', 'stt_start_time', ['1759999996', 1759999996.25, null], [true, {}]],
    ['transcription', 'stt_stop_time', ['1760000000', 1760000000.5, null], [true, []]],
    ['amd', 'frequency', [1004, 1004.6, null], ['1004', true]],
    ['amd', 'variance', [3, 2.75, null], ['3', {}]],
  ] as const)('8.11: %s takes %s as it is sent', (webhook, member, good, bad) => {
    const name = webhook === 'amd' ? 'tone' : 'speech'
    const sample = samples.find((one) => one.vendor === 'jambonz' && one.webhook === webhook && one.name === name)!
    const event = JSON.parse(readSample(sample).body.toString()) as object
    const { accepts } = webhookOf('jambonz', webhook).event
    for (const value of good) expect([value, accepts({ ...event, [member]: value })]).toEqual([value, true])
    for (const value of bad) expect([value, accepts({ ...event, [member]: value })]).toEqual([value, false])
  })
})

describe('8.9: what the hooks of these verbs answer', () => {
  const takes = (webhook: string, reply: unknown): boolean => webhookOf('jambonz', webhook).reply.accepts(reply)

  test('a tool takes what a function returned', () => {
    for (const reply of [{ result: 'Sunny' }, { result: null }, { word: 'a' }, {}])
      expect([reply, takes('agentTool', reply)]).toEqual([reply, true])
    for (const reply of [null, undefined, 'Sunny', [{ verb: 'hangup' }]])
      expect([reply, takes('agentTool', reply)]).toEqual([reply, false])
    for (const reply of [{ outputParameters: {} }, { error: 'no such city' }])
      expect(takes('dialogflowTool', reply)).toBe(true)
    for (const reply of [{}, { output_parameters: {} }, { outputParameters: 'Sunny' }, 'Sunny', undefined])
      expect([reply, takes('dialogflowTool', reply)]).toEqual([reply, false])
  })

  test('an action takes verbs or nothing, and an event nothing', () => {
    for (const webhook of ['agentAction', 'transferAction'])
      for (const [reply, does] of [
        [undefined, true],
        [[], true],
        [[{ verb: 'hangup' }], true],
        [[{ verb: 'hangupp' }], false],
        [{}, false],
      ] as const)
        expect([webhook, reply, takes(webhook, reply)]).toEqual([webhook, reply, does])
    expect([takes('agentEvent', undefined), takes('agentEvent', {})]).toEqual([true, false])
  })
})
