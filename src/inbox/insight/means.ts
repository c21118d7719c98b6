/** More bars than these are no bars any more, on a screen of any width. */
const MOST_BARS = 120

/** How many days one bar stands for: a year is drawn by weeks. */
export const daysPerBar = (days: number): number => (days > MOST_BARS ? 7 : 1)

/** The mean of each so many in a row, up to the newest; the oldest, where they are fewer, are left out. */
export function means(values: readonly number[], size: number): number[] {
  const begin = values.length % size
  return Array.from({ length: Math.floor(values.length / size) }, (_, at) => {
    const part = values.slice(begin + at * size, begin + (at + 1) * size)
    return part.reduce((sum, value) => sum + value, 0) / size
  })
}
