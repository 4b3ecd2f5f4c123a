/** Contract to TypeScript types, by openapi-typescript. */
import openapiTS, { astToString, type TransformNodeOptions, transformSchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { type AnySchema, inside } from './keywords.ts'
import {
  alternatives,
  contents,
  type Document,
  extensible,
  isBare,
  isCondition,
  isAbsent,
  prefixOf,
  probed,
  type Schema,
  schemasIn,
} from './openapi.ts'

const { factory } = ts
const unlisted = (): ts.TypeNode => factory.createTypeReferenceNode('Unlisted')

/** The declaration file of a document: one exported type per component schema, and openapi-typescript's own `webhooks` and `components`. */
export async function types(document: Document): Promise<string> {
  const given = structuredClone(document)
  for (const schema of Object.values(given.components.schemas)) prepare(schema)
  const nodes = await openapiTS(given as never, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    inject: `import type { Unlisted } from 'callhooks'\n`,
    transform: (schema, options) => special(schema as Schema) ?? tuple(schema as Schema, options),
  })
  const replies = replySchemas(document)
  return astToString(nodes.map((node) => readonlyIn(withIndexes(node), replies)))
}

/** What the name of a property begins with that is a pattern. */
const PATTERN = 'patternProperties '

/**
 * What openapi-typescript would say wrongly, said in another way, in place. A pattern would become `[key: string]`, by which every misspelt
 * property compiles, so it is a property until `withIndexes`; that one of some members is there would become a union of whole objects; and
 * what stands beside a reference would not be said at all, or beside an `anyOf` as one more alternative.
 */
function prepare(schema: AnySchema): void {
  if (typeof schema === 'boolean') return
  const { properties, patternProperties = {} } = schema
  const patterns = Object.entries(patternProperties).map(([pattern, member]) => [PATTERN + prefixOf(pattern), member])
  if (patterns.length > 0)
    schema.properties = { ...properties, ...(Object.fromEntries(patterns) as { [name: string]: Schema }) }
  delete schema.patternProperties
  if (alternatives(schema)) delete schema.anyOf
  if (schema.anyOf) schema.anyOf = schema.anyOf.filter((one) => !saysLess(one, schema.anyOf!))
  if (schema.allOf) schema.allOf = schema.allOf.filter((part) => !isCondition(part))
  if (schema.const === null) Object.assign(schema, { type: 'null' })
  if (schema.enum?.some((value) => typeof value === 'object')) delete schema.type
  if (schema.$ref !== undefined && Object.keys(schema).some(shapes)) apart(schema, '$ref')
  if (
    schema.anyOf &&
    !extensible(schema) &&
    Object.keys(schema).some((keyword) => keyword !== 'anyOf' && shapes(keyword))
  )
    apart(schema, 'anyOf')
  for (const { schema: member } of inside(schema)) prepare(member)
}

/** Whether one release takes any of a type of which another knows more: what is known is the type. */
function saysLess(schema: Schema, choices: Schema[]): boolean {
  if (schema['x-releases'] === undefined || !isBare(schema)) return false
  return choices.some((other) => {
    const isEmpty = other.type === 'object' && Object.keys(other.properties ?? {}).length === 0
    return !isBare(other) && !isEmpty && [schema.type ?? []].flat().every((type) => [other.type].flat().includes(type))
  })
}

/** Whether a keyword changes what TypeScript says of a value. */
const shapes = (keyword: string): boolean =>
  ['type', 'enum', 'const', 'required', 'properties', 'additionalProperties', 'items', 'prefixItems'].includes(
    keyword,
  ) || ['allOf', 'anyOf', 'oneOf'].includes(keyword)

/** Makes a schema, in place, one that asks for what a keyword says and for all that stands beside it. */
function apart(schema: Schema, keyword: '$ref' | 'anyOf'): void {
  const { allOf = [], ...rest } = schema
  const beside = Object.fromEntries(
    Object.entries(rest).filter(([other]) => other !== keyword && shapes(other)),
  ) as Schema
  for (const other of [keyword, ...Object.keys(beside)]) if (other !== 'required') delete schema[other]
  schema.allOf = [
    ...allOf,
    { [keyword]: rest[keyword] },
    ...(Object.keys(beside).some((other) => other !== 'required') ? [beside] : []),
  ]
}

