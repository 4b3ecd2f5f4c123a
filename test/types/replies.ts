/** What a handler answers: `reply` takes what the contract allows, and only what it made is an answer. */
import {
  createReceiver,
  type Handle,
  type RawReply,
  type ReplyOf,
  unlisted,
  unlistedMembers,
  validateReply,
} from 'callhooks'
import {
  dialAction,
  dialConfirm,
  type Gather,
  newCall,
  type OptionalVerbs,
  type Say,
  sipClientAuthentication,
  type Verb,
} from 'callhooks/jambonz'
import { cdrEvents } from 'callhooks/portsip'

declare const request: Request
declare const db: { insert(row: unknown): Promise<{ rows: number }> }
const rows: unknown[] = []
const jambonz = createReceiver({ newCall, sipClientAuthentication }, { jambonzSignature: { secret: 'a' } })
const portsip = createReceiver({ cdrEvents }, { bearer: { token: 'a' } })

// verbs are typed by their tag, at once or later
jambonz.handler('newCall', (event, { reply }) => reply([{ verb: 'say', text: event.from ?? '', loop: 2 }]))
jambonz.handler('newCall', async (_event, { reply }) => reply([{ verb: 'pause', length: 1 }, { verb: 'hangup' }]))
// @ts-expect-error TS2561: a property of a verb, misspelt
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'say', text: 'x', lop: 2 }]))
// @ts-expect-error TS2353: a property of another verb
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup', text: 'x' }]))
// @ts-expect-error TS2322: a verb, misspelt
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'sai', text: 'x' }]))
// @ts-expect-error TS2322: a property of another type
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'pause', length: '1' }]))
// @ts-expect-error TS2322: a property that the verb needs
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'redirect' }]))
// @ts-expect-error TS2353: one verb that is not in an array
jambonz.handler('newCall', (_event, { reply }) => reply({ verb: 'hangup' }))
// @ts-expect-error TS2554: a reply of nothing
jambonz.handler('newCall', (_event, { reply }) => reply())

// what the contract does not list is marked, and what stands beside it is as checked as ever
jambonz.handler('newCall', (_event, { reply }) => reply([unlisted({ verb: 'teleport', to: 'x' }), { verb: 'hangup' }]))
jambonz.handler('newCall', (_event, { reply }) => reply(unlisted([{ verb: 'teleport' }])))
jambonz.handler('newCall', (_event, { reply }) =>
  reply([
    { verb: 'say', text: 'x', ...unlistedMembers({ whisper: true }) },
    { verb: 'gather', say: { text: 'x', ...unlistedMembers({ whisper: true }) } },
  ]),
)
// @ts-expect-error TS2561: a property of a verb, misspelt beside one that is marked
jambonz.handler('newCall', (_, { reply }) => reply([{ verb: 'say', lop: 2, ...unlistedMembers({ whisper: true }) }]))
// @ts-expect-error TS2322: a property of another type beside one that is marked
jambonz.handler('newCall', (_, { reply }) => reply([{ verb: 'pause', length: '1', ...unlistedMembers({ a: 1 }) }]))
// @ts-expect-error TS2561: a property of a verb, misspelt beside a verb that is marked
jambonz.handler('newCall', (_, { reply }) => reply([unlisted({ verb: 'teleport' }), { verb: 'say', lop: 2 }]))
// @ts-expect-error TS2345: a name is no verb
export const named = [unlisted('teleport')]

// where the vendor needs a reply, a handler returns what `reply` made
// @ts-expect-error TS2345: nothing
jambonz.handler('newCall', () => {})
// @ts-expect-error TS2345: nothing, in time
jambonz.handler('newCall', async () => {})
// @ts-expect-error TS2322: a bare value, in which a misspelt property would compile
jambonz.handler('newCall', () => [{ verb: 'hangup' }])
// @ts-expect-error TS2322: a bare value, in time
jambonz.handler('newCall', async () => [{ verb: 'hangup' }])
// @ts-expect-error TS2322: on one of the ways out nothing
jambonz.handler('newCall', (event, { reply }) => (event.from ? reply([{ verb: 'hangup' }]) : undefined))

// where the vendor needs none, no verb is a reply as well, and so is nothing
const calls = createReceiver({ dialAction, dialConfirm }, { jambonzSignature: { secret: 'a' } })
calls.handler('dialAction', (_event, { reply }) => reply([]))
calls.handler('dialAction', (_event, { reply }) => reply())
export const none: OptionalVerbs = [] satisfies ReplyOf<typeof dialAction>
// @ts-expect-error TS2322: a verb, misspelt
calls.handler('dialAction', (_event, { reply }) => reply([{ verb: 'sai', text: 'x' }]))
calls.handler('dialConfirm', (_event, { reply }) => reply([{ verb: 'say', text: 'x' }, { verb: 'hangup' }]))
// @ts-expect-error TS2322: a verb that is not for a call that was answered
calls.handler('dialConfirm', (_event, { reply }) => reply([{ verb: 'sip:decline', status: 603 }]))

// a probe is answered what the contract allows, and only where there is one
jambonz.handler('newCall', (_event, { reply }) => reply([]), { probe: { A: { type: 'string', description: 'x' } } })
// @ts-expect-error TS2322: a type that the platform does not know
jambonz.handler('newCall', (_event, { reply }) => reply([]), { probe: { A: { type: 'text', description: 'x' } } })
// @ts-expect-error TS2741: a member that it needs
jambonz.handler('newCall', (_event, { reply }) => reply([]), { probe: { A: { type: 'string' } } })
// @ts-expect-error TS2322: a webhook that is not probed
jambonz.handler('sipClientAuthentication', (_event, { reply }) => reply({ status: 'ok' }), { probe: {} })

