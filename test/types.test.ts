/** What the types of the built package allow and what they do not: the projects of `test/types` compile, and each of their wrong lines is wrong for its own reason. */
import { describe, expect, test } from 'vitest'
import { compile, compilers, errors, resolutions } from './support/tsc.ts'

describe.each(Object.entries(compilers))('%s', (_name, compiler) => {
  test.each(Object.entries(resolutions))(
    'compiles right lines and no wrong ones, as %s',
    async (_resolution, flags) => {
      expect(await compile(compiler, 'tsconfig.json', flags)).toBe('')
    },
  )

  test('compiles a receiver without the types of Node', async () => {
    expect(await compile(compiler, 'tsconfig.web.json')).toBe('')
  })
})

test.each(['tsconfig.json', 'tsconfig.web.json', 'tsconfig.api.json'])(
  'each wrong line of %s is wrong for the reason that it gives, on the package as it is built',
  (project) => {
    const { got, want, files } = errors(project)
    expect(want).not.toEqual([])
    expect([...got].sort()).toEqual([...want].sort())
    expect(files).toContain('dist/index.d.ts')
    expect(files.filter((file) => file.startsWith('src'))).toEqual([])
  },
)
