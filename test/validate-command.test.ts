/** `callhooks validate` and `match`: which webhooks a payload fits, best first, and why not the others. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { UsageError } from '../src/cli/usage.ts'
import { exampleEvent } from '../src/cli/vendors.ts'
import { type Report, validate, type ValidateOptions } from '../src/cli/validate.ts'
import { match } from '../src/match.ts'
import { samples } from './support/http.ts'
import { isShared, readShared } from './support/shared.ts'
import { vendors } from './support/vendors.ts'
import * as portsip from 'callhooks/portsip'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-validate-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function printed(file: string, options: ValidateOptions = {}): Promise<{ fits: boolean; text: string }> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const fits = await validate(file, options)
    return { fits, text: write.mock.calls.map(([text]) => String(text)).join('') }
  } finally {
    write.mockRestore()
  }
}

async function report(file: string, options: ValidateOptions = {}): Promise<Report> {
  const { fits, text } = await printed(file, { ...options, json: true })
  const given = JSON.parse(text) as Report
  expect(fits).toBe(given.fits.length > 0)
  return given
}

let files = 0

function payload(content: string | Uint8Array, extension = 'json'): string {
  const file = path.join(folder, `payload-${files++}.${extension}`)
  writeFileSync(file, content)
  return file
}

const callStart = exampleEvent(
  vendors.find(({ name }) => name === 'portsip')!,
  'cdrEvents',
) as {
  readonly event_type: 'call_start'
}

describe('validate', () => {
  test('a JSON body fits its webhook first, and each other says why not', async () => {
    const { fits, nearest } = await report(payload(JSON.stringify(callStart)), { vendor: 'portsip' })
    expect(fits[0]).toEqual({ vendor: 'portsip', webhook: 'cdrEvents', findings: [] })
    expect([...fits, ...nearest].map(({ webhook }) => webhook).toSorted()).toEqual([
      'cdrEvents',
      'extensionEvents',
      'virtualReceptionistAction',
    ])
  })

  test('a malformed event is nearest to its webhook, with the field that is wrong', async () => {
    const { fits, nearest } = await report(payload(JSON.stringify({ ...callStart, tenant_id: true })), {
      vendor: 'portsip',
    })
    expect(fits).toEqual([])
    expect(nearest[0]).toEqual({
      vendor: 'portsip',
      webhook: 'cdrEvents',
      detail: expect.stringMatching(/tenant_id: expected string or integer, got boolean/) as unknown,
    })
  })

  test('the nearest comes first, wherever its contract stands', async () => {
    const event = exampleEvent(
      vendors.find(({ name }) => name === 'portsip')!,
      'extensionEvents',
    ) as object
    const { fits, nearest } = await report(payload(JSON.stringify({ ...event, tenant_id: true })), {
      vendor: 'portsip',
    })
    expect(fits).toEqual([])
    expect(nearest.map(({ webhook }) => webhook)).toEqual(['extensionEvents', 'cdrEvents', 'virtualReceptionistAction'])
    expect(nearest[0]!.detail).toMatch(/^\/tenant_id: expected string or integer/)
  })

  test('what a contract does not list is found', async () => {
    const { fits } = await report(payload(JSON.stringify({ ...callStart, extra: 1 })), { webhook: 'cdrEvents' })
    expect(fits).toEqual([
      { vendor: 'portsip', webhook: 'cdrEvents', findings: [{ pointer: '/extra', kind: 'unlisted-field' }] },
    ])
  })

  test.each([
    ['a form', 'CallSid=1&CallSid=2', 'the field CallSid is there twice', 'telnyx-texml'],
    ['a form to webhooks that take JSON', 'CallSid=1', 'the body is a form, and JSON is expected', 'portsip'],
    ['broken JSON', '{"event_type":', /^the body is not JSON/, 'portsip'],
    ['nothing', '', /^(the body is empty|the body is not JSON)/, 'portsip'],
    ['null', 'null', 'the body: expected object, got null', 'portsip'],
    ['deep JSON', `${'['.repeat(65)}${']'.repeat(65)}`, /nested/, 'portsip'],
    ['bytes that are not UTF-8', Uint8Array.of(0x7b, 0xff), /not UTF-8/, 'portsip'],
  ])("%s: nothing fits, and the reason is the receiver's", async (_name, content, detail, vendor) => {
    const { fits, nearest } = await report(payload(content), { vendor })
    expect(fits).toEqual([])
    for (const one of nearest) expect(one.detail).toMatch(detail)
  })

  test('a form is decoded, and so is its JSON', async () => {
    const { body } = samplesOf('telnyx-texml', 'referStatus')[0]!
    const form = Object.fromEntries(new URLSearchParams(body))
    for (const file of [payload(body, 'txt'), payload(JSON.stringify(form))])
      expect((await report(file, { vendor: 'telnyx-texml' })).fits[0]).toMatchObject({ webhook: 'referStatus' })
  })

  test('a request must have the media type of the contract', async () => {
    const request = (contentType: string): string =>
      payload(`POST /x HTTP/1.1\r\nHost: a\r\n${contentType}\r\n${JSON.stringify(callStart)}`, 'http')
    const { fits, nearest } = await report(request('Content-Type: text/plain\r\n'))
    expect(new Set(fits.map(({ vendor }) => vendor))).toEqual(new Set(['portsip'])) // which documents none
    expect(nearest.find(({ vendor }) => vendor === 'telnyx-texml')!.detail).toMatch(/^the content type is not /)
    const { nearest: without } = await report(request(''))
    expect(without.find(({ vendor }) => vendor === 'telnyx-texml')!.detail).toMatch(/^there is no content type/)
  })

  test('lines of a request may end as an editor ends them', async () => {
    const file = payload(`POST /x HTTP/1.1\nContent-Type: application/json\n\n${JSON.stringify(callStart)}`, 'http')
    expect((await report(file)).fits[0]).toMatchObject({ webhook: 'cdrEvents' })
  })

  test.each([
    ['a file that is not there', path.join(folder, 'nowhere.json'), {}, /cannot be read \(ENOENT\)/],
    ['a folder', folder, {}, /cannot be read \(EISDIR\)/],
    ['a request without a header', payload('{}', 'http'), {}, /is no HTTP request/],
    ['an unknown vendor', payload('{}'), { vendor: 'nobody' }, /unknown vendor nobody; there are /],
    ['an unknown webhook', payload('{}'), { webhook: 'nothing' }, /has a webhook nothing/],
    [
      'a webhook of another vendor',
      payload('{}'),
      { vendor: 'portsip', webhook: 'newCall' },
      /portsip has no webhook newCall/,
    ],
  ])('%s is an error of usage', async (_name, file, options, message) => {
    const error: unknown = await validate(file, options).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(message)
    expect((error as Error).message).not.toContain('\n')
  })

  test('the text says the same', async () => {
    const { text } = await printed(payload(JSON.stringify({ ...callStart, extra: 1 })), { vendor: 'portsip' })
    expect(text).toContain('fits portsip cdrEvents, 1 finding\n    unlisted-field "/extra"\n')
    const { text: none } = await printed(payload('[]'), { vendor: 'portsip' })
    expect(none).toBe(
      'fits nothing\n' +
        ['virtualReceptionistAction', 'cdrEvents', 'extensionEvents']
          .map((webhook) => `does not fit portsip ${webhook}: the body: expected object, got array\n`)
          .join(''),
    )
  })

  test('the built command ends with 0, 1 or 2, and reads standard input', () => {
    const run = (
      args: readonly string[],
      input: string | Buffer = '',
    ): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, ['dist/cli/index.js', 'validate', ...args], { input, encoding: 'utf8' })
    const found = run(['-', '--json', '--vendor', 'portsip'], JSON.stringify(callStart))
    expect(found).toMatchObject({ status: 0, stderr: '' })
    expect((JSON.parse(found.stdout) as Report).fits[0]).toMatchObject({ webhook: 'cdrEvents' })
    expect(run(['-', '--json'], '[]').status).toBe(1)
    const { file, body } = samplesOf('telnyx-texml', 'referStatus')[0]!
    const request = readFileSync(file)
    const whole = run(['-', '--json'], request)
    expect((JSON.parse(whole.stdout) as Report).fits[0]).toMatchObject({ webhook: 'referStatus' })
    expect(whole.stdout).toBe(run([payload(request, 'capture'), '--json']).stdout)
    expect(run(['-', '--json'], body).status).toBe(0) // the form alone is one as before
    const missing = run([path.join(folder, 'nowhere')])
    expect(missing.status).toBe(2)
    expect(missing.stderr).toMatch(/^callhooks: .*cannot be read \(ENOENT\)\n$/)
  })
})

/** The bodies of a webhook's samples that must be accepted. */
function samplesOf(vendor: string, webhook: string): { name: string; file: string; body: string }[] {
  return samples
    .filter((one) => one.vendor === vendor && one.webhook === webhook && one.status === undefined)
    .map(({ name, file }) => ({
      name,
      file,
      body: readFileSync(file, 'latin1').split('\r\n\r\n').slice(1).join('\r\n\r\n'),
    }))
}

