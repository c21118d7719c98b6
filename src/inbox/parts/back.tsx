import { useInbox } from '../context.ts'
import { InboxIcon } from './icon.tsx'

/** One column back. Only a narrow inbox, which shows one column at a time, shows this. */
export function BackButton({ to }: { to: 'folders' | 'list' }) {
  const { route, words } = useInbox()
  return (
    <button
      type="button"
      class="icon-button back"
      aria-label={words.back}
      title={words.back}
      onClick={() => route.go({ folder: to === 'list' ? route.$place.get().folder : null, conversation: null })}
    >
      <InboxIcon name="back" />
    </button>
  )
}
