import { browserStore } from '../../chat/browser-store.ts'
import { visitorKey } from '../../chat/visitor/keep.ts'
import type { Core } from '../core.ts'

/**
 * Open the chat, as the page wants it. A stranger who has touched nothing is greeted from memory then, for which a session is made
 * otherwise: one that was made already, as somebody came near, is made anew.
 */
export function open(core: Core, byVisitor: boolean): void {
  const { session, name, state } = core
  if (session && !byVisitor && !core.isOpen() && !state.hasBegun && browserStore().get(visitorKey(name)) === null) {
    session.destroy()
    core.session = core.starting = undefined
  }
  core.want(true, byVisitor)
  const { prefilled } = core
  if (prefilled !== undefined && session !== core.session)
    core.start().then(
      (anew) => anew.prefill(prefilled),
      // No code: who waits for the session is told.
      () => {},
    )
}
