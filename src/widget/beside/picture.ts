import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'

const css = `.launcher img{grid-area:1/1;inline-size:30px;block-size:30px;object-fit:contain;pointer-events:none;transition:opacity .16s ease-out}
.launcher .launcher-picture{inline-size:56px;block-size:56px;border-radius:50%;object-fit:cover}
.launcher:has(img) svg:first-child{display:none}
.launcher[aria-busy=true] img{opacity:.5}
.launcher[aria-expanded=true] img{opacity:0}
@media(prefers-reduced-motion){.launcher img{transition:none}}`

/** The owner's own icon or picture on the launcher, once it is there; ours stays where it does not come, or may not. */
export function drawPicture({ settings, launcher: { root, button } }: Core): Beside {
  const sheet = addSheet(root, css)
  let image: HTMLImageElement | undefined

  function draw(): void {
    const { icon, picture } = settings
    const address = picture ?? icon
    const className = picture ? 'launcher-picture' : 'launcher-icon'
    if (image?.getAttribute('src') === address && image?.className === className) return
    image?.remove()
    image = undefined
    if (!address) return
    const next = new Image()
    next.alt = ''
    next.decoding = 'async'
    next.referrerPolicy = 'no-referrer'
    next.className = className
    next.onload = () => next === image && button.append(next)
    next.src = address
    image = next
  }
  draw()
  return {
    moved() {},
    redraw: draw,
    end() {
      image?.remove()
      image = undefined
      sheet.remove()
    },
  }
}