/** Webhooks that what was sent does not tell apart, only the URL it came to: which is named first, which it was, and why. */
const indistinguishable: readonly {
  readonly first: string
  readonly right: string
  readonly files: readonly string[]
  readonly why: string
}[] = [
  {
    first: 'callStatus',
    right: 'redirect',
    files: ['real-sender-redirect-1.json', 'verb-hook-2.json'],
    why: 'a redirect has the fields of the call and no other (jambonz report 1.2): the hook that is sent most comes first',
  },
  {
    first: 'callStatus',
    right: 'dialAction',
    files: ['verb-hook-1.json'],
    why: 'all that a verb adds is optional (jambonz report 1.6), and nothing of it is here',
  },
  {
    first: 'newCall',
    right: 'callStatus',
    files: ['call-status-2.json'],
    why: "a page's old WebSocket example has defaults (jambonz report 7), which over HTTP a new call has and nothing else",
  },
  {
    first: 'newCall',
    right: 'redirect',
    files: ['redirect-1.json'],
    why: "a page's old WebSocket example has defaults (jambonz report 7), which over HTTP a new call has and nothing else",
  },
  {
    first: 'gatherAction',
    right: 'httpRequestAction',
    files: ['TexmlHttpRequestWebhook-2.json'],
    why: 'the required fields only, which are the same for both (Telnyx report 1.3)',
  },
  {
    first: 'dialAction',
    right: 'callStatus',
    files: ['TexmlCallCompletedWebhook-2.json'],
    why: 'every property of the schema that both share, with those of the Dial action (Telnyx report 1.2): no delivery has them all',
  },
  {
    first: 'callStatus',
    right: 'instructions',
    files: ['TexmlInstructionFetch-1.json'],
    why: "the page's own example has a CallStatus beside the ids and the parties (Telnyx report 1.3): all that an event needs",
  },
]

