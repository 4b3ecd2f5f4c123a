/**
 * What a client that knows the password was overheard to answer, shown to both digests in every other role: as the response of each
 * algorithm with its parts moved over every colon, as the key of a session, as HA1. None of it admits a request that was not signed.
 */
import { createHash } from 'node:crypto'
import { createReceiver, type DigestOptions, memoryStore } from 'callhooks'
import { sipAuthentication, type SipDigest, type SipDigestOptions, verifySipDigest } from 'callhooks/sip-digest'
import { describe, expect, test } from 'vitest'
import { webhookOf } from './support/vendors.ts'

const cdrEvents = webhookOf('portsip', 'cdrEvents')
const PLAIN = ['MD5', 'SHA-256', 'SHA-512-256'] as const
const SESSION = ['MD5-sess', 'SHA-256-sess', 'SHA-512-256-sess'] as const
const ALGORITHMS = [...PLAIN, ...SESSION]
type Algorithm = (typeof ALGORITHMS)[number]
const QOPS = [undefined, 'auth', 'auth-int'] as const
const USER = { username: 'alice', password: 'Circle of Life' }

/** The arithmetic by itself: node:crypto and templates only. */
const names: { readonly [hash: string]: string } = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' }
const h = (algorithm: Algorithm, text: string): string =>
  createHash(names[algorithm.replace('-sess', '')]!).update(text).digest('hex')

/** A request and the parts that are signed with it. */
interface Signed {
  readonly algorithm: Algorithm
  readonly method: string
  readonly uri: string
  readonly body: string
  readonly nonce: string
  readonly nc: string
  readonly cnonce: string
  readonly qop: string | undefined
}
interface Claim extends Signed {
  readonly response: string
}

/** T of section 3.4.1: what stands behind the key. */
function signedText({ algorithm, method, uri, body, nonce, nc, cnonce, qop }: Signed): string {
  const ha2 = h(algorithm, qop === 'auth-int' ? `${method}:${uri}:${h(algorithm, body)}` : `${method}:${uri}`)
  return qop === undefined ? `${nonce}:${ha2}` : `${nonce}:${nc}:${cnonce}:${qop}:${ha2}`
}
const keyed = (key: string, signed: Signed): Claim => ({
  ...signed,
  response: h(signed.algorithm, `${key}:${signedText(signed)}`),
})

/** What the client answers, whoever asked it. */
function genuine(signed: Signed, realm: string): Claim {
  const { algorithm, nonce, cnonce } = signed
  const ha1 = h(algorithm, `${USER.username}:${realm}:${USER.password}`)
  return keyed(algorithm.endsWith('-sess') ? h(algorithm, `${ha1}:${nonce}:${cnonce}`) : ha1, signed)
}

/** Every way to cut a text at its colons into so many parts. */
function cuts(text: string, parts: number): string[][] {
  if (parts === 1) return [[text]]
  return [...text.matchAll(/:/g)].flatMap(({ index }) =>
    cuts(text.slice(index + 1), parts - 1).map((rest) => [text.slice(0, index), ...rest]),
  )
}

const digits = (count: number): string => count.toString(16).padStart(8, '0')

/** Everything that can be made of a capture without the password, to get at one of these requests. */
function* forgeries(captured: Claim, requests: readonly Pick<Signed, 'method' | 'uri' | 'body'>[]): Generator<Claim> {
  const text = signedText(captured)
  const head = text.slice(0, text.lastIndexOf(':'))
  const bodies = [captured.body, ...requests.map(({ body }) => body)]
  const hashes = bodies.map((body) => h(captured.algorithm, body))
  const uris = new Set([captured, ...requests].flatMap(({ uri }) => [uri, ...hashes.map((hash) => `${uri}:${hash}`)]))
  let count = 0x100 // none is refused because another was admitted
  for (const algorithm of ALGORITHMS) {
    // the response as a response, its parts cut anew
    for (const uri of uris)
      for (const { method, body } of requests) {
        const isOther = requests.find((request) => request.method === method)!.body !== body // which counts for auth-int alone
        const one = { ...captured, algorithm, method, uri, body }
        if (!isOther) yield { ...one, nonce: head, qop: undefined }
        for (const [nonce, nc, cnonce, qop] of cuts(head, 4) as [string, string, string, string][])
          if (!isOther || qop === 'auth-int') yield { ...one, nonce, nc, cnonce, qop }
        yield { ...one, qop: captured.qop === 'auth' ? 'auth-int' : 'auth' }
      }
    // the response as a key: of the session whose nonce:cnonce it hashed, and as HA1
    for (const request of requests)
      for (const qop of QOPS)
        for (const [nonce, cnonce] of [...cuts(text, 2), [captured.nonce, captured.cnonce]] as [string, string][])
          yield keyed(captured.response, { ...request, algorithm, qop, nc: digits(count++), nonce, cnonce })
  }
}

