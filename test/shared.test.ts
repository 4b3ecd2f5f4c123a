/** The collected payloads: what was captured, published or made by a vendor's own sender is accepted, and what is odd about it is listed with its reason. */
import { validate, WebhookError } from 'callhooks'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/decode.ts'
import { isShared, readShared, sharedFiles } from './support/shared.ts'
import { webhookOf } from './support/vendors.ts'

interface Collected {
  readonly body: unknown
  readonly kind?: string
  readonly category?: string
}

/** Which file belongs to which webhook: the first pattern that fits. A file that none fits is of a webhook without a contract. */
const belongs: readonly [folder: string, pattern: RegExp, vendor: string, webhook: string][] = [
  ['jambonz', /^(real-sender-)?session-new-\d/, 'jambonz', 'newCall'],
  ['jambonz', /^(real-sender-)?registration-\d/, 'jambonz', 'sipClientAuthentication'],
  ['portsip', /^(lookalike-.*-)?(call|cdr)_/, 'portsip', 'cdrEvents'],
  ['portsip', /^(lookalike-.*-)?(extension|queue)_/, 'portsip', 'extensionEvents'],
  ['telnyx', /^TexmlSiprecWebhook-/, 'telnyx-texml', 'siprecStatus'],
  ['telnyx', /^TexmlReferStatusWebhook-/, 'telnyx-texml', 'referStatus'],
]

/** Files of these webhooks that are no deliveries of them. Each must be refused, or it does not belong here. */
const excluded: { readonly [file: string]: string } = {
  'call_target-1.json': 'a fragment: one element of call_targets (PortSIP report 1.5)',
  'lookalike-oncallcx-call_start-1.json': 'another sender that copied the vocabulary (PortSIP report 1.9)',
  'lookalike-oncallcx-cdr_target_answer-1.json': 'another sender that copied the vocabulary (PortSIP report 1.9)',
  'lookalike-oncallcx-cdr_target_end-1.json': 'another sender that copied the vocabulary (PortSIP report 1.9)',
  'lookalike-oncallcx-extension_status-1.json': 'another sender that copied the vocabulary (PortSIP report 1.9)',
  'TexmlReferStatusWebhook-1.json': "a third party's mock without AccountSid (Telnyx report 1.2)",
}

const legacy = {
  why: 'PortSIP report 1.8: an event of the older WebSocket interface, or one that only it sends',
  findings: ['unlisted-event /event_type'],
}
const typo = {
  why: 'PortSIP report 1.8, enums: the page prints ON_ACLL',
  findings: ['unlisted-value /status/0/call_status'],
}

/** What exact validation finds in genuine payloads, and where the vendor report explains it. */
const explained: { readonly [file: string]: { readonly why: string; readonly findings: readonly string[] } } = {
  ...Object.fromEntries(
    ['call_ended', 'call_established', 'call_fail', 'call_hold', 'call_noanswer', 'call_unhold'].flatMap((event) =>
      [1, 2].map((n) => [`${event}-${n}.json`, legacy]),
    ),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4].flatMap((n) =>
      [`extension_register-${n}.json`, `extension_created-${n}.json`].map((file) => [file, legacy]),
    ),
  ),
  'extension_hold-1.json': legacy,
  'extension_unhold-1.json': legacy,
  'extension_updated-1.json': legacy,
  'extension_updated-2.json': legacy,
  'queue_created-1.json': legacy,
  'extension_status-1.json': typo,
  'extension_status-2.json': typo,
  'queue_caller_status-1.json': {
    why: 'PortSIP report 1.8: the page prints the alternatives as one value',
    findings: ['unlisted-value /updated_callers/0/reason', 'unlisted-value /updated_callers/0/type'],
  },
  'queue_status-1.json': {
    why: 'PortSIP report 1.8: the page prints the alternatives as one value',
    findings: ['unlisted-value /waiting_list/0/type'],
  },
}

const collected = ['jambonz', 'portsip', 'telnyx'].flatMap((folder) =>
  sharedFiles(`samples/${folder}`).flatMap((file) => {
    const found = belongs.find(([of, pattern]) => of === folder && pattern.test(file))
    return found
      ? [
          {
            file,
            vendor: found[2],
            webhook: found[3],
            read: () => readShared(`samples/${folder}/${file}`) as Collected,
          },
        ]
      : []
  }),
)

/** The body as the receiver has it after decoding. */
const valueOf = (body: unknown): unknown =>
  typeof body === 'string'
    ? decode('application/x-www-form-urlencoded', new TextEncoder().encode(body), new Set())
    : body

const findingsOf = (one: (typeof collected)[number]): string[] =>
  validate(webhookOf(one.vendor, one.webhook), valueOf(one.read().body))
    .findings.map(({ kind, pointer }) => `${kind} ${pointer}`)
    .toSorted()

describe('shared: collected payloads', () => {
  test.skipIf(!isShared)('there are some of every webhook', () => {
    const found = new Set(collected.map(({ vendor, webhook }) => `${vendor} ${webhook}`))
    expect([...found].toSorted()).toEqual(belongs.map(([, , vendor, webhook]) => `${vendor} ${webhook}`).toSorted())
  })

  test
    .skipIf(!isShared)
    .each(collected.filter(({ file }) => !(file in excluded)).map((one) => [one.file, one.webhook, one] as const))(
    '%s is accepted as %s, with the findings that are explained and no other',
    (file, _webhook, one) => {
      expect(findingsOf(one)).toEqual((explained[file]?.findings ?? []).toSorted())
    },
  )

  test.skipIf(!isShared).each(Object.entries(excluded))('%s is refused: %s', (file) => {
    const one = collected.find((other) => other.file === file)
    if (!one) throw new Error(`${file} is not in the collection: take it off the list`)
    expect(() => findingsOf(one)).toThrow(WebhookError)
  })

  test.skipIf(!isShared)('every explained file is in the collection', () => {
    expect(Object.keys(explained).filter((file) => !collected.some((one) => one.file === file))).toEqual([])
  })
})
