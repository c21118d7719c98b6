import { loadWords } from '../../locales/load.ts'
import type { FirstWords } from '../../locales/words.ts'
import { themeCss } from '../../theme/css.ts'
import { loadAccents } from '../../theme/load.ts'
import { ACCENT } from '../../theme/tokens.ts'
import { addSheet } from '../../ui/sheet.ts'
import type { Core } from '../core.ts'
import { type Dressing, dressLauncher } from '../launcher/dress.ts'

/** How the chat reads, as the panel is told. */
export interface Reading {
  words: FirstWords
  locale: string
  dir: 'ltr' | 'rtl'
  side: 'start' | 'end'
}

/** How the chat looks and reads, after its settings. */
export interface Look extends Pick<Dressing, 'open' | 'unread'> {
  reading(): Reading
  /** The playbook's colour is this, which counts unless the page has named one. */
  paint(color: string | undefined): Promise<void>
  /** The settings are others. */
  again(): Promise<void>
  remove(): void
}

export async function createLook(core: Core): Promise<Look> {
  const { settings, launcher: drawn } = core
  const { root, button } = drawn

  async function read(): Promise<Reading> {
    // The page's language may be another since the launcher was drawn.
    drawn.draw()
    // Somebody has pressed it, and the words are still to come.
    if (core.isOpen() && !core.session) drawn.set('busy')
    const { lang: locale, dir } = drawn.host
    const words = await loadWords(locale)
    return {
      words: core.ownWords?.(words) ?? words,
      locale,
      dir: dir as Reading['dir'],
      side: settings.side ?? 'end',
    }
  }

  let painted = settings.accent ?? ACCENT
  let playbooks: string | undefined
  let [reading, accents] = await Promise.all([read(), settings.accent ? loadAccents(settings.accent) : undefined])
  const css = () => themeCss({ accents, theme: settings.theme })
  const sheet = addSheet(root, css())
  const dressed = dressLauncher(button, reading.words.close)

  async function paint(color = playbooks): Promise<void> {
    playbooks = color
    const wanted = settings.accent ?? color ?? ACCENT
    if (wanted === painted) return
    painted = wanted
    const made = await loadAccents(wanted)
    if (!made || wanted !== painted) return
    accents = made
    sheet.say(css())
    drawn.paint(wanted)
  }

  return {
    open: dressed.open,
    unread: dressed.unread,
    reading: () => reading,
    paint,
    async again() {
      reading = await read()
      dressed.rename(reading.words.close)
      sheet.say(css())
      await paint()
    },
    remove() {
      dressed.remove()
      sheet.remove()
    },
  }
}
