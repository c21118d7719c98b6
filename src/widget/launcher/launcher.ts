import { directionOf } from '../../locales/direction.ts'
import { wordsOfLauncher } from '../../locales/launcher-words.ts'
import { ACCENT } from '../../theme/tokens.ts'
import { localeOf } from '../surface/locale-of.ts'
import type { ChatSettings } from '../surface/options.ts'
import { BUBBLE, icon } from './icon.ts'
import { launcherCss } from './style.ts'

export interface LauncherOptions {
  name: string
  settings: ChatSettings
  /** The visitor is about to press: a pointer, a finger or the focus is on the button. Called each time. */
  onIntent(): void
  onPress(): void
}

export interface Launcher {
  /** Our one element in the page; not in it yet. Its shadow root is the panel's place too. */
  readonly host: HTMLElement
  readonly root: ShadowRoot
  /** Not in the root yet either: a chat that stands in the page has none. */
  readonly button: HTMLButtonElement
  /** `busy`: the rest is on its way, at the visitor's wish. `failed`: it did not come; says so, and that a press tries again. */
  set(state: 'ready' | 'busy' | 'failed'): void
  /** Look and be named as the settings have it; at first it is. */
  draw(): void
  /** Take the playbook's colour, `#rrggbb`; the settings' own goes before it. */
  paint(accent: string): void
}

/** The round button in the corner: plain DOM, one style sheet, out of the page's flow, so that nothing ever moves for it. */
export function createLauncher({ name, settings, onIntent, onPress }: LauncherOptions): Launcher {
  const host = document.createElement('div')
  host.dataset.frontdesk = name

  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  root.adoptedStyleSheets = [sheet]

  const button = document.createElement('button')
  button.className = 'launcher'
  button.part = 'launcher'
  button.append(icon(BUBBLE))

  const aria = (name: string, value: string) => button.setAttribute(`aria-${name}`, value)
  let open: string
  let failed: string
  let brought = ACCENT as string
  const set: Launcher['set'] = (state) => {
    aria('label', state === 'failed' ? failed : settings.label || open)
    aria('busy', `${state === 'busy'}`)
    if (state === 'failed') button.dataset.note = failed
    else delete button.dataset.note
  }
  function paint(accent = brought): void {
    brought = accent
    sheet.replaceSync(launcherCss(settings, accent))
  }
  function draw(): void {
    const locale = localeOf(settings)
    ;[open, failed] = wordsOfLauncher(locale)
    host.lang = locale
    host.dir = directionOf(locale)
    paint()
    set('ready')
  }
  draw()
  aria('haspopup', 'dialog')
  aria('expanded', 'false')

  button.onpointerenter = button.onfocus = onIntent
  button.onclick = onPress

  return { host, root, button, set, draw, paint }
}
