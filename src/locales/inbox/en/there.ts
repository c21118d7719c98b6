/** How somebody stands who is online, and whom visitors do not find all the same. */
export const thereEn = {
  away: 'Away',
  full: 'Full',
  holds: (count: number, most: number | undefined): string =>
    most === undefined ? `${count} ${count === 1 ? 'conversation' : 'conversations'}` : `${count} of ${most} conversations`,
  youAreAway: 'Away: visitors do not find you.',
  youAreFull: (count: number, most: number): string => `${count} of ${most}: visitors do not find you.`,
  takeAnyway: (count: number, most: number): string =>
    `You hold ${count} of ${most} conversations. You can take this one all the same: assign it to yourself to reply.`,
}
