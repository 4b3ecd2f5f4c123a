/** A contract against the vendor's own document: what either side lacks, each difference once per place in the contract. */
import {
  type Contract,
  eventOf,
  follow,
  isLike,
  layers,
  member,
  members,
  type Node,
  patterns,
  typesOf,
} from '../contract/contract.ts'
import { isTagged, match, namesIn, said } from './match.ts'
import { dotted, type Path } from '../contract/path.ts'
import { segment } from '../../pointer.ts'
import { type Comparison, type Fact, settle } from './settle.ts'
import { alternatives, type Shape, shapeOf, type Theirs } from './shape.ts'
import type { TheirWebhook } from './spec.ts'
import { extensible, type Union, union } from '../contract/union.ts'

/** Compares a contract with what a vendor describes; undefined where no two webhooks have a member in common. */
export function against(contract: Contract, theirs: readonly TheirWebhook[]): Comparison | undefined {
  const facts = new Map<string, Fact>()
  const reached = new Map<string, Set<string>>()
  const matched = new Set<string>()
  const used = new Map<string, { events: Union; values: Set<unknown> }>()

  let isCommon = false
  for (const one of theirs) {
    const { name, reply } = one
    const found = match(contract, one)
    if (!found) {
      note(name, 'any', { kind: 'webhook', direction: 'only theirs', paths: [['webhooks']], rest: `/${segment(name)}` })
      continue
    }
    const { ours, event, shared } = found
    isCommon ||= shared > 0
    matched.add(ours)
    const { mediaType, node } = eventOf(contract, ours)
    const isText = mediaType === 'application/x-www-form-urlencoded'
    compare({ name, isText, seen: new Set() }, node, event)
    const content = Object.values(contract.webhooks[ours]!.post.responses['200']?.content ?? {})[0]
    if (reply && content) compare({ name, isText: false, seen: new Set() }, { schema: content.schema, path: [] }, reply)
  }
  if (!isCommon) return undefined
  for (const name of Object.keys(contract.webhooks))
    if (!matched.has(name))
      note('', 'any', { kind: 'webhook', direction: 'only ours', paths: [['webhooks', name]], rest: '' })
  for (const { events, values } of used.values())
    for (const branch of events.branches)
      for (const value of branch.values)
        if (!values.has(value))
          note('', 'any', {
            kind: 'event',
            direction: 'only ours',
            paths: [branch.node.path, events.path],
            rest: `/${segment(events.tag)}=${textOf(value)}`,
            detail: value,
          })
  const names = new Set(theirs.flatMap(({ name, events }) => [name, ...events.flatMap(({ event }) => namesIn(event))]))
  return settle(contract, [...facts.values()], reached, names)

  function note(name: string, when: Fact['when'], fact: Omit<Fact, 'in' | 'when'>): void {
    const key = `${fact.direction} ${fact.kind} ${dotted(fact.paths[0]!)} ${fact.rest} ${JSON.stringify(fact.detail)}`
    const known = facts.get(key) ?? { ...fact, when, in: new Set() }
    facts.set(key, known)
    known.in.add(name)
  }

  function reach(name: string, path: Path): void {
    reached.set(dotted(path), (reached.get(dotted(path)) ?? new Set()).add(name))
  }

  function compare(at: At, start: Node, given: Theirs): void {
    const node = follow(contract, start)
    const events = union(contract, node)
    if (!events) return compareShape(at, node, shapeOf(given), given)
    const known = used.get(dotted(node.path)) ?? { events, values: new Set() }
    used.set(dotted(node.path), known)
    for (const alternative of alternatives(given)) {
      const shape = shapeOf(alternative)
      const tag = shape.properties[events.tag]
      const values = tag && shapeOf(tag).values
      const named = [...events.branches, ...(events.untagged ? [{ node: events.untagged, values: [] }] : [])].filter(
        (branch) => isNamed(branch.node, shape.names, at.name),
      )
      const inside = events.untagged && isTagged(contract, events.untagged, alternative) ? [events.untagged] : []
      const chosen = values
        ? events.branches.filter((branch) => branch.values.some((value) => values.includes(value)))
        : named.length > 0
          ? named
          : inside.map((node) => ({ node, values: [] }))
      for (const value of values ?? []) {
        known.values.add(value)
        if (!events.branches.some((branch) => branch.values.includes(value)))
          note(at.name, 'any', {
            kind: 'event',
            direction: 'only theirs',
            paths: [node.path],
            rest: `/${segment(events.tag)}=${textOf(value)}`,
            detail: value,
          })
      }
      if (!values) for (const branch of chosen) for (const value of branch.values) known.values.add(value)
      if (!values && chosen.length === 0)
        note(at.name, 'any', {
          kind: 'event',
          direction: 'only theirs',
          paths: [node.path],
          rest: '',
          detail: shape.names[0] ?? at.name,
        })
      for (const branch of chosen) compareShape(at, branch.node, shape, alternative, events.tag)
    }
  }

  function compareShape(at: At, node: Node, shape: Shape, given: Theirs, tag?: string): void {
    const key = `${dotted(node.path)} ${Object.keys(shape.properties).join()} ${shape.names.join()}`
    if (at.seen.has(key)) return // a schema may refer to itself
    at.seen.add(key)
    const all = layers(contract, node)
    const listed = members(all)
    const unnamed = patterns(all)
    const isMap = listed.length === 0 && unnamed.length === 0 // anything may be in it
    const bare = listed.map((name) => member(all, name)[0]!).find((property) => isBare(property, shape, at.name))
    if (bare) return compare(at, bare, given)
    for (const name of listed.filter((one) => one !== tag)) {
      const [property] = member(all, name)
      reach(at.name, property!.path)
      const field = shape.properties[name]
      if (!field) {
        if (Object.keys(shape.properties).length > 0)
          note(at.name, 'all', { kind: 'field', direction: 'only ours', paths: places(property!), rest: '' })
        continue
      }
      const isRequired = all.some(({ schema }) => schema.required?.includes(name))
      if (shape.required.includes(name) && !isRequired)
        note(at.name, 'all', { kind: 'required', direction: 'only theirs', paths: places(property!), rest: '' })
      if (!shape.required.includes(name) && isRequired)
        note(at.name, 'any', { kind: 'required', direction: 'only ours', paths: places(property!), rest: '' })
      compareValue(at, property!, field)
    }
    for (const property of unnamed) {
      reach(at.name, property.path)
      const fields = Object.entries(shape.properties).filter(([name]) => isLike(property, name))
      if (fields.length === 0 && Object.keys(shape.properties).length > 0)
        note(at.name, 'all', { kind: 'field', direction: 'only ours', paths: places(property), rest: '' })
      for (const [, field] of fields) compareValue(at, property, field)
    }
    for (const name of isMap ? [] : Object.keys(shape.properties))
      if (member(all, name).length === 0)
        note(at.name, 'any', { kind: 'field', direction: 'only theirs', paths: [node.path], rest: `/${segment(name)}` })
    const items = all.find(({ schema }) => schema.items)
    if (items && shape.items)
      compareValue(at, { schema: items.schema.items!, path: [...items.path, 'items'] }, shape.items)
  }

  function compareValue(at: At, place: Node, given: Theirs): void {
    const node = follow(contract, place)
    const shape = shapeOf(given)
    reach(at.name, place.path)
    const paths = places(place)
    const enumeration = extensible(node)
    const types = enumeration?.types ?? typesOf(node.schema)
    if (types && shape.types) compareTypes(at, paths, asSent(types, at.isText), asSent(shape.types, at.isText))
    const ours = enumeration?.values ?? node.schema.enum ?? ('const' in node.schema ? [node.schema.const] : [])
    const isSame = at.isText && !shape.types?.includes('string') // 'true' is what a boolean is in a form
    for (const value of isSame ? [] : (shape.values ?? []))
      if (!ours.includes(value) && !ours.includes(textOf(value)))
        note(at.name, 'any', {
          kind: 'value',
          direction: 'only theirs',
          paths,
          rest: `=${textOf(value)}`,
          detail: value,
        })
    for (const value of isSame ? [] : ours)
      if (value !== null && !shape.values?.some((one) => one === value || textOf(one) === value))
        note(at.name, 'all', { kind: 'value', direction: 'only ours', paths, rest: `=${textOf(value)}`, detail: value })
    compare(at, node, given)
  }

  function compareTypes(at: At, paths: readonly Path[], ours: readonly string[], theirs: readonly string[]): void {
    const onlyTheirs = theirs.filter((type) => !ours.includes(type) && !(type === 'integer' && ours.includes('number')))
    const onlyOurs = ours.filter((type) => !theirs.includes(type) && !(type === 'integer' && theirs.includes('number')))
    if (onlyTheirs.length === theirs.length && onlyOurs.length > 0)
      return note(at.name, 'any', { kind: 'type', direction: 'differs', paths, rest: '', detail: { ours, theirs } })
    for (const type of onlyTheirs)
      note(at.name, 'any', { kind: 'type', direction: 'only theirs', paths, rest: '', detail: type })
    for (const type of onlyOurs)
      note(at.name, 'all', { kind: 'type', direction: 'only ours', paths, rest: '', detail: type })
  }

  /** Whether theirs is an event without the envelope that this member is part of, which the event's `x-vendor-schema` says. */
  function isBare(property: Node, shape: Shape, webhook: string): boolean {
    if (shape.properties[property.path.at(-1)!]) return false
    const branches = union(contract, follow(contract, property))?.branches ?? []
    return branches.some(({ node }) => said(node).some((name) => name === webhook || shape.names.includes(name)))
  }

  /** Where an explanation of a member may stand: by the member itself, or in the schema that it refers to. */
  function places(property: Node): Path[] {
    const { path } = follow(contract, property)
    return path === property.path ? [path] : [property.path, path]
  }
}

/** In which of their webhooks we are, and whether all of it is text on the wire. */
interface At {
  readonly name: string
  readonly isText: boolean
  readonly seen: Set<string>
}

/** Whether a branch says that it is what theirs is called, or is called the same. */
const isNamed = (node: Node, names: readonly string[], webhook: string): boolean =>
  [...names, webhook].some((name) => said(node).includes(name) || node.path.at(-1) === name)

/** In a form a number and a truth value are text. */
const asSent = (types: readonly string[], isText: boolean): readonly string[] =>
  isText
    ? [...new Set(types.map((type) => (['integer', 'number', 'boolean'].includes(type) ? 'string' : type)))]
    : types

/** A listed value as a form has it, and as an explanation names it. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
