/**
 * Arrows go through what is laid out in rows below a field, Home and End to the ends of it; up from the first row is the field, whose own keys,
 * but for the way down, are left to it. `false` for any other key.
 */
export function step({ key, target, currentTarget }: KeyboardEvent): boolean {
  const cells = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('input, button')]
  const at = cells.indexOf(target as HTMLElement)
  const here = cells[at]
  if (!here || (at === 0 && key !== 'ArrowDown')) return false
  const top = here.offsetTop
  const columns = cells.filter(({ offsetTop }) => offsetTop === top).length
  const forward = getComputedStyle(here).direction === 'rtl' ? -1 : 1
  const to: Readonly<Record<string, number>> = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    ArrowDown: at === 0 ? 1 : at + columns,
    ArrowUp: Math.max(0, at - columns),
    Home: 1,
    End: cells.length - 1,
  }
  const next = to[key]
  if (next === undefined) return false
  cells[next]?.focus()
  return true
}
