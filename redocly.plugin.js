/** What the linter does not know of the contracts: the x- words, and that members of `anyOf: [{ required: [a] }, ...]` are described by what stands around it. */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const { $defs: words } = JSON.parse(readFileSync(new URL('openapi/extensions.schema.json', import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strictRequired: false, strictTypes: false })

/** Checks the x- words of an OpenAPI object by `openapi/extensions.schema.json`, each at its place. */
const checkWords = (object) => {
  const accepts = ajv.compile({ $ref: `#/$defs/${object}`, $defs: words })
  return {
    enter(node, { report, location }) {
      if (accepts(Object.fromEntries(Object.entries(node).filter(([name]) => name.startsWith('x-'))))) return
      for (const { instancePath, message, params } of accepts.errors) {
        const path = [
          ...instancePath.split('/').slice(1),
          params.additionalProperty ?? params.missingProperty ?? [],
        ].flat()
        const what = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : ''
        report({ message: `${path.join('/')} ${message}${what}`, location: location.child(path) })
      }
    },
  }
}

const extensions = () => ({
  Root: checkWords('Root'),
  Operation: checkWords('Operation'),
  Schema: checkWords('Schema'),
  SecurityScheme: checkWords('SecurityScheme'),
})

/** Says so in the linter's copy, so that its rule on required members still finds those that nothing describes. */
const describeAlternatives = () => ({
  Schema: {
    enter({ anyOf = [], properties = {} }) {
      for (const one of anyOf.filter((schema) => Object.keys(schema).join() === 'required'))
        one.properties = Object.fromEntries(one.required.filter((name) => name in properties).map((name) => [name, {}]))
    },
  },
})

export default () => ({
  id: 'contracts',
  rules: { oas3: { extensions } },
  preprocessors: { oas3: { 'describe-alternatives': describeAlternatives } },
})