/** Makes index signatures of the properties that are patterns, of a template literal type: TypeScript then knows which names are meant. */
function withIndexes(root: ts.Node): ts.Node {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, undefined)
    if (!ts.isPropertySignature(visited) || !ts.isStringLiteral(visited.name)) return visited
    if (!visited.name.text.startsWith(PATTERN)) return visited
    const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
    const name = factory.createTemplateLiteralType(
      factory.createTemplateHead(visited.name.text.slice(PATTERN.length)),
      [factory.createTemplateLiteralTypeSpan(text, factory.createTemplateTail(''))],
    )
    const key = factory.createParameterDeclaration(undefined, undefined, 'key', undefined, name)
    return ts.setOriginalNode(factory.createIndexSignature(undefined, [key], visited.type!), visited)
  }
  return visit(root)
}

/** What openapi-typescript cannot know: values that the contract does not list are typed `Unlisted`. */
function special(schema: Schema): ts.TypeNode | undefined {
  if (schema.type === 'string' && schema.not?.enum) return unlisted()
  if (isAbsent(schema)) return factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)
  const open = extensible(schema)
  if (!open) return undefined
  const listed = open.values.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(String(value)),
    ),
  )
  const other = open.types.filter((type) => type !== 'string' && type !== 'integer' && type !== 'null')
  if (other.length > 0) throw new Error(`an extensible enum of ${other.join()}`)
  return factory.createUnionTypeNode([
    ...listed,
    unlisted(),
    ...(open.types.includes('integer') ? [factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword)] : []),
    ...(open.types.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ])
}

/** An array whose first items are said one by one: each may be missing that `minItems` does not ask for, and others may follow. */
function tuple(
  { type, prefixItems, items, minItems = 0 }: Schema,
  options: TransformNodeOptions,
): ts.TypeNode | undefined {
  if (type !== 'array' || prefixItems === undefined) return undefined
  const typeOf = (schema: AnySchema): ts.TypeNode => transformSchemaObject(schema as never, options)
  const first = (prefixItems as AnySchema[]).map((schema, i) =>
    i < (minItems as number) ? typeOf(schema) : factory.createOptionalTypeNode(typeOf(schema)),
  )
  const rest = factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(items ?? true)))
  return factory.createTupleTypeNode((items as AnySchema) === false ? first : [...first, rest])
}

/** The component schemas that a reply is made of, or the answer to a probe. */
const replySchemas = (document: Document): Set<string> =>
  new Set(
    Object.values(document.webhooks).flatMap(({ post, options }) =>
      [contents(post).reply, probed(options)].flatMap((body) => schemasIn(document, body?.[1].schema)),
    ),
  )

/** Makes the types of replies readonly at every depth: a reply that is `as const` fits, and nothing changes one. */
function readonlyIn(root: ts.Node, schemas: Set<string>): ts.Node {
  const path: string[] = []

  const visit = (node: ts.Node, inReply: boolean): ts.Node => {
    const name =
      (ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node)) && 'text' in node.name
        ? node.name.text
        : undefined
    const isReply = name !== undefined && path.join('.') === 'components.schemas' && schemas.has(name)
    if (name !== undefined) path.push(name)
    const visited = ts.visitEachChild(node, (child) => visit(child, inReply || isReply), undefined)
    if (name !== undefined) path.pop()
    if (!inReply) return visited
    if (ts.isArrayTypeNode(visited) || ts.isTupleTypeNode(visited))
      return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, visited)
    const readonly = factory.createModifier(ts.SyntaxKind.ReadonlyKeyword)
    if (ts.isIndexSignatureDeclaration(visited))
      return factory.updateIndexSignature(visited, [readonly], visited.parameters, visited.type)
    if (!ts.isPropertySignature(visited)) return visited
    return factory.updatePropertySignature(visited, [readonly], visited.name, visited.questionToken, visited.type)
  }
  return visit(root, false)
}
