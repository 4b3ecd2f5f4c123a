/** An OpenAPI document to the self-contained form that is published: validated by swagger-parser, with its imports and sources in place. */
import SwaggerParser from '@apidevtools/swagger-parser'
import { importSchemas, type Notice } from './import.ts'
import { checkKeywords } from './keywords.ts'
import { contents, type Document, type Operation, probed } from './openapi.ts'
import { spreadSources } from './sources.ts'

/** Reads a contract. Throws an error that says what is wrong with it. */
export async function bundle(file: string): Promise<{ document: Document; notices: Notice[] }> {
  const document = (await SwaggerParser.bundle(file)) as unknown as Document
  const notices = importSchemas(document)
  delete document['x-import']
  checkKeywords(document)
  spreadSources(document)
  await SwaggerParser.validate(structuredClone(document) as never) // it dereferences its argument
  for (const [name, { post, options }] of Object.entries(document.webhooks)) {
    if (post.operationId !== name) throw new Error(`${name}: its operationId is ${post.operationId}`)
    checkIdentity(name, post['x-delivery-id'])
    const { event, reply } = contents(post)
    const probe = probed(options)
    if (options && !probe) throw new Error(`${name}: its options has no answer, so nobody can give one`)
    if (options && (options.security?.length !== 0 || 'requestBody' in options))
      throw new Error(
        `${name}: its options has \`security: []\` and no body, because it is answered before anything is read`,
      )
    for (const [, { schema }] of [event, ...(reply ? [reply] : []), ...(probe ? [probe] : [])]) {
      if (!schema.$ref) throw new Error(`${name}: a body is not a component schema, so its type has no name`)
    }
  }
  return { document, notices }
}

/** What `x-delivery-id` holds: one of `fields`, `signed` and `none`, and for how long the vendor tries again where a delivery can be told. */
function checkIdentity(name: string, identity: Operation['x-delivery-id']): void {
  if (!identity) throw new Error(`${name}: x-delivery-id says what identifies a delivery, or why nothing does`)
  if (['fields', 'signed', 'none'].filter((kind) => kind in identity).length !== 1)
    throw new Error(`${name}: x-delivery-id has one of fields, signed and none`)
  if ('none' in identity) return
  const { seconds, source } = identity.retries ?? {}
  if (!Number.isSafeInteger(seconds) || Number(seconds) < 2 || typeof source !== 'string' || source === '')
    throw new Error(
      `${name}: x-delivery-id says in retries for how many seconds the vendor tries again, from 2 on, and the source`,
    )
}
