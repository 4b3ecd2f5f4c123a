/** `callhooks diff`: what a member means that an event must have now, for the one who receives it and for the one who sends it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compareContracts } from '../src/cli/diff/contract.ts'
import { readDocument } from '../src/cli/diff/document.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'callhooks-required-'))
afterAll(() => rmSync(folder, { recursive: true }))

const contract = (required: readonly string[], members: readonly string[], isBodyRequired = true): object => ({
  openapi: '3.1.0',
  info: { title: 'A contract', version: '0.1.0' },
  webhooks: {
    call: {
      post: {
        operationId: 'call',
        requestBody: {
          required: isBodyRequired,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Call' } } },
        },
        responses: { 200: { description: 'Taken.' } },
      },
    },
  },
  components: {
    schemas: {
      Call: { type: 'object', required, properties: Object.fromEntries(members.map((name) => [name, {}])) },
    },
  },
})

const changes = (before: object, after: object): string[] => {
  const [old, now] = [before, after].map((document, i) => {
    const file = path.join(folder, `${i}.json`)
    writeFileSync(file, JSON.stringify(document))
    return readDocument(file)
  })
  return compareContracts(old!, now!).map(({ verdict, pointer, message }) => `${verdict} ${pointer} ${message}`)
}

const because =
  'an event without it, which was accepted, is refused, and code that sends or tests one no longer compiles'

describe('an event that must have more', () => {
  test('8.17: a member that becomes required is major, because what comes without it is refused', () => {
    expect(changes(contract(['id'], ['id', 'to']), contract(['id', 'to'], ['id', 'to']))).toEqual([
      `major /components/schemas/Call/properties/to to is required now: ${because}`,
    ])
  })

  test('8.17: a new member that is required is major, for the same reason', () => {
    expect(changes(contract(['id'], ['id']), contract(['id', 'to'], ['id', 'to']))).toEqual([
      `major /components/schemas/Call/properties/to to is new, and required: ${because}`,
    ])
  })

  test('8.17: a body that becomes required is major', () => {
    expect(changes(contract([], ['id'], false), contract([], ['id']))).toEqual([
      'major /webhooks/call/post/requestBody the body is required now: what came without one is refused',
    ])
  })

  test('8.17: a new member that is not required is minor', () => {
    expect(changes(contract(['id'], ['id']), contract(['id'], ['id', 'to']))).toEqual([
      'minor /components/schemas/Call/properties/to to is new: it may be used',
    ])
  })
})
