/** Parses the parameters of a Digest `Authorization` field (RFC 7616 section 3.4, RFC 9110 section 11.4), in one pass and within bounds. */

/** Above these, characters of a field and parameters of a credential, a field is refused: a client sends some ten parameters in some 500 characters. */
const LONGEST = 8192
const MOST = 32

/** The parameters of one credential by their lower-case names. */
export type Parameters = ReadonlyMap<string, string>

/**
 * The parameters of a Digest credential, or undefined where the text is none, or more than one.
 *
 * Names and the scheme are in any case, values are tokens or quoted strings, and empty list elements are passed over. What is not
 * understood is refused whole: a parameter that is there twice, a control character, a second credential behind the first.
 */
export function parseDigest(field: string): Parameters | undefined {
  const all = parseDigests(field)
  return all?.length === 1 ? all[0] : undefined
}

/**
 * The Digest credentials of a field, one or more, or undefined where the text is anything else. Only SIP has more than one in a field:
 * a client that was challenged for several realms sends a row for each, and a proxy or a parser may join rows of one name with commas
 * (RFC 3261 sections 7.3.1 and 22.3).
 */
export function parseDigests(field: string): readonly Parameters[] | undefined {
  if (field.length > LONGEST || hasControl(field)) return undefined
  const all: Map<string, string>[] = []
  let at = 0
  const skip = (test: (char: number) => boolean): number => {
    const start = at
    while (at < field.length && test(field.charCodeAt(at))) at++
    return start
  }
  for (;;) {
    if (all.length > 0) skip((char) => isSpace(char) || char === COMMA)
    if (at === field.length) break
    const name = field.slice(skip(isToken), at).toLowerCase()
    const isApart = skip(isSpace) < at
    if (name === 'digest' && isApart && field.charCodeAt(at) !== EQUALS) {
      if (all.at(-1)?.size === 0) return undefined
      all.push(new Map())
      continue
    }
    const parameters = all.at(-1)
    if (!parameters || name === '' || field.charCodeAt(at++) !== EQUALS) return undefined
    if (parameters.has(name) || parameters.size === MOST) return undefined
    skip(isSpace)
    let value: string
    if (field.charCodeAt(at) === QUOTE) {
      value = ''
      let start = ++at
      while (field.charCodeAt(at) !== QUOTE) {
        if (at >= field.length) return undefined
        if (field.charCodeAt(at) === BACKSLASH) {
          value += field.slice(start, at++)
          start = at
        }
        at++
      }
      value += field.slice(start, at++)
    } else {
      value = field.slice(
        skip((char) => char !== COMMA && !isSpace(char) && char !== QUOTE),
        at,
      )
      if (value === '') return undefined
    }
    skip(isSpace)
    if (at < field.length && field.charCodeAt(at) !== COMMA) return undefined
    parameters.set(name, value)
  }
  return all.length === 0 || all.at(-1)?.size === 0 ? undefined : all
}

const COMMA = 0x2c
const EQUALS = 0x3d
const QUOTE = 0x22
const BACKSLASH = 0x5c

const isSpace = (char: number): boolean => char === 0x20 || char === 0x09

/** RFC 9110 section 5.6.2. */
const token = new Set(
  "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    .split('')
    .map((char) => char.charCodeAt(0)),
)
const isToken = (char: number): boolean => token.has(char)

function hasControl(field: string): boolean {
  for (let i = 0; i < field.length; i++) {
    const char = field.charCodeAt(i)
    if ((char < 0x20 && char !== 0x09) || char === 0x7f) return true
  }
  return false
}
