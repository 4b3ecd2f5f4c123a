/** SIP digest: what jambonz's own sender makes of the ready handler's answers, and every algorithm by an arithmetic of its own. */
import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { createReceiver, type Entry, memoryStore, type Store, WebhookError } from 'callhooks'
import { type SipClientAuthentication, sipClientAuthentication } from 'callhooks/jambonz'
import { nodeListener } from 'callhooks/node'
import {
  sipAuthentication,
  type LookUp,
  type SipDigest,
  type SipDigestOptions,
  type SipSecret,
  type SipVerdict,
  verifySipDigest,
} from 'callhooks/sip-digest'
import { crypto } from '#crypto'
import { afterEach, describe, expect, test, vi } from 'vitest'

/** The hashes by their names in SIP, from Node itself. */
const names: { readonly [algorithm: string]: string } = { MD5: 'md5', 'SHA-256': 'sha256', 'SHA-512-256': 'sha512-256' }
const hashOf = (algorithm: string) => (text: string) =>
  createHash(names[algorithm.replace('-sess', '')]!).update(text).digest('hex')

const REALM = 'sip.example.com'

/** The parts of a SIP client's credentials; undefined leaves one out. */
interface Parts {
  readonly username: string
  readonly realm: string
  readonly nonce: string
  readonly uri: string
  readonly algorithm: string | undefined
  readonly qop: string | undefined
  readonly nc: string
  readonly cnonce: string
}

const PARTS: Parts = {
  username: 'alice',
  realm: REALM,
  nonce: '1760000000000',
  uri: 'sip:sip.example.com',
  algorithm: 'MD5',
  qop: 'auth',
  nc: '00000001',
  cnonce: '0a4f113b',
}

/** What a SIP client with this password answers: RFC 3261 section 22.4 and RFC 8760. */
function responseOf(method: string, parts: Parts, password: string): string {
  const { username, realm, nonce, uri, algorithm = 'MD5', qop, nc, cnonce } = parts
  const h = hashOf(algorithm)
  const a1 = h(`${username}:${realm}:${password}`)
  const ha1 = algorithm.endsWith('-sess') ? h(`${a1}:${nonce}:${cnonce}`) : a1
  const ha2 = h(`${method}:${uri}`)
  return qop === undefined ? h(`${ha1}:${nonce}:${ha2}`) : h(`${ha1}:${nonce}:${nc}:${cnonce}:${qop}:${ha2}`)
}

/** The Authorization of a SIP client, in the order of the common ones. */
function authorizationOf(method: string, parts: Parts, password: string): string {
  const { username, realm, nonce, uri, algorithm, qop, nc, cnonce } = parts
  const quoted = Object.entries({ username, realm, nonce, uri, response: responseOf(method, parts, password) })
  const tokens = [
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(qop === undefined ? [] : [`cnonce="${cnonce}"`, `qop=${qop}`, `nc=${nc}`]),
  ]
  return `Digest ${[...quoted.map(([name, value]) => `${name}="${value}"`), ...tokens].join(', ')}`
}

const users: { readonly [username: string]: { readonly password: string } } = { alice: { password: 'Circle of Life' } }
const lookUp: LookUp = (username) => (Object.hasOwn(users, username) ? users[username] : undefined)
const options = { realms: [REALM], lookUp }

// the sender that jambonz uses in production; it has no types and does not load without a key for its database
process.env['JWT_SECRET'] ??= 'for a table that is never read'
const challenge = createRequire(import.meta.url)('@jambonz/digest-utils') as (
  request: object,
  response: object,
  next: (error?: unknown) => void,
) => Promise<void>

/** What the sender decided: the SIP response that it sent, or what the client was granted. */
interface Decision {
  readonly sent: { readonly status: number; readonly headers: { readonly [name: string]: string } } | undefined
  readonly grant: { readonly [member: string]: unknown } | undefined
  readonly error: unknown
  /** What the hook was told. */
  readonly entries: readonly Entry[]
  /** Why the handler did not admit the client. */
  readonly reasons: readonly string[]
}

const servers = new Set<Server>()
afterEach(() => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
  servers.clear()
})

/** A SIP request as drachtio has it. */
interface SipRequest {
  readonly method: 'REGISTER' | 'INVITE'
  readonly authorization?: string
  readonly expires?: number
  /** Further header fields. */
  readonly headers?: { readonly [name: string]: string }
}

