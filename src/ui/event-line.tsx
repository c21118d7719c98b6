import { clockTime } from './clock-time.ts'

/** What happened beside the talking: "Ada joined · 14:03". */
export function EventLine({ text, at, locale }: { text: string; at?: number | undefined; locale: string }) {
  return (
    <p class="event">
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
