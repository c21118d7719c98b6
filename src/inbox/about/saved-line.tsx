import type { DetailState } from '../../chat/index.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'

/** How far what was typed has come, in a few words. */
export function SavedLine({ states }: { states: readonly DetailState[] }) {
  const { desk, words } = useInbox()
  const { line } = useStore(desk.$view)
  const { about } = words
  const is = (...kinds: DetailState['is'][]) => states.some((state) => kinds.includes(state.is))
  const isWrong = is('invalid', 'conflict', 'refused')
  const isUnder = is('changed', 'saving')
  const said = isWrong
    ? about.notSaved
    : isUnder
      ? line === 'up'
        ? about.saving
        : about.savedLater
      : states.length > 0
        ? about.saved
        : ''
  return (
    <p class="meta about-saved" role="status" data-wrong={isWrong}>
      {said}
    </p>
  )
}
