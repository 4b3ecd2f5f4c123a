/** A store in the memory of one process, within a bound of bytes: when it is full, the oldest go first. */
import type { Store } from './store.ts'

const BYTES = 64 * 2 ** 20
const LEAST = 4096

/** What is held beside texts, in bytes, where a map has four places for each of its entries (`npm run bench`): by an entry, by a share, and by a second. */
const ENTRY = 256
const GROUP = 256
const SECOND = 160

/** How many entries a `Map` holds (2^24), and a few less. */
const MOST = 16_000_000

/** Which part of a full store one share may hold, while others want room. */
const SHARE = 1 / 64

/**
 * Makes a store in memory, for one instance. It holds so many bytes, keys and values and what the machine needs for them counted, and no
 * more; 64 MiB where nothing is said, which is some 190,000 keys. When it is full, the oldest of what has the most are forgotten, and
 * `floor` says so: Digest then takes old nonces for stale, the others say it in the log.
 *
 * @throws TypeError when the bound is not a whole number of bytes from 4096 on.
 * @example
 * import { memoryStore } from 'callhooks'
 * const store = memoryStore({ bytes: 256 * 2 ** 20 })
 */
export function memoryStore({
  bytes: bound = BYTES,
  now = Date.now,
}: { readonly bytes?: number; readonly now?: () => number } = {}): MemoryStore {
  if (!Number.isSafeInteger(bound) || bound < LEAST)
    throw new TypeError(`bytes is not a whole number of bytes from ${LEAST} on`)
  const entries = new Map<string, Entry>()
  const seconds = new Map<number, List>() // the entries that are over when this second is
  const kinds = new Map<string, Kind>()
  let since = now()
  const share = 2 ** Math.floor(Math.log2(bound * SHARE))
  let held = 0
  let swept = -Infinity // no entry is over before the end of this second

  /** The entry at a key that is not over. */
  const at = (key: string, time: number): Entry | undefined => {
    const entry = entries.get(key)
    return entry && entry.end > time ? entry : undefined
  }

  const put = (key: string, value: string, end: number): void => {
    const there = entries.get(key)
    if (there) drop(there)
    const group = groupOf(kinds, key)
    const entry: Entry = {
      key,
      value,
      end,
      group,
      older: undefined,
      newer: undefined,
      before: undefined,
      after: undefined,
    }
    const second = secondOf(end)
    const list = seconds.get(second) ?? { first: undefined, last: undefined }
    append(list, entry, 'before', 'after')
    append(group, entry, 'older', 'newer')
    entries.set(key, entry)
    seconds.set(second, list)
    swept = Math.min(swept, second - 1)
    count(entry, list, 1)
    while (isFull()) {
      const { kind, first } = largest(kinds, share)
      kind.floor = Math.max(kind.floor, first!.end)
      drop(first!)
    }
  }

  const drop = (entry: Entry): void => {
    const second = secondOf(entry.end)
    const list = seconds.get(second)!
    count(entry, list, -1)
    remove(list, entry, 'before', 'after')
    remove(entry.group, entry, 'older', 'newer')
    if (!list.first) seconds.delete(second)
    entries.delete(entry.key)
  }

  const isFull = (): boolean => held > bound || entries.size > MOST

  /** Counts an entry that is in its lists. */
  const count = ({ key, value, group }: Entry, { first, last }: List, times: 1 | -1): void => {
    const bytes = times * (ENTRY + sizeOf(key) + sizeOf(value) + (group.first === group.last ? GROUP : 0))
    held += bytes + times * (first === last ? SECOND : 0)
    group.kind.bytes += bytes
    group.bytes += bytes
    sort(group)
  }

  /** Forgets what is over. Each second is looked at once, or each that has entries where the clock has leapt. */
  const sweep = (time: number): void => {
    const last = secondOf(time) - 1
    if (last <= swept) return
    const over = last - swept > seconds.size ? [...seconds.keys()].filter((second) => second <= last) : undefined
    if (over) for (const second of over) clear(second)
    else for (let second = swept + 1; second <= last; second++) clear(second)
    swept = last
  }
  const clear = (second: number): void => {
    for (let entry = seconds.get(second)?.first; entry; entry = seconds.get(second)?.first) drop(entry)
  }

  return {
    add(key, ttlSeconds, value) {
      const time = now()
      sweep(time)
      const there = at(key, time)
      if (there) return there.value
      put(key, value, time + ttlSeconds * 1000)
      return null
    },
    renew(key, ttlSeconds, value) {
      const time = now()
      if (at(key, time)?.value !== value) return false
      put(key, value, time + ttlSeconds * 1000)
      return true
    },
    set(key, ttlSeconds, value) {
      const time = now()
      sweep(time)
      put(key, value, time + ttlSeconds * 1000)
    },
    delete(key, value) {
      const entry = at(key, now())
      if (entry?.value === value) drop(entry)
    },
    floor(key) {
      const { floor } = kinds.get(kindOf(key)) ?? { floor: 0 }
      return floor > now() ? floor : 0
    },
    uptime() {
      const time = now()
      since = Math.min(since, time) // a clock that goes back makes nobody wait until it was there again
      return time - since
    },
  }
}

