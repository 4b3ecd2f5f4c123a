/** Contract to the typed table: a module per webhook, the vendor's module that exports them all, and the check of its security words. */
import { transformSync } from 'esbuild'
import {
  contents,
  type Document,
  type Media,
  nameOf,
  type Operation,
  type Probe,
  probed,
  schemasIn,
} from './openapi.ts'
import { words } from './security.ts'
import { fieldNames, validators } from './validators.ts'

/** Files of a vendor by their path below `generated/`. */
export interface Files {
  [path: string]: string
}

/** Every file of a vendor's table. */
export function table(vendor: string, document: Document): Files {
  const made = `// Made from openapi/${vendor}.yaml by \`npm run generate\`.\n`
  const webhooks = Object.entries(document.webhooks)
  const schemes = document.components.securitySchemes ?? {}
  const security = Object.entries(schemes).map(([name, scheme]) => [name, literal(words(name, scheme))] as const)
  const tokens = security.some(([, value]) => /"tokens": tokens$/m.test(value))
    ? "import { tokens } from 'callhooks/jwt'\n\n"
    : ''
  const files: Files = {
    [`${vendor}/security.js`]:
      made + tokens + security.map(([name, value]) => `export const ${name} = ${value}\n`).join(''),
    [`${vendor}/security.d.ts`]:
      made +
      tokens.replace('import', 'import type') +
      security.map(([name, value]) => `export declare const ${name}: ${readonly(value)}\n`).join(''),
    [`${vendor}.js`]: made + webhooks.map(([name]) => `export { ${name} } from './${vendor}/${name}.js'\n`).join(''),
    [`${vendor}.d.ts`]: `${made}export type * from './${vendor}/types.js'\n${webhooks.map(([name]) => `export { ${name} } from './${vendor}/${name}.js'\n`).join('')}`,
    // fresh literals, so that a word too many is an error as well as one too few
    [`${vendor}.check.ts`]: `${made}import type { SecurityScheme } from 'callhooks'\n${tokens || '\n'}${security
      .map(([name, value]) => `export const ${name} = ${value} as const satisfies SecurityScheme\n`)
      .join('')}`,
  }
  const related = relatedReplies(document)
  if (related.length > 0) files[`${vendor}/replies.js`] = made + minified(repliesModule(document, related))
  for (const [name, { post, options }] of webhooks) {
    files[`${vendor}/${name}.js`] = made + minified(module(vendor, document, name, post, options))
    files[`${vendor}/${name}.d.ts`] = made + declaration(document, name, post, options)
    const { reply } = contents(post)
    if (reply) files[replyFile(vendor, reply)] ??= made + minified(replyModule(document, reply, related))
  }
  return files
}

type Body = [mediaType: string, media: Media]

const schemaOf = ([, media]: Body): string => nameOf(media.schema.$ref)

/** Replies have modules of their own, because many webhooks take the same one. */
const replyFile = (vendor: string, reply: Body): string => `${vendor}/${schemaOf(reply)}.js`

/** The line that imports what code needs; a minifier leaves out what it does not. */
const runtime = (code: string): string => {
  const names = ['answer', 'equal'].filter((name) => code.includes(`${name}(`))
  return `import { contract, ignored, optional, segment, ucs2length${names.map((name) => `, ${name}`).join('')} } from '../contract.js'`
}

function contractOf(document: Document, body: Body, make: 'contract' | 'answer', ...validators: string[]): string {
  const { names, prefixes } = fieldNames(document, schemaOf(body))
  const given = [JSON.stringify(body[0]), JSON.stringify(names), ...validators]
  if (prefixes.length > 0) given.push(JSON.stringify(prefixes))
  return `${make}(${given.join(', ')})`
}

function module(vendor: string, document: Document, name: string, post: Operation, options?: Probe): string {
  const { event, reply, isOptional } = contents(post)
  const probe = probed(options)
  const schema = schemaOf(event)
  const schemes = [...new Set(alternatives(post).flat())]
  const code = validators(document, {
    accepts: { schema, strength: 'open' },
    find: { schema, strength: 'exact' },
    ...(probe && { answers: { schema: schemaOf(probe), strength: 'open' } }),
  })
  return [
    runtime(code),
    `import { ${schemes.join(', ')} } from './security.js'`,
    ...(reply ? [`import { reply } from './${schemaOf(reply)}.js'`] : []),
    code,
    `export const ${name} = {`,
    `  vendor: ${JSON.stringify(vendor)},`,
    `  name: ${JSON.stringify(name)},`,
    `  security: [${alternatives(post)
      .map((alternative) => `{ ${alternative.join(', ')} }`)
      .join(', ')}],`,
    `  identity: ${JSON.stringify(post['x-delivery-id'])},`,
    ...(post['x-body-limit'] === undefined ? [] : [`  limit: ${JSON.stringify(post['x-body-limit'])},`]),
    `  event: ${contractOf(document, event, 'contract', 'accepts', 'find')},`,
    `  reply: ${!reply ? 'ignored' : isOptional ? 'optional(reply)' : 'reply'},`,
    ...(probe ? [`  probe: ${contractOf(document, probe, 'contract', 'answers', 'undefined')},`] : []),
    `}`,
  ].join('\n')
}

