import { useEffect, useState } from 'preact/hooks'
import { complete } from '../../locales/complete.ts'
import { loadWords } from '../../locales/load.ts'
import type { Words } from '../../locales/words.ts'

/** What the visitor's window says in this language; `null` until that has come. */
export function useVisitorWords(locale: string): Words | null {
  const [words, setWords] = useState<Words | null>(null)
  useEffect(() => {
    let isWanted = true
    void loadWords(locale).then((first) => isWanted && setWords(complete(first)))
    return () => {
      isWanted = false
    }
  }, [locale])
  return words
}
