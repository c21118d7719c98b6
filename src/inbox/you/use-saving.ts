import { useState } from 'preact/hooks'
import type { Answer } from '../asked/ask.ts'

/** A form that is sent. `answer` is what the server said last; `onSaved` is called, and waited for, when it has taken it. */
export function useSaving(send: () => Promise<Answer<unknown>>, onSaved: () => Promise<void>) {
  const [answer, setAnswer] = useState<Answer<unknown>>()
  async function onSubmit(event: Event): Promise<void> {
    event.preventDefault()
    const saved = await send()
    setAnswer(saved)
    if (saved.is === 'ok') await onSaved()
  }
  return { answer, onSubmit }
}
