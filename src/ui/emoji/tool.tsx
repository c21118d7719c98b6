import { useRef, useState } from 'preact/hooks'
import type { EmojiWords, Words } from '../../locales/words.ts'
import type { Clock } from '../../time/clock.ts'
import { Drawing } from '../icon.tsx'
import { later, useLater } from '../use-later.ts'

const picker = later(() => import('./picker.tsx'))

const FACE = 'M10 2.75a7.25 7.25 0 1 1 0 14.5a7.25 7.25 0 0 1 0-14.5zM7.5 8v.1M12.5 8v.1M6.75 11.75q3.25 3.5 6.5 0'

export interface EmojiToolProps {
  words: Pick<Words, 'emoji'> & Partial<EmojiWords>
  locale: string
  /** Default: the system's. */
  clock?: Clock
  /** The state of it is its owner's, who may put it elsewhere while it is open. */
  isOpen: boolean
  setOpen(isOpen: boolean): void
  onPick(emoji: string): void
}

/** A button that opens a choice of emoji. What is behind it is fetched when somebody comes near. */
export function EmojiTool({ words, locale, clock, isOpen, setOpen, onPick }: EmojiToolProps) {
  const [isNear, setNear] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const { module } = useLater(picker, isNear || isOpen, clock)
  const near = () => setNear(true)
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="tool"
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={near}
        onFocus={near}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.emoji}
        title={words.emoji}
      >
        <Drawing path={FACE} />
      </button>
      {module && isOpen && (
        <module.Picker words={words} locale={locale} opener={opener} onPick={onPick} onDone={() => setOpen(false)} />
      )}
    </>
  )
}
