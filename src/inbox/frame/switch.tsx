import type { DeskView } from '../../chat/index.ts'
import type { InboxWords } from '../../locales/inbox/en/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { useLost } from './lost.ts'
import { ownMate, standingOfMate } from './mate.ts'

/** The agent's switch (R20). It is honest (R30): where visitors do not find them all the same, it says why. */
export function OnlineSwitch() {
  const { desk, words } = useInbox()
  const view = useStore(desk.$view)
  const { online } = view
  const { counts, hint } = howItCounts(view, useLost(view.line), words)
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={online}
      aria-describedby="switch-hint"
      data-counts={counts}
      onClick={() => desk.setOnline(!online)}
    >
      <span class="switch-track" aria-hidden="true">
        <span class="switch-thumb" />
      </span>
      <span class="switch-words">
        <strong>{online ? words.online : words.offline}</strong>
        <small id="switch-hint">{hint}</small>
      </span>
    </button>
  )
}

/** Whether visitors find this agent, and what there is to say about it. */
function howItCounts(view: DeskView, lost: boolean, words: InboxWords): { counts: boolean; hint: string } {
  if (!view.online) return { counts: true, hint: words.offlineHint }
  if (view.line !== 'up') return { counts: false, hint: lost ? words.onlineUnheard : words.onlineSoon }
  if (!view.isOpen) return { counts: false, hint: words.onlineClosed }
  const mate = ownMate(view)
  const is = mate && standingOfMate(mate)
  if (is === 'away') return { counts: false, hint: words.there.youAreAway }
  if (is === 'full' && mate?.most !== undefined)
    return { counts: false, hint: words.there.youAreFull(mate.holds ?? 0, mate.most) }
  return { counts: true, hint: words.onlineHint }
}