// a reply of another webhook has its own type
jambonz.handler('sipClientAuthentication', (_event, { reply }) => reply({ status: 'ok', expires: 300 }))
// @ts-expect-error TS2820: a status that jambonz takes for a refusal
jambonz.handler('sipClientAuthentication', (_event, { reply }) => reply({ status: 'OK' }))
// @ts-expect-error TS2561: a property, misspelt
jambonz.handler('sipClientAuthentication', (_event, { reply }) => reply({ status: 'fail', expire: 300 }))
// @ts-expect-error TS2345: verbs
jambonz.handler('sipClientAuthentication', (_event, { reply }) => reply([{ verb: 'hangup' }]))

// where the vendor ignores the reply, a handler may return anything and `reply` takes no argument
portsip.handler('cdrEvents', () => {})
portsip.handler('cdrEvents', (event) => rows.push(event))
portsip.handler('cdrEvents', (event) => db.insert(event))
portsip.handler('cdrEvents', async (event) => (event.event_type === 'call_cdr' ? db.insert(event) : undefined))
portsip.handler('cdrEvents', (_event, { reply }) => reply())
// @ts-expect-error TS2554: nobody reads it
portsip.handler('cdrEvents', (_event, { reply }) => reply([{ verb: 'hangup' }]))
// @ts-expect-error TS2554: not even undefined
portsip.handler('cdrEvents', (_event, { reply }) => reply(undefined))

// replies are readonly at every depth, so that constants fit
const menu = [
  { verb: 'config', recognizer: { vendor: 'google', language: 'en-US', hints: ['sales', 'support'] } },
  { verb: 'gather', input: ['digits'], actionHook: '/menu', say: { text: ['One', 'Two'] } },
] as const
jambonz.handler('newCall', (_event, { reply }) => reply(menu))
export const BYE = [{ verb: 'hangup' }] as const satisfies readonly Verb[]
// @ts-expect-error TS2820: a constant is checked as well
export const BAD = [{ verb: 'hangupp' }] as const satisfies readonly Verb[]
export const change = (reply: ReplyOf<typeof newCall>, say: Say, gather: Gather): void => {
  // @ts-expect-error TS2339: an array to read
  reply.push({ verb: 'hangup' })
  // @ts-expect-error TS2540: a property to read
  say.text = 'x'
  // @ts-expect-error TS2339: an array within a property
  gather.input?.push('speech')
}
// @ts-expect-error TS4104: so it is not what may be changed
export const mutable = (reply: ReplyOf<typeof newCall>): Verb[] => reply

// `receive` answers a Request with a Response and bytes with bytes
export const response: Response = (await jambonz.receive('newCall', request)).reply(BYE)
export const raw: RawReply = (await jambonz.receive('newCall', { headers: {}, body: '' })).reply(BYE)
// @ts-expect-error TS2740: bytes are no Response
export const notRaw: Response = (await jambonz.receive('newCall', { headers: {}, body: '' })).reply(BYE)
// @ts-expect-error TS2769: an object that something parsed is no body
await jambonz.receive('newCall', { headers: {}, body: { call_sid: 'c' } })

// a reply that was received is typed by its validation
const [first] = validateReply(newCall, JSON.parse('[]'))
export const text: Say['text'] = first?.verb === 'say' ? first.text : undefined
// @ts-expect-error TS18048: there may be no verb
export const verb = first.verb
// @ts-expect-error TS2367: nor one of that name
export const sai = first?.verb === 'sai'

// a function of one's own can take the name of a webhook and its handler
const hooks = { newCall, sipClientAuthentication }
const on = <N extends keyof typeof hooks>(name: N, handle: Handle<(typeof hooks)[N]>) => jambonz.handler(name, handle)
on('newCall', (event, { reply }) => reply([{ verb: 'say', text: event.call_sid }]))
// @ts-expect-error TS2339: typed by the name
on('newCall', (event, { reply }) => reply([{ verb: 'say', text: event.username }]))
export const fail = (): ReplyOf<typeof sipClientAuthentication> => ({ status: 'fail' })

// verbs that only one release of the platform has, and what is known of a member that takes anything elsewhere
jambonz.handler('newCall', (_event, { reply }) =>
  reply([
    {
      verb: 'agent',
      llm: { vendor: 'openai' },
      turnDetection: { mode: 'krisp' },
      toolFiller: false,
      actionHook: '/end',
    },
    { verb: 'rasa', url: 'https://example.com' },
  ]),
)
// @ts-expect-error TS2561: a property of such a verb, misspelt
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'agent', tolHook: '/tool' }]))
// @ts-expect-error TS2322: a value that is none of the listed
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'gather', input: ['voice'] }]))
// @ts-expect-error TS2353: a property that a hook does not have
jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'redirect', actionHook: { url: '/', user: 'u' } }]))
export const verbs: Verb[] = [{ verb: 'room', name: 'r' }]
verbs.push({ verb: 'lex', botId: 'b', botAlias: 'a', region: 'r', credentials: {} })
jambonz.handler('newCall', (_event, { reply }) => reply(verbs))
export const narrow = (one: Verb): string | undefined => (one.verb === 'transfer' ? one.mode : one.id)
