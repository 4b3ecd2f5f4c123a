/** What is told to people and not to code. */
import { isSame, members, type Node, where } from './document.ts'
import { type Change, change, type Direction } from './rules.ts'

/** Compares the members of two objects but those that are known: whatever else differs is wording. */
export function wording(before: Node, after: Node, known: readonly string[], direction: Direction): Change[] {
  const [old, now] = [members(before), members(after)]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !known.includes(name) && !isSame(old[name]?.value, now[name]?.value))
    .map((name) => change('wording', direction, where(now[name] ?? after), `${name} has changed`))
}
