import { wordForDismiss } from '../../locales/dismiss-words.ts'
import { themeCss } from '../../theme/css.ts'
import { addSheet } from '../../ui/sheet.ts'
import type { Beside, Core } from '../core.ts'
import { icon } from '../launcher/icon.ts'
import { localeOf } from '../locale-of.ts'
import { panelInThisTab } from '../tab.ts'
import css from './greeting.css?inline'
import { noteDismissal, wasDismissed } from './greeting-seen.ts'
import { greetingOf } from './greeting-text.ts'

const CROSS = 'M5 5l10 10M15 5L5 15'

/**
 * A short word beside the launcher, some seconds after the page has come to rest, for those who have not talked here yet. A press on it
 * opens the chat; a press on its cross puts it away for this tab. It says itself once to those who listen, and takes no focus.
 */
export function greet(core: Core): Beside {
  const { settings, name, launcher } = core
  const sheet = addSheet(launcher.root, '')
  const bubble = document.createElement('div')
  bubble.className = 'greeting'
  bubble.setAttribute('part', 'greeting')
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  const cross = document.createElement('button')
  cross.append(icon(CROSS))
  bubble.append(words, cross)

  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(): void {
    if (isOver || core.state.hasBegun) return
    draw()
    launcher.root.append(bubble)
    // What listens must be there before what it is to hear.
    requestAnimationFrame(() => {
      words.textContent = greetingOf(settings).text
    })
  }

  function draw(): void {
    const { side = 'end', theme } = settings
    const place = `.greeting{inset-block-end:calc(var(--fd-y) + env(safe-area-inset-bottom));inset-inline-${side}:calc(var(--fd-x) + 68px + env(safe-area-inset-right));border-end-${side}-radius:4px}`
    // In a layer, so that the panel's own colours, which may be the owner's, count before these.
    sheet.say(`@layer greeting{${themeCss({ theme })}}${css}${place}`)
    cross.setAttribute('aria-label', wordForDismiss(localeOf(settings)))
  }

  function end(): void {
    isOver = true
    clearTimeout(timer)
    bubble.remove()
    sheet.remove()
  }

  bubble.onclick = ({ target }) => {
    end()
    if (!cross.contains(target as Node)) core.want(true, true)
    // Where consent is required, a page's memory is all there is.
    else if (settings.consent !== 'required' && settings.consent !== 'denied') noteDismissal(name, true)
  }

  if (panelInThisTab(name) !== null || wasDismissed(name)) isOver = true
  else timer = setTimeout(show, greetingOf(settings).afterMs)
  return {
    moved: (isOpen) => isOpen && end(),
    redraw() {
      if (isOver) return
      draw()
      const { text } = greetingOf(settings)
      if (!text) end()
      else if (words.textContent) words.textContent = text
    },
    end,
  }
}
