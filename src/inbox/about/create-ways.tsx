import type { DeskItem } from '../../chat/index.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { usePopover } from '../parts/use-popover.ts'

interface WaysProps {
  items: readonly DeskItem[]
  onCreate: (object: 'lead' | 'deal') => void
}

/** Create lead, and behind "…" Create deal (R27). What was made already is completed instead, and the words say so. */
export function CreateWays({ items, onCreate }: WaysProps) {
  const { about } = useInbox().words
  const { isOpen, box, opener, content, dismiss } = usePopover(['Escape', 'Tab'])
  return (
    <div class="about-create" {...box}>
      <button type="button" class="button" onClick={() => onCreate('lead')}>
        {isMade(items, 'lead') ? about.updateLead : about.createLead}
      </button>
      <button
        {...opener}
        type="button"
        class="icon-button"
        title={about.moreWays}
        aria-label={about.moreWays}
        aria-haspopup="menu"
      >
        <InboxIcon name="more" />
      </button>
      {isOpen && (
        <div {...content} class="popover about-menu" role="menu" aria-label={about.moreWays}>
          <button
            type="button"
            role="menuitem"
            class="about-menu-item"
            onClick={() => {
              dismiss()
              onCreate('deal')
            }}
          >
            {isMade(items, 'deal') ? about.updateDeal : about.createDeal}
          </button>
        </div>
      )}
    </div>
  )
}

const isMade = (items: readonly DeskItem[], object: 'lead' | 'deal'): boolean =>
  items.some((item) => item.kind === 'event' && item.event.name === 'created' && item.event.object === object)
