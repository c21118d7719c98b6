import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from '../asked/ask.ts'
import { useInbox } from '../context.ts'
import type { FoundReplies, RepliesApi } from './replies-api.ts'

/** A word is looked for once the typing has paused for so long. */
const PAUSE_MS = 120

/** What is found by the words; what was found before stands until it has come, which `isBefore` tells. `again` asks anew. */
export function useFound(api: RepliesApi, words: string, of?: 'shared' | 'own') {
  const { clock } = useInbox()
  const [found, setFound] = useState<{ by: string; answer: Answer<FoundReplies> }>()
  const [asked, again] = useState({})
  const isFirst = useRef(true)
  useEffect(() => {
    let isLast = true
    const ask = () => api.find(words, of).then((answer) => isLast && setFound({ by: words, answer }))
    if (isFirst.current) ask()
    const callOff = isFirst.current ? undefined : clock.after(PAUSE_MS, ask)
    isFirst.current = false
    return () => {
      isLast = false
      callOff?.()
    }
  }, [words, of, asked])
  return { answer: found?.answer, isBefore: found?.by !== words, again: () => again({}) }
}
