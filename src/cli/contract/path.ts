/** Where something is: in the contract, and in a value that the contract describes. */
import { segment } from '../../pointer.ts'

/** Where something is in a document, member by member. */
export type Path = readonly string[]

/** The component schema that a path is in, and the way from there as a JSON pointer to the value. */
export function placeOf(path: Path): { readonly schema: string; readonly pointer: string } {
  const pointer: string[] = []
  for (let i = 3; i < path.length; i++) {
    if (path[i] === 'properties') pointer.push(segment(path[++i] ?? ''))
    else if (path[i] === 'patternProperties') {
      pointer.push('*')
      i++
    } else if (path[i] === 'items' || path[i] === 'additionalProperties') pointer.push('*')
    else i++ // allOf and its index
  }
  return { schema: path[2] ?? '', pointer: pointer.map((one) => `/${one}`).join('') }
}

/** A path as it is printed: dots between the members, brackets around one that has a dot itself. */
export const dotted = (path: Path): string =>
  path
    .map((name) => (/^[^.[\]"\s]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`))
    .join('')
    .replace(/^\./, '')

/** Percent-encoding undone, as a reference has it around a pointer (RFC 3986 section 2.1); undefined where it is malformed. */
export function unescaped(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
