/** Whether a document can be compared: keywords are of their kind, and every reference leads somewhere. */
import { UsageError } from '../usage.ts'
import { problemOf } from '../contract/sound.ts'
import { isObject } from '../contract/contract.ts'
import { child, fileOf, lead, type Node, reference, rootOf } from './document.ts'

/** Objects whose members have names and not keywords. */
const named = new Set(
  'properties patternProperties $defs definitions dependentSchemas schemas responses parameters headers requestBodies securitySchemes pathItems webhooks x-webhooks paths callbacks content'.split(
    ' ',
  ),
)

/** Members that hold data, and no part of the description. */
const isData = (name: string): boolean =>
  ['example', 'examples', 'default', 'const', 'enum'].includes(name) || (name.startsWith('x-') && name !== 'x-webhooks')

/**
 * Where everything stands that some nodes hold or refer to, as `place` says it.
 *
 * @throws UsageError that names the file and the place, of what no comparison could read.
 */
export function reach(...starts: readonly Node[]): Set<string> {
  const reached = new Set<string>()
  const rest = starts.map((node) => ({ node, isNamed: false }))
  for (let one = rest.pop(); one; one = rest.pop()) {
    const { node, isNamed } = one
    if (typeof node.value !== 'object' || node.value === null || reached.has(place(node))) continue
    reached.add(place(node))
    if (!isNamed) {
      const problem = isObject(node.value) ? problemOf(node.value) : undefined
      if (problem) throw unsound(node, `${problem[0]} ${problem[1]}`)
      const target = targetOf(node)
      if (target) rest.push({ node: target, isNamed: false })
    }
    for (const name of Object.keys(node.value))
      if (isNamed || !isData(name))
        rest.push({ node: child(node, name)!, isNamed: !isNamed && named.has(name) && isObject(node.value) })
  }
  return reached
}

/** Where a node stands, in whatever file. */
export const place = ({ file, pointer }: Node): string => `${file}#${pointer}`

/** What a reference leads to; undefined of what is none, and of what only the generator puts in. */
function targetOf(node: Node): Node | undefined {
  const ref = reference(node)
  if (ref === undefined) return undefined
  const found = leadFrom(node, ref)
  if (typeof found !== 'string') return found
  if (found === 'leads nowhere' && ref.startsWith('#/components/schemas/') && child(rootOf(node), 'x-import'))
    return undefined
  if (found === 'is malformed') throw unsound(node, `the $ref ${JSON.stringify(ref)} ${found}`)
  throw new UsageError(`${fileOf(node)}: the $ref ${JSON.stringify(ref)} at ${node.pointer} ${found}`)
}

function leadFrom(node: Node, ref: string): Node | string | undefined {
  try {
    return lead(node)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(`${fileOf(node)}: the $ref ${JSON.stringify(ref)}: ${error.message}`)
  }
}

const unsound = (node: Node, what: string): UsageError =>
  new UsageError(`${fileOf(node)}: is not a sound OpenAPI document: at ${node.pointer || '/'} ${what}`)
