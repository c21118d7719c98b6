import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Answer } from './ask.ts'

/** What was asked of the server, as far as it has come. `again` asks anew, and keeps what is there meanwhile. */
export interface Asked<Value> {
  answer: Answer<Value> | undefined
  again(): Promise<void>
}

/** Ask when first drawn, and whenever `about` changes. An answer that comes after a newer question is dropped. */
export function useAsked<Value>(ask: () => Promise<Answer<Value>>, about: string): Asked<Value> {
  const [state, setState] = useState<{ about: string; answer: Answer<Value> }>()
  const last = useRef(0)
  const again = useCallback(async () => {
    const mine = ++last.current
    const answer = await ask()
    if (mine === last.current) setState({ about, answer })
  }, [about])
  useEffect(() => {
    void again()
    return () => void last.current++
  }, [again])
  return { answer: state?.about === about ? state.answer : undefined, again }
}
