import { wordsOfLauncher } from '../../locales/launcher-words.ts'
import { BUBBLE, icon } from './icon.ts'
import { launcherCss } from './style.ts'

export interface LauncherOptions {
  site: string
  accent: string
  side: 'start' | 'end'
  label?: string | undefined
  locale: string
  dir: 'ltr' | 'rtl'
  /** The visitor is about to press: a pointer, a finger or the focus is on the button. Called each time. */
  onIntent(): void
  onPress(): void
}

export interface Launcher {
  /** Our one element in the page; not in it yet. Its shadow root is the panel's place too. */
  readonly host: HTMLElement
  readonly root: ShadowRoot
  readonly button: HTMLButtonElement
  /** `busy`: the rest is on its way, at the visitor's wish. `failed`: it did not come; says so, and that a press tries again. */
  set(state: 'ready' | 'busy' | 'failed'): void
}

/** The round button in the corner: plain DOM, one style sheet, out of the page's flow, so that nothing ever moves for it. */
export function createLauncher({ site, accent, side, label, locale, dir, onIntent, onPress }: LauncherOptions): Launcher {
  const [open, failed] = wordsOfLauncher(locale)
  const host = document.createElement('div')
  host.dataset.frontdesk = site
  host.lang = locale
  host.dir = dir

  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(launcherCss(accent, side))
  root.adoptedStyleSheets = [sheet]

  const button = document.createElement('button')
  button.className = 'launcher'
  button.append(icon(BUBBLE))
  root.append(button)

  const aria = (name: string, value: string) => button.setAttribute(`aria-${name}`, value)
  const set: Launcher['set'] = (state) => {
    aria('label', state === 'failed' ? failed : label || open)
    aria('busy', `${state === 'busy'}`)
    if (state === 'failed') button.dataset.note = failed
    else delete button.dataset.note
  }
  set('ready')
  aria('haspopup', 'dialog')
  aria('expanded', 'false')

  button.onpointerenter = button.onfocus = onIntent
  button.onclick = onPress

  return { host, root, button, set }
}
