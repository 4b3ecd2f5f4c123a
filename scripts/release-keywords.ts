/**
 * Validators of what one of several releases of a platform takes whole. `this.releases` has a bit for each that still may, which
 * `contract.js` sets, and `this.at` is where the last one dropped out.
 */
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv'
import { type Document, releasesIn, type Schema } from './openapi.ts'

/** The keywords of a schema that only some releases take, or of whose members only some need one. */
export function takenBy({ components: { schemas } }: Document, schema: Schema): Schema {
  const all = releases.get(schemas) ?? releasesIn(schemas)
  releases.set(schemas, all)
  const bits = (some: unknown): Bits => {
    const takes = some as string[]
    return { takes, mask: takes.reduce((mask, release) => mask | (1 << all.indexOf(release)), 0) }
  }
  const needed = Object.entries(schema.properties ?? {}).flatMap(([name, { 'x-optional-in': some }]) =>
    some === undefined ? [] : [[name, bits(some)] as const],
  )
  return {
    ...(schema['x-releases'] !== undefined && { releases: bits(schema['x-releases']) }),
    ...(needed.length > 0 && { withoutIt: Object.fromEntries(needed) }),
  }
}

const releases = new WeakMap<object, string[]>()

/** Releases, as they are called and as bits. */
interface Bits {
  takes: string[]
  mask: number
}

/** Lets the releases of a mask go on, and fails where none of them does. */
function keep(cxt: KeywordCxt, mask: number): void {
  const { gen, it } = cxt
  const kept = gen.const('kept', _`this.releases & ${mask}`)
  gen.if(_`${kept} === 0`, () => cxt.error())
  gen.if(_`${kept} !== 0 && ${kept} !== this.releases`, () =>
    gen.code(_`this.releases = ${kept}; this.at = ${new Name('instancePath')} + ${it.errorPath}`),
  )
}

export const releaseKeywords: CodeKeywordDefinition[] = [
  {
    keyword: 'releases', // the value is taken by these only
    schemaType: 'object',
    error: {
      message: '',
      params: ({ schema }) => _`{takes: ${stringify((schema as Bits).takes)}, before: this.at}`,
    },
    code(cxt) {
      keep(cxt, (cxt.schema as Bits).mask)
    },
  },
  {
    keyword: 'withoutIt', // without a member the value is taken by these only
    type: 'object',
    schemaType: 'object',
    error: { message: '', params: ({ params }) => _`{missingProperty: ${(params as { name?: Code }).name}}` },
    code(cxt) {
      for (const [name, { mask }] of Object.entries(cxt.schema as { [name: string]: Bits })) {
        cxt.setParams({ name: _`${name}` } as never)
        cxt.gen.if(_`${cxt.data}[${name}] === undefined`, () => keep(cxt, mask))
      }
    },
  },
]
