import { INK, PAPER } from '../../theme/ink.ts'
import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'
import { icon } from '../launcher/icon.ts'

/** The way down again, which an open chat's launcher shows. */
const DOWN = 'M4.75 7.5L10 12.75l5.25-5.25'

/**
 * What the launcher's first sheet has no room for, and can be had without for a moment. To find a font takes a browser longer than to
 * draw a panel: it is looked for, unseen, while the panel comes.
 */
const css = `.launcher{box-shadow:0 2px 12px #0003;cursor:pointer}
.launcher:focus-visible{outline:2px solid ${PAPER};box-shadow:0 0 0 4px ${INK}}
.launcher svg{grid-area:1/1;stroke-linecap:round;stroke-linejoin:round;transition:opacity .16s ease-out,transform .16s ease-out}
.launcher svg~svg,.launcher[aria-expanded=true] svg{opacity:0;transform:translateY(-6px)}
.launcher[aria-expanded=true] svg~svg{opacity:1;transform:none}
@media(prefers-reduced-motion){.launcher svg{transition:none;transform:none!important}}
.launcher[aria-busy=true] svg:first-child{opacity:.5}
.launcher:after{text-wrap:balance}
:host(:is(:hover,:focus-within)):before,:host(:is(:hover,:focus-within)):after{content:'a';position:absolute;visibility:hidden;font:15px var(--fd-font,system-ui,sans-serif)}
:host:after{font-weight:600}
@media(prefers-reduced-motion:no-preference){.launcher{transition:transform .16s ease-out}.launcher:hover{transform:scale(1.05)}.launcher:active{transform:scale(.96)}}
@media(forced-colors:active){.launcher,.launcher:after{border:1px solid}}
@media print{:host{display:none!important}}`

/** The rest of the launcher's look. */
export function lookRight({ launcher: { root, button } }: Core): Beside {
  const sheet = addSheet(root, css)
  const down = icon(DOWN)
  button.append(down)
  return {
    moved() {},
    redraw() {},
    end() {
      down.remove()
      sheet.remove()
    },
  }
}
