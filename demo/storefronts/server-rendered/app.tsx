/** @jsxImportSource react */
import { FrontdeskChat } from 'frontdesk/react'
import { useState } from 'react'
import { lamps } from '../lamps.ts'

/** The same on the server, where the chat is nothing, and in the browser. */
export function App({ chatServer }: { chatServer: string }) {
  const [count, setCount] = useState(0)
  return (
    <main>
      <h1>Lamps, rendered on a server</h1>
      <p>
        In your basket: <b>{count}</b>
      </p>
      <ul>
        {lamps.map(({ id, name, text }) => (
          <li key={id}>
            {name}
            <p>{text}</p>
            <button type="button" onClick={() => setCount(count + 1)}>
              Add {name}
            </button>
          </li>
        ))}
      </ul>
      <FrontdeskChat site="shop" server={chatServer} accent="#0f4c5c" />
    </main>
  )
}
