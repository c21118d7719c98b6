import { useEffect, useRef, useState } from 'preact/hooks'
import type { MeetingCard } from '../../cards/index.ts'
import { type Booking, bookingIn } from './booking.ts'
import type { WordyViewProps } from './view.ts'

/** The owner's scheduling page in a window of its own. What it posts back is believed from that window and its origin alone. */
export function MeetingView({ card, words, onAnswer }: WordyViewProps<MeetingCard>) {
  const [isOpen, setIsOpen] = useState(false)
  const page = useRef<Window | null>(null)

  useEffect(() => {
    const { origin } = new URL(card.url)
    const listen = ({ data, origin: from, source }: MessageEvent) => {
      if (from !== origin || source === null || source !== page.current) return
      const booking: Booking | undefined = bookingIn(data)
      if (booking) onAnswer({ ...booking })
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [card.url])

  return (
    <div class="capture">
      <button
        type="button"
        class={`submit${isOpen ? ' other' : ''}`}
        dir="auto"
        onClick={() => {
          // Not `noopener`: the page has to be able to say what was booked.
          page.current = open(card.url, '_blank')
          setIsOpen(true)
        }}
      >
        {card.label}
      </button>
      {/* Not every page says so. */}
      {isOpen && (
        <button type="button" class="submit" onClick={() => onAnswer({ start: '' })}>
          {words.submit}
        </button>
      )}
      {card.optional && (
        <button type="button" class="link" onClick={() => onAnswer(null)}>
          {words.skip}
        </button>
      )}
    </div>
  )
}
