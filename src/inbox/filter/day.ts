/** `2026-03-01`, by the clock of whoever looks. */
export function dayOf(at: number): string {
  const day = new Date(at)
  const two = (value: number) => `${value}`.padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** When that day begins there; `undefined` for what is no day, or none since 1970. */
export const startOfDay = (day: string): number | undefined => at(day, 0)

/** When it is over. */
export const endOfDay = (day: string): number | undefined => at(day, 1)

function at(text: string, later: number): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || year < 1971) return undefined
  const is = new Date(year, month - 1, day)
  // The calendar goes on from a day that there is not: 30 February would be 2 March.
  return is.getDate() === day && is.getMonth() === month - 1 ? new Date(year, month - 1, day + later).getTime() : undefined
}
