import { onAccent } from '../../theme/contrast.ts'
import { INK, PAPER } from '../../theme/ink.ts'
import type { ChatSettings } from '../surface/options.ts'

/**
 * The launcher's sheet, as much as it needs before anything else is loaded. `!important` stands on the host alone: inside a shadow root
 * it is what makes a page's own rules for `div`, important ones too, stop at our door. The layer is one stacking context for all of
 * ours; a page that wants something above it sets `--frontdesk-layer`.
 */
export function launcherCss({ accent: own, side = 'end', offset = 16 }: ChatSettings, brought: string): string {
  const accent = own ?? brought
  const [beside, below = beside] = `${offset}`.split(',')
  return `.launcher{background:${accent};color:${onAccent(accent)}}
:host{all:initial!important;position:fixed!important;z-index:var(--frontdesk-layer,2147483000)!important;--fd-x:${beside}px;--fd-y:${below}px}
:host([hidden]){display:none!important}
.launcher{position:fixed;inset-block-end:calc(var(--fd-y) + env(safe-area-inset-bottom));inset-inline-${side}:calc(var(--fd-x) + env(safe-area-inset-right));display:grid;place-items:center;inline-size:56px;block-size:56px;padding:0;border:0;border-radius:50%;font:13px/18px system-ui}
.launcher svg{inline-size:30px;fill:none;stroke:currentColor;stroke-width:1.4}
.launcher[data-note]:after{content:attr(data-note);position:absolute;inset-inline-${side}:68px;inline-size:max-content;max-inline-size:184px;padding:12px;border-radius:14px;background:${INK};color:${PAPER}}`
}
