import { useEffect, useState } from 'preact/hooks'
import { systemClock } from '../time/clock.ts'
import { keepTrying } from '../time/keep-trying.ts'

export type Forms = typeof import('./forms.ts')

let forms: Forms | undefined

/** Rejects where they cannot be fetched; may be called again. */
export async function fetchForms(): Promise<Forms> {
  forms ??= await import('./forms.ts')
  return forms
}

/**
 * The forms, fetched as soon as the window is drawn, so that they are there before a card asks for them. `isLate`: they could not be
 * fetched and will be asked for again; what can be done without them should be offered.
 */
export function useForms(clock = systemClock): { forms: Forms | undefined; isLate: boolean } {
  const [state, setState] = useState({ forms, isLate: false })
  useEffect(() => {
    if (forms) return
    return keepTrying(
      fetchForms,
      clock,
      () => setState({ forms, isLate: false }),
      () => setState({ forms, isLate: true }),
    )
  }, [clock])
  return state
}
