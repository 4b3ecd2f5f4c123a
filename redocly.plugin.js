/** What the linter does not know of the contracts: the members of `anyOf: [{ required: [a] }, ...]` are described by what stands around it. */

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
  preprocessors: { oas3: { 'describe-alternatives': describeAlternatives } },
})
