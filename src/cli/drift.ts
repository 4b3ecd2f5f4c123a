/** `callhooks drift`: what captured traffic, or a vendor's own OpenAPI document, has that a contract does not know. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { against as compare } from './drift/against.ts'
import { assign } from './drift/assign.ts'
import { readCaptures } from './drift/captures.ts'
import { type Contract, generated, read } from './contract/contract.ts'
import { edit } from './drift/edit.ts'
import { observe } from './drift/observe.ts'
import { type Action, overlay, printed, together } from './drift/overlay.ts'
import { printComparison, printTraffic } from './drift/print.ts'
import { readSpec } from './drift/spec.ts'
import { out } from './print.ts'
import { UsageError } from './usage.ts'
import { load, type Vendor } from './vendors.ts'

/** The options of the command: captured files, or documents of the vendor. */
export interface DriftOptions {
  readonly from?: readonly string[]
  readonly against?: readonly string[]
  /** The webhook that payloads are of which do not say it. */
  readonly webhook?: string
  /** Edit `openapi/<vendor>.yaml`, rather than to print an overlay. */
  readonly write?: boolean
  readonly json?: boolean
}

/** Runs the command: 0 where nothing differs, 1 where something does. */
export async function drift(vendor: string, options: DriftOptions, folder = generated): Promise<number> {
  const { from = [], against = [], webhook, write, json } = options
  if (from.length > 0 === against.length > 0) throw new UsageError('give either --from FILE... or --against SPEC...')
  if (against.length > 0 && webhook !== undefined) throw new UsageError('--webhook goes with --from only')
  if (against.length > 0 && write) throw new UsageError('--write goes with --from only')
  const contract = read(vendor, folder)
  const { report, text, isSame } =
    from.length > 0
      ? await traffic(vendor, contract, from, webhook, write ? yamlOf(vendor, folder) : undefined)
      : document(vendor, contract, against)
  out(json ? report : text)
  return isSame ? 0 : 1
}

/** The contract that a person edits, beside what is generated from it. */
const yamlOf = (vendor: string, folder: string): string => path.join(folder, '..', 'openapi', `${vendor}.yaml`)

/** What is printed, as an object and as text, and whether there was nothing to say. */
interface Outcome {
  readonly report: object
  readonly text: string
  readonly isSame: boolean
}

async function traffic(
  vendor: string,
  contract: Contract,
  files: readonly string[],
  webhook: string | undefined,
  written: string | undefined,
): Promise<Outcome> {
  const { deliveries, empty } = readCaptures(vendor, files)
  if (deliveries.length === 0) throw new UsageError(`there is no delivery of ${vendor} in ${files.join(', ')}`)
  const assigned = await assign(Object.keys(contract.webhooks), deliveries, webhook, async () => {
    const [{ webhooks }] = (await load([vendor])) as [Vendor]
    return webhooks
  })
  const unsure = assigned
    .filter(({ others }) => others.length > 0)
    .map(({ delivery: { where }, webhook, others }) => ({ where, webhook, others }))
  const differences = observe(contract, assigned)
  const actions = together(differences.flatMap((difference) => difference.actions))
  if (written !== undefined) write(written, actions)
  const title = `What captured deliveries have that the contract of ${vendor} does not know`
  const rest = written === undefined ? overlay(title, contract.info.version, actions) : `# absorbed in ${written}\n`
  return {
    report: {
      vendor,
      deliveries: deliveries.length,
      differences: differences.map((one) => ({ ...one, actions: one.actions.map((action) => printed(action)) })),
      unsure,
    },
    text: `${printTraffic(vendor, deliveries.length, empty, differences, unsure)}${actions.length > 0 ? rest : ''}`,
    isSame: differences.length === 0,
  }
}

function write(file: string, actions: readonly Action[]): void {
  try {
    writeFileSync(file, edit(readFileSync(file, 'utf8'), actions))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file}: cannot be edited (${(error as NodeJS.ErrnoException).code})`)
  }
}

/** An explanation of nothing is something to say too: the document may have been mended. */
function document(vendor: string, contract: Contract, files: readonly string[]): Outcome {
  const theirs = files.flatMap((file) => readSpec(file))
  const comparison = compare(contract, theirs)
  if (!comparison)
    throw new UsageError(
      `${files.join(', ')}: has nothing in common with the contract of ${vendor} (names, tags and members of events of the same media type): is it of another vendor?`,
    )
  return {
    report: { vendor, webhooks: theirs.length, ...comparison },
    text: `${printComparison(vendor, theirs.length, comparison)}\n`,
    isSame: comparison.differences.length === 0 && comparison.unneeded.length === 0,
  }
}
