import { onAccent } from '../../theme/contrast.ts'
import { INK, PAPER } from '../../theme/ink.ts'
import { accentCss } from './accent.ts'

/**
 * The launcher's sheet, as much as it needs before anything else is loaded. `!important` stands on the host alone: inside a shadow root
 * it is what makes a page's own rules for `div`, important ones too, stop at our door. The layer is one stacking context for all of
 * ours; a page that wants something above it sets `--frontdesk-layer`.
 */
export const launcherCss = (accent: string, side: 'start' | 'end'): string => `${accentCss(accent, onAccent(accent))}
:host{all:initial!important;position:fixed!important;z-index:var(--frontdesk-layer,2147483000)!important}
:host([hidden]){display:none!important}
.launcher{position:fixed;inset-block-end:calc(16px + env(safe-area-inset-bottom));inset-inline-${side}:calc(16px + env(safe-area-inset-right));display:grid;place-items:center;inline-size:56px;block-size:56px;margin:0;padding:0;border:0;border-radius:50%;box-shadow:0 2px 12px #0003;font:13px/18px system-ui;cursor:pointer;transition:transform .16s ease-out}
.launcher:hover{transform:scale(1.05)}
.launcher:focus-visible{outline:2px solid ${PAPER};box-shadow:0 0 0 4px ${INK}}
.launcher svg{grid-area:1/1;inline-size:30px;fill:none;stroke:currentColor;stroke-width:1.4;stroke-linecap:round;stroke-linejoin:round}
.launcher[aria-busy=true] svg{opacity:.5}
.launcher[data-note]:after{content:attr(data-note);position:absolute;inset-inline-${side}:68px;inline-size:max-content;max-inline-size:184px;padding:12px;border-radius:14px;background:${INK};color:${PAPER};text-align:start}
@media(prefers-reduced-motion){.launcher{transition:none;transform:none!important}}
@media(forced-colors:active){.launcher,.launcher:after{border:1px solid}}
@media print{:host{display:none!important}}`
