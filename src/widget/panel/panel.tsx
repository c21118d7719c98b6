import { render } from 'preact'
import { afterPaint } from '../../time/after-paint.ts'
import { addSheet } from '../../ui/sheet.ts'
import uiCss from '../../ui/ui.css?inline'
import { Panel, type PanelProps } from './app.tsx'
import { enter } from './enter.ts'
import panelCss from './panel.css?inline'
import type { MountPanel } from './panel-host.ts'

/** Draw the visitor's window into a shadow root; closed at first. */
export const mountPanel: MountPanel = ({ root, ...given }) => {
  const sheet = addSheet(root, uiCss + panelCss)
  // A parent of its own inside the root, so that Preact touches nothing that the launcher has put there.
  const mount = document.createElement('div')
  root.append(mount)
  let props: PanelProps = { ...given, open: false, draft: { current: '' } }
  // Where it is not wanted open at once it is made ready a little later, so that it is made once.
  const ready = setTimeout(show, 0, {})

  function show(part: Partial<PanelProps>) {
    clearTimeout(ready)
    props = { ...props, ...part }
    render(<Panel {...props} />, mount)
  }

  function draw(open: boolean, focus?: boolean) {
    if (open === props.open) return
    show({ open })
    if (!focus) return
    // To move the focus into what has no place yet, all of it would be laid out for that alone. Who is in it by then stays where they are.
    afterPaint(() => {
      const panel = mount.firstElementChild as HTMLElement | null
      if (panel && !panel.contains(root.activeElement)) enter(panel)
    })
  }
  return {
    open: ({ focus = true } = {}) => draw(true, focus),
    close: () => draw(false),
    prefill: (text) => show({ draft: { current: text } }),
    update: show,
    destroy() {
      clearTimeout(ready)
      render(null, mount)
      mount.remove()
      sheet.remove()
    },
  }
}
