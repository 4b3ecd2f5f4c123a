/** HTTP Digest, point by point of the server-side checklist (PortSIP report, section 3), and every published vector. */
import { createHash } from 'node:crypto'
import { createReceiver, type Digest, memoryStore, type Options, type RawDelivery, WebhookError } from 'callhooks'
import { createDelivery, createSender } from 'callhooks/send'
import { crypto } from '#crypto'
import { describe, expect, test, vi } from 'vitest'
import { parseDigest } from '../../src/digest/authorization.ts'
import { type DigestAlgorithm, digestResponse, ha1, algorithms } from '../../src/digest/response.ts'
import { isShared, readShared } from '../support/shared.ts'
import { webhookOf } from '../support/vendors.ts'

const cdrEvents = webhookOf('portsip', 'cdrEvents')
const BODY = '{"event_type":"parked","tenant_id":"1"}'
const USER = { username: 'pbx', password: 'Circle of Life' }
const START = 1_760_000_000_000

/** An independent client: node:crypto and templates only, each part of what it sends open to be replaced. */
const names: { readonly [algorithm: string]: string } = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' }
const h = (algorithm: string, text: string): string =>
  createHash(names[algorithm.replace('-sess', '')]!).update(text).digest('hex')

interface Parts {
  [name: string]: string | undefined
}

function answer(
  challenge: string,
  changes: Parts = {},
  { method = 'POST', body = BODY, password = USER.password } = {},
): string {
  const read = parseDigest(challenge)!
  const parts: Parts = {
    username: USER.username,
    realm: read.get('realm'),
    nonce: read.get('nonce'),
    uri: '/cdr',
    algorithm: read.get('algorithm'),
    qop: 'auth',
    nc: '00000001',
    cnonce: 'c0ffee',
    opaque: read.get('opaque'),
    ...changes,
  }
  const algorithm = parts['algorithm'] ?? 'MD5'
  const a1 = h(algorithm, `${parts['username']}:${parts['realm']}:${password}`)
  const h1 = algorithm.endsWith('-sess') ? h(algorithm, `${a1}:${parts['nonce']}:${parts['cnonce']}`) : a1
  const h2 = h(
    algorithm,
    parts['qop'] === 'auth-int' ? `${method}:${parts['uri']}:${h(algorithm, body)}` : `${method}:${parts['uri']}`,
  )
  const response =
    parts['qop'] === undefined
      ? h(algorithm, `${h1}:${parts['nonce']}:${h2}`)
      : h(algorithm, `${h1}:${parts['nonce']}:${parts['nc']}:${parts['cnonce']}:${parts['qop']}:${h2}`)
  const all: Parts = { ...parts, response: 'response' in changes ? changes['response'] : response }
  return `Digest ${Object.entries(all)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))
    .join(', ')}`
}

const clock = { time: START }
const make = (
  digest: Digest | readonly Digest[] = USER,
  options: Options = {},
): ReturnType<typeof createReceiver<{ cdrEvents: typeof cdrEvents }>> => {
  clock.time = START
  return createReceiver({ cdrEvents }, { digest }, { now: () => clock.time, ...options })
}
type Receiver = ReturnType<typeof make>

const deliver = (
  receiver: Receiver,
  authorization?: string,
  more: Partial<RawDelivery> & { readonly fields?: Record<string, string> } = {},
): Promise<{ readonly authenticated: unknown }> =>
  receiver.receive('cdrEvents', {
    method: 'POST',
    url: '/cdr',
    body: BODY,
    ...more,
    headers: { host: 'hooks.example.com', ...(authorization !== undefined && { authorization }), ...more.fields },
  })

async function refused(
  receiver: Receiver,
  authorization?: string,
  more?: Parameters<typeof deliver>[2],
): Promise<{ readonly error: WebhookError; readonly challenges: string[] }> {
  const error: unknown = await deliver(receiver, authorization, more).then(
    () => {
      throw new Error('it was accepted')
    },
    (cause: unknown) => cause,
  )
  if (!(error instanceof WebhookError)) throw error
  return { error, challenges: [error.headers['www-authenticate'] ?? []].flat() }
}

const challengesOf = async (receiver: Receiver): Promise<string[]> => (await refused(receiver)).challenges
const challengeOf = async (receiver: Receiver): Promise<string> => (await challengesOf(receiver))[0]!