/** A store that answers at once. */
export interface MemoryStore extends Store {
  add(key: string, ttlSeconds: number, value: string): string | null
  renew(key: string, ttlSeconds: number, value: string): boolean
  set(key: string, ttlSeconds: number, value: string): void
  delete(key: string, value: string): void
  floor(key: string): number
  uptime(): number
}

/** A value under a key, and its places in two lists: of its group, by age, and of the second in which it is over. */
interface Entry {
  readonly key: string
  readonly value: string
  /** When it is over, in milliseconds. */
  readonly end: number
  readonly group: Group
  older: Entry | undefined
  newer: Entry | undefined
  before: Entry | undefined
  after: Entry | undefined
}

interface List {
  first: Entry | undefined
  last: Entry | undefined
}

/** The keys of a kind, or those of one share in it, oldest first. */
interface Group extends List {
  readonly kind: Kind
  readonly name: string
  bytes: number
  /** Its size, as a power of two. */
  size: number
}

/** The groups of a kind by their size, so that the largest is found at once, and when the last of what was forgotten early would have been over. */
interface Kind {
  readonly groups: Map<string, Group>
  readonly sizes: Set<Group>[]
  bytes: number
  floor: number
}

const secondOf = (time: number): number => Math.ceil(time / 1000)

const kindOf = (key: string): string => key.slice(0, key.indexOf(':') + 1)

function groupOf(kinds: Map<string, Kind>, key: string): Group {
  const name = kindOf(key)
  const kind = kinds.get(name) ?? { groups: new Map(), sizes: [], bytes: 0, floor: 0 }
  kinds.set(name, kind)
  const own = key.slice(0, key.lastIndexOf('/') + 1)
  const group = kind.groups.get(own) ?? {
    kind,
    name: own,
    bytes: 0,
    size: -1,
    first: undefined,
    last: undefined,
  }
  kind.groups.set(own, group)
  return group
}

/** Puts a group among those of its size. One without entries is none any longer. */
function sort(group: Group): void {
  const { kind, name, bytes } = group
  const size = bytes === 0 ? -1 : Math.floor(Math.log2(bytes))
  if (size === group.size) return
  kind.sizes[group.size]?.delete(group)
  group.size = size
  if (size === -1) return void kind.groups.delete(name)
  while (kind.sizes.length <= size) kind.sizes.push(new Set())
  kind.sizes[size]!.add(group)
}

/** What has to give room: a share that has more than is its, else the largest group of the largest kind. */
function largest(kinds: ReadonlyMap<string, Kind>, share: number): Group {
  let found: Kind | undefined
  for (const kind of kinds.values()) {
    const top = topOf(kind)
    if (top && top.name !== '' && top.bytes >= share) return top
    if (!found || kind.bytes > found.bytes) found = kind
  }
  return topOf(found!)!
}

/** Of the largest groups the one that has been so large for the longest: who has just come is not the first to go. */
function topOf({ sizes }: Kind): Group | undefined {
  const [top] = sizes.findLast((groups) => groups.size > 0) ?? []
  return top
}

function append(list: List, entry: Entry, before: 'older' | 'before', after: 'newer' | 'after'): void {
  entry[before] = list.last
  if (list.last) list.last[after] = entry
  else list.first = entry
  list.last = entry
}

function remove(list: List, entry: Entry, before: 'older' | 'before', after: 'newer' | 'after'): void {
  const [one, other] = [entry[before], entry[after]]
  if (one) one[after] = other
  else list.first = other
  if (other) other[before] = one
  else list.last = one
}

/** The bytes of a text: one for each character, or two where one of them is beyond U+00FF. */
const sizeOf = (text: string): number => (isWide.test(text) ? 2 : 1) * text.length
const isWide = /[^\0-\u00ff]/
