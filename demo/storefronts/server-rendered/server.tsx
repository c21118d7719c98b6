/** @jsxImportSource react */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app.tsx'

/** The page's markup, as the server sends it. */
export const render = (chatServer: string): string =>
  renderToString(
    <StrictMode>
      <App chatServer={chatServer} />
    </StrictMode>,
  )
