import type { ChatSettings } from '../surface/options.ts'

/** Long enough that whoever came for something else has found it. */
const AFTER_MS = 4_000

/** The greeting of these settings, and how long it waits; an empty text where there is none. */
export function greetingOf({ greeting, greetingAfter }: Pick<ChatSettings, 'greeting' | 'greetingAfter'>) {
  const { text = '', afterMs = Number(greetingAfter ?? AFTER_MS) } =
    typeof greeting === 'string' ? { text: greeting } : (greeting ?? {})
  return { text, afterMs }
}
