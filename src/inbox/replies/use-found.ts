import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../asked/ask.ts'
import { useInbox } from '../context.ts'
import type { FoundReplies, RepliesApi } from './replies-api.ts'

/** A word is looked for once the typing has paused for so long. */
const PAUSE_MS = 120

/** What is found by the words; what was found before stands until it has come. `again` asks anew. */
export function useFound(api: RepliesApi, words: string, of?: 'shared' | 'own') {
  const { clock } = useInbox()
  const [answer, setAnswer] = useState<Answer<FoundReplies>>()
  const [asked, again] = useState({})
  const isFirst = useRef(true)
  useEffect(() => {
    let isLast = true
    const ask = () => api.find(words, of).then((it) => isLast && setAnswer(it))
    if (isFirst.current) ask()
    const callOff = isFirst.current ? undefined : clock.after(PAUSE_MS, ask)
    isFirst.current = false
    return () => {
      isLast = false
      callOff?.()
    }
  }, [words, of, asked])
  return { answer, again: () => again({}) }
}
