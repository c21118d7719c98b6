import { judgeAll, running } from '../../cards/index.ts'
import type { VisitorChat } from '../../chat/index.ts'
import { systemClock } from '../../time/clock.ts'
import type { Core } from '../core.ts'
import { forgetGreeting } from '../greeted.ts'
import { visitOf } from '../visit.ts'
import { openingsOf } from './openings.ts'
import { seenBy } from './seen.ts'
import { SETTLE_MS } from './settle.ts'

/**
 * Whoever reads the bot's greeting and has touched nothing yet is greeted anew when they go to a page for which another playbook is. What they
 * have touched stays.
 */
export function follow(core: Core, chat: VisitorChat, over: AbortSignal): void {
  // A visit that begins now would end with nobody.
  if (over.aborted) return
  let callOff = (): void => {}

  async function look(): Promise<void> {
    try {
      const here = running(judgeAll(await openingsOf(core), seenBy(core)))
      if (!here || here.id === chat.$view.get().runs || core.state.hasBegun || over.aborted) return
      forgetGreeting(core, chat)
      chat.begin()
    } catch {
      // Told to the page already. What stands there is as good as nothing.
    }
  }

  const unbind = visitOf(core).on(({ kind }) => {
    if (kind !== 'page') return
    callOff()
    callOff = systemClock.after(SETTLE_MS, look)
  })
  over.addEventListener('abort', () => {
    callOff()
    unbind()
  })
}
