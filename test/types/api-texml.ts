/** api.md, (d, h) texml: several URLs, two keys during rotation, one log line per delivery. */
import { createReceiver } from 'callhooks'
import { referStatus, siprecStatus } from 'callhooks/telnyx-texml'

declare const current: string
declare const next: string
declare const logger: { info(...words: unknown[]): void; warn(...words: unknown[]): void }
const texml = createReceiver(
  { siprecStatus, referStatus },
  {
    telnyxSignature: [
      { name: 'old', publicKey: current },
      { name: 'new', publicKey: next },
    ],
  },
  {
    log: (entry) =>
      entry.verdict === 'accepted'
        ? logger.info(entry.webhook, entry.findings)
        : logger.warn(`${entry.webhook} ${entry.verdict} ${entry.code}`, entry.detail),
  },
)
export const siprec = texml.handler('siprecStatus', (event, { authenticated }) => {
  if (event.SiprecEvent === 'siprec-failed') logger.warn(event.SiprecError)
  logger.info(event.SiprecEvent, authenticated.telnyxSignature)
})
export const refer = texml.handler('referStatus', (event) =>
  logger.info(event.ReferCallStatus, event.ReferSipResponseCode),
)
