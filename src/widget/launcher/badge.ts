import { light } from '../../theme/tokens.ts'
import { addSheet } from '../../ui/sheet.ts'

export interface Badge {
  /** The number on it; 0 takes it away. */
  say(count: number): void
  end(): void
}

const badgeCss = `
.launcher-count{position:absolute;inset-block-start:-2px;inset-inline-end:-2px;box-sizing:border-box;min-inline-size:20px;padding-inline:5px;border-radius:10px;background:${light.danger};color:${light.onDanger};font:600 12px/20px system-ui,sans-serif;font-variant-numeric:tabular-nums;text-align:center;box-shadow:0 0 0 2px ${light.surface}}
.launcher-count:empty{display:none}
@media(forced-colors:active){.launcher-count{border:1px solid}}`

/** The number of messages that wait, for the eye: the button's name says it to the ear. */
export function createBadge(root: ShadowRoot, button: HTMLButtonElement): Badge {
  const sheet = addSheet(root, badgeCss)
  const badge = document.createElement('span')
  badge.className = 'launcher-count'
  badge.setAttribute('part', 'badge')
  button.append(badge)
  return {
    say(count) {
      badge.textContent = count > 9 ? '9+' : count > 0 ? String(count) : ''
    },
    end() {
      badge.remove()
      sheet.remove()
    },
  }
}
