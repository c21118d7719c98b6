import type { Beside, Core } from '../core.ts'
import { isHeld } from '../held.ts'
import { panelInThisTab } from '../tab.ts'
import { type Bubble, createBubble } from './bubble.ts'
import { noteDismissal, wasDismissed } from './greeting-seen.ts'
import { greetingOf } from './greeting-text.ts'

/**
 * A short word beside the launcher, some seconds after the page has come to rest, for those who have not talked here yet. A press on it
 * opens the chat; a press on its cross puts it away for this tab. It gives way to a playbook that addresses the visitor by itself.
 */
export function greet(core: Core): Beside {
  const { settings, name } = core
  let isOver = panelInThisTab(name) !== null || wasDismissed(name)
  let bubble: Bubble | undefined
  const timer = isOver ? undefined : setTimeout(show, greetingOf(settings).afterMs)

  function show(): void {
    if (isOver || core.state.hasBegun || core.starts?.standing()) return
    bubble = createBubble(core, press, dismiss)
    bubble.say(greetingOf(settings).text)
    core.emit('greeting:shown', { playbook: null })
  }

  function press(): void {
    end()
    core.emit('greeting:opened', { playbook: null })
    core.want(true, true)
  }

  function dismiss(): void {
    end()
    // Where consent is required, a page's memory is all there is.
    if (!isHeld(settings)) noteDismissal(name, true)
    core.emit('greeting:dismissed', { playbook: null })
    core.starts?.end()
  }

  function end(): void {
    isOver = true
    clearTimeout(timer)
    bubble?.end()
  }

  return {
    moved: (isOpen) => isOpen && end(),
    redraw() {
      const { text } = greetingOf(settings)
      if (isOver) return
      if (!text) return end()
      bubble?.redraw()
      bubble?.say(text)
    },
    end,
  }
}
