import { browserStore } from '../../chat/browser-store.ts'
import { noteDismissal } from '../beside/greeting-seen.ts'
import type { Core } from '../core.ts'
import { loaded } from '../loaded.ts'
import type { Session } from '../session/session-host.ts'
import { untouched } from '../surface/state.ts'
import { noteForThisTab } from '../tab.ts'

/** As if nobody had ever been here: in the session, which `drop` empties, in what the browser keeps, and on the screen. */
export async function leave(core: Core, drop: (session: Session) => void): Promise<void> {
  const { settings, name } = core
  settings.identity = undefined
  noteDismissal(name, false)
  if (!core.starting) {
    noteForThisTab(name, null)
    const store = browserStore()
    for (const key of store.keys(`frontdesk:${name}:`)) store.remove(key)
    return
  }
  const session = await loaded(core)
  session.close()
  drop(session)
  noteForThisTab(name, null)
  const { isHidden = false } = core.state
  core.set({ ...untouched(settings.consent ?? 'implied'), isHidden })
  // In the place of the session another one, with the settings as they are.
  core.session?.destroy()
  core.session = core.begun = core.starting = undefined
  core.want(core.isOpen(), false, true)
}
