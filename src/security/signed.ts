/** A delivery as its sender signed it: with the URL that the sender used, which its receiver's author knows and the request does not prove. */
import type { Read } from '../delivery.ts'
import type { SignatureScheme } from '../vendor.ts'
import { signatureWords } from './message.ts'
import type { Signed } from './expression.ts'

/** Makes it, of a delivery and the public URL of the receiver. */
export function signedRequest(
  { method, target, headers, body }: Read,
  publicUrl: URL | undefined,
  timestamp: string | undefined,
): Signed {
  const path = (publicUrl?.pathname.replace(/\/$/, '') ?? '') + target
  return {
    method,
    target: path,
    url: publicUrl === undefined ? undefined : publicUrl.origin + path,
    timestamp,
    body,
    header: (name) => headers.get(name),
  }
}

/** Stands for the receiver's URL where only the difference between deliveries to it counts. */
const ANYWHERE = new URL('https://receiver.invalid')

/** What a signature covers, undefined where the delivery has none: the same bytes however the header is written. */
export function signedMessage(scheme: SignatureScheme, delivery: Read): Uint8Array | undefined {
  const { header, messages } = signatureWords(scheme['x-signature'])
  const value = delivery.headers.get(scheme.name.toLowerCase())
  if (value === undefined) return undefined
  const field = scheme['x-signature'].timestamp?.toLowerCase()
  const timestamp = field === undefined ? header.read(value).timestamp : delivery.headers.get(field)
  return messages[0]!.make(signedRequest(delivery, ANYWHERE, timestamp))
}
