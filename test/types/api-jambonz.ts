/** api.md, (a) jambonz: one receiver per set of credentials, a handler that answers with verbs, and `receive` in a route of one's own. */
import { createReceiver } from 'callhooks'
import { newCall, sipClientAuthentication } from 'callhooks/jambonz'

const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret: process.env['JAMBONZ_SECRET']! } })
export const call = jambonz.handler('newCall', (event, { reply }) =>
  reply([{ verb: 'say', text: `Hello ${event.from}` }, { verb: 'hangup' }]),
)
export const inline = async (request: Request): Promise<Response> => {
  const { event, reply } = await jambonz.receive('newCall', request)
  return reply([{ verb: 'say', text: event.call_sid }])
}

// (b): both credentials must hold; the reply is an object
const account = createReceiver(
  { sipClientAuthentication },
  {
    jambonzSignature: { secret: process.env['JAMBONZ_SECRET']! },
    basic: { username: 'jambonz', password: process.env['HOOK_PASSWORD']! },
  },
)
export const auth = account.handler('sipClientAuthentication', async (event, { reply }) =>
  reply(event.realm === 'sip.example.com' ? { status: 'ok', expires: 1800 } : { status: 'fail' }),
)
