/**
 * Move the focus to where the visitor goes on: the field that awaits an answer, or else the composer, or else the window itself.
 * On a touch screen it is always the window, for a field would raise a keyboard over what is to be read.
 */
export function enter(panel: HTMLElement): void {
  const field = matchMedia('(pointer: coarse)').matches ? null : panel.querySelector<HTMLElement>('.capture input, textarea')
  const target = field ?? panel
  target.focus({ preventScroll: true })
}
