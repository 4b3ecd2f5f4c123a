/** Parses the parameters of a Digest `Authorization` field (RFC 7616 section 3.4, RFC 9110 section 11.4), in one pass and within bounds. */

/** Above these a header is no credential: a client sends some ten parameters in some 500 characters. */
const LONGEST = 8192
const MOST = 32

/**
 * The parameters of a Digest credential by their lower-case names, or undefined where the text is none.
 *
 * Names and the scheme are in any case, values are tokens or quoted strings, and empty list elements are passed over. What is not
 * understood is refused whole: a parameter that is there twice, a control character, a second credential behind the first.
 */
export function parseDigest(field: string): ReadonlyMap<string, string> | undefined {
  if (field.length > LONGEST || hasControl(field)) return undefined
  if (field.slice(0, 6).toLowerCase() !== 'digest' || !isSpace(field.charCodeAt(6))) return undefined
  const parameters = new Map<string, string>()
  let at = 6
  const skip = (test: (char: number) => boolean): number => {
    const start = at
    while (at < field.length && test(field.charCodeAt(at))) at++
    return start
  }
  for (;;) {
    skip((char) => isSpace(char) || char === COMMA)
    if (at === field.length) break
    const name = field.slice(skip(isToken), at).toLowerCase()
    skip(isSpace)
    if (name === '' || field.charCodeAt(at++) !== EQUALS || parameters.has(name) || parameters.size === MOST)
      return undefined
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
  return parameters.size === 0 ? undefined : parameters
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
