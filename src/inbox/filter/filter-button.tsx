import type { Sought } from '../../chat/index.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'
import { usePopover } from '../parts/use-popover.ts'
import { FilterForm } from './filter-form.tsx'
import { keysOn } from './named.ts'

interface FilterButtonProps {
  sought: Sought
  onChange: (sought: Sought) => void
}

/** Opens what the list may be kept to. */
export function FilterButton({ sought, onChange }: FilterButtonProps) {
  const { filter: say } = useInbox().words
  const { isOpen, box, opener, content, close, dismiss } = usePopover(['Escape'])
  const on = keysOn(sought.filter).length
  const name = on > 0 ? say.openWith(on) : say.open

  /** Whoever tabs on has left it: it would lie over the row that they come to. */
  function left({ relatedTarget }: FocusEvent) {
    if (relatedTarget instanceof Node && !box.ref.current?.contains(relatedTarget)) close()
  }
  return (
    <div class="filtering" {...box} onFocusOut={left}>
      <button
        {...opener}
        type="button"
        class="icon-button filter-open"
        aria-haspopup="dialog"
        aria-keyshortcuts="f"
        aria-label={name}
        title={name}
        data-on={on > 0}
      >
        <InboxIcon name="filter" />
      </button>
      {isOpen && (
        <div {...content} class="popover filter-box" role="dialog" aria-label={say.open}>
          <FilterForm sought={sought} onChange={onChange} onDone={dismiss} />
        </div>
      )}
    </div>
  )
}
