import type { Chat } from './widget/chat.ts'
import { mountChat } from './widget/mount.ts'
import type { ChatSettings } from './widget/options.ts'
import type { SessionModule } from './widget/session-host.ts'

/**
 * The script tag:
 *
 * ```html
 * <script async src="https://chat.example/embed.js" data-site="shop"></script>
 * ```
 *
 * `data-site` is required. The others are the options of `createChat` by the same names: `data-server` (default: the folder that this
 * script came from), `data-playbook`, `data-accent`, `data-side`, `data-label`, `data-locale`, `data-theme`. A colour that is not
 * `#rrggbb` is our own.
 *
 * No name is added to the page unless `data-global` asks for one. With `data-global="frontdesk"`, `window.frontdesk` becomes the chat,
 * and what the page has queued there before, in an array of functions, is called with it; `push` goes on working afterwards:
 *
 * ```js
 * (window.frontdesk ||= []).push((chat) => chat.on('message:sent', () => count('chat')))
 * ```
 */
type Queue = { push(...uses: ((chat: Chat) => void)[]): unknown }

const script = document.currentScript as HTMLScriptElement
const { site, server, playbook, accent = '', side, label, locale, theme, global } = script.dataset
const base = new URL('.', script.src).href

let failures = 0
/**
 * A browser keeps the failure of a module for the life of the page, and what that module's neighbours import is found by its folder: each
 * further try spells the folder in another way (`%77idget`), so that all of them are asked for anew, and are one copy.
 */
const folder = (): string =>
  'widget'.replace(/./g, (letter, place) => ((failures >> place) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter))

const load = (): Promise<SessionModule> =>
  import(/* @vite-ignore */ `${base + folder()}/widget.js`).catch((error) => {
    failures++
    throw error
  })

if (site) {
  const chat = mountChat(
    {
      site,
      server: server ?? base,
      playbook,
      accent: /^#[\da-f]{6}$/i.test(accent) ? accent : undefined,
      side: side === 'start' ? side : 'end',
      label,
      locale,
      theme: theme as ChatSettings['theme'],
    },
    load,
  )
  if (global) publish(global, chat)
} else {
  // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
  console.error('Frontdesk: the script tag needs data-site.')
}

function publish(name: string, chat: Chat): void {
  const page = window as unknown as Record<string, (Chat & Queue) | ((chat: Chat) => void)[]>
  const queued = page[name]
  const push: Queue['push'] = (...uses) => {
    for (const use of uses)
      try {
        use(chat)
      } catch (error) {
        // No code of ours: it is the page's function that failed, and the page's own error handling hears of it.
        reportError(error)
      }
  }
  page[name] = { ...chat, push }
  if (Array.isArray(queued)) push(...queued)
}
