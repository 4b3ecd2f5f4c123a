/** What the commands print: nothing in it that a terminal acts on, or that misleads its reader, whatever a sender or a file chose. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { visible } from '../src/cli/print.ts'
import { exampleEvent } from '../src/cli/vendors.ts'
import { vendors } from './support/vendors.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-print-'))
afterAll(() => rmSync(folder, { recursive: true }))

const range = (first: number, last = first): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** Written out, and not by the classes of Unicode that the code names. */
const unseen = [
  ...range(0x00, 0x1f),
  ...range(0x7f, 0x9f),
  0xad,
  0x34f,
  0x61c,
  0x180e,
  ...range(0x200b, 0x200f),
  ...range(0x2028, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x206f),
  0x3164,
  ...range(0xfe00, 0xfe0f),
  0xfeff,
  0xffa0,
  ...range(0xfff9, 0xfffb),
  0xe0001,
  ...range(0xe0020, 0xe007f),
  ...range(0xe0100, 0xe01ef),
].map((code) => String.fromCodePoint(code))
const halves = ['\ud800', '\udbff', '\udc00', '\udfff']

/** All of them in one name, each between letters. */
const hostile = `a${unseen.join('b')}z`
const RAW = new RegExp(
  `[${unseen
    .filter((one) => one !== '\n')
    .join('')
    .replace(/[\\\]^-]/g, '\\$&')}]`,
  'u',
)

const run = (args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['dist/cli/index.js', ...args], { input, encoding: 'utf8', timeout: 30_000 })

const example = (vendor: string, webhook: string): object =>
  exampleEvent(
    vendors.find(({ name }) => name === vendor)!,
    webhook,
  ) as object

const file = (name: string, content: string): string => {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

describe('8.3: nothing that a terminal acts on is printed', () => {
  test.each([...unseen, ...halves].map((one) => [one.codePointAt(0)!.toString(16), one] as const))(
    '8.3: U+%s is seen as what it is, and is the same value in JSON',
    (_code, one) => {
      expect(visible(`a${one}b`)).toMatch(/^a(?:\\u[\da-f]{4}){1,2}b$/)
      expect(JSON.parse(visible(JSON.stringify(`a${one}b`)))).toBe(`a${one}b`)
    },
  )

  test('8.3: what can be read stays as it is', () => {
    for (const text of ['Zoë Müller', '山田太郎', 'محمد', 'שרה', '👍', 'a\\b', 'नमस्ते']) expect(visible(text)).toBe(text)
  })

  test('8.3: validate and drift: a display name and the name of a field', () => {
    const name = file(
      'name.json',
      JSON.stringify({ ...example('jambonz', 'newCall'), caller_name: hostile, [hostile]: 1 }),
    )
    for (const args of [
      ['validate', name],
      ['drift', 'jambonz', '--from', name],
    ]) {
      const { stdout, stderr } = run(args)
      expect(stdout).toContain('\\u202e')
      expect(stdout + stderr).not.toMatch(RAW)
      const json = run([...args, '--json'])
      expect(json.stdout).not.toMatch(RAW)
      const pointers = JSON.stringify(JSON.parse(json.stdout)) // as the value that it is
      expect(pointers).toContain(JSON.stringify(hostile).slice(1, -1))
    }
  })

  test('8.3: listen: a display name, the name of a field and a header, as text and as JSON', async () => {
    const body = JSON.stringify({ ...example('jambonz', 'newCall'), caller_name: hostile, [hostile]: 1 })
    for (const form of [[], ['--json']]) {
      const lines = await served(form, async (url) => {
        await fetch(`${url}/jambonz/newCall`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json', 'x-name': 'caf\u0085\u009b' },
        })
        await fetch(`${url}/jambonz/newCall`, { method: 'POST', body, headers: { 'content-type': 'text/\u009bx' } })
      })
      expect(lines).toContain('\\u202e')
      expect(lines).toContain('accepted')
      expect(lines).not.toMatch(RAW)
      const line = lines.split('\n').find((one) => form.length > 0 && one.includes('"accepted"'))
      if (line) expect(JSON.parse(line)).toMatchObject({ event: { caller_name: hostile, [hostile]: 1 } })
      else expect(form).toEqual([])
    }
  })

  const odd = '\u001b[2J\u009b1m\u202e\u2028\u200b\u{e0041}' // no file name holds U+0000 or a slash

  test('8.3: the name of a file, and each argument', () => {
    const at = path.join(folder, odd)
    mkdirSync(at)
    const doubtful = file(`${odd}\n.json`, '{"call_sid":"a","direction":"inbound","call_status":"ringing"}')
    for (const args of [
      ['validate', at],
      ['drift', 'jambonz', '--from', at],
      ['drift', 'jambonz', '--against', at],
      ['drift', 'jambonz', '--from', doubtful],
      ['drift', odd, '--from', at],
      ['diff', at, at],
      ['listen', '--credentials', at],
      ['listen', '--vendor', odd],
      ['listen', '--port', odd],
      ['demo', '--wrong-key', odd],
      ['validate', doubtful, '--webhook', odd],
      [odd],
      [`--${odd}`],
      ['list', `--${odd}\n`],
    ]) {
      const { stdout, stderr, status } = run(args)
      expect(stdout + stderr).not.toMatch(RAW)
      if (args.includes(doubtful) && args[0] === 'drift') expect(stdout).toMatch(/\\u000a\.json: taken for /)
      else {
        expect(status).toBe(2)
        expect(stderr).toMatch(/^[^\n]+\n$/)
      }
    }
  })

  test('8.3: diff: the name of a field', () => {
    const contract = (properties: object): string =>
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'a', version: '1.0.0' },
        webhooks: {
          one: {
            post: {
              requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
              responses: { 200: { description: 'taken' } },
            },
          },
        },
      })
    const [before, after] = [
      file('before.json', contract({ [hostile]: { type: 'string' } })),
      file('after.json', contract({ [hostile]: { type: 'integer' } })),
    ]
    for (const form of [[], ['--json']]) {
      const { stdout, stderr } = run(['diff', before, after, ...form])
      expect(stdout).toContain('\\u202e')
      expect(stdout + stderr).not.toMatch(RAW)
    }
  })
})

/** What a listener prints while something is sent to it. */
async function served(form: readonly string[], send: (url: string) => Promise<void>): Promise<string> {
  const { spawn } = await import('node:child_process')
  const listener = spawn(process.execPath, [
    'dist/cli/index.js',
    'listen',
    '--vendor',
    'jambonz',
    '--accept-unauthenticated',
    'jambonz',
    ...form,
  ])
  let text = ''
  listener.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(text)) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  try {
    await until(/http:\/\/127\.0\.0\.1:\d+/)
    await send(/http:\/\/127\.0\.0\.1:\d+/.exec(text)![0])
    await until(/unsupported-media-type/)
    return text
  } finally {
    listener.kill()
  }
}
