/** JSON pointers, RFC 6901: the names that one is made of, and a name as a part of one. */

/** The names that lead from the root to where a pointer points. */
export const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A member's name as a segment of a pointer. */
export const segment = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1')
