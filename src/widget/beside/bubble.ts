import { wordForDismiss } from '../../locales/dismiss-words.ts'
import { themeCss } from '../../theme/css.ts'
import { addSheet } from '../../ui/sheet.ts'
import type { Core } from '../core.ts'
import { icon } from '../launcher/icon.ts'
import { localeOf } from '../surface/locale-of.ts'
import css from './greeting.css?inline'

const CROSS = 'M5 5l10 10M15 5L5 15'

/** A short word beside the launcher. */
export interface Bubble {
  /** Say it; what listens hears it once. `locale` is the words' own. */
  say(text: string, locale?: string): void
  /** The settings have changed. */
  redraw(): void
  end(): void
}

/** It takes no focus. A press on it, or on its cross, is the visitor's answer; whoever hears of it ends it. */
export function createBubble(core: Core, onPress: () => void, onDismiss: () => void): Bubble {
  const { settings, launcher } = core
  const sheet = addSheet(launcher.root, '')
  const bubble = document.createElement('div')
  bubble.className = 'greeting'
  bubble.setAttribute('part', 'greeting')
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  const cross = document.createElement('button')
  cross.append(icon(CROSS))
  bubble.append(words, cross)
  bubble.onclick = ({ target }) => (cross.contains(target as Node) ? onDismiss() : onPress())

  function redraw(): void {
    const { side = 'end', theme } = settings
    const place = `.greeting{inset-block-end:var(--fd-y);inset-inline-${side}:calc(var(--fd-x) + 68px);border-end-${side}-radius:4px}`
    // In a layer, so that the panel's own colours, which may be the owner's, count before these.
    sheet.say(`@layer greeting{${themeCss({ theme })}}${css}${place}`)
    cross.setAttribute('aria-label', settings.words?.close ?? wordForDismiss(localeOf(settings)))
  }
  redraw()
  // Of two there is one.
  core.unsay?.()
  core.unsay = end
  launcher.root.append(bubble)

  return {
    say(text, locale) {
      if (locale) words.lang = locale
      words.dir = 'auto'
      // What listens must be there before what it is to hear.
      requestAnimationFrame(() => {
        words.textContent = text
      })
    },
    redraw,
    end,
  }

  function end(): void {
    // Whoever has put it away by a key goes on where it stood. A mouse leaves the focus on the cross too, but wants nothing of the launcher.
    if (bubble.querySelector(':focus-visible')) launcher.button.focus()
    bubble.remove()
    sheet.remove()
  }
}
