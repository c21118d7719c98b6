import type { Words } from '../../locales/words.ts'
import { Question } from './question.tsx'

/** End the conversation, after one question. */
export function End({ words, onEnd, onDone }: { words: Words; onEnd(): void; onDone(): void }) {
  return (
    <Question label={words.endChat} text={words.endQuestion}>
      <button type="button" class="pill" onClick={onDone}>
        {words.endNo}
      </button>
      <button type="button" class="pill pill-danger" onClick={onEnd}>
        {words.endChat}
      </button>
    </Question>
  )
}
