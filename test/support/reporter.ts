/** Ends a test run with the line `N passed, N failed`, and makes a skipped test a failure in CI unless it is one of a short list. */
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Tests that may be skipped in CI: the collection beside the project may be absent. */
const MAY_SKIP = [/^shared: /]

export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string): TestCase[] => tests.filter((test) => test.result().state === state)
    const skipped = [...count('skipped'), ...count('pending')]
    const forbidden =
      process.env['CI'] === 'true' ? skipped.filter((test) => !MAY_SKIP.some((name) => name.test(test.fullName))) : []
    for (const test of forbidden) console.error(`skipped in CI: ${test.module.relativeModuleId} ${test.fullName}`)
    const broken = modules.filter(
      (module) => !module.ok() && ![...module.children.allTests()].some((test) => test.result().state === 'failed'),
    )
    const failed = count('failed').length + forbidden.length + broken.length + errors.length
    if (failed > 0) process.exitCode = 1
    const rest = skipped.length - forbidden.length
    console.log(`${count('passed').length} passed, ${failed} failed${rest > 0 ? `, ${rest} skipped` : ''}`)
  }
}
