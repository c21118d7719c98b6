import { useInbox } from '../context.ts'
import { beside } from '../route.ts'
import { InboxIcon } from './icon.tsx'

/** One column back. Only a narrow inbox, which shows one column at a time, shows this. */
export function BackButton({ to }: { to: 'folders' | 'list' }) {
  const { route, words } = useInbox()
  function back() {
    const place = route.$place.get()
    route.go(to === 'list' ? beside(place, place.folder, null) : { folder: null, conversation: null })
  }
  return (
    <button type="button" class="icon-button back" aria-label={words.back} title={words.back} onClick={back}>
      <InboxIcon name="back" />
    </button>
  )
}
