import { chime } from './chime.ts'
import { showNote } from './show.ts'
import type { Permission, Ways } from './ways.ts'

/** This browser's ways. Of the tabs that share `name`, one leads at a time; the next one when it is closed. */
export function browserWays(name: string): Ways {
  const permission = (): Permission => ('Notification' in window ? Notification.permission : 'absent')
  return {
    permission,
    async ask() {
      return permission() === 'default' ? Notification.requestPermission() : permission()
    },
    show(note, heard) {
      if (permission() === 'granted') return showNote(note, heard)
      heard()
      return () => {}
    },
    chime,
    isLookedAt: () => document.visibilityState === 'visible' && document.hasFocus(),
    lead(then) {
      let release = (): void => {}
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      const asked = new AbortController()
      // An insecure address has no locks, and a browser that blocks storage refuses them: then each tab calls, and the tag makes one of it.
      const locks = navigator.locks as LockManager | undefined
      if (!locks) then()
      else
        locks
          .request(name, { signal: asked.signal }, () => {
            then()
            return held
          })
          .catch(() => asked.signal.aborted || then())
      return () => {
        asked.abort()
        release()
      }
    },
  }
}
