/** The name that was meant by `wrong`, if one is near enough: at most a third of its letters are others, missing, too many or swapped. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  const near = names.map((name) => ({ name, far: distance(wrong.toLowerCase(), name.toLowerCase()) }))
  const [best] = near.sort((one, other) => one.far - other.far)
  return best && best.far <= Math.ceil(best.name.length / 3) ? best.name : undefined
}

/** How many letters have to be changed, added, taken away or swapped with their neighbour to make `b` of `a`. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const ways = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1)]
      if (isSwapped) ways.push((before[j - 2] ?? 0) + 1)
      next.push(Math.min(...ways))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
