import { render } from 'preact'
import { addSheet } from '../../ui/sheet.ts'
import uiCss from '../../ui/ui.css?inline'
import type { MountPanel } from '../panel-host.ts'
import { Panel } from './app.tsx'
import { enter } from './focus.ts'
import panelCss from './panel.css?inline'
import { followViewport } from './viewport.ts'

/** Draw the visitor's window into a shadow root; closed at first. */
export const mountPanel: MountPanel = ({ root, ...props }) => {
  const sheet = addSheet(root, uiCss + panelCss)
  // A parent of its own inside the root, so that Preact touches nothing that the launcher has put there.
  const mount = document.createElement('div')
  root.append(mount)
  let isOpen = false
  let unfollow = () => {}

  function draw(open: boolean, focus = false) {
    if (open === isOpen) return
    isOpen = open
    unfollow()
    unfollow = open ? followViewport(root) : () => {}
    render(<Panel {...props} open={open} />, mount)
    if (focus) enter(mount.firstElementChild as HTMLElement)
  }
  render(<Panel {...props} open={false} />, mount)
  return {
    open: ({ focus = true } = {}) => draw(true, focus),
    close: () => draw(false),
    destroy() {
      unfollow()
      render(null, mount)
      mount.remove()
      sheet.remove()
    },
  }
}
