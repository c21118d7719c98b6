/** @jsxImportSource react */
import { useFrontdeskChat } from 'frontdesk/react'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { chatServer } from '../chat-server.ts'
import { lamps } from '../lamps.ts'

function Shop() {
  const [isDark, setDark] = useState(false)
  const [heard, setHeard] = useState(0)
  const theme = isDark ? 'dark' : 'light'
  const chat = useFrontdeskChat(
    { site: 'shop', server: chatServer(), accent: '#0f4c5c', theme },
    { 'message:received': () => setHeard((count) => count + 1) },
  )
  return (
    <main>
      <h1>Lamps, with React</h1>
      <p>
        In strict mode, which mounts everything twice. Heard from the chat: <b data-heard>{heard}</b>
      </p>
      <p>
        <button type="button" onClick={() => chat?.open()}>
          Talk to us
        </button>{' '}
        <button type="button" onClick={() => setDark(!isDark)}>
          {isDark ? 'Lights on' : 'Lights off'}
        </button>
      </p>
      <ul>
        {lamps.map(({ id, name, text }) => (
          <li key={id}>
            {name}
            <p>{text}</p>
            <button type="button" onClick={() => void chat?.prefill(`I have a question about ${name}: `)}>
              Ask about {name}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}

function App() {
  const [isOpen, setOpen] = useState(true)
  return (
    <>
      <header>
        <span>Fjord &amp; Filament</span>
        <button type="button" onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Leave the shop' : 'Enter the shop'}
        </button>
      </header>
      {isOpen && <Shop />}
    </>
  )
}

createRoot(document.getElementById('app') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
