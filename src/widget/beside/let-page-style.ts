import type { Beside, Core } from '../core.ts'

/** What a page's own style needs of the panel is fetched as the panel is: when the visitor comes near, so that it is there before it is seen. */
export function letPageStyle(core: Core): Beside {
  const { root, button } = core.launcher
  let isAsked = false
  let end = () => {}
  function fetch(): void {
    if (isAsked) return
    isAsked = true
    import('./page-style.ts').then(
      ({ styleByPage }) => {
        if (!core.isOver) end = styleByPage(root)
      },
      // No code: the panel looks as we have drawn it.
      () => {},
    )
  }
  if (core.isInPlace || core.starting) fetch()
  for (const sign of ['pointerenter', 'focus']) button.addEventListener(sign, fetch)
  return { moved: fetch, redraw() {}, end: () => end() }
}
