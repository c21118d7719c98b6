/** Arrows go through what is laid out in rows, Home and End to its ends. `false` for any other key. */
export function step({ key, target, currentTarget }: KeyboardEvent): boolean {
  const cells = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button')]
  const at = cells.indexOf(target as HTMLElement)
  const here = cells[at]
  if (!here) return false
  const top = here.offsetTop
  const columns = cells.filter(({ offsetTop }) => offsetTop === top).length
  const forward = getComputedStyle(here).direction === 'rtl' ? -1 : 1
  const to: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: cells.length - 1,
  }
  const next = to[key]
  if (next === undefined) return false
  cells[next]?.focus()
  return true
}
