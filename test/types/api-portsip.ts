/** api.md, (c, i) portsip: known events narrow, the default branch is the unlisted one, and what does not fit is kept. */
import { createReceiver } from 'callhooks'
import { cdrEvents } from 'callhooks/portsip'

declare const password: string
declare const db: { upsert(key: string | number, value: unknown): Promise<{ rows: number }> }
const portsip = createReceiver({ cdrEvents }, { basic: { username: 'pbx', password } }, { limit: 2 ** 16 })
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
  { mismatch: (value, error) => db.upsert('dead-letter', [value, error.detail]) },
)

// with every listed event handled, `satisfies` makes the switch exhaustive
export const exhaustive = portsip.handler('cdrEvents', (event) => {
  switch (event.event_type) {
    case 'call_cdr':
      return event.call_targets?.map(({ destination, status_code }) => ({ destination, status_code }))
    case 'call_start':
      return event.cdr_id
    default:
      // @ts-expect-error TS1360: not every one is
      return event.event_type satisfies import('callhooks').Unlisted
  }
})
