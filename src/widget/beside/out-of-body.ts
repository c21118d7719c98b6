import type { Core } from '../core.ts'

/** With any of these a page's body is the frame of all that is fixed in it, and moves it along with itself. */
const FRAMES = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdropFilter'] as const

/** A chat that the page has not put anywhere itself stands in the window, and not in a body that is bent. */
export function outOfBody({ launcher: { host } }: Core): void {
  if (host.parentElement !== document.body) return
  const style = getComputedStyle(document.body)
  if (FRAMES.some((name) => style[name] && style[name] !== 'none')) document.documentElement.append(host)
}
