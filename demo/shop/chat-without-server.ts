import type * as Frontdesk from '../../src/standalone.ts'
import playbook from '../playbooks/live-chat.json'

const SITE = 'shop'

/** The chat of a shop that is opened from a folder: the backend is in the page too. Nobody is at its desk, so the bot takes a message. */
export async function chatWithoutServer(): Promise<void> {
  const { createChat, localBackend, parsePlaybook } = await standalone()
  const { visitor } = await localBackend({ site: SITE, playbook })
  createChat({ site: SITE, backend: visitor, playbook: parsePlaybook(playbook), accent: '#0f4c5c' })
}

/** Everything of ours: the built classic script beside the page, or its source where Vite serves the page. */
async function standalone(): Promise<typeof Frontdesk> {
  if (import.meta.env.DEV) return import('../../src/standalone.ts')
  const script = document.createElement('script')
  script.src = 'frontdesk.js'
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve
    script.onerror = reject
  })
  document.head.append(script)
  await loaded
  return (globalThis as unknown as { Frontdesk: typeof Frontdesk }).Frontdesk
}
