import { createPortal, render } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { provide, rest } from '../src/cards/index.ts'
import { directionOf } from '../src/locales/direction.ts'
import { soonModule } from '../src/widget/panel/use-soon.ts'
import { Doorsteps } from './gallery/doorstep.tsx'
import { dressPage, type Look, lookOf } from './gallery/look.ts'
import { sections } from './gallery/sections.ts'
import { Specimen } from './gallery/specimen.tsx'
import { Switches } from './gallery/switches.tsx'

const closed = { id: 'closed', title: 'Before it is opened' }

function Gallery({ look }: { look: Look }) {
  return (
    <>
      <section id={closed.id} aria-label={closed.title}>
        <h2>{closed.title}</h2>
        <Doorsteps {...look} />
      </section>
      {sections.map(({ id, title, states }) => (
        <section key={id} id={id} aria-label={title}>
          <h2>{title}</h2>
          {states.map((state) => (
            <Specimen key={state.title} state={state} look={look} />
          ))}
        </section>
      ))}
    </>
  )
}

/** To each part of the page; the address stays what it is, for it holds the look. */
function Contents() {
  return (
    <>
      {[closed, ...sections].map(({ id, title }) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault()
            document.getElementById(id)?.scrollIntoView()
          }}
        >
          {title}
        </a>
      ))}
    </>
  )
}

function Page() {
  const [look, setLook] = useState(() => lookOf(location.hash))
  useLayoutEffect(() => dressPage(look, directionOf(look.language) === 'rtl'), [look])
  return (
    <>
      <Gallery look={look} />
      {createPortal(<Switches look={look} onChange={setLook} />, document.getElementById('switches') as HTMLElement)}
      {createPortal(<Contents />, document.getElementById('contents') as HTMLElement)}
    </>
  )
}

// What is done in some of the panels would take the page along, which is to be read from its beginning.
const { focus } = HTMLElement.prototype
const { scrollIntoView } = Element.prototype
HTMLElement.prototype.focus = function (options) {
  focus.call(this, { ...options, preventScroll: true })
}
Element.prototype.scrollIntoView = function (options) {
  if (this.getRootNode() === document) scrollIntoView.call(this, options)
}

const gallery = document.getElementById('gallery')
provide(rest)
// A conversation that stands still has its forms from the start, as one that a visitor has reached has them.
if (gallery) soonModule.fetch().then(() => render(<Page />, gallery))
