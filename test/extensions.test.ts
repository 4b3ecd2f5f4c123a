/** The linter knows the x- words: each wrong one is told with its line. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const top = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const contract = readFileSync(path.join(import.meta.dirname, 'contracts', 'acme.yaml'), 'utf8')

/** What the linter says of a contract. */
function lint(text: string): { readonly status: number | null; readonly said: string } {
  const file = path.join(folder, 'contract.yaml')
  writeFileSync(file, text)
  const command = path.join(top, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js')
  const args = ['lint', file, '--config', path.join(top, 'redocly.yaml'), '--format', 'json']
  const { status, stdout } = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })
  return { status, said: stdout }
}

describe('x- words', () => {
  test('right ones are passed over', () => {
    expect(lint(contract)).toMatchObject({ status: 0 })
  })

  test.each([
    ['a source that is none', /x-source: \w+/, 'x-source: rumour', 'x-source must be equal to one of'],
    ['an identity that is no pointer', '[/id]', '[id]', 'x-delivery-id/fields/0'],
    ['an unknown word', /( +)x-source: .*/, '$1x-sauce: code', 'x-sauce'],
    ['an unknown algorithm', 'hmac-sha256\n', 'hmac-md5\n', 'x-signature/algorithm'],
    ['an unknown expression', '$request.body', '$request.url', 'x-signature/message'],
    ['a misspelt word of a signature', 'encoding', 'encodding', 'encodding'],
    ['a header without a signature', 'v1={signature}', 'v1', 'x-signature/header'],
  ])('%s is an error at its place', (_what, right, wrong, message) => {
    const text = contract.replace(right, wrong)
    expect(text).not.toBe(contract)
    const { status, said } = lint(text)
    expect(status).toBe(1)
    expect(said).toContain(message)
  })
})
