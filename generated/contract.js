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

/** The contract of a reply. `fits` reports what is unlisted to the collector that is its `this`, and says whether the rest fits. */
export function answer(mediaType, fields, fits, prefixes = []) {
  const examine = (value) => {
    const collector = collecting(Infinity)
    const does = fits.call(collector, value)
    return { violations: does ? [] : (fits.errors ?? []), unlisted: collector.found }
  }
  return { ...checked(examine), mediaType, fields: new Set(fields), prefixes }
}

/** The contract of a reply that may be left out. */
export function optional({ mediaType, examine, fields, prefixes }) {
  const nothing = { violations: [], unlisted: [] }
  return { ...checked((value) => (value === undefined ? nothing : examine(value))), mediaType, fields, prefixes }
}

/** The parts of a reply's contract that rest on how one is examined. */
function checked(examine) {
  const accepts = (value) => {
    const { violations, unlisted } = examine(value)
    accepts.errors = violations.length > 0 ? violations : null
    return violations.length === 0 && !unlisted.some(({ isClosed }) => isClosed)
  }
  const findings = (value) =>
    examine(value)
      .unlisted.slice(0, MOST)
      .map(({ kind, pointer, message }) => ({ kind, pointer, message }))
  return { examine, accepts, findings }
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
  const collector = collecting(MOST)
  exact.call(collector, value)
  return collector.found
}

/**
 * Collects what is unlisted, `most` of it. Between `compare` and `settle` it keeps what the nearest of several candidates says. Of a platform
 * with several releases one has to take the whole value: `releases` has a bit for each that still may, and `at` is where the last one
 * dropped out. Several candidates that are equally near leave what any of them leaves.
 */
export function collecting(most) {
  const compared = []
  const add = (one) => {
    if (collector.found.length < most) collector.found.push(one)
  }
  const collector = {
    found: [],
    releases: -1,
    at: '',
    find: (kind, pointer) => add({ kind, pointer, message: messages[kind] }),
    refuse: (kind, pointer, listed) => add({ kind, pointer, message: messages[kind], isClosed: true, listed }),
    compare() {
      const { found, releases, at } = collector
      compared.push({ found, releases, at, best: undefined, taken: 0, left: at })
      collector.found = []
    },
    candidate(does) {
      const comparison = compared.at(-1)
      const { found, releases, at } = collector
      const nearer = comparison.best ? closedIn(comparison.best) - closedIn(found) : 1
      if (does && nearer > 0) Object.assign(comparison, { best: found, taken: releases, left: at })
      else if (does && nearer === 0) {
        if (found.length < comparison.best.length) comparison.best = found
        comparison.taken |= releases
      }
      Object.assign(collector, { found: [], releases: comparison.releases, at: comparison.at })
    },
    settle() {
      const { found, releases, at, best = [], taken, left } = compared.pop()
      const isLess = taken !== 0 && taken !== releases
      Object.assign(collector, { found, releases: taken || releases, at: isLess ? left : at })
      best.forEach(add)
    },
  }
  return collector
}

const closedIn = (found) => found.filter(({ isClosed }) => isClosed).length

/** A member's name as a segment of a JSON pointer (RFC 6901). */
export const segment = (name) => name.replaceAll('~', '~0').replaceAll('/', '~1')

/** The length of a text in characters, as JSON Schema counts it. */
export function ucs2length(text) {
  let length = 0
  for (const _ of text) length++
  return length
}

/** Whether two values of JSON are the same. */
export function equal(a, b) {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && equal(a[name], b[name]))
  )
}
