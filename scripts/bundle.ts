/** An OpenAPI document to the self-contained form that is published: validated by swagger-parser, with its imports and sources in place. */
import SwaggerParser from '@apidevtools/swagger-parser'
import { importSchemas, type Notice } from './import.ts'
import { contents, type Document, probed } from './openapi.ts'
import { spreadSources } from './sources.ts'

/** Reads a contract. Throws an error that says what is wrong with it. */
export async function bundle(file: string): Promise<{ document: Document; notices: Notice[] }> {
  const document = (await SwaggerParser.bundle(file)) as unknown as Document
  const notices = importSchemas(document)
  delete document['x-import']
  spreadSources(document)
  await SwaggerParser.validate(structuredClone(document) as never) // it dereferences its argument
  for (const [name, { post, options }] of Object.entries(document.webhooks)) {
    if (post.operationId !== name) throw new Error(`${name}: its operationId is ${post.operationId}`)
    if (!post['x-delivery-id'])
      throw new Error(`${name}: x-delivery-id says what identifies a delivery, or why nothing does`)
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
