/** What a handler is given beside the event, and what a log is told of every delivery. */
import { createReceiver, type Entry, type Finding, type HandlerOptions, WebhookError } from 'callhooks'
import { newCall } from 'callhooks/jambonz'
import { cdrEvents } from 'callhooks/portsip'
import { siprecStatus } from 'callhooks/telnyx-texml'

declare const logger: { info(...words: unknown[]): void; warn(...words: unknown[]): void }

// `authenticated` says which credential matched, by the names of the contract's schemes
const texml = createReceiver({ siprecStatus }, { telnyxSignature: { name: 'old', publicKey: 'a' } })
texml.handler('siprecStatus', (_event, { authenticated }) => authenticated.telnyxSignature satisfies string | undefined)
// @ts-expect-error TS2339: a scheme of another vendor
texml.handler('siprecStatus', (_event, { authenticated }) => authenticated.jambonzSignature)
// @ts-expect-error TS1360: of several alternatives one was used, so each may be undefined
texml.handler('siprecStatus', (_event, { authenticated }) => authenticated.telnyxSignature satisfies string)
const portsip = createReceiver({ cdrEvents }, { basic: { username: 'a', password: 'b' } })
portsip.handler('cdrEvents', (event, { authenticated }) => authenticated.basic === event.tenant_id)

// findings say what is unlisted, and where
portsip.handler('cdrEvents', (_event, { findings }) => findings.map(({ kind, pointer }) => `${kind} ${pointer}`))
export const isEvent = ({ kind }: Finding): boolean => kind === 'unlisted-event'
// @ts-expect-error TS2367: a kind that there is not
export const isUnknown = ({ kind }: Finding): boolean => kind === 'unknown-event'
// @ts-expect-error TS2339: and are read only
portsip.handler('cdrEvents', (_event, { findings }) => findings.push())

// a header may be missing
portsip.handler('cdrEvents', (_event, { header }) => header('user-agent') satisfies string | undefined)
// @ts-expect-error TS2532: so it is looked at first
portsip.handler('cdrEvents', (_event, { header }) => header('user-agent').length)

// an entry of the log narrows by its verdict
const log = (entry: Entry): void => {
  if (entry.verdict === 'refused')
    logger.warn(entry.webhook, entry.code, entry.detail, entry.error.status, entry.body?.length)
  else if (entry.verdict === 'failed')
    logger.warn(entry.code satisfies 'handler' | 'reply' | 'store' | 'body', entry.detail)
  else for (const finding of entry.findings) logger.info(finding.pointer, entry.code satisfies null)
  // @ts-expect-error TS2339: a delivery that was refused has no event
  if (entry.verdict === 'refused') logger.warn(entry.event)
  // @ts-expect-error TS2339: nor findings one that failed
  if (entry.verdict === 'failed') logger.warn(entry.findings)
  // @ts-expect-error TS2339: nor is there an error in one that was accepted
  if (entry.verdict === 'accepted') logger.warn(entry.error)
  // @ts-expect-error TS2339: nor anywhere before the verdict was looked at
  logger.warn(entry.error)
  // @ts-expect-error TS2367: a verdict that there is not
  logger.warn(entry.verdict === 'rejected')
}
createReceiver({ newCall }, { jambonzSignature: { secret: 'a' } }, { log })
// @ts-expect-error TS18046: what a handler threw is unknown
export const nameOf = (entry: Entry): unknown => entry.verdict === 'failed' && entry.error.name

// what does not fit its contract is unknown, never a typed event
portsip.handler('cdrEvents', () => {}, { mismatch: (value, error) => logger.warn(value, error.detail) })
// @ts-expect-error TS18046: so it has no fields
portsip.handler('cdrEvents', () => {}, { mismatch: (value) => value.event_type })
// @ts-expect-error TS2561: an option of a handler, misspelt
export const options: HandlerOptions = { mismatched: () => {} }

// an error has a stable code and makes its own answer
export const answer = (error: unknown): Response | undefined =>
  error instanceof WebhookError && error.code !== 'handler' ? error.getResponse() : undefined
// @ts-expect-error TS2367: a code that there is not
export const isBad = (error: WebhookError): boolean => error.code === 'bad-signature'
