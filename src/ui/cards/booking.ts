/** A booking as it is kept: when, in ISO 8601 or empty where the page does not tell, and what the page says of it. */
export type Booking = { start: string; title?: string; url?: string }

const MOST_CHARS = 500

/**
 * The booking in what a scheduling page has posted; `undefined` for all else that it posts. Ours is
 * `{ type: 'frontdesk:booked', start, title?, url? }`; what Calendly says is known too, which tells no time.
 */
export function bookingIn(data: unknown): Booking | undefined {
  if (typeof data !== 'object' || data === null) return
  const { type, event, start, title, url, payload } = data as Record<string, unknown>
  if (type === 'frontdesk:booked' && typeof start === 'string' && !Number.isNaN(Date.parse(start)))
    return { start: start.slice(0, 40), ...(isText(title) && { title }), ...(isText(url) && { url }) }
  if (event !== 'calendly.event_scheduled') return
  const uri = (payload as { event?: { uri?: unknown } } | undefined)?.event?.uri
  return { start: '', ...(isText(uri) && { url: uri }) }
}

const isText = (part: unknown): part is string => typeof part === 'string' && part.length <= MOST_CHARS
