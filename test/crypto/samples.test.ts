/** Every sample request comes out as its name says. */
import { createReceiver, type Entry, WebhookError } from 'callhooks'
import { describe, expect, test } from 'vitest'
import { readSample, type Sample, sampleCredentials, samples } from '../support/http.ts'
import { webhookOf } from '../support/vendors.ts'

const receive = (sample: Sample, log?: (entry: Entry) => void): Promise<{ readonly event: unknown }> => {
  const { now, schemes } = sampleCredentials(sample.vendor)
  const webhooks = { [sample.webhook]: webhookOf(sample.vendor, sample.webhook) }
  const receiver = createReceiver(webhooks, schemes as never, { now: () => now * 1000, ...(log && { log }) })
  return receiver.receive(sample.webhook, readSample(sample))
}

describe.each([...new Set(samples.map(({ vendor, webhook }) => `${vendor} ${webhook}`))])('%s', (title) => {
  const own = samples.filter(({ vendor, webhook }) => `${vendor} ${webhook}` === title)

  test.each(own.filter(({ status }) => status === undefined).map((sample) => [sample.name, sample] as const))(
    '%s is accepted',
    async (_name, sample) => {
      const entries: Entry[] = []
      const { event } = await receive(sample, (entry) => entries.push(entry))
      expect(event).toBeTypeOf('object')
      expect(entries).toMatchObject([{ verdict: 'accepted', status: 200, code: null }])
    },
  )

  test.each(
    own.filter(({ status }) => status !== undefined).map((sample) => [sample.name, sample.status, sample] as const),
  )('%s is refused with %d', async (_name, status, sample) => {
    const entries: Entry[] = []
    const error: unknown = await receive(sample, (entry) => entries.push(entry)).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(WebhookError)
    expect(error).toMatchObject({ status })
    expect(entries).toMatchObject([{ verdict: 'refused', status }])
  })

  test('there are at least four accepted requests and one for each way to be refused', () => {
    expect(own.filter(({ status }) => status === undefined).length).toBeGreaterThanOrEqual(4)
    const needed =
      webhookOf(own[0]!.vendor, own[0]!.webhook).event.mediaType === '*/*' ? [400, 401, 422] : [400, 401, 415, 422]
    expect([...new Set(own.map(({ status }) => status))]).toEqual(expect.arrayContaining(needed))
  })
})
