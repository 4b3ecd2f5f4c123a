/** What a schema says of one value by itself: its type, and the keywords that limit it. */
import { isObject, type Schema } from '../contract/contract.ts'

/** Whether a value is of a JSON Schema type. */
export const isOf = (type: string, value: unknown): boolean =>
  type === 'number' ? typeof value === 'number' : typeOf(value) === type

/** The JSON Schema type of a value. */
export const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : typeof value === 'number'
        ? Number.isInteger(value)
          ? 'integer'
          : 'number'
        : typeof value

/** Keywords that limit a value of their type, and say nothing of another; the formats are those that the generator knows. */
export const limits: { readonly [keyword: string]: (limit: never, value: unknown) => boolean } = {
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  format: (format: string, value) => typeof value !== 'string' || (formats[format]?.test(value) ?? true),
  minLength: (limit: number, value) => typeof value !== 'string' || lengthOf(value) >= limit,
  maxLength: (limit: number, value) => typeof value !== 'string' || lengthOf(value) <= limit,
  minimum: (limit: number, value) => typeof value !== 'number' || value >= limit,
  maximum: (limit: number, value) => typeof value !== 'number' || value <= limit,
  minItems: (limit: number, value) => !Array.isArray(value) || value.length >= limit,
  maxItems: (limit: number, value) => !Array.isArray(value) || value.length <= limit,
  anyOf: (alternatives: readonly Schema[], value) =>
    !isObject(value) ||
    !alternatives.every((one) => Object.keys(one).join() === 'required') ||
    alternatives.some(({ required }) => required!.every((name) => Object.hasOwn(value, name))),
  minProperties: (limit: number, value) => !isObject(value) || Object.keys(value).length >= limit,
}

const formats: { readonly [name: string]: RegExp } = {
  uuid: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i, // RFC 9562 section 4
  'date-time':
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i, // RFC 3339 section 5.6
}

/** The length of a text in characters, as JSON Schema counts it. */
const lengthOf = (text: string): number => Array.from(text).length