/** What a client may have been overheard to answer: to the verifier's own challenge, to another's, and to one that an attacker made of it. */
const captures = (own: string, request: Pick<Signed, 'method' | 'uri' | 'body'>, realm: string): Claim[] =>
  ALGORITHMS.flatMap((algorithm) =>
    QOPS.flatMap((qop) => {
      const asked =
        qop === undefined ? [`${own}:0000000b:0a4f113b:auth`, `${own}:c:auth-int`].map((nonce) => ({ nonce })) : []
      const chosen = qop === undefined ? [] : [{ nonce: own, cnonce: 'c0:ff:ee' }] // a client is free to
      return [{ nonce: own }, { nonce: 'elsewhere' }, ...asked, ...chosen].map((parts) =>
        genuine({ ...request, algorithm, qop, nc: '0000000a', cnonce: 'c0ffee', ...parts }, realm),
      )
    }),
  )

const authorizationOf = ({ algorithm, uri, nonce, nc, cnonce, qop, response }: Claim, realm: string): string =>
  `Digest ${Object.entries({
    username: USER.username,
    realm,
    nonce,
    uri,
    response,
    algorithm,
    ...(qop !== undefined && { qop, nc, cnonce }),
  })
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`

/** Whether the client itself gave this response, and for this request: its method, its uri, and its body where that counts. */
const isSigned = (claim: Claim, captured: Claim): boolean =>
  claim.response === captured.response &&
  claim.method === captured.method &&
  claim.uri === captured.uri &&
  (claim.qop !== 'auth-int' || (captured.qop === 'auth-int' && claim.body === captured.body))

const shown = ({ algorithm, qop }: Claim): string => `${algorithm} with ${qop ?? 'no qop'}`

