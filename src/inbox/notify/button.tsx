import { useInbox } from '../context.ts'
import { DialogButton } from '../parts/dialog-button.tsx'
import { NotifyChoices } from './choices.tsx'
import type { Notify } from './notify.ts'

/** What the agent is called for, and how. */
export function NotifyButton({ notify }: { notify: Notify }) {
  const { notify: say } = useInbox().words
  return (
    <DialogButton icon="bell" name={say.title} shortcut="b" done={say.done}>
      <NotifyChoices notify={notify} />
    </DialogButton>
  )
}
