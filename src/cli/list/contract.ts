/** The parts of a published contract that are listed, as types. */
import type { Document } from '../vendors.ts'

/** A contract. */
export interface Contract {
  readonly info: { readonly title: string; readonly version: string }
  readonly webhooks: { readonly [name: string]: { readonly post: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
}

/** The operation of a webhook. */
export interface Operation {
  readonly summary: string
  readonly security: readonly { readonly [scheme: string]: unknown }[]
  readonly requestBody: { readonly content: { readonly [mediaType: string]: { readonly schema: Schema } } }
  readonly responses: { readonly [status: string]: { readonly content?: { readonly [mediaType: string]: unknown } } }
  readonly 'x-delivery-id': unknown
}

/** A schema. */
export interface Schema {
  readonly $ref?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly not?: Schema
  readonly required?: readonly string[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly items?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly 'x-source'?: string
}

/** The document as a contract: `npm run generate` has checked that it is one. */
export const contractOf = (document: Document): Contract => document as unknown as Contract

/** The component that a schema is, by name where it refers to one. */
export function follow({ components }: Contract, schema: Schema): { readonly name: string; readonly schema: Schema } {
  const name = schema.$ref?.split('/').at(-1) ?? ''
  return { name, schema: components.schemas[name] ?? schema }
}
