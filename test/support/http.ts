/** Reads the whole HTTP requests of `test/samples`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { RawDelivery } from 'callhooks'

export const samplesFolder = path.join(import.meta.dirname, '..', 'samples')

/** One sample request. */
export interface Sample {
  readonly vendor: string
  readonly webhook: string
  readonly name: string
  /** The refusal expected, undefined where it must be accepted. */
  readonly status: number | undefined
  readonly file: string
}

/** Every sample of every vendor. */
export const samples: readonly Sample[] = folders(samplesFolder).flatMap((vendor) =>
  folders(path.join(samplesFolder, vendor)).flatMap((webhook) =>
    readdirSync(path.join(samplesFolder, vendor, webhook))
      .filter((file) => file.endsWith('.http'))
      .map((file) => {
        const [, name = '', status] = /^(.*?)(?:\.(\d{3}))?\.http$/.exec(file) ?? []
        return {
          vendor,
          webhook,
          name,
          status: status === undefined ? undefined : Number(status),
          file: path.join(samplesFolder, vendor, webhook, file),
        }
      }),
  ),
)

/** The bytes of a request file as a delivery. Header fields that are repeated are kept apart. */
export function parseHttp(bytes: Buffer): RawDelivery & {
  readonly method: string
  readonly url: string
  readonly headers: [string, string][]
  readonly body: Buffer
} {
  const end = bytes.indexOf('\r\n\r\n')
  const [requestLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const [method = '', url = ''] = requestLine.split(' ')
  const headers = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim(),
  ])
  return { method, url, headers, body: bytes.subarray(end + 4) }
}

export const readSample = (sample: Sample): ReturnType<typeof parseHttp> => parseHttp(readFileSync(sample.file))

/** What the receiver of a vendor's samples holds, and when. */
export function sampleCredentials(vendor: string): {
  now: number
  sender?: Record<string, unknown>
  schemes: Record<string, unknown>
} {
  const { now, sender, ...schemes } = JSON.parse(
    readFileSync(path.join(samplesFolder, vendor, 'credentials.json'), 'utf8'),
  ) as { now: number; sender?: Record<string, unknown> }
  return { now, ...(sender && { sender }), schemes }
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}
