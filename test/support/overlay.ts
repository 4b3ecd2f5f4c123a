/** Overlays applied by `openapi-format`, which follows the published rules and is not ours. */
import { openapiOverlay } from 'openapi-format'
import { expect, vi } from 'vitest'

/** An action as a report has it. */
export interface Action {
  readonly target: string
  readonly update?: unknown
  readonly remove?: true
}

/** Applies actions to a document, each of which must find its target. */
export async function applied(document: object, actions: readonly Action[]): Promise<object> {
  const error = vi.spyOn(console, 'error')
  const overlaySet = {
    overlay: '1.1.0',
    info: { title: 'x', version: '1' },
    actions: actions.map((one) => ({ ...structuredClone(one) })),
  }
  const { data, resultData } = await openapiOverlay(structuredClone(document) as { [name: string]: unknown }, {
    overlaySet,
  })
  expect(error).not.toHaveBeenCalled()
  error.mockRestore()
  expect(resultData).toMatchObject({ unusedActions: [] })
  return data
}

/** The actions of several differences, each once, as the overlay that is printed has them. */
export const actionsOf = (differences: readonly { readonly actions: readonly Action[] }[]): Action[] => {
  const all = differences.flatMap(({ actions }) => actions)
  return [...new Map(all.map((one) => [JSON.stringify([one.target, one.update, one.remove]), one])).values()]
}