const mistaken = (file: string, right: string): string | undefined =>
  indistinguishable.find((one) => one.right === right && one.files.includes(file))?.first

const collected = path.join(import.meta.dirname, 'collected')
const deliveries = readdirSync(collected).flatMap((list) =>
  Object.entries(
    JSON.parse(readFileSync(path.join(collected, list), 'utf8')) as {
      readonly [file: string]: { readonly vendor?: string; readonly webhook?: string }
    },
  ).flatMap(([file, { vendor, webhook }]) =>
    vendor && webhook ? [{ folder: path.basename(list, '.json'), file, vendor, webhook }] : [],
  ),
)

describe('shared: validate', () => {
  test.skipIf(!isShared).each(deliveries.map((one) => [`${one.folder}/${one.file}`, one.webhook, one] as const))(
    '%s is named as %s first',
    async (_file, webhook, { folder, file, vendor }) => {
      const { body, query } = readShared(`samples/${folder}/${file}`) as { body: unknown; query?: string }
      const content =
        body === '' && query !== undefined ? query : typeof body === 'string' ? body : JSON.stringify(body)
      const { fits } = await report(payload(content))
      expect(fits[0]).toMatchObject({ vendor, webhook: mistaken(file, webhook) ?? webhook })
      const right = fits.find((one) => one.vendor === vendor && one.webhook === webhook)!
      expect(fits[0]!.findings.length).toBeLessThanOrEqual(right.findings.length)
    },
  )

  test('each exception is needed, and of a pair that the payload does not tell apart', () => {
    for (const { files, first, right, why } of indistinguishable) {
      expect(first).not.toBe(right)
      expect(why).toMatch(/report \d/)
      for (const file of files)
        expect(deliveries.filter((one) => one.file === file && one.webhook === right)).toHaveLength(1)
    }
  })
})

