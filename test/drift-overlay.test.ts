/** What `callhooks drift --from` proposes: an OpenAPI Overlay 1.1.0 that a tool of others applies, and the same as an edit of the YAML. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { edit } from '../src/cli/drift/edit.ts'
import { type Action, overlay, printed } from '../src/cli/drift/overlay.ts'
import { drift, type DriftOptions } from '../src/cli/drift.ts'
import { UsageError } from '../src/cli/usage.ts'
import { applied, type Action as Printed } from './support/overlay.ts'

const root = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-overlay-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function run(vendor: string, options: DriftOptions, generated?: string): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    await drift(vendor, options, generated)
    return write.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    write.mockRestore()
  }
}

/** A copy of the sources and of what is generated from them, as they lie beside each other in the project. */
function copy(name: string, vendor: string): { readonly yaml: string; readonly generated: string } {
  const at = path.join(folder, name)
  const [yaml, generated] = [path.join(at, 'openapi', `${vendor}.yaml`), path.join(at, 'generated')]
  cpSync(path.join(root, 'openapi', `${vendor}.yaml`), yaml)
  mkdirSync(path.join(generated, vendor), { recursive: true })
  cpSync(path.join(root, 'generated', vendor, 'openapi.json'), path.join(generated, vendor, 'openapi.json'))
  return { yaml, generated }
}

/** Generates anew from the sources of a copy. */
function generate({ yaml, generated }: { readonly yaml: string; readonly generated: string }): void {
  const command = ['--import', 'tsx', 'scripts/generate.ts', '--openapi', path.dirname(yaml), '--out', generated]
  execFileSync(process.execPath, command, { cwd: root, stdio: 'pipe' })
  writeFileSync(path.join(generated, 'package.json'), '{"type":"module"}')
  cpSync(path.join(root, 'scripts', 'runtime'), generated, { recursive: true })
}

interface Overlay {
  readonly overlay: string
  readonly info: object
  readonly actions: readonly Printed[]
}

const call = { call_control_id: 'v3:a', call_leg_id: 'b', call_session_id: 'c' }
const event = (event_type: unknown, payload: object): object => ({
  data: { record_type: 'event', event_type, id: '1', occurred_at: '2025-10-09T08:53:20.1Z', payload },
  meta: { attempt: 1, delivered_to: 'https://hooks.example.com/' },
})
const hangup = { ...call, hangup_cause: 'normal_clearing', hangup_source: 'caller' }

/** A new event and a new member that were seen as null alone, a new value, other types, a member that is not there, and one that fits no format. */
const captures = [
  event('call.parked', { ...call, client_state: null, slots: [null] }),
  event('call.hangup', { ...hangup, mood: null }),
  event('call.hangup', { ...hangup, hangup_source: 'moon', client_state: 7, start_time: 'then' }),
  event('call.hangup', { ...hangup, hangup_cause: 'it ended', sip_hangup_cause: null }),
]
const { occurred_at: _, ...untimed } = (event('call.bridged', call) as { data: { occurred_at: string } }).data
const payloads = [...captures, { data: untimed }]