describe('8.1: of one overheard response, nothing else is forged', { timeout: 180_000 }, () => {
  describe('SIP', () => {
    const REALM = 'sip.example.com'
    const own = '1760000000000'
    const register = { method: 'REGISTER', uri: 'sip:sip.example.com', body: '' }
    const requests = [register, { method: 'INVITE', uri: 'sip:+15550100@sip.example.com', body: 'v=0' }]
    const eventOf = (claim: Claim): SipDigest => ({
      username: USER.username,
      realm: REALM,
      method: claim.method,
      uri: claim.uri,
      nonce: claim.nonce,
      response: claim.response,
      headers: { authorization: authorizationOf(claim, REALM) },
    })
    const options: SipDigestOptions = { realms: [REALM], lookUp: () => ({ password: USER.password }) }

    const verifiers: readonly [string, (given: SipDigestOptions) => (claim: Claim) => Promise<boolean>][] = [
      ['verifySipDigest', (given) => async (claim) => (await verifySipDigest(eventOf(claim), given)).holds],
      [
        'sipAuthentication',
        (given) => {
          const handle = sipAuthentication<
            SipDigest & { readonly expires: null },
            { readonly status: 'ok' | 'fail' },
            boolean
          >(given)
          return (claim) => handle({ ...eventOf(claim), expires: null }, { reply: ({ status }) => status === 'ok' })
        },
      ],
    ]
    test.each(
      verifiers.flatMap(([name, make]) =>
        [true, false].map((isStored) => [name, isStored ? 'a' : 'no', make] as const),
      ),
    )('%s with %s store', async (_name, stored, make) => {
      const admitted: string[] = []
      const forged = new Set<string>()
      let tried = 0
      for (const captured of captures(own, register, REALM)) {
        const verify = make(stored === 'a' ? { ...options, store: memoryStore() } : options)
        let isUsed = await verify(captured)
        if (isUsed) admitted.push(shown(captured))
        for (const claim of forgeries(captured, requests)) {
          tried++
          if (!(await verify(claim))) continue
          const isReplay = stored === 'a' && isUsed
          if (isReplay || !isSigned(claim, captured)) forged.add(`${shown(captured)} as ${shown(claim)}`)
          isUsed = true
        }
      }
      expect([...forged]).toEqual([])
      expect(tried).toBeGreaterThan(10_000)
      expect(new Set(admitted)).toEqual(
        new Set(PLAIN.flatMap((algorithm) => [`${algorithm} with no qop`, `${algorithm} with auth`])),
      )
    })

    test('a -sess claim is refused whatever it is made of, and with the right password too', async () => {
      for (const algorithm of SESSION)
        for (const qop of QOPS) {
          const claim = genuine({ ...register, algorithm, qop, nonce: own, nc: '00000001', cnonce: 'c0ffee' }, REALM)
          expect(await verifySipDigest(eventOf(claim), options)).toEqual({
            holds: false,
            reason: expect.stringMatching(`^${algorithm} is not taken in SIP`) as unknown,
          })
        }
    })

    const plain = { ...register, algorithm: 'MD5', qop: 'auth', nonce: own, cnonce: 'c0ffee' } as const
    test.each(['1', '0000000A', 'ffffffff'])('nc %s is a count', async (nc) => {
      expect(await verifySipDigest(eventOf(genuine({ ...plain, nc }, REALM)), options)).toEqual({ holds: true })
    })
    test.each(['000000001', '1:2', '00000001:x', 'g', '-1', ' 1'])('nc %j is none', async (nc) => {
      const claim = genuine({ ...plain, nc }, REALM)
      const { headers: _headers, ...bare } = eventOf(claim)
      for (const event of [eventOf(claim), { ...bare, nc, qop: 'auth', cnonce: claim.cnonce, algorithm: 'MD5' }])
        expect(await verifySipDigest(event, options)).toMatchObject({
          holds: false,
          reason: expect.stringMatching(/^nc is not/) as unknown,
        })
    })
    test.each([NaN, 1.5, -1, Infinity, 1e21])('nc %d is none', async (nc) => {
      const text = String(nc).padStart(8, '0')
      const { headers: _headers, ...bare } = eventOf(genuine({ ...plain, nc: text }, REALM))
      expect(await verifySipDigest({ ...bare, nc, qop: 'auth', cnonce: plain.cnonce }, options)).toMatchObject({
        reason: expect.stringMatching(/^nc is not/) as unknown,
      })
    })

    test('a method with a colon would take the front of the uri', async () => {
      const claim = genuine({ ...plain, nc: '00000001' }, REALM)
      const moved = { ...claim, method: 'REGISTER:sip', uri: 'sip.example.com' }
      expect(await verifySipDigest(eventOf(claim), options)).toEqual({ holds: true })
      expect(await verifySipDigest(eventOf(moved), options)).toMatchObject({
        holds: false,
        reason: expect.stringMatching(/colon/) as unknown,
      })
    })

    test('a response that was shown in upper case is known in lower case too, in other parts', async () => {
      const store = memoryStore()
      const claim = genuine({ ...plain, nc: '00000001', cnonce: 'c0ffee:x' }, REALM)
      const upper = { ...claim, response: claim.response.toUpperCase() }
      const moved = { ...claim, nonce: `${own}:00000001`, nc: 'c0ffee', cnonce: 'x' } // the same text, so the response alone tells
      expect(await verifySipDigest(eventOf(moved), options)).toEqual({ holds: true })
      expect(await verifySipDigest(eventOf(upper), { ...options, store })).toEqual({ holds: true })
      for (const again of [moved, claim, upper])
        expect(await verifySipDigest(eventOf(again), { ...options, store })).toEqual({
          holds: false,
          reason: expect.stringMatching(/a replay/) as unknown,
        })
    })
  })

  describe('HTTP', () => {
    const REALM = 'callhooks'
    const request = { method: 'POST', uri: '/cdr', body: '{"event_type":"parked","tenant_id":"1"}' }
    const requests = [request, { method: 'POST', uri: '/other', body: '{"event_type":"parked","tenant_id":"2"}' }]
    const make = (digest: DigestOptions): ReturnType<typeof createReceiver<{ cdrEvents: typeof cdrEvents }>> =>
      createReceiver({ cdrEvents }, { digest: USER }, { digest: { ...digest, qop: ['auth', 'auth-int'] } })
    const deliver = (
      receiver: ReturnType<typeof make>,
      { uri, body }: Signed,
      authorization?: string,
    ): Promise<boolean> =>
      receiver
        .receive('cdrEvents', { method: 'POST', url: uri, headers: { ...(authorization && { authorization }) }, body })
        .then(
          () => true,
          () => false,
        )
    const nonceOf = async (receiver: ReturnType<typeof make>): Promise<string> => {
      const error: unknown = await receiver
        .receive('cdrEvents', { ...request, url: request.uri, headers: {} })
        .catch((thrown: unknown) => thrown)
      return /nonce="(\w+)"/.exec(JSON.stringify((error as { headers: unknown }).headers).replaceAll('\\', ''))![1]!
    }

    test.each<[string, DigestOptions, readonly string[]]>([
      ['plain', { algorithms: PLAIN }, PLAIN.flatMap((one) => [`${one} with auth`, `${one} with auth-int`])],
      [
        'plain, without qop too',
        { algorithms: PLAIN, withoutQop: true },
        PLAIN.flatMap((one) => QOPS.map((qop) => `${one} with ${qop ?? 'no qop'}`)),
      ],
      ['-sess', { algorithms: SESSION }, SESSION.flatMap((one) => [`${one} with auth`, `${one} with auth-int`])],
      [
        'both, of different hashes',
        { algorithms: ['MD5-sess', 'SHA-256', 'SHA-512-256'] },
        ['MD5-sess', 'SHA-256', 'SHA-512-256'].flatMap((one) => [`${one} with auth`, `${one} with auth-int`]),
      ],
    ])('%s', async (_name, digest, offered) => {
      const admitted = new Set<string>()
      const forged = new Set<string>()
      let tried = 0
      const receiver = make(digest)
      const count = captures('nonce', request, REALM).length
      for (let i = 0; i < count; i++) {
        const captured = captures(await nonceOf(receiver), request, REALM)[i]!
        const used = new Set<string>()
        if (await deliver(receiver, captured, authorizationOf(captured, REALM))) {
          used.add(captured.response)
          admitted.add(shown(captured))
        }
        for (const claim of forgeries(captured, requests)) {
          tried++
          if (!(await deliver(receiver, claim, authorizationOf(claim, REALM)))) continue
          if (used.has(claim.response) || !isSigned(claim, captured))
            forged.add(`${shown(captured)} as ${shown(claim)}`)
          used.add(claim.response)
        }
      }
      expect([...forged]).toEqual([])
      expect(tried).toBeGreaterThan(10_000)
      expect(admitted).toEqual(new Set(offered))
    })

    test.each(SESSION)('%s is offered neither with its plain algorithm nor without qop', (algorithm) => {
      const plain = algorithm.replace('-sess', '') as 'MD5'
      const other = plain === 'MD5' ? 'SHA-256' : 'MD5'
      for (const algorithms of [
        [algorithm, plain],
        [plain, other, algorithm],
      ] as const)
        expect(() => make({ algorithms })).toThrow(new RegExp(`${algorithm} and ${plain} do not go together`))
      expect(() => make({ algorithms: [algorithm], withoutQop: true })).toThrow(/cannot be checked without qop/)
      make({ algorithms: [algorithm, other], withoutQop: false })
    })

    test.each(SESSION)(
      '%s: a cnonce that holds a colon or reads as a hash is refused, and any other taken',
      async (algorithm) => {
        const receiver = make({ algorithms: [algorithm] })
        const hash = h(algorithm, 'POST:/cdr')
        const known = ['a:b', ':', hash, hash.toUpperCase()]
        const fresh = ['c0ffee', hash.slice(1), `${hash}0`, `${hash.slice(1)}g`, 'MTIz+/==', ' ']
        for (const cnonce of [...known, ...fresh]) {
          const nonce = await nonceOf(receiver)
          const claim = genuine({ ...request, algorithm, qop: 'auth', nonce, nc: '00000001', cnonce }, REALM)
          expect([cnonce, await deliver(receiver, claim, authorizationOf(claim, REALM))]).toEqual([
            cnonce,
            fresh.includes(cnonce),
          ])
        }
      },
    )

    test('plain takes any cnonce, and -sess nothing without qop', async () => {
      for (const cnonce of ['a:b', h('MD5', 'POST:/cdr'), 'c0ffee']) {
        const receiver = make({ algorithms: ['MD5'] })
        const nonce = await nonceOf(receiver)
        const claim = genuine({ ...request, algorithm: 'MD5', qop: 'auth', nonce, nc: '00000001', cnonce }, REALM)
        expect(await deliver(receiver, claim, authorizationOf(claim, REALM))).toBe(true)
      }
      const receiver = make({ algorithms: ['MD5-sess'] })
      const nonce = await nonceOf(receiver)
      const bare = { ...request, algorithm: 'MD5-sess', qop: undefined, nonce, nc: '', cnonce: '' } as const
      expect(await deliver(receiver, bare, authorizationOf(genuine(bare, REALM), REALM))).toBe(false)
    })
  })
})
