/** The examples of the public API compile as they are written, with every compiler. */
import { describe, expect, test } from 'vitest'
import { compile, compilers, resolutions } from './support/tsc.ts'

describe.each(Object.entries(compilers))('%s', (_name, compiler) => {
  test.each(Object.entries(resolutions))('compiles every example, as %s', async (_resolution, flags) => {
    expect(await compile(compiler, 'tsconfig.api.json', flags)).toBe('')
  })
})
