/** Facts of a comparison to its differences: those that hold, explained by the contract or not, and explanations of nothing. */
import type { Contract } from '../contract/contract.ts'
import { type Direction, explain, type Explanation, explanations, type Kind } from './explain.ts'
import { said } from './match.ts'
import { dotted, type Path, placeOf } from '../contract/path.ts'

/** One difference between a contract and a vendor's document. */
export interface SpecDifference {
  readonly kind: Kind
  readonly direction: Direction
  /** The component schema of the contract, or empty where a whole webhook is lacking. */
  readonly schema: string
  readonly pointer: string
  readonly detail?: unknown
  /** The vendor's webhooks that differ so, of how many that reach the place. */
  readonly theirs: readonly string[]
  readonly count: number
  readonly of: number
}

/** What comes out of a comparison. */
export interface Comparison {
  readonly differences: readonly SpecDifference[]
  readonly explained: readonly (SpecDifference & { readonly why: string; readonly by: string })[]
  /** Explanations in the contract of what does not differ. */
  readonly unneeded: readonly Explanation[]
}

/** Something that may differ at one place, and which of their webhooks differ so. */
export interface Fact {
  readonly kind: Kind
  readonly direction: Direction
  readonly paths: readonly Path[]
  readonly rest: string
  readonly detail?: unknown
  /** What one of theirs is enough for, or all that reach the place must agree in. */
  readonly when: 'any' | 'all'
  readonly in: Set<string>
}

/** Facts that hold to differences, explained or not. */
export function settle(
  contract: Contract,
  facts: readonly Fact[],
  reached: ReadonlyMap<string, ReadonlySet<string>>,
  names: ReadonlySet<string>,
): Comparison {
  const all = explanations(contract)
  const needed = new Set<Explanation>()
  const differences: SpecDifference[] = []
  const explained: (SpecDifference & { why: string; by: string })[] = []
  for (const fact of facts) {
    const path = fact.paths[0]!
    const of = reached.get(dotted(path))?.size ?? fact.in.size
    if (fact.when === 'all' && fact.in.size < of) continue
    const { schema, pointer } =
      path[0] === 'components' ? placeOf(path) : { schema: '', pointer: dotted(path.slice(1)) }
    const difference: SpecDifference = {
      kind: fact.kind,
      direction: fact.direction,
      schema,
      pointer: schema === '' ? `${pointer && `/${pointer}`}${fact.rest}` : `${pointer}${fact.rest.split('=')[0]}`,
      ...('detail' in fact && { detail: fact.detail }),
      theirs: [...fact.in].filter((name) => name !== ''),
      count: fact.in.size,
      of: Math.max(of, fact.in.size),
    }
    const found = explain(contract, all, fact)
    if (found) {
      needed.add(found)
      explained.push({
        ...difference,
        why: found.why,
        by: found.path === '' ? found.what : `${found.path} ${found.what}`,
      })
    } else differences.push(difference)
  }
  const stale = Object.entries(contract.components.schemas).flatMap(([name, schema]) => {
    const path = ['components', 'schemas', name]
    const gone = said({ schema, path }).filter((one) => !names.has(one))
    return gone.map((one) => ({ path: dotted(path), what: 'x-vendor-schema', why: one }))
  })
  return { differences, explained, unneeded: [...all.filter((one) => !needed.has(one)), ...stale] }
}
