import { useLayoutEffect, useRef } from 'preact/hooks'
import { words as ar } from '../../src/locales/ar.ts'
import { directionOf } from '../../src/locales/direction.ts'
import { en } from '../../src/locales/en.ts'
import { themeCss } from '../../src/theme/css.ts'
import { accentsOf } from '../../src/theme/mend.ts'
import inPlaceCss from '../../src/widget/beside/in-place.css?inline'
import { styleByPage } from '../../src/widget/beside/page-style.ts'
import { mountPanel } from '../../src/widget/panel/panel.tsx'
import { fakeChat } from './fake-chat.ts'
import type { Look } from './look.ts'
import type { State } from './state.ts'

const words = { en, ar }

/** The panel stands in the page here, instead of floating above it. */
const inPlace = `
  .panel{position:relative;inset:auto;inline-size:100%;block-size:640px;padding:0;border:1px solid var(--fd-line);border-radius:16px;animation:none}`
/** What is a window to a chat that stands in the page. */
const frame = ':host{display:block;position:relative;block-size:640px}:host .panel{block-size:640px!important}'
const still = '*{animation:none!important}.wait-line{display:none}'

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** One state, in a panel of its own. */
export function Specimen({ state, look }: { state: State; look: Look }) {
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' })
    if (!root) return
    const locale = state.locale ?? look.language
    root.adoptedStyleSheets = [sheetOf(themeCss({ theme: look.theme, accents: accentsOf(look.accent) }))]
    const panel = mountPanel({
      root,
      chat: fakeChat(state.items, state.view),
      // A page has one chat; of several regions each needs a name of its own.
      words: state.mode ? { ...words[locale], panel: state.title } : words[locale],
      locale,
      dir: directionOf(locale),
      side: 'end',
      sound: { isOn: () => true, turn: () => {} },
      onClose: state.mode ? undefined : () => {},
    })
    const place = state.mode ? `${inPlaceCss}${frame}` : inPlace
    root.adoptedStyleSheets.push(sheetOf(place + (look.motion === 'reduced' ? still : '')))
    const unname = styleByPage(root)
    panel.open({ focus: false })
    state.after?.(root)
    return () => {
      unname()
      panel.destroy()
    }
  }, [look])
  return (
    <figure>
      <figcaption dir="auto">
        {state.title}
        <span>{state.about}</span>
      </figcaption>
      <div ref={host} data-mode={state.mode} />
    </figure>
  )
}