const bodyOf = (vendor: string, webhook: string, test: RegExp): { readonly [name: string]: unknown } =>
  JSON.parse(samplesOf(vendor, webhook).find(({ body }) => test.test(body))!.body) as never

describe('nearest', () => {
  test('an event that another contract lists is farther than some findings', async () => {
    const event = bodyOf('portsip', 'extensionEvents', /"status":\[\{.*"presence":"ONLINE"/)
    const [state] = event['status'] as readonly [object]
    const odd = { ...event, status: [{ ...state, call_status: 'PARKED', presence: 'ASLEEP' }] }
    const { fits } = await report(payload(JSON.stringify(odd)), { vendor: 'portsip' })
    expect(fits.map(({ webhook, findings }) => `${webhook} ${findings.length}`)).toEqual([
      'extensionEvents 2',
      'cdrEvents 1',
    ])
  })

  test('a map is farther than a contract that knows most of what is there', async () => {
    const event = bodyOf('telnyx-call-control', 'callEvents', /"call\.hangup"/)
    const data = event['data'] as { readonly payload: object }
    const more = { ...event, data: { ...data, payload: { ...data.payload, one: 1, two: 2, three: 3 } } }
    const { fits, noEvidence } = await report(payload(JSON.stringify(more)))
    expect(fits[0]).toMatchObject({ webhook: 'callEvents', findings: { length: 3 } })
    expect(noEvidence.map(({ webhook }) => webhook)).toContain('llmEvent')
    expect(new Set(noEvidence.map(({ why }) => why))).toEqual(new Set(['it takes any object']))
  })
})

describe('match', () => {
  test('the webhooks that fit come best first, typed by their names', () => {
    const matches = match(portsip, { ...callStart, extra: 1 })
    expect(matches.map(({ webhook }) => webhook)).toEqual(['cdrEvents', 'extensionEvents'])
    const [best] = matches
    expect(best!.findings).toEqual([
      { kind: 'unlisted-field', pointer: '/extra', message: expect.any(String) as unknown },
    ])
    expectTypeOf(best!.webhook).toEqualTypeOf<'cdrEvents' | 'extensionEvents' | 'virtualReceptionistAction'>()
    if (best?.webhook === 'cdrEvents') expectTypeOf(best.event).toEqualTypeOf<portsip.CdrEvent>()
  })

  test('nothing fits what is no payload', () => {
    for (const value of [null, [], '', 1, {}]) expect(match(portsip, value)).toEqual([])
  })

  test('a value may be deeper than the stack', () => {
    let deep: unknown = {}
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(match(portsip, { ...callStart, deep })[0]).toMatchObject({ webhook: 'cdrEvents' })
  })

  test('the value stays as it was', () => {
    const value = Object.freeze({ ...callStart })
    expect(match(portsip, value)[0]!.event).toBe(value)
  })
})
