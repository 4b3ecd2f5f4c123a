/** SIP credentials for several realms, in rows of their own or in one that something joined: RFC 3261 sections 7.3.1 and 22.3. */
import { createHash } from 'node:crypto'
import { type SipDigest, verifySipDigest } from 'callhooks/sip-digest'
import { describe, expect, test } from 'vitest'
import { parseDigest, parseDigests } from '../src/digest/authorization.ts'
import { isShared, readShared } from './support/shared.ts'

const REALM = 'voice.example.net'
const USER = 'trunk-9'
const h = (text: string): string => createHash('md5').update(text).digest('hex')
const URI = 'sip:voice.example.net'

/** One credential, as a gateway writes it. */
function credential(changes: { readonly [name: string]: string } = {}, password = 'five-oaks'): string {
  const parts = { username: USER, realm: REALM, nonce: '88001', uri: URI, algorithm: 'MD5', ...changes }
  const ha1 = h(`${parts.username}:${parts.realm}:${password}`)
  const response = h(`${ha1}:${parts.nonce}:${h(`REGISTER:${parts.uri}`)}`)
  return `Digest ${Object.entries({ ...parts, response })
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`
}

const own = credential()
const wrong = credential({}, 'six-oaks')
const proxys = credential({ realm: 'edge.example.net', nonce: '7f' }, 'another')
const others = [credential({ realm: 'third.example.net' }), credential({ username: 'trunk-8' })]

const verdict = (headers: { readonly [name: string]: string }, realm = REALM): ReturnType<typeof verifySipDigest> => {
  // what stands outside the header is the platform's reading, and counts only for who this is
  const event: SipDigest = { method: 'REGISTER', uri: 'x', nonce: 'x', response: 'x', username: USER, realm, headers }
  return verifySipDigest(event, { realms: [REALM, 'edge.example.net'], lookUp: () => ({ password: 'five-oaks' }) })
}

describe('8.8: of several credentials the one for the user and realm of the event is judged', () => {
  test.each<[string, { readonly [name: string]: string }]>([
    ['first', { authorization: `${own},${proxys}` }],
    ['last', { authorization: `${proxys}, ${own}` }],
    ['between', { authorization: [others[0], proxys, own, others[1]].join(' ,\t, ') }],
    ['in lower case and without a space behind the comma', { authorization: `${proxys},${own.replace('D', 'd')}` }],
    ['in the other header', { authorization: `${proxys},${others[0]}`, 'proxy-authorization': `${others[1]},${own}` }],
    ['beside a header that cannot be read', { authorization: `${proxys},${own}`, 'proxy-authorization': 'Basic x' }],
    [
      'with many parameters in each',
      { authorization: [own, proxys, ...others].map((one) => `${one}, ${many(24)}`).join(', ') },
    ],
  ])('right, %s', async (_where, headers) => expect(await verdict(headers)).toEqual({ holds: true }))

  test.each<[string, { readonly [name: string]: string }, RegExp]>([
    ['wrong, beside a right one of another realm', { authorization: `${wrong},${proxys}` }, /password is wrong/],
    ['absent', { authorization: `${proxys},${others[0]}` }, /none of the credentials is for the user and realm/],
    ['there twice', { authorization: `${own},${own}` }, /twice in one, for this user and realm/],
    ['there twice, once wrong', { authorization: `${wrong},${own}` }, /twice in one, for this user and realm/],
    [
      'in both headers',
      { authorization: `${own},${proxys}`, 'proxy-authorization': wrong },
      /credentials in two headers.*for this user and realm/,
    ],
    [
      'hidden in a quoted text',
      { authorization: `${proxys}, opaque=", ${own.replaceAll('"', '')}"` },
      /another user or realm/,
    ],
    ['behind Basic', { authorization: `Basic eDp5, ${own}` }, /holds no Digest credentials/],
    ['before Bearer', { authorization: `${own}, Bearer eDp5` }, /holds no Digest credentials/],
    ['without a comma', { authorization: `${own} ${proxys}` }, /holds no Digest credentials/],
    ['before an empty one', { authorization: `${own}, Digest ` }, /holds no Digest credentials/],

    ['with a parameter twice', { authorization: `${proxys},${own},nonce=1` }, /holds no Digest credentials/],
    ['with 33 parameters', { authorization: `${proxys}, ${own}, ${many(27)}` }, /holds no Digest credentials/],
    ['in more than 8 KiB', { authorization: `${own}, Digest x="${'x'.repeat(8192)}"` }, /holds no Digest credentials/],
  ])('%s', async (_what, headers, reason) =>
    expect(await verdict(headers)).toEqual({ holds: false, reason: expect.stringMatching(reason) as unknown }),
  )

  test('an HTTP field holds one, as before', () => {
    expect(parseDigest(own)?.get('realm')).toBe(REALM)
    expect(parseDigest(`${own},${proxys}`)).toBeUndefined()
    expect(parseDigests(`${own},${proxys}`)?.map((one) => one.get('realm'))).toEqual([REALM, 'edge.example.net'])
    expect(parseDigests('Digest digest = 1, a=2')).toEqual([
      new Map([
        ['digest', '1'],
        ['a', '2'],
      ]),
    ])
    for (const none of ['', ' ', 'Digest', 'Digest ', ', Digest a=1', 'Digest a=1, digest', 'Digest Digest a=1'])
      expect([none, parseDigests(none)]).toEqual([none, undefined])
  })

  test('the longest field is read in the time of its length', () => {
    const time = (field: string): number => {
      const start = performance.now()
      for (let i = 0; i < 20; i++) parseDigests(field)
      return performance.now() - start
    }
    for (const element of ['Digest a=1,', 'Digest a,', ',', ' ', 'Digest ', 'a=1,', '\\"'])
      expect(time(`Digest a=1,${element.repeat(8000 / element.length)}`)).toBeLessThan(2000)
  })
})

function many(count: number): string {
  return Array.from({ length: count }, (_, i) => `p${i}=1`).join(', ')
}

describe('shared: case 02, joined credentials', () => {
  test.skipIf(!isShared).each([
    ['admit', { holds: true }],
    ['refuse-wrong-password', { holds: false, reason: 'the password is wrong' }],
    ['refuse-event-names-other-realm', { holds: false, reason: 'the realm is none that is served' }],
  ])('%s', async (file, expected) => {
    const event = readShared(`cases/02-sip-joined-credentials/${file}.json`) as SipDigest
    const lookUp = (username: string): { password: string } | undefined =>
      username === 'gw7' ? { password: 'stone-bridge' } : undefined
    expect(await verifySipDigest(event, { realms: ['sip.example.com'], lookUp })).toEqual(expected)
  })
})
