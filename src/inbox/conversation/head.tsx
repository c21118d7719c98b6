import type { Ref } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { DeskConversation } from '../../chat/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import { BackButton } from '../parts/back.tsx'
import { InboxIcon } from '../parts/icon.tsx'
import { AssignMenu } from './assign-menu.tsx'
import { CloseButton } from './close-button.tsx'
import { Lookers } from './lookers.tsx'
import type { Standing } from './standing.ts'
import { StatusLine } from './status.tsx'

interface HeadProps {
  talk: DeskConversation
  /** The visitor's name. */
  name: string
  standing: Standing
  waitEndsAt: number | undefined
  heading: Ref<HTMLHeadingElement>
  /** The id of the panel that the details button shows and hides. */
  details: string
  detailed: boolean
  onDetails: () => void
}

/** Who it is, how it stands, and upper right what to do about it. */
export function ConversationHead({ talk, name, standing, waitEndsAt, heading, details, detailed, onDetails }: HeadProps) {
  const { words } = useInbox()
  return (
    <header class="head">
      <BackButton to="list" />
      <span class="head-face">
        <Avatar face={{ name }} size={40} />
      </span>
      <div class="head-words">
        <h2 class="one-line head-name" ref={heading} tabIndex={-1} dir="auto">
          {name}
        </h2>
        <StatusLine standing={standing} waitEndsAt={waitEndsAt} />
      </div>
      <Lookers talk={talk} />
      <div class="head-ways">
        <button
          type="button"
          class="icon-button head-details"
          title={words.details}
          aria-label={words.details}
          aria-expanded={detailed}
          aria-controls={details}
          onClick={onDetails}
        >
          <InboxIcon name="person" />
        </button>
        {(isOpen(standing) || standing.is === 'mine') && <AssignMenu talk={talk} mine={standing.is === 'mine'} />}
        {standing.is === 'mine' && <CloseButton onClose={() => talk.close()} />}
      </div>
      {isOpen(standing) && <ClaimButton talk={talk} />}
    </header>
  )
}

const isOpen = ({ is }: Standing): boolean => !['bot', 'mine', 'other', 'closed'].includes(is)

/** Assign to me (R22). Asked once; it can be asked again when the server has refused. */
function ClaimButton({ talk }: { talk: DeskConversation }) {
  const { words } = useInbox()
  const { loaded, refused } = useStore(talk.$state)
  const [asked, setAsked] = useState(false)
  useEffect(() => {
    if (refused) setAsked(false)
  }, [refused])
  return (
    <button
      type="button"
      class="button button-primary head-claim"
      aria-keyshortcuts="a"
      // It keeps the focus while the server decides, so it is not `disabled`.
      aria-disabled={asked || !loaded}
      onClick={() => {
        if (asked || !loaded) return
        setAsked(true)
        talk.claim()
      }}
    >
      {asked ? words.assigning : words.assignToMe}
    </button>
  )
}