test('8.17: the overlay that drift prints is applied by another tool, and --write does the same; generated anew, the contract knows the captures', async () => {
  const capture = path.join(folder, 'captures.json')
  writeFileSync(capture, JSON.stringify(payloads))
  const vendor = 'telnyx-call-control'
  const webhook = 'callEvents' // insightResults takes the same events
  const at = copy('whole', vendor)
  const before = readFileSync(at.yaml, 'utf8')

  const text = await run(vendor, { from: [capture], webhook }, at.generated)
  const document = parse(text) as Overlay
  expect(document).toMatchObject({
    overlay: '1.1.0',
    info: { title: expect.any(String), version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  })
  expect(text).not.toContain('!remove')
  const want = await applied(parse(before) as object, document.actions)

  const said = await run(vendor, { from: [capture], webhook, write: true }, at.generated)
  expect(said).toMatch(/^(?:# .*\n)+$/) // the report alone
  const after = readFileSync(at.yaml, 'utf8')
  expect(parse(after)).toEqual(want)
  await run(vendor, { from: [capture], webhook, write: true }, at.generated)
  expect(parse(readFileSync(at.yaml, 'utf8'))).toEqual(want) // not twice

  generate(at)
  expect(await run(vendor, { from: [capture], webhook }, at.generated)).toBe(
    `# ${vendor}: 5 deliveries, 0 differences\n`,
  )
  const { callEvents } = (await import(
    path.join(at.generated, `${vendor}.js`)
  )) as typeof import('callhooks/telnyx-call-control')
  for (const later of [
    event('call.parked', { ...call, client_state: 'aGVsbG8=', slots: ['A'] }),
    event('call.hangup', { ...hangup, mood: 'glad' }),
  ]) {
    expect(callEvents.event.accepts(later)).toBe(true)
    expect(callEvents.event.findings(later)).toEqual([])
  }
}, 240_000) // it generates a contract, and edits it as often as there are differences

test('8.17: --write leaves every other line as it was, comments too', async () => {
  const capture = path.join(folder, 'lines.json')
  const start = { event_type: 'call_start', tenant_id: '1', session_id: '2', cdr_id: '3', call_id: '4' }
  const sip = { time: '1759999990', caller: 'sip:101@pbx.example.com', callee: 'sip:102@pbx.example.com' }
  writeFileSync(capture, JSON.stringify([{ ...start, ...sip, direction: 'parked', legs: [1] }]))
  const { yaml, generated } = copy('lines', 'portsip')
  const before = readFileSync(yaml, 'utf8').split('\n')
  await run('portsip', { from: [capture], write: true }, generated)
  const after = readFileSync(yaml, 'utf8').split('\n')
  const gone = before.filter((line) => !after.includes(line))
  const added = after.filter((line) => !before.includes(line))
  expect(gone).toEqual([expect.stringMatching(/^ +- \{ type: string, enum: \[ext, .*outbound\] \}$/)])
  expect(added.map((line) => line.trim().replaceAll(/ in \d.*(?=\.$)/g, ''))).toEqual([
    gone[0]!.trim().replace('] }', ', parked] }'),
    'legs:',
    'items:',
    'type: integer',
    'description: To be described. Seen.',
    'x-source: capture',
    'description: To be described. Seen.',
    'x-source: capture',
  ])
})

test('8.17: a member that was seen as null alone may be anything, and is nullable once more was seen', async () => {
  const capture = path.join(folder, 'null.json')
  const members = { once: null, both: null, deep: { once: null }, list: [null] }
  writeFileSync(
    capture,
    JSON.stringify([event('call.bridged', { ...call, ...members }), event('call.bridged', { ...call, both: 1 })]),
  )
  const { differences } = JSON.parse(await run('telnyx-call-control', { from: [capture], json: true })) as {
    differences: { actions: { update: { properties: { [name: string]: object } } }[] }[]
  }
  const proposed = Object.assign({}, ...differences.map(({ actions }) => actions[0]!.update.properties)) as object
  const any = { description: expect.any(String) as string, 'x-source': 'capture' }
  expect(proposed).toEqual({
    once: any,
    both: { ...any, type: ['integer', 'null'] },
    deep: { ...any, type: 'object', properties: { once: any } },
    list: { ...any, type: 'array', items: any },
  })
})

test('8.17: a new event has descriptions of its own, not those of the branch for others', async () => {
  const capture = path.join(folder, 'new.json')
  writeFileSync(capture, JSON.stringify([captures[0]]))
  const { actions } = parse(await run('telnyx-call-control', { from: [capture] })) as Overlay
  expect(actions.map(({ target }) => target)).toEqual([
    '$.components.schemas',
    '$.components.schemas.CallEventData.oneOf',
    '$.components.schemas.UnlistedCallEvent.properties.event_type.not.enum',
  ])
  const text = JSON.stringify(actions[0])
  expect(text).toContain('"const":"call.parked","description":"Says which event this is."')
  expect(text).toContain('The event call.parked, to be described. Seen in 1 of 1 deliveries')
  expect(text).not.toMatch(/not listed|unread/i)
})

test('8.17: --write says which file has no such place, and leaves it', async () => {
  const capture = path.join(folder, 'none.json')
  writeFileSync(capture, JSON.stringify(captures))
  const { yaml, generated } = copy('none', 'telnyx-call-control')
  writeFileSync(yaml, 'components: { schemas: {} }\n')
  const error = await run('telnyx-call-control', { from: [capture], write: true }, generated).catch(
    (one: unknown) => one,
  )
  expect(error).toBeInstanceOf(UsageError)
  expect((error as Error).message).toContain('has no components.schemas.')
  expect(readFileSync(yaml, 'utf8')).toBe('components: { schemas: {} }\n')
})

const change = (at: string, more: Partial<Action>): Action => ({
  path: at.split('/').slice(1),
  description: 'x',
  ...more,
})

/** Edits of one text each: what is done, and what the text becomes. */
const edits: readonly (readonly [what: string, before: string, actions: readonly Action[], after: string])[] = [
  [
    'a member behind the others, before a comment and the next member',
    'a:\n  b: 1 # one\n\n# c\nc: 2\n',
    [change('/a', { update: { d: 3 } })],
    'a:\n  b: 1 # one\n  d: 3\n\n# c\nc: 2\n',
  ],
  [
    'a member of a map in one line',
    'a: { b: 1 } # c\n',
    [change('/a', { update: { d: ['x', 'y'] } })],
    'a: { b: 1, d: [ x, y ] } # c\n',
  ],
  ['a member of an empty map', 'a: {}\n', [change('/a', { update: { b: 1 } })], 'a: {b: 1}\n'],
  [
    'a member behind a text of several lines',
    'a:\n  b: |\n    x\n\n    y\nc: 1\n',
    [change('/a', { update: { d: 1 } })],
    'a:\n  b: |\n    x\n\n    y\n  d: 1\nc: 1\n',
  ],
  [
    'a member at the end of a text without a line break',
    'a:\n  b: 1',
    [change('/a', { update: { c: { d: 1 } } })],
    'a:\n  b: 1\n  c:\n    d: 1\n',
  ],
  [
    'members inside of those that are there',
    'a:\n  b: { c: 1 }\n',
    [change('', { update: { a: { b: { d: 2 } } } })],
    'a:\n  b: { c: 1, d: 2 }\n',
  ],
  [
    'an item',
    'a:\n  - x # one\n  # two\nb: 1\n',
    [change('/a', { update: 'y' })],
    'a:\n  - x # one\n  - y\n  # two\nb: 1\n',
  ],
  [
    'an item of a list that is not indented',
    'a:\n- x\nb: 1\n',
    [change('/a', { update: { y: 1, z: 2 } })],
    'a:\n- x\n- y: 1\n  z: 2\nb: 1\n',
  ],
  ['an item of a list in one line', "a: [x, 'y']\n", [change('/a', { update: 'z' })], "a: [x, 'y', z]\n"],
  [
    'a member in place of another',
    'a:\n  type: x\n  # d\n  d: 1\n',
    [change('/a/type', { remove: true }), change('/a', { update: { type: ['x', 'null'] } })],
    "a:\n  # d\n  d: 1\n  type: [x, 'null']\n",
  ],
  [
    'a member that goes, behind the dash of an item',
    'anyOf:\n  - b: 1\n    c: 2\n',
    [change('/anyOf/0/b', { remove: true })],
    'anyOf:\n  - c: 2\n',
  ],
  ['the last member that goes from a line', 'a: { b: 1, c: 2 }\n', [change('/a/c', { remove: true })], 'a: { b: 1 }\n'],
  [
    'the first member that goes from a line',
    'a: { b: 1, c: 2 }\n',
    [change('/a/b', { remove: true })],
    'a: { c: 2 }\n',
  ],
  [
    'a text of several lines that goes',
    'a:\n  b: >-\n    x\n    y\n  # c\n  c: 1\n',
    [change('/a/b', { remove: true })],
    'a:\n  # c\n  c: 1\n',
  ],
  ['an item that goes', 'a:\n  - x\n  - y\n  - z\n', [change('/a', { item: 'y', remove: true })], 'a:\n  - x\n  - z\n'],
  ['an item that goes from a line', 'a: [x, y]\n', [change('/a', { item: 'y', remove: true })], 'a: [x]\n'],
  ['the only item that goes', 'a:\n  - x\nb: 1\n', [change('/a', { item: 'x', remove: true })], 'a:\n  []\nb: 1\n'],
  ['the only item that goes from a line', 'a: [x] # c\n', [change('/a', { item: 'x', remove: true })], 'a: [] # c\n'],
]

describe('an edit of YAML', () => {
  test.each(edits)('8.17: is what another tool makes of the overlay: %s', async (_what, before, actions, after) => {
    expect(edit(before, actions)).toBe(after)
    expect(parse(after)).toEqual(
      await applied(
        parse(before) as object,
        actions.map((one) => printed(one)),
      ),
    )
    expect(
      edit(
        after,
        actions.filter(({ item }) => item !== undefined),
      ),
    ).toBe(after)
  })
})

const names = ["a'b", 'a"b', String.raw`a\b`, 'a.b', 'a b', 'a[0]', '$ref', '0', 'x-y', 'é', '^Cost\\[', '']

test.each(names)('8.17: a target names %j so that another tool finds it', async (name) => {
  const document = { properties: { [name]: { pattern: 'a', required: [name, 'b'] } } }
  const actions = [
    change('', { path: ['properties', name, 'pattern'], remove: true }),
    change('', { path: ['properties', name, 'required'], item: name, remove: true }),
  ]
  const { actions: read } = parse(overlay('x', '1', actions)) as Overlay
  expect(await applied(document, read)).toEqual({ properties: { [name]: { required: ['b'] } } })
})

test('8.17: nothing in an overlay has a meaning to a terminal, and all of it is read back', () => {
  const name = 'a\u001B[31m\u007F\u009B\u2028\u2029\u202E\u2066b'
  const text = overlay('x', '1', [change('', { path: ['a'], update: { [name]: { enum: [name] } } })])
  // oxlint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\p{Bidi_Control}]/u)
  expect((parse(text) as Overlay).actions[0]!.update).toEqual({ [name]: { enum: [name] } })
})
