import { useState } from 'preact/hooks'
import type { DeskConversation } from '../../chat/index.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { usePopover } from '../parts/use-popover.ts'
import { Chooser } from './chooser.tsx'
import type { CardDraft } from './draft.ts'
import { draftIn } from './kept-draft.ts'

/** Opens the choice of a card for the visitor, among the tools under what is written. A card that was not sent is there again, after a reload too. */
export function CardsTool({ talk }: { talk: DeskConversation }) {
  const { words, drafts } = useInbox()
  const { cards } = words
  const key = `${talk.id} card`
  const [draft, setDraft] = useState<CardDraft | null>(() => draftIn(drafts.get(key)))
  const { isOpen, box, opener, content, dismiss } = usePopover(['Escape'])
  return (
    <div class="compose-cards" {...box}>
      <button {...opener} type="button" class="tool" aria-haspopup="dialog" aria-label={cards.open} title={cards.open}>
        <InboxIcon name="card" />
      </button>
      {isOpen && (
        <div {...content} class="popover cards-popover" role="dialog" aria-label={cards.open}>
          <Chooser
            talk={talk}
            draft={draft}
            onDraft={(next) => {
              setDraft(next)
              drafts.set(key, next ? JSON.stringify(next) : '')
            }}
            onDone={dismiss}
          />
        </div>
      )}
    </div>
  )
}
