/** What a delivery costs from bytes to a validated event, beside the bare verification and parsing that nobody can do without. */
import { createHmac, createPublicKey, generateKeyPairSync, timingSafeEqual, verify } from 'node:crypto'
import { createReceiver, type RawDelivery, validate } from 'callhooks'
import { newCall } from 'callhooks/jambonz'
import { createDelivery } from 'callhooks/send'
import { referStatus } from 'callhooks/telnyx-texml'
import { readSample, samples } from '../test/support/http.ts'
import { type Candidate, measure, print } from './measure.ts'

/** The body of a sample that is accepted: the largest there is, which is the nearest to what is really sent. */
function largest(vendor: string, webhook: string): Buffer {
  const bodies = samples
    .filter((sample) => sample.vendor === vendor && sample.webhook === webhook && sample.status === undefined)
    .map((sample) => readSample(sample).body)
  return bodies.reduce((a, b) => (b.length > a.length ? b : a))
}

async function rawOf(request: Request): Promise<RawDelivery & { body: Buffer; headers: Record<string, string> }> {
  const headers = Object.fromEntries(request.headers as unknown as Iterable<[string, string]>)
  return { method: 'POST', url: '/', headers, body: Buffer.from(await request.arrayBuffer()) }
}

const secret = 'wh_secret_bench'
const call = JSON.parse(largest('jambonz', 'newCall').toString()) as Parameters<
  typeof createDelivery<typeof newCall>
>[1]
const signedCall = await rawOf(await createDelivery(newCall, call, { jambonzSignature: { secret } }))
const jambonz = createReceiver({ newCall }, { jambonzSignature: { secret } })

const hmac: readonly Candidate[] = [
  { name: 'receive(): HMAC, JSON, contract', run: () => jambonz.receive('newCall', signedCall) },
  { name: 'validate(): the contract alone', run: () => validate(newCall, call) },
  {
    name: 'node:crypto and JSON.parse, with no contract',
    run() {
      const [, t, v1] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(signedCall.headers['jambonz-signature']!)!
      if (Math.abs(Date.now() / 1000 - Number(t)) > 300) throw new Error('stale')
      const mac = createHmac('sha256', secret).update(`${t}.`).update(signedCall.body).digest()
      if (!timingSafeEqual(mac, Buffer.from(v1!, 'hex'))) throw new Error('forged')
      return JSON.parse(signedCall.body.toString()) as unknown
    },
  },
]
print(`HMAC-SHA256 and JSON, ${signedCall.body.length} bytes`, await measure(3000, hmac))

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const base64 = (key: typeof publicKey, member: 'x' | 'd'): string =>
  Buffer.from(key.export({ format: 'jwk' })[member]!, 'base64url').toString('base64')
const fields = Object.fromEntries(new URLSearchParams(largest('telnyx-texml', 'referStatus').toString()))
const signedRefer = await rawOf(
  await createDelivery(referStatus, fields as Parameters<typeof createDelivery<typeof referStatus>>[1], {
    telnyxSignature: { privateKey: base64(privateKey, 'd') },
  }),
)
const telnyx = createReceiver({ referStatus }, { telnyxSignature: { publicKey: base64(publicKey, 'x') } })
const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }))

const ed25519: readonly Candidate[] = [
  { name: 'receive(): Ed25519, form, contract', run: () => telnyx.receive('referStatus', signedRefer) },
  { name: 'validate(): the contract alone', run: () => validate(referStatus, fields) },
  {
    name: 'node:crypto and URLSearchParams, with no contract',
    run() {
      const t = signedRefer.headers['telnyx-timestamp']!
      if (Math.abs(Date.now() / 1000 - Number(t)) > 300) throw new Error('stale')
      const signature = Buffer.from(signedRefer.headers['telnyx-signature-ed25519']!, 'base64')
      if (!verify(null, Buffer.concat([Buffer.from(`${t}|`), signedRefer.body]), key, signature))
        throw new Error('forged')
      return Object.fromEntries(new URLSearchParams(signedRefer.body.toString()))
    },
  },
]
print(`Ed25519 and a form, ${signedRefer.body.length} bytes`, await measure(1000, ed25519))
