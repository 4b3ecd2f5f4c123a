#!/usr/bin/env node
/** The command line: one file per command. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { demo } from './demo.ts'
import { diff } from './diff.ts'
import { drift } from './drift.ts'
import { list } from './list.ts'
import { listen } from './listen.ts'
import { err } from './print.ts'
import { UsageError } from './usage.ts'
import { validate } from './validate.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

const collect = (value: string, earlier: readonly string[]): string[] => [...earlier, value]

const port = (value: string): number => {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw new InvalidArgumentError('it is not a port.')
  return Number(value)
}

const program = new Command('callhooks')
  .description('Receive webhooks from voice platforms.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: (text) => err(text) })
  .showSuggestionAfterError(false)

program
  .command('listen')
  .description('serve webhooks at POST /<vendor>/<webhook> on 127.0.0.1 and print each delivery')
  .option('--vendor <name>', 'serve this vendor (repeatable; all by default)', collect, [])
  .option(
    '--credentials <file>',
    'JSON: { "<vendor>": { "<scheme>": { ... }, "webhooks": { "<webhook>": { "<scheme>": { ... } } } } }',
  )
  .option(
    '--accept-unauthenticated <name>',
    'take deliveries of this vendor without credentials (repeatable)',
    collect,
    [],
  )
  .option('--port <n>', 'the port; a free one by default', port, 0)
  .option(
    '--redis <url>',
    "remember nonces in this Redis; with the key in CALLHOOKS_SERVER_KEY, instances take each other's",
  )
  .option('--public-url <url>', 'the URL that senders use, where a proxy changes it')
  .option('--json', 'print JSON lines only')
  .exitOverride()
  .action(async (options: Parameters<typeof listen>[0]) => {
    const server = await listen(options)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => process.exit(0))
        server.closeAllConnections()
      })
    }
  })

program
  .command('demo')
  .description('start a listener, deliver sound and forged requests to it, and print what became of them')
  .option('--wrong-key <vendor>', 'deliver what should be sound with a wrong key, to see the demonstration fail')
  .exitOverride()
  .action(async (options: Parameters<typeof demo>[0]) => {
    process.exitCode = (await demo(options)) ? 0 : 1
  })

program
  .command('list')
  .description(
    'print the vendors, their webhooks, events, security, media types and replies, and where that was learned',
  )
  .option('--json', 'print one JSON document')
  .exitOverride()
  .action(list)

program
  .command('validate')
  .description('print which webhooks a payload fits, and why not the others, likeliest first; it authenticates nothing')
  .argument('<file>', 'a JSON body, a form, or a whole HTTP request; - for standard input')
  .option('--vendor <name>', 'only the webhooks of this vendor')
  .option('--webhook <name>', 'only the webhooks of this name')
  .option('--json', 'print one JSON object')
  .exitOverride()
  .action(async (file: string, options: Parameters<typeof validate>[1]) => {
    process.exitCode = (await validate(file, options)) ? 0 : 1
  })

program
  .command('diff')
  .description('print what the change of a contract means for a receiver: major, minor or patch')
  .argument('<old>', 'an OpenAPI document, YAML or JSON')
  .argument('<new>', 'another version of it')
  .option('--json', 'print one JSON object')
  .exitOverride()
  .action(diff)

program
  .command('drift')
  .description(
    "print what captured deliveries, or the vendor's own OpenAPI document, have that a contract does not know",
  )
  .argument('<vendor>')
  .option(
    '--from <file...>',
    'captured deliveries: JSON, NDJSON, .http requests, forms, or what `listen --json` prints; - for standard input',
  )
  .option('--against <spec...>', "the vendor's OpenAPI documents, 3.0 or 3.1, JSON or YAML")
  .option('--webhook <name>', 'the webhook of payloads that do not say it; the nearest by default')
  .option(
    '--write',
    'edit openapi/<vendor>.yaml, where an OpenAPI Overlay of what absorbs the differences is printed otherwise',
  )
  .option('--json', 'print one JSON object')
  .exitOverride()
  .action(async (vendor: string, options: Parameters<typeof drift>[1]) => {
    process.exitCode = await drift(vendor, options)
  })

/** Runs the command, and sets the code that it ends with. */
async function run(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError)
      process.exitCode = error.exitCode === 0 ? 0 : 2 // commander has said why
    else if (error instanceof UsageError) {
      err(`callhooks: ${error.message}`)
      process.exitCode = 2
    } else {
      err(`callhooks: ${error instanceof Error ? error.message.split('\n')[0] : 'failed'}`)
      process.exitCode = 1
    }
  }
}

const ended = run()

// whoever reads may stop reading, which changes no verdict: a server ends then, anything else when it has one
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(1)
    void ended.then(() => process.exit())
  })

await ended
