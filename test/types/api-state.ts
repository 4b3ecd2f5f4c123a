/** api.md, (a, b, c, h) with what needs state or a look-up: SIP registration, Digest behind two instances, status callbacks. */
import { createReceiver } from 'callhooks'
import { callStatus, gatherAction, newCall, sipClientAuthentication } from 'callhooks/jambonz'
import { cdrEvents, extensionEvents, type UnlistedCdrEvent } from 'callhooks/portsip'
import { redisStore } from 'callhooks/redis'
import { createDelivery } from 'callhooks/send'
import { sipAuthentication, verifySipDigest } from 'callhooks/sip-digest'
import * as texmlAll from 'callhooks/telnyx-texml'
import { callStatus as texmlStatus, instructions, referStatus, siprecStatus } from 'callhooks/telnyx-texml'

declare const secret: string
declare const password: string
declare const redis: { sendCommand(args: string[]): Promise<unknown> }
declare const ioredis: { call(command: string, ...args: (string | Buffer | number)[]): Promise<unknown> }
declare const db: {
  user(name: string, realm: string): Promise<{ ha1: string } | undefined>
  insert(...values: unknown[]): Promise<{ rows: number }>
  upsert(key: string | number, value: unknown): Promise<void>
}

// (a) a callback whose reply is ignored, and one whose reply may be left out
const jambonz = createReceiver({ newCall, callStatus, gatherAction }, { jambonzSignature: { secret } })
export const status = jambonz.handler('callStatus', (event) => db.insert(event.call_sid, event.call_status))
export const completed = jambonz.handler('callStatus', async (event) => {
  if (event.call_status === 'completed') await db.insert(event.duration)
})
export const gather = jambonz.handler('gatherAction', (event, { reply }) =>
  event.digits === '1' ? reply([{ verb: 'hangup' }]) : undefined,
)
// @ts-expect-error TS2554: a callback whose reply is ignored takes none
jambonz.handler('callStatus', (event, { reply }) => reply([{ verb: 'hangup' }]))
// @ts-expect-error TS2322: an optional reply, returned bare, must not be dropped silently
jambonz.handler('gatherAction', () => [{ verb: 'hangup' }])
const swallow = { repeated: 'acknowledge' } as const
// @ts-expect-error TS2345: a repeated newCall must not be swallowed
jambonz.handler('newCall', (event, { reply }) => reply([{ verb: 'say', text: event.call_sid }]), swallow)

// (b) the account's registration hook
const account = createReceiver(
  { sipClientAuthentication },
  { jambonzSignature: { secret }, basic: { username: 'jambonz', password } },
)
export const auth = account.handler(
  'sipClientAuthentication',
  sipAuthentication({
    realms: ['sip.example.com'],
    expires: 1800,
    lookUp: async (username, realm) => {
      const user = await db.user(username, realm)
      return user && { ha1: { MD5: user.ha1 } }
    },
  }),
)
export const admitted = account.handler(
  'sipClientAuthentication',
  sipAuthentication({
    realms: (realm) => realm.endsWith('.example.com'),
    lookUp: () => ({ password }),
    admit: (event) => ({ application_sid: event.username }),
  }),
)
export const beneath = account.handler('sipClientAuthentication', async (event, { reply }) => {
  const digest = await verifySipDigest(event, { realms: ['sip.example.com'], lookUp: () => undefined })
  if (!digest.holds) console.warn(event.username, digest.reason)
  return reply(digest.holds ? { status: 'ok', expires: 300 } : { status: 'fail' })
})
// @ts-expect-error TS2322: a look-up that returns a bare text: password or HA1?
sipAuthentication({ realms: ['a'], lookUp: async () => 'x' })

// (c, i) Digest behind two instances
const store = redisStore((...args) => redis.sendCommand(args))
export const other = redisStore((command, ...args) => ioredis.call(command, ...args))
const portsip = createReceiver(
  { cdrEvents },
  { digest: { username: 'pbx', password } },
  { store, serverKey: secret, publicUrl: 'https://hooks.example.com' },
)
export const cdr = portsip.handler(
  'cdrEvents',
  async (event, { findings }) => {
    switch (event.event_type) {
      case 'call_cdr':
        return db.upsert(event.session_id, event.call_targets)
      case 'call_start':
      case 'cdr_target_answer':
      case 'target_answer':
        return
      default:
        console.warn('unlisted', event.event_type, event.tenant_id, findings)
    }
  },
  { repeated: 'acknowledge', mismatch: (value, error) => db.upsert('dead-letter', [value, error.detail]) },
)
export const unlisted = (event: UnlistedCdrEvent): unknown => event['slot']
createReceiver(
  { extensionEvents },
  { digest: { username: 'pbx', realm: 'r', ha1: { MD5: 'a'.repeat(32) } } },
  { store },
)
// @ts-expect-error TS2345: two schemes that exclude each other
createReceiver({ cdrEvents }, { basic: { username: 'a', password }, digest: { username: 'a', password } })
void createDelivery(
  cdrEvents,
  { event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2' },
  { digest: { username: 'a', password } },
)

// (d, h) three URLs, and a document for an answer
const texml = createReceiver(
  { siprecStatus, referStatus, callStatus: texmlStatus, instructions },
  { telnyxSignature: { publicKey: secret } },
)
export const calls = texml.handler('callStatus', (event) => {
  if (event.CallStatus === 'busy' || event.CallStatus === 'failed') console.warn(event.CallSid, event.HangupCause)
})
export const narrowed = texml.handler('callStatus', (event) => {
  switch (event.CallStatus) {
    case 'initiated':
      return console.log(event.From, event.To)
    case 'completed':
      return console.log(event.CallDuration)
    case 'busy':
    case 'no-answer':
    case 'failed':
    case 'canceled':
      return console.log(event.HangupCause)
    default:
      console.warn(event.CallStatus, event['CallSid'])
  }
})
export const first = texml.handler('instructions', (_event, { reply }) => reply('<Response><Hangup/></Response>'))
const all = createReceiver(texmlAll, { telnyxSignature: { publicKey: secret } })
export const viaAll = all.handler('referStatus', ({ ReferCallStatus }, { reply }) =>
  ReferCallStatus === 'busy' ? reply('<Response><Say>The line is busy</Say></Response>') : undefined,
)
