import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskItem } from '../../chat/index.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../icon.tsx'

interface WaysProps {
  items: readonly DeskItem[]
  onCreate: (object: 'lead' | 'deal') => void
}

/** Create lead, and behind "…" Create deal (R27). What was made already is completed instead, and the words say so. */
export function CreateWays({ items, onCreate }: WaysProps) {
  const { about } = useInbox().words
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)

  useLayoutEffect(() => {
    if (!open) return
    first.current?.focus()
    // The composed path is asked, for the box may stand in a shadow root.
    const onPress = (event: Event) => {
      if (box.current && !event.composedPath().includes(box.current)) setOpen(false)
    }
    const page = box.current?.ownerDocument
    page?.addEventListener('pointerdown', onPress)
    return () => page?.removeEventListener('pointerdown', onPress)
  }, [open])

  function dismiss() {
    setOpen(false)
    opener.current?.focus()
  }

  return (
    <div class="about-create" ref={box}>
      <button type="button" class="button button-primary" onClick={() => onCreate('lead')}>
        {isMade(items, 'lead') ? about.updateLead : about.createLead}
      </button>
      <button
        ref={opener}
        type="button"
        class="icon-button"
        title={about.moreWays}
        aria-label={about.moreWays}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <InboxIcon name="more" />
      </button>
      {open && (
        <div
          class="about-menu"
          role="menu"
          aria-label={about.moreWays}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && event.key !== 'Tab') return
            event.stopPropagation()
            dismiss()
          }}
        >
          <button
            ref={first}
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
