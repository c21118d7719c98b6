import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VisitorChat } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { RichText } from '../../ui/rich-text.tsx'

/** Erase everything of the visitor, after one question; and then the truth about how far that has come. */
export function Forget({ chat, words, onDone }: { chat: VisitorChat; words: Words; onDone(): void }) {
  const [stage, setStage] = useState<'asking' | 'erasing' | 'forgotten' | 'forgottenHere'>('asking')
  const box = useRef<HTMLDivElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => (keep.current ?? box.current)?.focus(), [stage])

  async function erase() {
    setStage('erasing')
    setStage((await chat.forget()) ? 'forgotten' : 'forgottenHere')
  }
  // An owner's own words may link to what the law wants to be read.
  const text = stage === 'asking' ? words.forgetQuestion : stage === 'erasing' ? words.loading : words[stage]
  return (
    <div ref={box} class="forget" role="alertdialog" aria-label={words.forgetMe} aria-describedby="forget-words" tabIndex={-1}>
      <div id="forget-words" aria-live="polite">
        <RichText text={text} author="bot" />
      </div>
      {stage === 'asking' && (
        <div class="forget-ways">
          <button ref={keep} type="button" class="pill" onClick={onDone}>
            {words.forgetNo}
          </button>
          <button type="button" class="pill pill-danger" onClick={erase}>
            {words.forgetYes}
          </button>
        </div>
      )}
    </div>
  )
}
