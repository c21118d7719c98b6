import * as v from 'valibot'
import type { CardKind, CardPlan, Known } from '../playbook/index.ts'
import type { AnswerValue } from '../protocol/index.ts'
import { partsOf } from './parts.ts'
import { Key, Markdown, NextCard, Words } from './text.ts'

export const MeetingCard = v.pipe(
  v.strictObject({
    kind: v.literal('meeting'),
    text: Markdown,
    key: Key,
    label: v.pipe(Words, v.description('The button’s words, such as "Find a time".')),
    url: v.pipe(
      v.string(),
      v.maxLength(2_000),
      v.regex(/^https:\/\/[^\s/@]+(?:\/\S*)?$/, 'not-a-page'),
      v.description('The scheduling page. What it posts back is believed from this origin alone.'),
    ),
    optional: v.optional(v.pipe(v.boolean(), v.description('Whether the visitor may go on without. Default false.'))),
    next: NextCard,
  }),
  v.description('Opens the owner’s scheduling page, and remembers the booking that it posts back.'),
)
export type MeetingCard = v.InferOutput<typeof MeetingCard>

/** Opens a scheduling page. An answer is `{ start, title?, url? }`, `start` in ISO 8601 or empty where the page does not tell; `null` goes on without. */
export const meeting: CardKind<MeetingCard> = {
  kind: 'meeting',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, label, optional, next }, value, known) {
    if (value === null && optional) return { take: true, next, shown: '', key }
    const start = startOf(value)
    if (start === undefined) return { take: false, retry: text }
    return {
      take: true,
      next,
      shown: start === '' ? label : told(start, known),
      key,
      fields: start ? { [key ?? 'meeting']: start } : {},
    }
  },
}

function startOf(value: AnswerValue): string | undefined {
  const part = partsOf(value)
  const start = part && (part('start') ?? '')
  if (typeof start !== 'string' || start.length > 40) return
  return start === '' || !Number.isNaN(Date.parse(start)) ? start : undefined
}

/** The time as the visitor reads it: the same words at both ends, so not in whatever zone a machine happens to be in. */
function told(start: string, { start: began }: Known): string {
  const timeZone = began?.visitor?.timeZone ?? 'UTC'
  const locale = began?.visitor?.language ?? began?.locale
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(start))
  } catch {
    // RangeError: a client told a zone or a language that there is not.
    return start
  }
}

export const meetingPlan: CardPlan<MeetingCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key = 'meeting' }, id) => [key, id],
  fallback: ({ text, label, url }) => `${text}\n${label}: ${url}`,
}
