import {
  addressing,
  judgeAll,
  mayStand,
  type Opening,
  rulesOf,
  running,
  type Seen,
  untilNextLook,
  wordsFor,
} from '../../cards/index.ts'
import { systemClock } from '../../time/clock.ts'
import { type Bubble, createBubble } from '../beside/bubble.ts'
import { noteDismissal } from '../beside/greeting-seen.ts'
import type { Beside, Core } from '../core.ts'
import { isHeld } from '../held.ts'
import { isProactive } from '../proactive.ts'
import { hindranceOf } from './hindrance.ts'
import { createLimits } from './limits.ts'
import { openPlaybook, runHere } from './open-playbook.ts'
import { openingsOf } from './openings.ts'
import { knownHere } from './seen.ts'
import { SETTLE_MS } from './settle.ts'
import { createSigns, type Signs } from './signs.ts'

/**
 * Playbooks that begin by themselves: the first in order whose rules are met says its words beside the launcher. Everything is looked at when
 * something happens, and when a rule of time falls due; nothing is asked again and again. Once the visitor has answered, one way
 * or the other, none of this page addresses them any more.
 */
export function startByItself(core: Core): Beside {
  const { settings, name } = core
  const limits = createLimits(core)
  let openings: readonly Opening[] = []
  let signs: Signs | undefined
  let standing: Opening | undefined
  let bubble: Bubble | undefined
  let last: Omit<Seen, 'known'> = { seconds: 0, scrolled: 0, leaving: false, tracked: new Set() }
  let isOver = false
  let callOff = (): void => {}

  async function begin(): Promise<void> {
    try {
      openings = await openingsOf(core)
    } catch {
      // Told to the page already. The chat is there for whoever opens it.
      return
    }
    if (isOver || hindranceOf(core)) return
    const rules = rulesOf(openings)
    core.starts = { openings, seen, standing: () => standing, isSpent, end }
    if (!openings.some(({ starts }) => starts?.proactive)) return
    signs = createSigns(core, new Set(rules.flatMap(Object.keys)), look)
    look(false)
  }

  function seen(): Seen {
    const { known, ...rest } = signs?.seen() ?? { known: knownHere(core), ...last }
    last = rest
    return { known, ...rest }
  }

  const isSpent = (opening: Opening): boolean => opening !== standing && limits.isSpent(opening, pageOf(seen()))

  function look(isNewPage: boolean): void {
    if (isOver || core.state.hasBegun) return end()
    const page = seen()
    if (standing && !mayStand(standing, page)) takeDown()
    const all = judgeAll(openings, page)
    const next = !standing || isNewPage ? addressing(all, isSpent) : standing
    // One that stands makes way for those before it alone.
    if (next && next !== standing && (!standing || openings.indexOf(next) < openings.indexOf(standing))) show(next, page)
    runHere(core, standing ?? running(all))
    callOff()
    const wait = untilNextLook(rulesOf(openings), page)
    const due = isNewPage ? Math.min(wait ?? SETTLE_MS, SETTLE_MS) : wait
    // Before nobody's eyes no time passes.
    if (due !== null && signs?.isVisible()) callOff = systemClock.after(due, () => look(false))
  }

  function show(opening: Opening, page: Seen): void {
    takeDown()
    standing = opening
    limits.shown(opening, pageOf(page))
    bubble = createBubble(core, press, dismiss)
    say()
    core.emit('greeting:shown', { playbook: opening.id })
  }

  function say(): void {
    if (!standing) return
    const { text, locale } = wordsFor(standing, core.launcher.host.lang)
    bubble?.say(text, locale)
  }

  function takeDown(): void {
    bubble?.end()
    bubble = standing = undefined
  }

  function press(): void {
    if (!standing) return
    const opening = standing
    limits.answered(opening)
    end()
    core.emit('greeting:opened', { playbook: opening.id })
    openPlaybook(core, opening)
  }

  function dismiss(): void {
    if (!standing) return
    const { id } = standing
    limits.answered(standing)
    if (!isHeld(settings)) noteDismissal(name, true)
    end()
    // Who opens the chat by themselves later is somebody else's to judge.
    runHere(core, undefined)
    core.emit('greeting:dismissed', { playbook: id })
  }

  function end(): void {
    // What would have run here need not run where the visitor goes from here.
    if (!isOver) core.visit?.on(({ kind }) => kind === 'page' && runHere(core, undefined))
    isOver = true
    callOff()
    seen()
    takeDown()
    signs?.end()
    signs = undefined
  }

  if (!hindranceOf(core)) void begin()
  return {
    moved(isOpen) {
      if (!isOpen || isOver) return
      if (standing) limits.answered(standing)
      end()
    },
    redraw() {
      if (!isProactive(settings)) return end()
      bubble?.redraw()
      say()
    },
    end() {
      end()
      core.starts = undefined
    },
  }
}

const pageOf = ({ known }: Seen): string => known.start?.page.url ?? ''
