/** Which webhook `callhooks drift` takes a payload for: measured over the samples, whole and with one thing in them changed. */
import { expect, test } from 'vitest'
import { type Contract, eventOf, generated, isObject, read } from '../src/cli/contract/contract.ts'
import { assign, type Assigned } from '../src/cli/drift/assign.ts'
import { load, names } from '../src/cli/vendors.ts'
import { walk } from '../src/cli/drift/walk.ts'
import { decode } from '../src/decode.ts'
import { readSample, type Sample, samples } from './support/http.ts'

type Members = { readonly [name: string]: unknown }

const tables = new Map((await load(names)).map(({ name, webhooks }) => [name, webhooks]))

/** What `callhooks drift` takes payloads of one file for. */
const assignAll = (
  vendor: string,
  payloads: readonly { value: unknown; isForm: boolean }[],
): Promise<readonly Assigned[]> =>
  assign(
    Object.keys(tables.get(vendor)!),
    payloads.map((one) => ({ where: 'a file', file: 'a file', ...one })),
    undefined,
    () => Promise.resolve(tables.get(vendor)!),
  )

const assigned = async (vendor: string, value: unknown, isForm = false): Promise<Assigned> =>
  (await assignAll(vendor, [{ value, isForm }]))[0]!

/** Some samples of each webhook, no two of which have the same members. */
function someOf(
  vendor: string,
  contract: Contract,
  most: number,
): { webhook: string; isForm: boolean; value: Members }[] {
  const found = new Map<string, { webhook: string; isForm: boolean; value: Members }>()
  for (const sample of samples.filter((one) => one.vendor === vendor && one.status === undefined)) {
    const { mediaType } = eventOf(contract, sample.webhook)
    const value = decode(mediaType, readSample(sample).body, new Set()) as Members
    const key = `${sample.webhook} ${Object.keys(value).toSorted().join()}`
    if ([...found.values()].filter(({ webhook }) => webhook === sample.webhook).length < most)
      found.set(key, { webhook: sample.webhook, isForm: mediaType.endsWith('urlencoded'), value })
  }
  return [...found.values()]
}

/** A value with one member changed, at each place in turn; a change may leave a place out. */
const each = (value: Members, change: (object: Members, name: string) => Members | undefined): Members[] =>
  Object.entries(value).flatMap(([name, member]) => [
    ...[change(value, name)].filter((one) => one !== undefined),
    ...(isObject(member) ? each(member, change).map((one) => ({ ...value, [name]: one })) : []),
  ])

const without = (object: Members, name: string): Members =>
  Object.fromEntries(Object.entries(object).filter(([one]) => one !== name))

const kinds: { readonly [kind: string]: (value: Members) => readonly Members[] } = {
  whole: (value) => [value],
  'one required member deleted': (value) => each(value, without),
  'one type changed': (value) => each(value, (object, name) => ({ ...object, [name]: { odd: true } })),
  'one field added': (value) => [{ ...value, brand_new_field: 'x' }],
}

/** The least share that is taken for the right webhook, and the greatest that is taken for a wrong one without a doubt. */
const bounds: { readonly [vendor: string]: { readonly [kind: string]: readonly [right: number, wrong: number] } } = {
  // what an agent ends with has the members of what a model ends with, and the less is required, the less tells them apart
  jambonz: {
    whole: [0.86, 0],
    'one required member deleted': [0.77, 0.015],
    'one type changed': [0.9, 0.005],
    'one field added': [0.86, 0],
  },
  portsip: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, [1, 0]])),
  'telnyx-texml': {
    whole: [0.9, 0],
    'one required member deleted': [0.78, 0.025],
    'one type changed': [0.88, 0.01],
    'one field added': [0.9, 0],
  },
  // two of its four webhooks have one body, so what is of the second is taken for the first, with a doubt; and what is left without
  // its envelope or its tag is of a tool, whose body may be any object
  'telnyx-call-control': {
    whole: [0.71, 0],
    'one required member deleted': [0.76, 0.2],
    'one type changed': [0.76, 0.02],
    'one field added': [0.71, 0],
  },
}

test.each(Object.keys(bounds).flatMap((vendor) => Object.keys(kinds).map((kind) => [vendor, kind] as const)))(
  '%s: %s',
  async (vendor, kind) => {
    const contract = read(vendor, generated)
    let [count, right, wrong] = [0, 0, 0]
    for (const { webhook, isForm, value } of someOf(vendor, contract, 2))
      for (const changed of kinds[kind]!(value)) {
        if (/deleted|changed/.test(kind) && !isRefused(contract, webhook, changed)) continue
        const { webhook: found, others } = await assigned(vendor, changed, isForm)
        count++
        if (found === webhook) right++
        else if (others.length === 0) wrong++
      }
    const [atLeast, atMost] = bounds[vendor]![kind]!
    expect(right / count).toBeGreaterThanOrEqual(atLeast)
    expect(wrong / count).toBeLessThanOrEqual(atMost)
  },
)

function isRefused(contract: Contract, webhook: string, value: unknown): boolean {
  let isRefused = false
  walk(contract, eventOf(contract, webhook).node, value, {
    reach: () => {},
    see: (one) => (isRefused ||= one.isRefused),
  })
  return isRefused
}

const sample = (vendor: string, webhook: string, test: (value: Members) => boolean = () => true): Members => {
  const values = samples
    .filter((one: Sample) => one.vendor === vendor && one.webhook === webhook && one.status === undefined)
    .map((one) => decode('application/json', readSample(one).body, new Set()) as Members)
  return values.find(test)!
}

test.each([
  ['portsip', 'cdrEvents', 'session_id', (value: Members) => value['event_type'] === 'call_start'],
  ['jambonz', 'newCall', 'call_sid', (value: Members) => 'sip' in value],
] as const)('%s: a payload of %s without %s is still of it', async (vendor, webhook, name, test) => {
  const value = sample(vendor, webhook, test)
  expect(value).toHaveProperty(name)
  expect(await assigned(vendor, without(value, name))).toMatchObject({ webhook, others: [] })
})

test('what others in the file are of settles a doubt, and nothing else does', async () => {
  const doubtful = { call_sid: 'a', direction: 'inbound', call_status: 'ringing' }
  const { others } = await assigned('jambonz', doubtful)
  expect(others.length).toBeGreaterThan(0)
  const all = await assignAll('jambonz', [
    { value: sample('jambonz', 'newCall', (value) => 'sip' in value), isForm: false },
    { value: doubtful, isForm: false },
  ])
  expect(all.map(({ webhook, others }) => [webhook, others])).toEqual([
    ['newCall', []],
    ['newCall', []],
  ])
})
