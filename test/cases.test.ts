/** The situations of public reports, each a folder beside the project with its inputs: what was refused, admitted or unclear once, and is not now. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { createReceiver, type RawDelivery, type RawReply } from 'callhooks'
import { newCall } from 'callhooks/jambonz'
import { cdrEvents } from 'callhooks/portsip'
import { verifySipDigest } from 'callhooks/sip-digest'
import * as callControl from 'callhooks/telnyx-call-control'
import { createHmac } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { validate } from '../src/cli/validate.ts'

const folder = path.join(import.meta.dirname, '..', '..', 'shared', 'cases')
const isThere = existsSync(folder)
const read = (name: string, file: string): string => readFileSync(path.join(folder, name, file), 'utf8')
const inputs = (name: string): string[] => readdirSync(path.join(folder, name)).filter((file) => file !== 'CASE.md')

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

const USER = { username: 'pbx', password: 'stone-bridge' }

interface Parts {
  readonly nonce: string
  readonly uri: string
  readonly password?: string
  readonly nc?: string
}

/** An Authorization that a client computes by RFC 7616 with MD5. */
function authorization({ nonce, uri, password = USER.password, nc = '00000001' }: Parts): string {
  const response = md5(
    `${md5(`${USER.username}:callhooks:${password}`)}:${nonce}:${nc}:0a4f113b:auth:${md5(`POST:${uri}`)}`,
  )
  return `Digest username="${USER.username}", realm="callhooks", nonce="${nonce}", uri="${uri}", algorithm=MD5, qop=auth, nc=${nc}, cnonce="0a4f113b", response="${response}"`
}

/** A receiver of records by Digest, as one process has it, with the details that its log was told. */
function digestReceiver(body: string) {
  const details: (string | null)[] = []
  const cdr = createReceiver({ cdrEvents }, { digest: USER }, { log: ({ detail }) => details.push(detail) }).handler(
    'cdrEvents',
    () => {},
  )
  return {
    details,
    deliver: (url: string, authorization?: string): Promise<RawReply> =>
      cdr.raw({ url, headers: { 'content-type': 'application/json', ...(authorization && { authorization }) }, body }),
  }
}

const challengesOf = ({ headers }: RawReply): string => [headers['www-authenticate'] ?? []].flat().join('\n')
const nonceOf = (answer: RawReply): string => /nonce="([^"]+)"/.exec(challengesOf(answer))![1]!

/** What `callhooks validate` says of a file, and whether it fits anything. */
async function validated(name: string, file: string): Promise<{ readonly fits: boolean; readonly text: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const fits = await validate(path.join(folder, name, file), {})
    return { fits, text: write.mock.calls.map(([text]) => String(text)).join('') }
  } finally {
    write.mockRestore()
  }
}

const SECRET = 'wh_secret_test'

/** A delivery of a new call, signed over these bytes. */
function signedCall(bytes: Uint8Array, headers: object, body = bytes): RawDelivery {
  const time = String(Math.floor(Date.now() / 1000))
  const mac = createHmac('sha256', SECRET).update(`${time}.`).update(bytes).digest('hex')
  return {
    headers: { 'content-type': 'application/json', 'jambonz-signature': `t=${time},v1=${mac}`, ...headers },
    body,
  }
}

const call = createReceiver({ newCall }, { jambonzSignature: { secret: SECRET } })

const CALL = Buffer.from(
  JSON.stringify({ call_sid: 'c1', from: '+12025550117', direction: 'inbound', call_status: 'trying' }),
)

