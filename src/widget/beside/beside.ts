import type { Beside, BesideModule, Core } from '../core.ts'
import { isProactive } from '../proactive.ts'
import { checkTag } from './check-tag.ts'
import { fillScreen } from './full-screen.ts'
import { giveWay } from './give-way.ts'
import { letPageStyle } from './let-page-style.ts'
import { lookRight } from './look-right.ts'
import { onLayer } from './on-layer.ts'
import { outOfBody } from './out-of-body.ts'
import { hasRoom } from './room.ts'
import { keepSafe } from './safe-area.ts'
import { stepAside } from './typing.ts'

export const orAnother: BesideModule['orAnother'] = async (core, first) =>
  (await import('../starts/here.ts')).orAnother(core, first)

export const follow: BesideModule['follow'] = async (...of) => (await import('../starts/follow.ts')).follow(...of)

/** What can be done for the page around a chat, fetched when the browser has nothing better to do. */
export const stand: BesideModule['stand'] = (core) => {
  if (core.isOver || core.beside) return
  // Sooner than the page's own body: all of this is about where in the page the chat stands.
  if (!core.launcher.host.isConnected && document.readyState === 'loading')
    return addEventListener('DOMContentLoaded', () => stand(core), { once: true })
  checkTag(core)
  // A DOM that lays nothing out, as a shop's own tests have it, has nothing to stand beside either.
  if (!document.adoptedStyleSheets) return
  const { settings } = core
  const inPlace = () => [
    whenWanted(
      core,
      () => true,
      async () => (await import('./in-place.ts')).standInPlace,
      (cause) => core.onFail?.(cause),
    ),
  ]
  const inCorner = () => {
    outOfBody(core)
    return [
      lookRight(core),
      keepSafe(core),
      giveWay(core),
      stepAside(core),
      fillScreen(core),
      whenWanted(
        core,
        () => !!(settings.icon || settings.picture),
        async () => (await import('./picture.ts')).drawPicture,
      ),
      whenWanted(
        core,
        () => !!settings.greeting && hasRoom(),
        async () => (await import('./greeting.ts')).greet,
      ),
      whenWanted(
        core,
        () => isProactive(settings) && hasRoom(),
        async () => (await import('../starts/starting.ts')).startByItself,
      ),
    ]
  }
  const manners = [letPageStyle(core), onLayer(core), ...(core.isInPlace ? inPlace() : inCorner())]
  core.beside = {
    moved(isOpen) {
      for (const it of manners) it.moved(isOpen)
    },
    redraw() {
      for (const it of manners) it.redraw()
    },
    end() {
      for (const it of manners) it.end()
    },
  }
}

/** What few pages ask for is fetched where they do, once. What `onFail` is not given for is an ornament, and the chat whole without it. */
function whenWanted(
  core: Core,
  isWanted: () => boolean,
  load: () => Promise<(core: Core) => Beside>,
  onFail: (cause: unknown) => void = () => {},
): Beside {
  let isOver = false
  let isAsked = false
  let there: Beside | undefined
  function look(): void {
    there?.redraw()
    if (isAsked || !isWanted()) return
    isAsked = true
    load().then((make) => {
      if (!isOver) there = make(core)
    }, onFail)
  }
  look()
  return {
    moved: (isOpen) => there?.moved(isOpen),
    redraw: look,
    end() {
      isOver = true
      there?.end()
    },
  }
}