/** A reply is what we say ourselves: what is not listed in it is a mistake, or is said to be meant. */
function replyModule(document: Document, reply: Body, related: string[]): string {
  const schema = schemaOf(reply)
  const code = [
    related.includes(schema)
      ? `import { ${schema} as fits } from './replies.js'`
      : validators(document, { fits: { schema, strength: 'reply' } }),
    `export const reply = ${contractOf(document, reply, 'answer', 'fits')}`,
  ].join('\n')
  return `${runtime(code)}\n${code}`
}

/** The schemas of replies that have a part in common with another reply. */
function relatedReplies(document: Document): string[] {
  const bodies = Object.values(document.webhooks).map(({ post }) => contents(post).reply)
  const schemas = new Map(bodies.flatMap((body) => (body ? [[schemaOf(body), body[1].schema] as const] : [])))
  const parts = [...schemas].map(([name, schema]) => [name, schemasIn(document, schema)] as const)
  return parts.flatMap(([name, ours]) =>
    parts.some(([other, theirs]) => other !== name && theirs.some((part) => ours.includes(part))) ? [name] : [],
  )
}

/** Replies that have parts in common are compiled together, each part once. A bundler takes what it needs. */
function repliesModule(document: Document, related: string[]): string {
  const wanted = related.map((schema) => [schema, { schema, strength: 'reply' }] as const)
  const code = validators(document, Object.fromEntries(wanted))
  // an import that nothing needs would stay
  const imported = ['equal', 'segment', 'ucs2length'].filter((name) => new RegExp(`\\b${name}[(;]`).test(code))
  return [
    ...(imported.length > 0 ? [`import { ${imported.join(', ')} } from '../contract.js'`] : []),
    code,
    `export { ${related.join(', ')} }`,
  ].join('\n')
}

/** Without what a validator does not use: Ajv writes every schema into its code. Names are kept short, because nobody reads them. */
const minified = (code: string): string =>
  transformSync(code, {
    format: 'esm',
    minify: true,
    treeShaking: true,
    charset: 'utf8',
    target: 'es2022',
    lineLimit: 200,
  }).code

function declaration(document: Document, name: string, post: Operation, options?: Probe): string {
  const { event, reply, isOptional } = contents(post)
  const eventType = schemaOf(event)
  const replyType = reply && schemaOf(reply)
  const probe = probed(options)
  const types = [event, reply, probe].flatMap((body) => (body ? [schemaOf(body)] : []))
  const schemes = [...new Set(alternatives(post).flat())]
  return [
    `import type { ${probe ? 'Contract, ' : ''}Webhook } from 'callhooks'`,
    `import type { ${schemes.join(', ')} } from './security.js'`,
    `import type { ${types.join(', ')} } from './types.js'`,
    '',
    `/** ${post.summary.replaceAll('*/', '*\\/')} */`,
    `export declare const ${name}: Webhook<`,
    `  ${eventType},`,
    `  ${replyType ? (isOptional ? `${replyType} | undefined` : replyType) : 'undefined'},`,
    `  readonly [${alternatives(post)
      .map((alternative) => `{ ${alternative.map((scheme) => `readonly ${scheme}: typeof ${scheme}`).join('; ')} }`)
      .join(', ')}]`,
    probe ? `> & { readonly probe: Contract<${schemaOf(probe)}> }` : `>`,
    '',
  ].join('\n')
}

/** The alternatives by which a delivery proves itself. That a vendor can be told to send without any is no way to prove anything. */
const alternatives = (post: Operation): string[][] =>
  post.security.map((alternative) => Object.keys(alternative)).filter((schemes) => schemes.length > 0)

/** Stands for what makes and verifies tokens, in the JSON of a scheme. */
const TOKENS = '{tokens}'

/** A scheme as the runtime needs it: no description. */
function literal(scheme: object): string {
  const { description: _description, ...rest } = scheme as { description?: string; 'x-jwt'?: object }
  const whole = rest['x-jwt'] === undefined ? rest : { ...rest, 'x-jwt': { ...rest['x-jwt'], tokens: TOKENS } }
  return JSON.stringify(whole, undefined, 2).replace(JSON.stringify(TOKENS), 'tokens')
}

/** The type of a literal. */
const readonly = (json: string): string =>
  json
    .replaceAll(/^(\s*)"/gm, '$1readonly "')
    .replaceAll(/,$/gm, '')
    .replace('"tokens": tokens', '"tokens": typeof tokens')
