import type { Desk } from '../../chat/index.ts'
import type { Later } from '../../ui/use-later.ts'

/** When there is nothing else to do; where the browser does not say, at once. */
export type WhenIdle = (then: () => void) => void

export const whenIdle: WhenIdle = (then) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 3_000 })
  else setTimeout(then)
}

/**
 * Have the editor come as soon as the first list is here, and the page has nothing else to do: where it comes to a field in which somebody writes already, the key that they press then waits for
 * all of it to be read. @returns how to want it no more.
 */
export function fetchEarly(desk: Pick<Desk, '$view'>, editor: Later<unknown>, idle: WhenIdle): () => void {
  const stop = desk.$view.listen(({ folders }) => {
    if (!folders.unassigned.loaded) return
    stop()
    idle(() => {
      // It could not be fetched: the field that wants it asks again.
      editor.fetch().catch(() => {})
    })
  })
  return stop
}
