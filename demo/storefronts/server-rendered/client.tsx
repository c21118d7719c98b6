/** @jsxImportSource react */
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { chatServer } from '../chat-server.ts'
import { App } from './app.tsx'

hydrateRoot(
  document.getElementById('app') as HTMLElement,
  <StrictMode>
    <App chatServer={chatServer()} />
  </StrictMode>,
)
