/** The security schemes of a contract, checked by what will check deliveries: a word that no receiver can use is an error here. */
import { jwtWords } from '../src/security/jwt.ts'
import { signatureWords } from '../src/security/message.ts'

const SIGNATURE = [
  'algorithm',
  'encoding',
  'header',
  'separator',
  'secret',
  'timestamp',
  'unit',
  'tolerance',
  'message',
  'compare',
  'unsignedBody',
]
const JWT = ['algorithms', 'claims', 'optional', 'required', 'tolerance', 'unsignedBody']

/** What each word of a signature may be. */
const values: { readonly [word: string]: readonly unknown[] } = {
  algorithm: ['ed25519', 'hmac-sha256', 'hmac-sha1'],
  encoding: ['base64', 'hex'],
  unit: ['seconds', 'milliseconds', undefined],
}

/**
 * A security scheme as it stands in a contract.
 *
 * @throws Error that names the place of the word, and how it is mended.
 */
export function words(name: string, scheme: object): object {
  const place = `components/securitySchemes/${name}`
  const {
    type,
    scheme: http,
    in: where,
    'x-signature': signature,
    'x-jwt': jwt,
  } = scheme as { readonly [word: string]: never }
  const isHttp = type === 'http' && ['basic', 'bearer', 'digest'].includes(http!)
  const isKey = type === 'apiKey' && ['header', 'query'].includes(where!)
  if (!isHttp && !isKey)
    throw new Error(
      `${place}: no receiver can check it: it is neither basic, bearer, digest nor an apiKey in header or query`,
    )
  if (signature !== undefined && (type !== 'apiKey' || where !== 'header'))
    throw new Error(`${place}: x-signature is of an apiKey in a header`)
  if (jwt !== undefined && !(http === 'bearer' || where === 'header'))
    throw new Error(`${place}: x-jwt is of bearer, or of an apiKey in a header`)
  try {
    if (signature !== undefined) {
      refuseUnknown(signature, SIGNATURE, 'x-signature')
      for (const [word, known] of Object.entries(values))
        if (!known.includes(signature[word] as unknown))
          throw new TypeError(`x-signature ${word} is none of ${known.filter(Boolean).join(', ')}`)
      signatureWords(signature as never) // each word is checked above or there
    }
    if (jwt !== undefined) {
      refuseUnknown(jwt, JWT, 'x-jwt')
      jwtWords(jwt as never)
    }
  } catch (error) {
    throw new Error(`${place}: ${(error as Error).message}`, { cause: error })
  }
  return scheme
}

function refuseUnknown(given: object, known: readonly string[], extension: string): void {
  const unknown = Object.keys(given).find((word) => !known.includes(word))
  if (unknown !== undefined) throw new TypeError(`${extension} has no word ${unknown}; there are ${known.join(', ')}`)
}
