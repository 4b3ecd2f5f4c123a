/** What a vendor's table is made of, and what can be had from its types alone. */
import type { EventOf, ReplyOf, SecurityScheme, Unlisted, Webhook, Webhooks } from 'callhooks'
import type { newCall, Verb } from 'callhooks/jambonz'
import type { CallCdr, cdrEvents } from 'callhooks/portsip'
import * as texml from 'callhooks/telnyx-texml'

// types come from `import type` of a table, with nothing at run time
export const greet = (event: EventOf<typeof newCall>): ReplyOf<typeof newCall> => [
  { verb: 'say', text: `Hello ${event.from}` },
]
export const first = (reply: ReplyOf<typeof newCall>): Verb | undefined => reply[0]
export const minutes = (cdr: CallCdr): number => Math.ceil(Number(cdr.talk_duration) / 60)
export const nothing: ReplyOf<typeof cdrEvents> = undefined
// @ts-expect-error TS2339: a field of no call
export const misspelt = (event: EventOf<typeof newCall>): ReplyOf<typeof newCall> => [{ verb: 'say', text: event.form }]
// @ts-expect-error TS2561: a misspelt property in a bare reply
export const lop = (): ReplyOf<typeof newCall> => [{ verb: 'say', text: 'x', lop: 2 }]
// @ts-expect-error TS1361: a table of which only the type was imported
export const table = newCall

// a whole vendor is a record of webhooks
export const names = (webhooks: Webhooks): string[] => Object.keys(webhooks)
names(texml)
export const webhook: Webhook = texml.referStatus
// @ts-expect-error TS2322: of webhooks
names({ referStatus: 'referStatus' })

// the enum of what is unlisted exists in types only
// @ts-expect-error TS1361: so there is no value to use
export const value: string = Unlisted.value

// the words of a scheme are a closed set, so that one that is misspelt in a contract does not compile
export const webhookSignature = {
  type: 'apiKey',
  in: 'header',
  name: 'x-hub-signature-256',
  'x-signature': {
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    header: 'sha256={signature}',
    message: '{$request.body}',
  },
} as const satisfies SecurityScheme
export const algorithm = {
  type: 'apiKey',
  in: 'header',
  name: 'a',
  'x-signature': { algorithm: 'hmac-sha265', encoding: 'hex', header: '{signature}', message: '{$request.body}' },
  // @ts-expect-error TS1360: an algorithm
} as const satisfies SecurityScheme
export const encoding = {
  type: 'apiKey',
  in: 'header',
  name: 'a',
  'x-signature': { algorithm: 'ed25519', encoding: 'base46', header: '{signature}', message: '{$request.body}' },
  // @ts-expect-error TS1360: an encoding
} as const satisfies SecurityScheme
export const word = {
  type: 'apiKey',
  in: 'header',
  name: 'a',
  // @ts-expect-error TS1360: a word
  'x-signature': { algorithm: 'ed25519', encoding: 'hex', header: 'a', timestmp: 'b', message: '{$request.body}' },
} as const satisfies SecurityScheme
export const missing = {
  type: 'apiKey',
  in: 'header',
  name: 'a',
  'x-signature': { algorithm: 'ed25519', encoding: 'hex', header: '{signature}' },
  // @ts-expect-error TS1360: what is signed
} as const satisfies SecurityScheme
// @ts-expect-error TS2322: a scheme of HTTP that a receiver does not check
export const scheme = { type: 'http', scheme: 'negotiate' } as const satisfies SecurityScheme
// @ts-expect-error TS2322: a type of scheme that a receiver does not check
export const type = { type: 'mutualTLS' } as const satisfies SecurityScheme
