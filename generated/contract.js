/** What every generated webhook needs beside its validators. */

const MOST = 100

/** The contract of one direction. `exact` reports what is unlisted to the collector that is its `this`. */
export const contract = (mediaType, fields, accepts, exact, prefixes = []) => ({
  mediaType,
  accepts,
  findings: exact ? (value) => collect(exact, value) : () => [],
  fields: new Set(fields),
  prefixes,
})

/** A validator of what one of several releases of the platform has to take whole: each bit of `releases` is one that still may. */
export function whole(accepts) {
  const acceptsWhole = (value) => {
    const does = accepts.call({ releases: -1, at: '' }, value)
    acceptsWhole.errors = accepts.errors
    return does
  }
  return acceptsWhole
}

/** The contract of a reply that may be left out. */
export function optional({ mediaType, accepts, findings, fields, prefixes }) {
  const acceptsNothing = (value) => {
    const does = value === undefined || accepts(value)
    acceptsNothing.errors = does ? null : accepts.errors
    return does
  }
  return {
    mediaType,
    accepts: acceptsNothing,
    findings: (value) => (value === undefined ? [] : findings(value)),
    fields,
    prefixes,
  }
}

/** The contract of a reply that the vendor ignores. */
export const ignored = {
  mediaType: '',
  accepts: (value) => value === undefined,
  findings: () => [],
  fields: new Set(),
  prefixes: [],
}

const messages = {
  'unlisted-event': 'an event that the contract does not list',
  'unlisted-field': 'a field that the contract does not list',
  'unlisted-value': 'a value that the contract does not list',
}

function collect(exact, value) {
  const findings = []
  exact.call(
    {
      find(kind, pointer) {
        if (findings.length < MOST) findings.push({ kind, pointer, message: messages[kind] })
      },
    },
    value,
  )
  return findings
}

/** A member's name as a segment of a JSON pointer (RFC 6901). */
export const segment = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The length of a text in characters, as JSON Schema counts it. */
export function ucs2length(text) {
  let length = 0
  for (const _ of text) length++
  return length
}
