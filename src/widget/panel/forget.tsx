import { useState } from 'preact/hooks'
import type { VisitorChat } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import { Question } from './question.tsx'

/** Erase everything of the visitor, after one question; and then the truth about how far that has come. */
export function Forget({ chat, words, onDone }: { chat: VisitorChat; words: Words; onDone(): void }) {
  const [stage, setStage] = useState<'asking' | 'erasing' | 'forgotten' | 'forgottenHere'>('asking')

  async function erase() {
    setStage('erasing')
    setStage((await chat.forget()) ? 'forgotten' : 'forgottenHere')
  }
  const text = stage === 'asking' ? words.forgetQuestion : stage === 'erasing' ? words.loading : words[stage]
  return (
    <Question label={words.forgetMe} text={text}>
      {stage === 'asking' && (
        <>
          <button type="button" class="pill" onClick={onDone}>
            {words.forgetNo}
          </button>
          <button type="button" class="pill pill-danger" onClick={erase}>
            {words.forgetYes}
          </button>
        </>
      )}
    </Question>
  )
}
