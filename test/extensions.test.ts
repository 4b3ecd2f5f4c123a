/** The linter knows the x- words: each wrong one is told with its line. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const top = path.join(import.meta.dirname, '..')
const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-lint-'))
afterAll(() => rmSync(folder, { recursive: true }))

const contract = readFileSync(path.join(top, 'openapi', 'portsip.yaml'), 'utf8')
const scheme = (signature: string): string =>
  contract.replace(
    /^ {2}securitySchemes:\n/m,
    `$&    proof:\n      type: apiKey\n      in: header\n      name: x-proof\n      x-signature: ${signature}\n`,
  )

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

const SIGNED = '{ algorithm: hmac-sha256, encoding: hex, header: "{signature}", message: "{$request.body}" }'

describe('x- words', () => {
  test('right ones are passed over', () => {
    expect(lint(scheme(SIGNED))).toMatchObject({ status: 0 })
  })

  test.each([
    [
      'a source that is none',
      contract.replace(/x-source: \w+/, 'x-source: rumour'),
      'x-source must be equal to one of',
    ],
    ['a delivery without an identity', contract.replace(/^ {6}x-delivery-id:\n(?: {8}.*\n)+/m, ''), 'x-delivery-id'],
    ['an unknown word', contract.replace(/^( +)x-source: /m, '$1x-sauce: code\n$&'), 'x-sauce'],
    ['an unknown algorithm', scheme(SIGNED.replace('sha256', 'md5')), 'x-signature/algorithm'],
    ['an unknown expression', scheme(SIGNED.replace('$request.body', '$request.url')), 'x-signature/message'],
    ['a misspelt word of a signature', scheme(SIGNED.replace('encoding', 'encodding')), 'encodding'],
    ['a header without a signature', scheme(SIGNED.replace('{signature}', 'v1,')), 'x-signature/header'],
  ])('%s is an error at its place', (_what, text, message) => {
    expect(text).not.toBe(contract)
    const { status, said } = lint(text)
    expect(status).toBe(1)
    expect(said).toContain(message)
  })
})