/** What is to be seen of each kind of case, with the inputs of its folder. */
const kinds: { readonly [kind: string]: (name: string) => Promise<void> } = {
  async 'digest-restart-stale'(name) {
    const event = read(name, 'event.json')
    const uri = '/cdr'
    const before = digestReceiver(event)
    const nonce = nonceOf(await before.deliver(uri))
    expect((await before.deliver(uri, authorization({ nonce, uri }))).status).toBe(200)

    const after = digestReceiver(event)
    const refused = await after.deliver(uri, authorization({ nonce, uri, nc: '00000002' }))
    expect(refused.status).toBe(401)
    expect(challengesOf(refused)).toContain('stale=true')
    expect(after.details[0]).toContain('serverKey')
    const again = await after.deliver(uri, authorization({ nonce: nonceOf(refused), uri }))
    expect(again.status).toBe(200)

    const wrong = await after.deliver(uri, authorization({ nonce, uri, password: 'another', nc: '00000003' }))
    expect(wrong.status).toBe(401)
    expect(challengesOf(wrong)).not.toContain('stale')
  },

  async 'sip-joined-credentials'(name) {
    const files = inputs(name)
    for (const verdict of ['admit', 'refuse']) expect(files.some((file) => file.startsWith(verdict))).toBe(true)
    for (const file of files) {
      const verdict = await verifySipDigest(JSON.parse(read(name, file)) as never, {
        realms: ['sip.example.com'],
        lookUp: (username) => (username === 'gw7' ? { password: 'stone-bridge' } : undefined),
      })
      expect({ file, holds: verdict.holds }).toEqual({ file, holds: file.startsWith('admit') })
      if (!verdict.holds) expect(verdict.reason).not.toContain('no Digest credentials')
    }
  },

  async 'validate-fits-anything'(name) {
    const files = inputs(name)
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect({ file, fits: (await validated(name, file)).fits }).toEqual({ file, fits: false })
    const contradicted = (await validated(name, 'wrong-type.json')).text.split('\n')
    expect(contradicted.find((line) => line.startsWith('does not fit'))).toContain('callEvents: /data/payload/digit')
  },

  async 'telnyx-insight-result'(name) {
    const body = read(name, 'body.json')
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')
    const taking: string[] = []
    for (const webhook of Object.values(callControl)) {
      const time = String(Math.floor(Date.now() / 1000))
      const signature = sign(null, Buffer.from(`${time}|${body}`), privateKey).toString('base64')
      const receiver = createReceiver({ webhook }, { telnyxSignature: { publicKey: raw } } as never)
      const headers = {
        'content-type': 'application/json',
        'telnyx-timestamp': time,
        'telnyx-signature-ed25519': signature,
      }
      const answer = await receiver.receive('webhook', { headers, body }).catch(() => undefined)
      if (answer?.findings.length === 0) taking.push(webhook.name)
    }
    expect(taking.length).toBeGreaterThan(0)
  },

  async 'digest-query-hint'() {
    const event = JSON.stringify({ event_type: 'cdr_target_answer', tenant_id: '1', session_id: '2' })
    const { deliver, details } = digestReceiver(event)
    const nonce = nonceOf(await deliver('/cdr?acd=7'))
    const refused = await deliver('/cdr?acd=7', authorization({ nonce, uri: '/cdr' }))
    expect(refused.status).toBe(401)
    expect(details.at(-1)).toContain('ignoreQuery')
    expect(details.at(-1)).not.toContain('publicUrl')
    await deliver('/cdr?acd=7', authorization({ nonce, uri: '/other' }))
    expect(details.at(-1)).toContain('publicUrl')
  },

  async 'content-encoding'() {
    for (const signed of [gzipSync(CALL), CALL]) {
      const receiving = call.receive('newCall', signedCall(signed, { 'content-encoding': 'gzip' }, gzipSync(CALL)))
      await expect(receiving).rejects.toMatchObject({ status: 415, detail: expect.stringContaining('gzip') })
    }
    const { event } = await call.receive('newCall', signedCall(CALL, { 'content-encoding': 'identity' }))
    expect(event.call_sid).toBe('c1')
  },

  async 'headers-null'() {
    const receiving = call.receive('newCall', { headers: null as never, body: CALL })
    await expect(receiving).rejects.toMatchObject({ code: 'unauthenticated', status: 401 })
  },

  async 'get-hook'(name) {
    const { fits, text } = await validated(name, 'request.http')
    expect(fits).toBe(false)
    expect(text).toMatch(/GET.*POST/)
    const receiving = call.receive('newCall', { method: 'GET', headers: {}, body: undefined })
    await expect(receiving).rejects.toMatchObject({ status: 405, detail: expect.stringMatching(/GET.*POST/) })
  },
}

const kindOf = (name: string): string => name.replace(/^\d+-/, '')
const cases = isThere ? readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'CASE.md'))) : []

describe('cases of public reports', () => {
  test.skipIf(!isThere)('each is of a kind that is tried here', () => {
    expect(cases.length).toBeGreaterThan(0)
    expect(cases.filter((name) => !kinds[kindOf(name)])).toEqual([])
  })

  test.skipIf(!isThere).each(cases)('%s', (name) => kinds[kindOf(name)]!(name))
})
