import { counted } from '../../counted.ts'

/** How somebody stands who is online, and whom visitors do not find all the same. */
export const thereEn = {
  away: 'Away',
  full: 'Full',
  holds: (count: number, most: number | undefined): string =>
    most === undefined
      ? counted('en', count, { one: '# conversation', other: '# conversations' })
      : counted('en', most, { one: `${count} of # conversation`, other: `${count} of # conversations` }),
  youAreAway: 'Away: visitors do not find you.',
  youAreFull: (count: number, most: number): string => `${count} of ${most}: visitors do not find you.`,
  takeAnyway: (count: number, most: number): string =>
    counted('en', most, {
      one: `You hold ${count} of # conversation. You can take this one all the same: assign it to yourself to reply.`,
      other: `You hold ${count} of # conversations. You can take this one all the same: assign it to yourself to reply.`,
    }),
}