describe('the checklist', () => {
  test('1. a challenge quotes realm, nonce, opaque and qop, and not algorithm, stale and charset', async () => {
    const { error, challenges } = await refused(make())
    expect(error).toMatchObject({ status: 401, code: 'unauthenticated' })
    expect(challenges[0]).toMatch(
      /^Digest realm="callhooks", qop="auth", algorithm=SHA-256, nonce="[0-9a-f]+", opaque="[0-9a-f]+", charset=UTF-8$/,
    )
  })

  test('2. each algorithm has a field of its own, with the same realm, nonce and opaque', async () => {
    const [first, second] = (await challengesOf(make())).map((challenge) => parseDigest(challenge)!)
    for (const name of ['realm', 'nonce', 'opaque']) expect(second!.get(name)).toBe(first!.get(name))
    const response = ((await refused(make())).error as WebhookError).getResponse()
    expect(response.headers.get('www-authenticate')).toMatch(/^Digest .*SHA-256.*, Digest .*MD5/)
  })

  test('3. SHA-256 and then MD5 are offered, with qop=auth; others when they are asked for', async () => {
    const offered = (challenges: string[]): unknown[] =>
      challenges.map((challenge) => [parseDigest(challenge)!.get('algorithm'), parseDigest(challenge)!.get('qop')])
    expect(offered(await challengesOf(make()))).toEqual([
      ['SHA-256', 'auth'],
      ['MD5', 'auth'],
    ])
    expect(
      offered(
        await challengesOf(
          make(USER, { digest: { algorithms: ['SHA-512-256', 'MD5-sess'], qop: ['auth', 'auth-int'] } }),
        ),
      ),
    ).toEqual([
      ['SHA-512-256', 'auth,auth-int'],
      ['MD5-sess', 'auth,auth-int'],
    ])
    expect(() => make(USER, { digest: { algorithms: [] } })).toThrow(TypeError)
    expect(() => make(USER, { digest: { algorithms: ['SHA-1' as 'MD5'] } })).toThrow(TypeError)
    expect(() => make(USER, { digest: { qop: [] } })).toThrow(TypeError)
  })

  test('4. Basic is not offered beside Digest: what is configured is one alternative of the contract', async () => {
    for (const challenge of await challengesOf(make())) expect(challenge).toMatch(/^Digest /)
    expect(() => createReceiver({ cdrEvents }, { digest: USER, basic: USER } as never)).toThrow(TypeError)
  })

  test('5. nonce and opaque are hexadecimal, and a realm that clients cannot quote is refused', async () => {
    const challenge = parseDigest(await challengeOf(make()))!
    expect(challenge.get('nonce')).toMatch(/^[0-9a-f]+$/)
    expect(challenge.get('opaque')).toMatch(/^[0-9a-f]+$/)
    expect(() => make({ ...USER, realm: 'a "b"' })).toThrow(TypeError)
  })

  test('6. there is no domain parameter: no client looks at it', async () =>
    expect(await challengeOf(make())).not.toContain('domain'))

  test('7. the scheme and the names are in any case, values quoted or not, escapes undone, empty elements passed over', async () => {
    const receiver = make()
    const authorization = answer(await challengeOf(receiver))
    await deliver(
      receiver,
      authorization
        .replace('Digest', 'dIGEST')
        .replace('username=', 'USERNAME = ')
        .replaceAll('", ', '",,\t, ')
        .replace('nc="00000001"', 'nc=00000001')
        .replace('algorithm="SHA-256"', 'Algorithm=sha-256'),
    )
    expect(parseDigest('Digest a="b\\"c\\\\d", e = f , , g="h,=i"')).toEqual(
      new Map([
        ['a', 'b"c\\d'],
        ['e', 'f'],
        ['g', 'h,=i'],
      ]),
    )
  })

  test.each([
    ['a parameter that is there twice', 'Digest username="a", username="b"'],
    ['a parameter that is there twice in another case', 'Digest nc=1, NC=2'],
    ['a control character', 'Digest username="a\u0000b"'],
    ['a line feed', 'Digest username="a",\n nonce="b"'],
    ['33 parameters', `Digest ${Array.from({ length: 33 }, (_, i) => `p${i}=1`).join(',')}`],
    ['more than 8 KiB', `Digest username="${'a'.repeat(8192)}"`],
    ['an open quote', 'Digest username="a'],
    ['an escape at the end', 'Digest username="a\\'],
    ['no value', 'Digest username='],
    ['no name', 'Digest ="a"'],
    ['something behind a value', 'Digest username="a" b'],
    ['nothing', 'Digest '],
    ['no space', 'Digestusername="a"'],
    ['another scheme', 'Basic YTpi'],
  ])('8. %s is refused', async (_what, authorization) => {
    expect(parseDigest(authorization)).toBeUndefined()
    expect((await refused(make(), authorization)).error).toMatchObject({ status: 401, code: 'invalid-credentials' })
  })

  test('8. username and username* do not go together, nor username* and userhash; username* alone is read', async () => {
    const receiver = make({ username: 'Jäsøn', password: USER.password })
    const challenge = await challengeOf(receiver)
    const authorization = answer(challenge, { username: 'Jäsøn' })
    const extended = authorization.replace('username="Jäsøn"', "username*=UTF-8''J%C3%A4s%C3%B8n")
    expect((await refused(receiver, `${extended}, username="x"`)).error.detail).toContain('username*')
    expect((await refused(receiver, `${extended}, userhash=true`)).error.detail).toContain('hash')
    await deliver(receiver, extended)
  })

  test('9. a second credential behind the first is refused', async () => {
    const receiver = make()
    const authorization = answer(await challengeOf(receiver))
    expect((await refused(receiver, `${authorization}, Basic YTpi`)).error.status).toBe(401)
    expect((await refused(receiver, `${authorization}, ${authorization}`)).error.status).toBe(401)
    await deliver(receiver, authorization)
  })

  test.each([['username'], ['realm'], ['nonce'], ['uri'], ['response'], ['nc'], ['cnonce']])(
    '10. without %s it is refused',
    async (name) => {
      const receiver = make()
      const { error } = await refused(receiver, answer(await challengeOf(receiver), { [name]: undefined }))
      expect(error).toMatchObject({ status: 401, code: 'invalid-credentials' })
    },
  )

  test('10. a realm that is not ours is refused, although the password is right for it', async () => {
    const receiver = make()
    expect((await refused(receiver, answer(await challengeOf(receiver), { realm: 'theirs' }))).error.detail).toContain(
      'realm',
    )
  })

  test('11. an algorithm that was not offered is refused, MD5 is meant where none is named, and a response is in either case', async () => {
    const receiver = make(USER, { digest: { algorithms: ['MD5'] } })
    const challenge = await challengeOf(receiver)
    expect((await refused(receiver, answer(challenge, { algorithm: 'SHA-256' }))).error.detail).toContain('algorithm')
    expect(
      (await refused(receiver, answer(challenge).replace('algorithm="MD5"', 'algorithm="MD4"'))).error.detail,
    ).toContain('algorithm')
    const authorization = answer(challenge, { algorithm: undefined })
    for (const response of ['', 'a'.repeat(31), 'g'.repeat(32)])
      expect((await refused(receiver, answer(challenge, { response }))).error.status).toBe(401)
    await deliver(
      receiver,
      authorization.replace(/response="(\w+)"/, (_all, hex: string) => `response="${hex.toUpperCase()}"`),
    )
  })

  test('12. a response without qop is refused, unless it is asked for, and then a nonce serves once', async () => {
    const without = { qop: undefined, nc: undefined, cnonce: undefined }
    const strict = make()
    expect((await refused(strict, answer(await challengeOf(strict), without))).error.detail).toContain('qop')
    const legacy = make(USER, { digest: { withoutQop: true } })
    const authorization = answer(await challengeOf(legacy), without)
    await deliver(legacy, authorization)
    expect((await refused(legacy, authorization)).error.code).toBe('stale')
    expect((await refused(strict, answer(await challengeOf(strict), { qop: 'auth-int' }))).error.detail).toContain(
      'qop',
    )
  })

  test('13. a nonce is ours or it is refused as stale; it serves any path and algorithm', async () => {
    const receiver = make()
    const [sha, md5] = await challengesOf(receiver)
    const foreign = await challengeOf(make())
    const { error, challenges } = await refused(receiver, answer(foreign))
    expect(error.detail).toContain('nonce')
    for (const challenge of challenges) expect(challenge).toContain(', stale=true,')
    const nonce = parseDigest(sha!)!.get('nonce')!
    for (const forged of [
      nonce.replace(/^./, (char) => (char === '0' ? '1' : '0')),
      nonce.slice(2),
      `${nonce}00`,
      'undefined',
      '0'.repeat(nonce.length),
    ]) {
      expect((await refused(receiver, answer(sha!, { nonce: forged }))).error.code).toBe('stale')
    }
    await deliver(receiver, answer(sha!))
    await deliver(receiver, answer(md5!, { nc: '00000002', uri: '/other' }), { url: '/other' })
  })

  test('13. a nonce is for one realm, though another one is under the same key', async () => {
    const options = { store: memoryStore({ now: () => clock.time }), serverKey: 'a key of sixteen+' }
    const [one, other] = ['one', 'other'].map((realm) => make({ ...USER, realm }, options))
    const [, opaque] = /opaque="(\w+)"/.exec(await challengeOf(other!))!
    const { error } = await refused(other!, answer(await challengeOf(one!), { realm: 'other', opaque }))
    expect(error.detail).toMatch(/nonce is none of ours/)
  })

  test('14. an opaque that is not ours is refused, and its absence tolerated', async () => {
    const receiver = make()
    const challenge = await challengeOf(receiver)
    expect((await refused(receiver, answer(challenge, { opaque: 'theirs' }))).error.detail).toContain('opaque')
    await deliver(receiver, answer(challenge, { opaque: undefined }))
  })

  test.each([
    ['another path', '/other', '/cdr', {}, false],
    ['a query that was not signed', '/cdr', '/cdr?admin=1', {}, false],
    ['the query', '/cdr?a=b%20c', '/cdr?a=b%20c', {}, true],
    ['the query in another encoding', '/cdr?a=b+c', '/cdr?a=b%20c', {}, false],
    ['the path in another encoding', '/%63dr', '/cdr', {}, false],
    ['the absolute form', 'http://hooks.example.com/cdr', '/cdr', {}, true],
    ['the absolute form in another case', 'HTTPS://Hooks.Example.com/cdr', '/cdr', {}, true],
    ['the absolute form of another host', 'http://evil.example.com/cdr', '/cdr', {}, false],
    ['a target in the absolute form', '/cdr?a=b', 'http://hooks.example.com/cdr?a=b', {}, true],
    ['both in the absolute form', 'http://other.example.com/cdr', 'http://other.example.com/cdr', {}, true], // whatever Host says, RFC 9112 section 3.2.2
    ['a target of no path', 'http://hooks.example.com/', 'http://hooks.example.com', {}, true],
    ['another target in the absolute form', '/cdr', 'http://hooks.example.com/other', {}, false],
    ['what a proxy has cut off', '/hooks/cdr', '/cdr', { publicUrl: 'https://public.example.com/hooks' }, true],
    [
      'what a proxy has cut off, absolute',
      'https://public.example.com/hooks/cdr',
      '/cdr',
      { publicUrl: 'https://public.example.com/hooks/' },
      true,
    ],
    [
      'the path behind the proxy, which the sender does not know',
      '/cdr',
      '/cdr',
      { publicUrl: 'https://public.example.com/hooks' },
      false,
    ],
    ['no query, where that is asked for', '/cdr', '/cdr?a=b', { digest: { ignoreQuery: true } }, true],
    ['another path, where queries are ignored', '/other?a=b', '/cdr?a=b', { digest: { ignoreQuery: true } }, false],
  ] as const)('15. the uri: %s', async (_what, uri, url, options, isAccepted) => {
    const receiver = make(USER, options)
    const authorization = answer(await challengeOf(receiver), { uri })
    if (isAccepted) await deliver(receiver, authorization, { url })
    else expect((await refused(receiver, authorization, { url })).error.detail).toContain('uri')
  })

  test('15. behind a mounted router the original URL counts', async () => {
    const receiver = make()
    await deliver(receiver, answer(await challengeOf(receiver), { uri: '/hooks/cdr' }), {
      url: '/cdr',
      originalUrl: '/hooks/cdr',
    } as never)
  })

  test.each(
    Object.keys(algorithms).flatMap((algorithm) => ['auth', 'auth-int'].map((qop) => [algorithm, qop] as const)),
  )('16. %s with %s', async (algorithm, qop) => {
    const receiver = make(USER, { digest: { algorithms: [algorithm as DigestAlgorithm], qop: ['auth', 'auth-int'] } })
    const challenge = await challengeOf(receiver)
    expect((await refused(receiver, answer(challenge, { qop }, { password: 'wrong' }))).error.detail).toContain(
      'password',
    )
    expect((await refused(receiver, answer(challenge, { qop }, { method: 'GET' }))).error.detail).toContain('password')
    if (qop === 'auth-int')
      expect((await refused(receiver, answer(challenge, { qop }), { body: `${BODY} ` })).error.detail).toContain(
        'password',
      )
    await deliver(receiver, answer(challenge, { qop }))
  })

  test('17. an unknown user costs as many hashes as a known one, and nothing undefined becomes HA1', async () => {
    const receiver = make([USER, { ...USER, password: 'next' }, { username: 'b', password: 'c' }])
    const challenge = await challengeOf(receiver)
    for (const username of ['nobody', '', 'undefined', '__proto__', 'constructor', 'toString']) {
      for (const password of ['', 'undefined', 'null', USER.password]) {
        expect((await refused(receiver, answer(challenge, { username }, { password }))).error.code).toBe(
          'invalid-credentials',
        )
      }
    }
    // a response whose HA1 is the text of something missing
    for (const nothing of ['undefined', 'null', '', 'NaN', '[object Object]']) {
      const nonce = parseDigest(challenge)!.get('nonce')!
      const response = digestResponse(nothing, {
        algorithm: 'SHA-256',
        method: 'POST',
        uri: '/cdr',
        nonce,
        qop: 'auth',
        nc: '00000001',
        cnonce: 'c0ffee',
      })
      for (const username of ['nobody', USER.username])
        expect((await refused(receiver, answer(challenge, { username, response }))).error.code).toBe(
          'invalid-credentials',
        )
    }
  })

  test.each([
    [{ username: 'a', password: undefined }],
    [{ username: 'a', password: '' }],
    [{ username: 'a' }],
    [{ username: 'a', realm: 'r', ha1: undefined }],
    [{ username: 'a', realm: 'r', ha1: {} }],
    [{ username: 'a', realm: 'r', ha1: { MD5: undefined } }],
    [{ username: 'a', realm: 'r', ha1: { MD5: '' } }],
    [{ username: 'a', realm: 'r', ha1: { MD5: 'x'.repeat(32) } }],
    [{ username: 'a', realm: 'r', ha1: { 'SHA-256': 'a'.repeat(32) } }],
    [{ username: 'a', realm: 'r', ha1: { SHA1: 'a'.repeat(40) } }],
    [{ username: 'a', ha1: { MD5: 'a'.repeat(32) } }],
    [{ username: 'a', realm: 'r', ha1: 'a'.repeat(32) }],
    [{ username: 'a', password: 'b', realm: 'r', ha1: { MD5: 'a'.repeat(32) } }],
    [{ username: 'a', realm: '', password: 'b' }],
  ])('17. the credential %j is refused when the receiver is made', (credential) =>
    expect(() => make(credential as never)).toThrow(TypeError),
  )

  test('17. hashes are counted: a user that there is costs what one costs that there is not', async () => {
    const receiver = make([USER, { ...USER, password: 'next' }, { username: 'b', password: 'c' }])
    const challenge = await challengeOf(receiver)
    const costs = async (username: string): Promise<number[]> => {
      const spies = [vi.spyOn(crypto, 'hash'), vi.spyOn(crypto, 'hmacSha256'), vi.spyOn(crypto, 'equal')]
      try {
        await refused(receiver, answer(challenge, { username }, { password: 'wrong' }))
        return spies.map(({ mock }) => mock.calls.length)
      } finally {
        for (const spy of spies) spy.mockRestore()
      }
    }
    const [known, ...others] = [await costs(USER.username), await costs('b'), await costs('nobody')]
    expect(known![0]).toBeGreaterThan(0)
    for (const cost of others) expect(cost).toEqual(known)
  })

  test('18. responses are compared in constant time and at equal length', async () => {
    // the comparison itself is the crypto module's `equal`, tested with its vectors; here: a prefix, or more than the response, is none
    const receiver = make()
    const authorization = answer(await challengeOf(receiver))
    expect(
      (await refused(receiver, authorization.replace(/response="(\w{63})\w"/, 'response="$1"'))).error.status,
    ).toBe(401)
    expect((await refused(receiver, authorization.replace(/response="(\w+)"/, 'response="$10"'))).error.status).toBe(
      401,
    )
  })

  test('19. stale comes only after a correct response, and a wrong one uses no count up', async () => {
    const receiver = make()
    const challenge = await challengeOf(receiver)
    expect((await refused(receiver, answer(challenge, {}, { password: 'wrong' }))).challenges.join()).not.toContain(
      'stale',
    )
    await deliver(receiver, answer(challenge))
    clock.time += 301_000
    const wrong = await refused(receiver, answer(challenge, { nc: '00000002' }, { password: 'wrong' }))
    expect([wrong.error.code, wrong.challenges.join().includes('stale')]).toEqual(['invalid-credentials', false])
    const right = await refused(receiver, answer(challenge, { nc: '00000002' }))
    expect(right.error).toMatchObject({ code: 'stale', status: 401 })
    for (const fresh of right.challenges) expect(fresh).toContain(', stale=true,')
    await deliver(receiver, answer(right.challenges[0]!))
  })

  test('20. counts come in any order, each once, and a nonce need not begin with 1', async () => {
    const receiver = make()
    const challenge = await challengeOf(receiver)
    for (const nc of ['00000005', '00000001', 'ffffffff', '0000000A', '00000002'])
      await deliver(receiver, answer(challenge, { nc }))
    for (const nc of ['00000005', '0000000a', '00000002'])
      expect((await refused(receiver, answer(challenge, { nc }))).error.code).toBe('stale')
    for (const nc of ['1', '000000001', '0000000g', ''])
      expect((await refused(receiver, answer(challenge, { nc }))).error.detail).toContain('nc')
  })

  test('20. of a hundred at once with one count, one is accepted', async () => {
    const receiver = make()
    const authorization = answer(await challengeOf(receiver))
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => deliver(receiver, authorization)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('21. challenges are not remembered; instances share a key and a store', async () => {
    const store = memoryStore({ now: () => clock.time })
    const options = { store, serverKey: 'a key of sixteen+' }
    const [one, other] = [make(USER, options), make(USER, options)]
    const challenge = await challengeOf(one)
    for (let i = 0; i < 1000; i++) await challengesOf(one)
    for (const [i, receiver] of [one, other, one].entries())
      await deliver(receiver, answer(challenge, { nc: `0000000${i}` }))
    expect((await refused(other, answer(challenge, { nc: '00000000' }))).error.code).toBe('stale')
    clock.time += 300_000
    expect((await refused(one, answer(challenge, { nc: '00000000' }))).error.code).toBe('stale') // to the last moment
    clock.time += 60_000
    await deliver(other, answer(await challengeOf(one)))
  })

  test('8.6: what a full store has forgotten is stale, however often it is sent, and the next challenge is good', async () => {
    const receiver = make(USER, { store: memoryStore({ bytes: 8192, now: () => clock.time }) })
    const replays: string[] = []
    for (let i = 0; i < 300; i++) {
      const authorization = answer(await challengeOf(receiver))
      await deliver(receiver, authorization)
      replays.push(authorization)
      clock.time += 100
      for (const replay of [replays[0]!, replays[i >> 1]!, authorization]) {
        const { error, challenges } = await refused(receiver, replay)
        expect(error.code).toBe('stale')
        expect(challenges.every((one) => one.includes('stale=true'))).toBe(true)
      }
    }
    const { error } = await refused(receiver, replays[200]!)
    expect(error.detail).toBe('the nonce is older than what a full store remembers')
  })

  test('21. a count is remembered for longer than its nonce is good, on a clock that is behind', async () => {
    const clocks = [START, START]
    const store = memoryStore({ now: () => clocks[0]! })
    const [one, other] = clocks.map((_, i) =>
      createReceiver({ cdrEvents }, { digest: USER }, { store, serverKey: 'a key of sixteen+', now: () => clocks[i]! }),
    )
    const challenge = await challengeOf(one!)
    await deliver(one!, answer(challenge))
    clocks[0]! += 301_000
    clocks[1]! += 299_000
    expect((await refused(other!, answer(challenge))).error.code).toBe('stale')
  })

  test('21. keys are rotated: the first makes nonces, each recognizes them', async () => {
    const store = memoryStore({ now: () => clock.time })
    const [before, during, after] = [
      ['old key of sixteen'],
      ['new key of sixteen', 'old key of sixteen'],
      ['new key of sixteen'],
    ].map((serverKey) => make(USER, { store, serverKey }))
    await deliver(during!, answer(await challengeOf(before!)))
    await deliver(after!, answer(await challengeOf(during!)))
    expect((await refused(after!, answer(await challengeOf(before!)))).error.detail).toContain('nonce')
    for (const serverKey of ['', 'short', [], ['a key of sixteen+', '']])
      expect(() => make(USER, { store, serverKey })).toThrow(TypeError)
    expect(() => make(USER, { serverKey: 'a key of sixteen+' })).toThrow(/store in common/)
  })

  test('22. a nonce that was just issued is never stale', async () => {
    const receiver = make()
    for (let i = 0; i < 50; i++) {
      const { challenges } = await refused(receiver, answer(await challengeOf(receiver), {}, { password: 'wrong' }))
      expect(challenges.join()).not.toContain('stale')
      await deliver(receiver, answer(challenges[0]!))
    }
  })

  test('23. userhash is not offered, and a hash in place of the name is refused', async () => {
    const receiver = make()
    const challenge = await challengeOf(receiver)
    expect(challenge).not.toContain('userhash')
    const hashed = `${answer(challenge).replace(/username="[^"]*"/, `username="${h('SHA-256', 'pbx:callhooks')}"`)}, userhash=true`
    expect((await refused(receiver, hashed)).error.detail).toContain('userhash')
  })

  test('24. charset=UTF-8 is said, and names and passwords are UTF-8, as Node and fetch hand them over', async () => {
    const receiver = make({ username: 'Jäsøn Doe', password: 'Secret, or not? ü' })
    const challenge = await challengeOf(receiver)
    expect(challenge).toContain('charset=UTF-8')
    const authorization = answer(challenge, { username: 'Jäsøn Doe' }, { password: 'Secret, or not? ü' })
    await deliver(receiver, Buffer.from(authorization, 'utf8').toString('latin1')) // one character per byte
  })

  test('25. there is no Authentication-Info: no client reads nextnonce, and rspauth must be right or absent', async () => {
    const receiver = make()
    const challenge = await challengeOf(receiver)
    const reply = await receiver
      .handler('cdrEvents', () => {})
      .raw({ method: 'POST', url: '/cdr', headers: { authorization: answer(challenge) }, body: BODY })
    expect(reply).toMatchObject({ status: 200 })
    expect(Object.keys(reply.headers)).not.toContain('authentication-info')
  })

  test('26. HA1 per hash serves in place of the password, and only what it can be checked with is offered', async () => {
    const md5 = make({
      username: 'pbx',
      realm: 'pbx.example.com',
      ha1: { MD5: ha1('MD5', 'pbx', 'pbx.example.com', USER.password).toUpperCase() },
    })
    const challenges = await challengesOf(md5)
    expect(challenges.map((challenge) => parseDigest(challenge)!.get('algorithm'))).toEqual(['MD5'])
    await deliver(md5, answer(challenges[0]!))
    const both = make({
      username: 'pbx',
      realm: 'r',
      ha1: { MD5: ha1('MD5', 'pbx', 'r', 'p'), 'SHA-256': ha1('SHA-256', 'pbx', 'r', 'p') },
    })
    for (const challenge of await challengesOf(both))
      await deliver(
        both,
        answer(challenge, { nc: challenge.includes('MD5') ? '00000001' : '00000002' }, { password: 'p' }),
      )
    expect(() =>
      make(
        { username: 'pbx', realm: 'r', ha1: { MD5: ha1('MD5', 'pbx', 'r', 'p') } },
        { digest: { algorithms: ['SHA-256'] } },
      ),
    ).toThrow(TypeError)
    expect(() =>
      make([
        { username: 'a', realm: 'r', ha1: { MD5: ha1('MD5', 'a', 'r', 'p') } },
        { username: 'b', realm: 'r', ha1: { 'SHA-256': ha1('SHA-256', 'b', 'r', 'p') } },
      ]),
    ).toThrow(/in common/)
    expect(() =>
      make([
        { ...USER, realm: 'one' },
        { ...USER, realm: 'two' },
      ]),
    ).toThrow(/realms/)
  })

  // 27. Digest with qop=auth gives the body no integrity, which only TLS does: nothing here can check that, so the README says it.
})

describe('rotation', () => {
  test('any entry may match, and says which', async () => {
    const receiver = make([
      { name: 'old', ...USER },
      { name: 'new', ...USER, password: 'next' },
      { username: 'b', password: 'c' },
    ])
    const challenge = await challengeOf(receiver)
    expect((await deliver(receiver, answer(challenge))).authenticated).toEqual({ digest: 'old' })
    expect(
      (await deliver(receiver, answer(challenge, { nc: '00000002' }, { password: 'next' }))).authenticated,
    ).toEqual({ digest: 'new' })
    expect(
      (await deliver(receiver, answer(challenge, { nc: '00000003', username: 'b' }, { password: 'c' }))).authenticated,
    ).toEqual({ digest: 'b' })
  })
})

describe('our sender', () => {
  test('answers a challenge', async () => {
    const receiver = make()
    const handler = receiver.handler('cdrEvents', () => {})
    const url = 'http://localhost/cdr?a=b'
    const first = await handler(await createDelivery(cdrEvents, JSON.parse(BODY), { digest: USER }, { url }))
    expect(first.status).toBe(401)
    const second = await createDelivery(
      cdrEvents,
      JSON.parse(BODY),
      { digest: USER },
      { url, challenge: first.headers.get('www-authenticate') },
    )
    expect((await handler(second)).status).toBe(200)
    await expect(
      createDelivery(cdrEvents, JSON.parse(BODY), { digest: USER }, { challenge: 'Digest realm="x"' }),
    ).rejects.toThrow(TypeError)
    let requests = 0
    const sender = createSender(
      { cdrEvents },
      { digest: USER },
      {
        url: () => 'http://localhost/cdr',
        fetch: (request) => {
          requests++
          return handler(new Request(request))
        },
      },
    )
    const { accepted } = await sender.send('cdrEvents', JSON.parse(BODY))
    expect([accepted, requests]).toEqual([true, 2])
  })
})

interface DigestVector {
  readonly source: string
  readonly scheme: 'http' | 'sip'
  readonly algorithm: DigestAlgorithm
  readonly username: string
  readonly realm: string
  readonly password: string
  readonly method: string
  readonly uri: string
  readonly nonce: string
  readonly nc: string | null
  readonly cnonce: string | null
  readonly qop: string | null
  readonly body?: string
  readonly response: string
  readonly holds: boolean
  readonly wire?: string
  readonly usernameOnWire?: string
}

describe('shared: vectors of Digest, HTTP and SIP', () => {
  const vectors = isShared ? (readShared('vectors/digest.json') as DigestVector[]) : []

  test.skipIf(!isShared)('there are many of each kind', () => {
    expect(vectors.filter(({ holds }) => holds).length).toBeGreaterThan(50)
    expect(vectors.filter(({ holds }) => !holds)).toHaveLength(4)
  })

  test
    .skipIf(!isShared)
    .each(
      vectors.map(
        (vector, i) => [i, vector.source.slice(0, 80), vector.holds ? 'holds' : 'does not hold', vector] as const,
      ),
    )('%i: %s %s', (_i, _source, _holds, vector) => {
    const { algorithm, username, realm, password, method, uri, nonce } = vector
    const secret = ha1(algorithms[algorithm].hash, username, realm, password)
    const request = {
      algorithm,
      method,
      uri,
      nonce,
      qop: vector.qop ?? undefined,
      nc: vector.nc ?? undefined,
      cnonce: vector.cnonce ?? undefined,
      body: new TextEncoder().encode(vector.body ?? ''),
    }
    expect(digestResponse(secret, request) === vector.response.toLowerCase()).toBe(vector.holds)
  })

  test
    .skipIf(!isShared)
    .each(
      vectors
        .filter(({ wire }) => wire !== undefined)
        .map((vector, i) => [i, vector.source.slice(0, 80), vector] as const),
    )('the header of %i: %s reads as it was written', (_i, _source, vector) => {
    const parameters = parseDigest(vector.wire!.slice(vector.wire!.indexOf(':') + 1).trim())!
    expect(parameters.get('response')).toBe(vector.response)
    expect(parameters.get('nonce')).toBe(vector.nonce)
    expect(parameters.get('realm')).toBe(vector.realm)
    expect(parameters.get('username')).toBe(vector.usernameOnWire ?? vector.username)
    expect(parameters.get('uri')).toBe(vector.uri)
  })
})
