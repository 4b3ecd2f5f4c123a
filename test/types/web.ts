/** A receiver where there is no Node: a fetch handler, compiled with the types of the web and no others. */
import { createReceiver } from 'callhooks'
import { newCall } from 'callhooks/jambonz/newCall'

// a handler is a fetch function
const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret: 'a' } })
const call = jambonz.handler('newCall', (_event, { reply }) => reply([{ verb: 'hangup' }]))
export default { fetch: (request: Request): Promise<Response> => call(request) }
// @ts-expect-error TS2345: of a Request, not of its URL
export const byUrl = call('http://localhost/')
// @ts-expect-error TS2552: there is nothing of Node here
export const buffer = Buffer.from('')
