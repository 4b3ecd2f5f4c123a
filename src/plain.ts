/** Objects that hold what is written in them and nothing else, of whichever realm: no array, `Map`, `Headers` or `Blob`. */

/** Whether a value is an object of no class. */
export function isPlain(value: unknown): value is { readonly [name: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
