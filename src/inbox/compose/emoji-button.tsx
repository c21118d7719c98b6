import { useRef, useState } from 'preact/hooks'
import { later, useLater } from '../../ui/use-later.ts'
import { useInbox } from '../context.ts'
import { InboxIcon } from '../parts/icon.tsx'

const picker = later(() => import('../../ui/emoji/picker.tsx'))

/** Opens a choice of emoji, which is fetched when somebody comes near. */
export function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const { words, clock } = useInbox()
  const [isNear, setNear] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { module } = useLater(picker, isNear || isOpen, clock)
  const { emoji } = words.compose
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="tool"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={emoji}
        title={emoji}
        onPointerEnter={() => setNear(true)}
        onFocus={() => setNear(true)}
        onClick={() => setOpen(!isOpen)}
      >
        <InboxIcon name="emoji" />
      </button>
      {module && isOpen && (
        <module.Picker
          words={words.compose}
          locale={words.locale}
          opener={opener}
          onPick={onPick}
          onDone={() => setOpen(false)}
        />
      )}
    </>
  )
}
