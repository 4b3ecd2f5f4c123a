/** `callhooks drift --against`: which webhook of a contract is compared with which of a vendor's document. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { drift } from '../src/cli/drift.ts'
import { UsageError } from '../src/cli/usage.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-pairs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'
type Members = { readonly [name: string]: object }
const text = { type: 'string' }
const tag = (...values: string[]): object => ({ type: 'string', enum: values })
const object = (properties: Members, more: object = {}): object => ({ type: 'object', properties, ...more })

const webhook = (content: { readonly [mediaType: string]: object }, more: object = {}): object => ({
  post: {
    ...more,
    requestBody: {
      content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
    },
    responses: {},
  },
})
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

/** A status of conferences and events of queues, which are told apart by a tag and have more members in common. */
const ours = (schemas: Members = {}, mediaType = JSON_TYPE): object => ({
  info: { version: '1.0.0' },
  webhooks: {
    conferenceStatus: webhook({ [mediaType]: ref('ConferenceStatus') }),
    queueEvents: webhook({ [mediaType]: ref('QueueEvent') }),
  },
  components: {
    schemas: {
      ConferenceStatus: object({ conference_sid: text, event: text, call_sid: text }),
      QueueEvent: { oneOf: [ref('QueueJoin'), ref('QueueLeave')] },
      QueueJoin: object({ event: { const: 'join' }, call_sid: text, members: text, time: text }),
      QueueLeave: object({ event: { const: 'leave' }, call_sid: text, members: text, time: text }),
      ...schemas,
    },
  },
})

/** What a vendor says of the status of conferences, as it might say it of queues. */
const status = object({ conference_sid: text, event: tag('join', 'leave'), call_sid: text, members: text, time: text })

interface Report {
  readonly differences: readonly { readonly direction: string; readonly kind: string; readonly pointer: string }[]
}

async function against(contract: object, webhooks: Members, components: Members = {}): Promise<Report> {
  mkdirSync(path.join(folder, 'acme'), { recursive: true })
  writeFileSync(path.join(folder, 'acme', 'openapi.json'), JSON.stringify(contract))
  const file = path.join(folder, 'theirs.json')
  writeFileSync(file, JSON.stringify({ openapi: '3.1.0', webhooks, components: { schemas: components } }))
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await drift('acme', { against: [file], json: true }, folder)
    return JSON.parse(String(write.mock.calls[0]![0])) as Report
  } finally {
    write.mockRestore()
  }
}

/** Which of our webhooks are compared with one of theirs. */
async function paired(...args: Parameters<typeof against>): Promise<string[]> {
  const { differences } = await against(...args)
  const lacking = differences
    .filter(({ kind, direction }) => kind === 'webhook' && direction === 'only ours')
    .map(({ pointer }) => pointer.slice(1))
  return ['conferenceStatus', 'queueEvents'].filter((name) => !lacking.includes(name))
}

describe('a webhook that by its tag and its members could be another', () => {
  test.each([
    { by: 'its name', name: 'conferenceStatus' },
    { by: 'its operationId', name: 'x', operationId: 'conferenceStatus' },
    { by: 'its name in another form', name: 'conference-status-webhook' },
    { by: 'its operationId in another form', name: 'x', operationId: 'Conference_Status' },
  ])('8.17: is paired by $by', async ({ name, operationId }) => {
    expect(await paired(ours(), { [name]: webhook({ [JSON_TYPE]: status }, { operationId }) })).toEqual([
      'conferenceStatus',
    ])
  })

  test('8.17: is paired by what x-vendor-schema says before its name', async () => {
    const said = { ConferenceStatus: object({ call_sid: text }, { 'x-vendor-schema': 'Status' }) }
    const theirs = { queueEvents: webhook({ [JSON_TYPE]: ref('Status') }) }
    expect(await paired(ours(said), theirs, { Status: status })).toEqual(['conferenceStatus'])
  })

  test('8.17: is paired by its tag where no name says more, whatever its schemas are called', async () => {
    const theirs = { x: webhook({ [JSON_TYPE]: ref('ConferenceStatus') }) }
    expect(await paired(ours(), theirs, { ConferenceStatus: status })).toEqual(['queueEvents'])
  })

  test('8.17: is paired by what its schemas are called last', async () => {
    const theirs = { x: webhook({ [JSON_TYPE]: ref('ConferenceStatusSchema') }) }
    expect(await paired(ours(), theirs, { ConferenceStatusSchema: object({ call_sid: text }) })).toEqual([
      'conferenceStatus',
    ])
  })
})

test('8.17: JSON is paired with no form, whatever it is called', async () => {
  const theirs = {
    conferenceStatus: webhook({ [JSON_TYPE]: status }),
    queueEvents: webhook({ [FORM]: object({ event: tag('join'), call_sid: text }) }),
  }
  expect(await paired(ours({}, FORM), theirs)).toEqual(['queueEvents'])
  expect(await paired(ours(), theirs)).toEqual(['conferenceStatus'])
})

test('8.17: of two media types the one that ours has is compared', async () => {
  const theirs = {
    conferenceStatus: webhook({
      [JSON_TYPE]: object({ wrong: text }),
      [FORM]: object({ call_sid: text, right: text }),
    }),
  }
  const { differences } = await against(ours({}, FORM), theirs)
  const found = differences.filter(({ direction, kind }) => direction === 'only theirs' && kind === 'field')
  expect(found.map(({ pointer }) => pointer)).toEqual(['/right'])
})

const strange: readonly (readonly [what: string, webhooks: Members])[] = [
  ['other names, tags and members', { pinged: webhook({ [JSON_TYPE]: object({ ping: tag('pong') }) }) }],
  ['the same as a form', { conferenceStatus: webhook({ [FORM]: status }) }],
  ['a name that happens to be the same', { conferenceStatus: webhook({ [JSON_TYPE]: object({ data: text }) }) }],
]

describe('a document that has nothing in common with the contract', () => {
  test.each(strange)('8.17: is said to be another, and no difference is printed: %s', async (_what, webhooks) => {
    const error = await against(ours(), webhooks).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(UsageError)
    expect((error as Error).message).toMatch(/theirs\.json: has nothing in common with the contract of acme /)
  })

  test('8.17: is one line on standard error, nothing on standard output and exit code 2', () => {
    const root = path.join(import.meta.dirname, '..')
    const file = path.join(folder, 'strange.json')
    writeFileSync(file, JSON.stringify({ openapi: '3.1.0', webhooks: strange[0]![1] }))
    const command = [path.join(root, 'dist/cli/index.js'), 'drift', 'portsip', '--against', file]
    const { status: code, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 })
    expect(stderr).toContain('has nothing in common with the contract of portsip')
  })
})
