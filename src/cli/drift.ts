/** `callhooks drift`: what captured traffic, or a vendor's own OpenAPI document, has that a contract does not know. */
import { against as compare } from './drift/against.ts'
import { assign } from './drift/assign.ts'
import { readCaptures } from './drift/captures.ts'
import { type Contract, generated, read } from './contract/contract.ts'
import { observe } from './drift/observe.ts'
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
  readonly json?: boolean
}

/** Runs the command: 0 where nothing differs, 1 where something does. */
export async function drift(vendor: string, options: DriftOptions, folder = generated): Promise<number> {
  const { from = [], against = [], webhook, json } = options
  if (from.length > 0 === against.length > 0) throw new UsageError('give either --from FILE... or --against SPEC...')
  if (against.length > 0 && webhook !== undefined) throw new UsageError('--webhook goes with --from only')
  const contract = read(vendor, folder)
  const { report, text, isSame } =
    from.length > 0 ? await traffic(vendor, contract, from, webhook) : document(vendor, contract, against)
  out(json ? report : `${text}\n`)
  return isSame ? 0 : 1
}

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
  return {
    report: { vendor, deliveries: deliveries.length, differences, unsure },
    text: printTraffic(vendor, deliveries.length, empty, differences, unsure),
    isSame: differences.length === 0,
  }
}

/** An explanation of nothing is something to say too: the document may have been mended. */
function document(vendor: string, contract: Contract, files: readonly string[]): Outcome {
  const theirs = files.flatMap((file) => readSpec(file))
  const comparison = compare(contract, theirs)
  return {
    report: { vendor, webhooks: theirs.length, ...comparison },
    text: printComparison(vendor, theirs.length, comparison),
    isSame: comparison.differences.length === 0 && comparison.unneeded.length === 0,
  }
}
