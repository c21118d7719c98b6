import { createPortal, render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { words as ar } from '../src/locales/ar.ts'
import { directionOf } from '../src/locales/direction.ts'
import { en } from '../src/locales/en.ts'
import { themeCss } from '../src/theme/css.ts'
import { accentsOf } from '../src/theme/mend.ts'
import inPlaceCss from '../src/widget/beside/in-place.css?inline'
import { styleByPage } from '../src/widget/beside/page-style.ts'
import { mountPanel } from '../src/widget/panel/panel.tsx'
import { soonModule } from '../src/widget/panel/use-soon.ts'
import { Doorsteps } from './gallery/doorstep.tsx'
import { fakeChat } from './gallery/fake-chat.ts'
import type { State } from './gallery/state.ts'
import { states } from './gallery/states.ts'

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

interface Look {
  theme: 'light' | 'dark' | 'auto'
  language: 'en' | 'ar'
  width: '360' | '400'
  motion: 'full' | 'reduced'
  accent: string
}

const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  language: ['en', 'ar'],
  width: ['400', '360'],
  motion: ['full', 'reduced'],
  accent: ['#1d6b57', '#f5c518', '#5b3df5', '#111111'],
} as const satisfies { [Choice in keyof Look]: readonly Look[Choice][] }

const NAMES: { [Choice in keyof Look]: string } = {
  theme: 'Theme',
  language: 'Language',
  width: 'Width',
  motion: 'Motion',
  accent: 'Accent',
}

function Specimen({ state, look }: { state: State; look: Look }) {
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

function Gallery({ look }: { look: Look }) {
  return (
    <>
      <Doorsteps {...look} />
      {states.map((state) => (
        <Specimen key={state.title} state={state} look={look} />
      ))}
    </>
  )
}

function Switches({ look, onChange }: { look: Look; onChange(look: Look): void }) {
  return (
    <>
      {(Object.keys(CHOICES) as (keyof Look)[]).map((choice) => (
        <label key={choice}>
          {NAMES[choice]}
          <select
            name={choice}
            value={look[choice]}
            onChange={({ currentTarget }) => onChange({ ...look, [choice]: currentTarget.value })}
          >
            {CHOICES[choice].map((value) => (
              <option key={value}>{value}</option>
            ))}
          </select>
        </label>
      ))}
    </>
  )
}

/** What is chosen stands in the address, so that a look can be sent to somebody. */
function Page() {
  const [look, setLook] = useState<Look>(() => {
    const asked = Object.fromEntries(new URLSearchParams(location.hash.slice(1)))
    return { theme: 'auto', language: 'en', width: '400', motion: 'full', accent: '#1d6b57', ...asked }
  })
  useLayoutEffect(() => {
    const dark = look.theme === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : look.theme === 'dark'
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    document.documentElement.dir = directionOf(look.language)
    document.documentElement.style.setProperty('--panel', `${look.width}px`)
    history.replaceState(null, '', `#${new URLSearchParams({ ...look })}`)
  }, [look])
  const switches = document.getElementById('switches') as HTMLElement
  return (
    <>
      <Gallery look={look} />
      {createPortal(<Switches look={look} onChange={setLook} />, switches)}
    </>
  )
}

const gallery = document.getElementById('gallery')
// A conversation that stands still has its forms from the start, as one that a visitor has reached has them.
if (gallery) soonModule.fetch().then(() => render(<Page />, gallery))