type Setting = Partial<SipDigestOptions> & {
  readonly expires?: number
  readonly admit?: (event: SipClientAuthentication) => object
  /** How jambonz was told to call the hook. */
  readonly hook?: { readonly method?: string; readonly secret?: string; readonly user?: string }
}

const SECRET = 'wh_secret_test'

/** Serves the ready handler, and gives a function that puts SIP requests before the sender. */
async function jambonz(setting: Setting = {}): Promise<(request: SipRequest) => Promise<Decision>> {
  const { hook = {}, ...given } = setting
  const entries: Entry[] = []
  const reasons: string[] = []
  const credentials =
    hook.user === undefined
      ? { jambonzSignature: { secret: SECRET } }
      : { basic: { username: hook.user, password: 'kept' } }
  const receiver = createReceiver({ sipClientAuthentication }, credentials, { log: (entry) => entries.push(entry) })
  const handler = receiver.handler(
    'sipClientAuthentication',
    sipAuthentication({
      ...options,
      ...given,
      refused: (_event, reason) => reasons.push(reason),
    }),
  )
  const server = createServer(nodeListener(handler))
  servers.add(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth`

  return async ({ method, authorization, expires, headers = {} }) => {
    const fields: { readonly [name: string]: string } = {
      via: 'SIP/2.0/UDP 192.0.2.7:5060',
      ...headers,
      ...(authorization !== undefined && { authorization }),
    }
    const quiet = (): void => {}
    const request = {
      method,
      source_address: '192.0.2.7',
      source_port: 5060,
      headers: fields,
      has: (name: string) => Object.hasOwn(fields, name.toLowerCase()),
      get: (name: string) => fields[name.toLowerCase()],
      ...(expires !== undefined && { registration: { expires } }),
      locals: {
        logger: { debug: quiet, info: quiet, error: quiet },
        account_sid: 'account',
        realm: REALM,
        registration_hook_url: url,
        registration_hook_method: hook.method ?? 'POST',
        ...(hook.user === undefined
          ? { webhook_secret: hook.secret ?? SECRET }
          : { registration_hook_username: hook.user, registration_hook_password: 'kept' }),
      },
      srf: {
        locals: { stats: { histogram: quiet }, AlertType: {}, writeAlerts: () => Promise.resolve(), dbHelpers: {} },
      },
    }
    const decided: { sent?: Decision['sent']; error?: unknown; admitted: boolean } = { admitted: false }
    const response = {
      send(status: number, { headers = {} }: { headers?: { readonly [name: string]: string } } = {}) {
        decided.sent = { status, headers }
      },
    }
    const [told, refused] = [entries.length, reasons.length]
    await challenge(request, response, (error) => {
      if (error === undefined) decided.admitted = true
      else decided.error = error
    })
    const { grant } =
      (request as { authorization?: { readonly grant: { readonly [member: string]: unknown } } }).authorization ?? {}
    expect([decided.sent !== undefined, decided.admitted, decided.error !== undefined].filter(Boolean)).toHaveLength(1)
    expect(decided.admitted).toBe(grant !== undefined)
    return {
      sent: decided.sent,
      grant,
      error: decided.error,
      entries: entries.slice(told),
      reasons: reasons.slice(refused),
    }
  }
}

const register = (parts: Partial<Parts> = {}, password = 'Circle of Life', expires = 3600): SipRequest => ({
  method: 'REGISTER',
  expires,
  authorization: authorizationOf('REGISTER', { ...PARTS, ...parts }, password),
})
const invite = (parts: Partial<Parts> = {}, password = 'Circle of Life'): SipRequest => ({
  method: 'INVITE',
  authorization: authorizationOf('INVITE', { ...PARTS, uri: 'sip:+15550100@sip.example.com', ...parts }, password),
})

/** That the sender turned the client away, and that the hook and not an accident was the reason. */
function expectRefused({ sent, entries, reasons }: Decision, reason: RegExp): void {
  expect(sent).toEqual({ status: 403, headers: { 'X-Reason': 'Invalid credentials' } })
  expect(entries.map(({ verdict, status }) => [verdict, status])).toEqual([['accepted', 200]])
  expect(reasons).toHaveLength(1)
  expect(reasons[0]).toMatch(reason)
}

describe('@jambonz/digest-utils', () => {
  for (const make of [register, invite]) {
    describe(make === register ? 'REGISTER' : 'INVITE', () => {
      test('without credentials is challenged, and the hook is not asked', async () => {
        const { sent, entries } = await (await jambonz())({ ...make(), authorization: undefined } as never)
        expect(sent?.status).toBe(401)
        expect(sent?.headers['WWW-Authenticate']).toMatch(
          /^Digest realm="sip\.example\.com", algorithm=MD5, qop="auth"/,
        )
        expect(entries).toEqual([])
      })

      test.each([
        ['with qop', {}],
        ['without qop', { qop: undefined }],
        ['without an algorithm', { algorithm: undefined }],
        ['without an algorithm and qop', { algorithm: undefined, qop: undefined }],
        ['with a count in upper case', { nc: '0000000A' }],
      ] satisfies [string, Partial<Parts>][])('with the right password is admitted (%s)', async (_name, parts) => {
        const { grant, sent, entries, reasons } = await (await jambonz())(make(parts))
        expect(sent).toBeUndefined()
        expect(grant).toEqual({ status: 'ok', statusCode: 200 })
        expect(entries.map(({ verdict }) => verdict)).toEqual(['accepted'])
        expect(reasons).toEqual([])
      })

      test.each([
        ['with qop', {}],
        ['without qop', { qop: undefined }],
      ] satisfies [string, Partial<Parts>][])('with a wrong password is refused (%s)', async (_name, parts) => {
        const ask = await jambonz()
        for (const password of ['circle of life', '', 'undefined', 'null'])
          expectRefused(await ask(make(parts, password)), /password is wrong/)
      })

      test('of an unknown user is refused, whatever the password', async () => {
        const ask = await jambonz()
        for (const password of ['Circle of Life', '', 'undefined', 'null'])
          expectRefused(await ask(make({ username: 'mallory' }, password)), /user is unknown/)
        expectRefused(await ask(make({ username: 'constructor' })), /user is unknown/)
      })

      test('of a realm that is not served is refused, although the sender admits any', async () => {
        const ask = await jambonz()
        for (const realm of ['evil.example.com', 'SIP.example.com', 'sip.example.com.', `x.${REALM}`])
          expectRefused(await ask(make({ realm })), /realm is none that is served/)
      })

      test('signed for another method or URI is refused', async () => {
        const ask = await jambonz()
        const { method } = make()
        const other = authorizationOf(method === 'INVITE' ? 'REGISTER' : 'INVITE', PARTS, 'Circle of Life')
        expectRefused(await ask({ ...make(), authorization: other }), /password is wrong/)
        const altered = make().authorization!.replace('uri="sip:', 'uri="sip:1')
        expectRefused(await ask({ ...make(), authorization: altered }), /password is wrong/)
      })

      test('with an algorithm that the sender misreports as MD5 is checked by the one of the header', async () => {
        const ask = await jambonz()
        for (const algorithm of ['SHA-256', 'SHA-512-256']) {
          // last and unquoted, where the sender does not see it
          const last = make({ algorithm }).authorization!.replace(/, algorithm=[^,]*/, '') + `, algorithm=${algorithm}`
          expect((await ask({ ...make(), authorization: last })).grant).toMatchObject({ status: 'ok' })
          const wrong = make({ algorithm }, 'wrong').authorization!.replace(/, algorithm=[^,]*/, '')
          expectRefused(
            await ask({ ...make(), authorization: `${wrong}, algorithm=${algorithm}` }),
            /password is wrong/,
          )
        }
      })

      test('with a comma in its URI is checked by the header, which is whole', async () => {
        const ask = await jambonz()
        const uri = 'sip:a,b@sip.example.com;user=phone'
        expect((await ask(make({ uri }))).grant).toMatchObject({ status: 'ok' })
        expectRefused(await ask(make({ uri }, 'wrong')), /password is wrong/)
      })

      test('in which the sender reads another user than the one who signed it is refused', async () => {
        const ask = await jambonz({
          lookUp: (username) => ({ password: username === 'alice' ? 'Circle of Life' : 'known to mallory' }),
        })
        const { uri } = make === register ? PARTS : { uri: 'sip:+15550100@sip.example.com' }
        const mallory = authorizationOf(make().method, { ...PARTS, uri, username: 'mallory' }, 'known to mallory')
        expect((await ask({ ...make(), authorization: mallory })).grant).toMatchObject({ status: 'ok' })
        const hidden = mallory.replace('Digest ', 'Digest opaque=", username=alice, ", ')
        expectRefused(await ask({ ...make(), authorization: hidden }), /names another user or realm/)
        const withComma = authorizationOf(make().method, { ...PARTS, uri, username: 'alice,x' }, 'known to mallory')
        expectRefused(await ask({ ...make(), authorization: withComma }), /names another user or realm/)
      })

      test('in which the sender reads another realm than was signed is refused', async () => {
        const ask = await jambonz({ realms: [REALM, 'other.example.com'] })
        const hidden = make().authorization!.replace('Digest ', 'Digest opaque=", realm=other.example.com, ", ')
        expectRefused(await ask({ ...make(), authorization: hidden }), /names another user or realm/)
      })

      test('whose header only the sender can read is refused', async () => {
        const ask = await jambonz()
        const { authorization = '' } = make()
        for (const broken of [
          `${authorization}, nonce="1"`,
          authorization.replace('Digest', 'Basic'),
          `${authorization}, x`,
        ])
          expectRefused(await ask({ ...make(), authorization: broken }), /holds no Digest credentials/)
        const second = { 'proxy-authorization': authorizationOf(make().method, PARTS, 'wrong') }
        expectRefused(await ask({ ...make(), headers: second }), /credentials in two headers/)
      })

      test('with credentials for the realm of a proxy as well is judged by its own (RFC 3261 section 22.3)', async () => {
        const ask = await jambonz()
        const elsewhere = authorizationOf(make().method, { ...PARTS, realm: 'proxy.example.com' }, 'another')
        const headers = { 'proxy-authorization': elsewhere }
        expect((await ask({ ...make(), headers })).grant).toMatchObject({ status: 'ok' })
        expectRefused(await ask({ ...make({}, 'wrong'), headers }), /password is wrong/)
      })

      test('is delivered with Basic as well, and without the header where the hook is not exactly POST', async () => {
        const ask = await jambonz({ hook: { user: 'hooks', method: 'post' } })
        expect((await ask(make())).grant).toMatchObject({ status: 'ok' })
        expectRefused(await ask(make({}, 'wrong')), /password is wrong/)
        // there the parts are all that there is, as the sender has cut them
        expectRefused(await ask(make({ uri: 'sip:a,b@sip.example.com' })), /password is wrong/)
      })

      test('by a sender with another secret is not let in', async () => {
        const { sent, entries } = await (await jambonz({ hook: { secret: 'another' } }))(make())
        expect(sent?.status).toBe(401)
        expect(entries.map(({ code }) => code)).toEqual(['invalid-signature'])
      })
    })
  }

  describe('what is granted', () => {
    test.each([
      [300, 3600, 300],
      [300, 300, 300],
      [300, 60, 60],
      [300, 0, 0],
      [0.5, 3600, 0.5],
      [undefined, 3600, undefined],
      [undefined, 0, undefined],
    ])('of at most %s, %s was asked for: %s', async (most, asked, granted) => {
      const ask = await jambonz(most === undefined ? {} : { expires: most })
      const { grant } = await ask(register({}, undefined, asked))
      expect(grant).toEqual({ status: 'ok', statusCode: 200, ...(granted !== undefined && { expires: granted }) })
    })

    test('to an INVITE, which asks for no time: none', async () => {
      const ask = await jambonz({ expires: 300 })
      expect((await ask(invite())).grant).toEqual({ status: 'ok', statusCode: 200 })
    })

    test('further members of the reply, and never over the verdict or the time', async () => {
      const further = { application_sid: 'a0a4e9b1-5c1d-4c53-8a49-3c1f6a3a4f6e', status: 'fail', expires: 9999 }
      const admit = (): object => further
      const ok = { status: 'ok', statusCode: 200, application_sid: further.application_sid }
      const ask = await jambonz({ expires: 300, admit })
      expect((await ask(register())).grant).toEqual({ ...ok, expires: 300 })
      expect((await ask(invite())).grant).toEqual(ok)
      expect((await ask(register({}, 'wrong'))).sent?.status).toBe(403)
      expect((await (await jambonz({ admit }))(register())).grant).toEqual(ok)
    })

    test.each([0, -1, NaN, Infinity, '300'])('at most %s is a TypeError', (expires) => {
      expect(() => sipAuthentication({ ...options, expires: expires as number })).toThrow(TypeError)
    })
  })

  describe('the look-up', () => {
    const ha1 = (algorithm: string, password = 'Circle of Life'): string =>
      hashOf(algorithm)(`alice:${REALM}:${password}`)

    test.each<[string, LookUp]>([
      ['a promise', () => Promise.resolve({ password: 'Circle of Life' })],
      ['HA1 as text', () => ({ ha1: ha1('MD5') })],
      ['HA1 in upper case', () => ({ ha1: ha1('MD5').toUpperCase() })],
      ['HA1 per hash', () => ({ ha1: { MD5: ha1('MD5'), 'SHA-256': ha1('SHA-256') } })],
      ['a promise of HA1', () => Promise.resolve({ ha1: { MD5: ha1('MD5') } })],
    ])('may give %s', async (_name, lookUp) => {
      const ask = await jambonz({ lookUp })
      expect((await ask(register())).grant).toMatchObject({ status: 'ok' })
      expect((await ask(invite())).grant).toMatchObject({ status: 'ok' })
      expectRefused(await ask(register({}, 'wrong')), /password is wrong/)
    })

    test('is asked for the user and the realm, and for nobody where the realm is not served', async () => {
      const asked: string[][] = []
      const ask = await jambonz({
        realms: (realm) => realm.endsWith('.example.com'),
        lookUp: (...names) => {
          asked.push(names)
          return { password: 'Circle of Life' }
        },
      })
      expect((await ask(register())).grant).toMatchObject({ status: 'ok' })
      expect((await ask(register({ realm: 'b.example.com' }))).grant).toMatchObject({ status: 'ok' })
      expectRefused(await ask(register({ realm: 'example.org' })), /realm is none that is served/)
      expect(asked).toEqual([
        ['alice', REALM],
        ['alice', 'b.example.com'],
      ])
    })

    test.each([undefined, null])('may give %s: nobody is admitted', async (nothing) => {
      for (const made of [nothing, Promise.resolve(nothing)]) {
        const ask = await jambonz({ lookUp: () => made })
        for (const password of ['Circle of Life', '', 'undefined', 'null'])
          expectRefused(await ask(register({}, password)), /user is unknown/)
      }
    })

    test('may have no HA1 for the algorithm: nobody is admitted', async () => {
      const ask = await jambonz({ lookUp: () => ({ ha1: { 'SHA-256': ha1('SHA-256') } }) })
      expectRefused(await ask(register()), /no HA1 for MD5/)
      expect((await ask(register({ algorithm: 'SHA-256' }))).grant).toMatchObject({ status: 'ok' })
      const textOnly = await jambonz({ lookUp: () => ({ ha1: ha1('MD5') }) })
      expectRefused(await textOnly(register({ algorithm: 'SHA-256' })), /no HA1 for SHA-256/)
    })

    // a mistake in the look-up is no answer to the client: jambonz gets 500 and the phone SIP 500
    test.each<[string, unknown, RegExp]>([
      ['an empty text', '', /bare text/],
      ['a bare password', 'Circle of Life', /bare text/],
      ['a bare HA1', ha1('MD5'), /bare text/],
      ['a password that is undefined', { password: undefined }, /password that is undefined/],
      ['a password that is null', { password: null }, /password that is undefined/],
      ['an empty password', { password: '' }, /password that is undefined/],
      ['a password that is a number', { password: 1234 }, /no text/],
      ['an HA1 that is undefined', { ha1: undefined }, /neither password nor ha1/],
      ['an HA1 that is null', { ha1: null }, /neither password nor ha1/],
      ['an empty HA1', { ha1: '' }, /32 hexadecimal digits/],
      ['an HA1 per hash that is undefined', { ha1: { MD5: undefined } }, /32 hexadecimal digits/],
      ['an HA1 that is undefined as text', { ha1: 'undefined' }, /32 hexadecimal digits/],
      ['the HA1 of another hash', { ha1: ha1('SHA-256') }, /32 hexadecimal digits/],
      ['a row of a table with neither', { id: 1 }, /neither password nor ha1/],
      ['an empty list', [], /neither password nor ha1/],
      ['false', false, /bare text/],
    ])('that gives %s is a TypeError, and SIP 500', async (_name, secret, message) => {
      const ask = await jambonz({ lookUp: () => secret as never })
      for (const password of ['Circle of Life', '', 'undefined', 'null', ha1('MD5')]) {
        const { sent, grant, entries } = await ask(register({}, password))
        expect(grant).toBeUndefined()
        expect(sent?.status).toBe(500)
        expect(entries).toMatchObject([{ verdict: 'failed', code: 'handler', error: expect.any(TypeError) as unknown }])
        expect(String((entries[0] as { error: unknown }).error)).toMatch(message)
        expect(JSON.stringify(entries[0]!.detail)).not.toContain('Circle')
      }
    })

    test('that fails is SIP 500', async () => {
      const ask = await jambonz({ lookUp: () => Promise.reject(new Error('the database is gone')) })
      const { sent, entries } = await ask(register())
      expect(sent?.status).toBe(500)
      expect(entries.map(({ verdict, code }) => [verdict, code])).toEqual([['failed', 'handler']])
    })
  })

  describe('with a store', () => {
    test.each([
      ['with qop', {}],
      ['without qop', { qop: undefined }],
    ] satisfies [string, Partial<Parts>][])('a replay is refused (%s)', async (_name, parts) => {
      const ask = await jambonz({ store: memoryStore() })
      expect((await ask(register(parts))).grant).toMatchObject({ status: 'ok' })
      expectRefused(await ask(register(parts)), /a replay/)
      expectRefused(await ask(register({ ...parts, cnonce: 'another', uri: 'sip:other' })), /a replay/)
      expect((await ask(register({ ...parts, nonce: '1760000000001' }))).grant).toMatchObject({ status: 'ok' })
    })

    test('counts may come in any order, each once', async () => {
      const ask = await jambonz({ store: memoryStore() })
      for (const nc of ['00000003', '00000001', '00000002']) {
        expect((await ask(register({ nc }))).grant).toMatchObject({ status: 'ok' })
        expectRefused(await ask(register({ nc })), /a replay/)
      }
    })

    test('a wrong password uses nothing up', async () => {
      const ask = await jambonz({ store: memoryStore() })
      expectRefused(await ask(register({}, 'wrong')), /password is wrong/)
      expect((await ask(register())).grant).toMatchObject({ status: 'ok' })
    })

    test('a replay is refused that shows the counted credentials as ones without qop', async () => {
      const ask = await jambonz({ store: memoryStore() })
      const captured = register()
      expect((await ask(captured)).grant).toMatchObject({ status: 'ok' })
      // H(HA1:nonce:nc:cnonce:qop:HA2) is also the answer without qop to a nonce that reads nonce:nc:cnonce:qop
      const { nonce, nc, cnonce, qop } = PARTS
      const uncounted = captured
        .authorization!.replace(`nonce="${nonce}"`, `nonce="${nonce}:${nc}:${cnonce}:${qop}"`)
        .replace(/, cnonce=.*/, '')
      expect((await ask({ ...captured, authorization: uncounted })).sent?.status).toBe(403)
    })

    test('a store that fails is SIP 503, and nobody is admitted', async () => {
      const store: Store = {
        add() {
          throw new Error('the store is gone')
        },
        renew: () => false,
        set: () => {},
        delete: () => {},
      }
      const { sent, grant, entries } = await (await jambonz({ store }))(register())
      expect(grant).toBeUndefined()
      expect(sent?.status).toBe(503)
      expect(entries.map(({ verdict, code }) => [verdict, code])).toEqual([['failed', 'store']])
    })
  })
})

describe('verifySipDigest', () => {
  const eventOf = (parts: Partial<Parts>, password = 'Circle of Life', method = 'REGISTER'): SipDigest => {
    const all = { ...PARTS, ...parts }
    const { algorithm, qop, nc, cnonce, ...rest } = all
    return {
      ...rest,
      method,
      response: responseOf(method, all, password),
      ...(algorithm !== undefined && { algorithm }),
      ...(qop !== undefined && { qop, nc, cnonce }),
    }
  }
  const verify = (event: SipDigest, more: Partial<SipDigestOptions> = {}): Promise<SipVerdict> =>
    verifySipDigest(event, { ...options, ...more })
  const reasonOf = async (event: SipDigest, more?: Partial<SipDigestOptions>): Promise<string | undefined> => {
    const verdict = await verify(event, more)
    return verdict.holds ? undefined : verdict.reason
  }

  for (const algorithm of ['MD5', 'SHA-256', 'SHA-512-256']) {
    const ha1 = hashOf(algorithm)(`alice:${REALM}:Circle of Life`)
    for (const qop of ['auth', undefined]) {
      test(`${algorithm} ${qop === undefined ? 'without qop' : 'with qop'}`, async () => {
        const event = eventOf({ algorithm, qop })
        expect(await verify(event)).toEqual({ holds: true })
        expect(await verify({ ...event, algorithm: algorithm.toLowerCase() })).toEqual({ holds: true })
        expect(await verify({ ...event, response: event.response.toUpperCase() })).toEqual({ holds: true })
        expect(await verify(event, { lookUp: () => ({ ha1: { [algorithm]: ha1 } }) })).toEqual({ holds: true })
        expect(await reasonOf(eventOf({ algorithm, qop }, 'wrong'))).toMatch(/password is wrong/)
        expect(await reasonOf({ ...event, method: 'INVITE' })).toMatch(/password is wrong/)
        expect(await reasonOf({ ...event, uri: 'sip:other.example.com' })).toMatch(/password is wrong/)
        expect(await reasonOf({ ...event, nonce: '1' })).toMatch(/password is wrong/)
        expect(await reasonOf(event, { lookUp: () => undefined })).toMatch(/user is unknown/)
        expect(await reasonOf(event, { realms: ['other.example.com'] })).toMatch(/realm is none that is served/)
        if (qop === undefined) return
        expect(await reasonOf({ ...event, nc: '00000002' })).toMatch(/password is wrong/)
        expect(await reasonOf({ ...event, cnonce: 'another' })).toMatch(/password is wrong/)
      })
    }
  }

  test.each(['MD5-sess', 'SHA-256-sess', 'SHA-512-256-sess', 'md5-SESS'])('%s is not taken', async (algorithm) => {
    for (const qop of ['auth', undefined])
      expect(await reasonOf({ ...eventOf({ algorithm: 'MD5', qop }), algorithm })).toMatch(/-sess is not taken in SIP/)
  })

  test('the parts of the event count only where there is no header of the client', async () => {
    const event = eventOf({})
    const headers = { Authorization: authorizationOf('REGISTER', PARTS, 'wrong') }
    expect(await verify({ ...event, headers: { via: 'x' } })).toEqual({ holds: true })
    expect(await reasonOf({ ...event, headers })).toMatch(/password is wrong/)
    const right = authorizationOf('REGISTER', PARTS, 'Circle of Life')
    for (const name of ['Authorization', 'authorization', 'Proxy-Authorization'])
      expect(await verify({ ...event, response: '0'.repeat(32), headers: { [name]: right } })).toEqual({ holds: true })
  })

  test.each<[string, Partial<SipDigest>, RegExp]>([
    ['an unknown algorithm', { algorithm: 'SHA-1' }, /algorithm is unknown/],
    ['a response of another length', { response: 'ab' }, /not one of MD5/],
    ['a response that is no hexadecimal', { response: 'x'.repeat(32) }, /not one of MD5/],
    ['an empty response', { response: '' }, /is missing/],
    ['an empty username', { username: '' }, /is missing/],
    ['an empty realm', { realm: '' }, /is missing/],
    ['qop auth-int', { qop: 'auth-int' }, /auth-int signs a body/],
    ['an empty qop', { qop: '' }, /only qop=auth/],
    ['an empty nc', { nc: '' }, /password is wrong|nc or cnonce/],
    ['an empty cnonce', { cnonce: '' }, /nc or cnonce is missing/],
  ])('%s is refused', async (_name, change, reason) => {
    expect(await reasonOf({ ...eventOf({}), ...change }, { realms: () => true })).toMatch(reason)
  })

  test('nc may come as a number', async () => {
    expect(await verify({ ...eventOf({}), nc: 1 })).toEqual({ holds: true })
  })

  test('a nonce is remembered for as long as was said', async () => {
    const clock = { time: 1_760_000_000_000 }
    const store = memoryStore({ now: () => clock.time })
    for (const [more, seconds] of [
      [{ retention: 60 }, 60],
      [{}, 86_400],
    ] as const) {
      const event = eventOf({ nonce: `of ${seconds}` })
      expect(await verify(event, { store, ...more })).toEqual({ holds: true })
      clock.time += seconds * 1000 - 1
      expect(await reasonOf(event, { store, ...more })).toMatch(/a replay/)
      clock.time += 1
      expect(await verify(event, { store, ...more })).toEqual({ holds: true })
    }
  })

  test('a store that fails is a WebhookError, after the password was checked and not before', async () => {
    const gone = (): Promise<never> => Promise.reject(new Error('the store is gone'))
    const store: Store = { add: gone, renew: gone, set: gone, delete: gone }
    const error: unknown = await verify(eventOf({}), { store }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(WebhookError)
    expect(error).toMatchObject({ code: 'store', status: 503 })
    expect(await reasonOf(eventOf({}, 'wrong'), { store })).toMatch(/password is wrong/)
  })

  test.each<[string, Partial<Record<keyof SipDigestOptions, unknown>>]>([
    ['no realms', { realms: undefined }],
    ['an empty list of realms', { realms: [] }],
    ['a realm that is empty', { realms: [REALM, ''] }],
    ['a realm that is no text', { realms: [undefined] }],
    ['one realm that is no list', { realms: REALM }],
    ['no look-up', { lookUp: undefined }],
    ['a look-up that is a table', { lookUp: users }],
    ['no retention', { retention: 0 }],
  ])('%s is a TypeError', async (_name, wrong) => {
    const given = { ...options, ...wrong } as SipDigestOptions
    await expect(verifySipDigest(eventOf({}), given)).rejects.toThrow(TypeError)
    expect(() => sipAuthentication(given)).toThrow(TypeError)
  })

  test('a function of realms admits only by true', async () => {
    for (const answer of [false, undefined, 'yes', 1, Promise.resolve(false)])
      expect(await reasonOf(eventOf({}), { realms: () => answer as boolean })).toMatch(/realm is none that is served/)
    expect(await verify(eventOf({}), { realms: () => true })).toEqual({ holds: true })
  })
})

test('8.2: who is unknown costs the hashes and MACs of who is known, by password or by HA1', async () => {
  const { username: _other, algorithm: _algorithm, ...parts } = PARTS
  const secrets: { readonly [username: string]: SipSecret } = {
    'by password': { password: 'Circle of Life' },
    'by HA1': { ha1: '0'.repeat(32) },
    'by HA1 per hash': { ha1: { MD5: '0'.repeat(32), 'SHA-256': '0'.repeat(64), 'SHA-512-256': '0'.repeat(64) } },
    'of another hash': { ha1: { 'SHA-1': '0'.repeat(40) } },
    nobody: undefined,
    'nobody either': null,
  }
  for (const [algorithm, digits] of [
    ['MD5', 32],
    ['SHA-256', 64],
    ['SHA-512-256', 64],
  ] as const) {
    for (const qop of ['auth', undefined]) {
      const costs = async (username: string): Promise<{ readonly [call: string]: number }> => {
        const real = { ...crypto }
        const made: string[] = []
        const spies = [
          vi.spyOn(crypto, 'hash').mockImplementation((name, message) => {
            made.push(`hash ${name}`)
            return real.hash(name, message)
          }),
          vi.spyOn(crypto, 'hmacSha256').mockImplementation((key) => {
            made.push('MAC key')
            const mac = real.hmacSha256(key)
            return (message) => {
              made.push('MAC')
              return mac(message)
            }
          }),
          vi.spyOn(crypto, 'equal').mockImplementation((a, b) => {
            made.push(`equal ${a.length}`)
            return real.equal(a, b)
          }),
          vi.spyOn(crypto, 'random').mockImplementation((length) => {
            made.push(`random ${length}`)
            return real.random(length)
          }),
        ]
        const response = '0'.repeat(digits)
        const event = { ...parts, username, method: 'REGISTER', algorithm, response }
        const { qop: _qop, nc: _nc, cnonce: _cnonce, ...bare } = event
        try {
          const lookUp: LookUp = (name) => secrets[name]
          const asked = qop === undefined ? bare : { ...event, qop }
          expect(await verifySipDigest(asked, { realms: [REALM], lookUp })).toMatchObject({ holds: false })
          return Object.fromEntries([...new Set(made)].map((call) => [call, made.filter((one) => one === call).length]))
        } finally {
          for (const spy of spies) spy.mockRestore()
        }
      }
      const known = await costs('by password')
      expect(known[`hash ${algorithm}`]).toBe(3) // HA1, H(A2) and the response
      for (const username of Object.keys(secrets).slice(1))
        expect([username, await costs(username)]).toEqual([username, known])
    }
  }
})
