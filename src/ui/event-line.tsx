import { clockTime } from './clock-time.ts'
import type { Saying } from './saying.ts'

export interface EventLineProps {
  text: string | undefined
  saying: Extract<Saying<unknown>, { kind: 'event' }>
  /** Whether it comes into sight as something new. */
  rises?: boolean
  locale: string
}

/** What happened beside the talking: "Ada joined · 14:03". */
export function EventLine({ text, saying: { at }, rises, locale }: EventLineProps) {
  return (
    <p class={`event${rises ? ' rises' : ''}`}>
      <bdi>{text}</bdi>
      {at !== undefined && (
        <>
          {' · '}
          <time>{clockTime(at, locale)}</time>
        </>
      )}
    </p>
  )
}
