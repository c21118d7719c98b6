import type { Load } from './widget/core.ts'
import { mountChat } from './widget/mount.ts'
import type { ChatSettings } from './widget/surface/options.ts'

/**
 * The script tag:
 *
 * ```html
 * <script async src="https://chat.example/embed.js" data-site="shop"></script>
 * ```
 *
 * `data-site` is required. The others are the options of `createChat` by the same names: `data-id`, `data-server` (default: the folder
 * that this script came from), `data-playbook`, `data-accent`, `data-side`, `data-offset` (`24` or
 * `24,80`), `data-layer`, `data-mode`, `data-container` (a selector), `data-label`, `data-icon`,
 * `data-picture`, `data-greeting`, `data-greeting-after` (milliseconds), `data-proactive`, `data-locale`, `data-theme`, `data-consent`, `data-files`, `data-images`
 * (`none`, or origins with commas). A value that cannot be is named in the console, and is as good as none. So is a name that is nearly one of
 * these; others are somebody else's.
 *
 * No name is added to the page unless `data-global` asks for one. With `data-global="frontdesk"`, `window.frontdesk` becomes the chat
 * a little later, and what the page has queued there before, in an array of functions, is called with it. `push` goes on working
 * afterwards, and returns a promise of what the function returns; README has a stub whose `push` does so before, too, and rejects where
 * this script is blocked.
 *
 * ```js
 * (window.frontdesk ||= []).push((chat) => chat.on('message:sent', () => count('chat')))
 * ```
 */
const { src, dataset } = document.currentScript as HTMLScriptElement
const base = new URL('.', src).href
/** Of no prototype: what a page has hung on every object is none of its wishes. */
const options = { __proto__: null, server: base, ...dataset } as unknown as Record<string, string | undefined>
const { global } = options

const name = /^[\w-]{1,64}$/
/** Of what the launcher stands and looks by. What can wait is checked when the page is idle. */
const right = {
  site: name,
  id: name,
  accent: /^#[\da-f]{6}$/i,
  side: /^(start|end)$/,
  offset: /^\d+(|,\d+)$/,
  mode: /^(launcher|inline|page)$/,
  consent: /^(implied|required)$/,
  // As a list, too; and asked without trying it, which throws.
  container: { test: (value: string) => CSS.supports(`selector(:not(${value}))`) },
}

let failures = 0
/**
 * A browser keeps the failure of a module for the life of the page, and what that module's neighbours import is found by its folder: each
 * further try spells the folder in another way (`%77idget`), so that all of them are asked for anew, and are one copy.
 */
const folder = (): string =>
  'widget'.replace(/./g, (letter, place) => ((failures >> place) & 1 ? `%${letter.charCodeAt(0).toString(16)}` : letter))

const load: Load & ((part: 'publish') => Promise<typeof import('./widget/publish.ts')>) = (part: string) =>
  import(/* @vite-ignore */ `${base + folder()}/${part}.js`).catch((error) => {
    failures++
    throw error
  })

const complain = (what: string) => {
  // biome-ignore lint/suspicious/noConsole: a script tag throws at nobody; this is where its author looks.
  console.error(`Frontdesk: ${what}.`)
}

for (const [name, pattern] of Object.entries(right)) {
  const value = options[name]
  if (value === undefined || pattern.test(value)) continue
  complain(`data-${name} cannot be "${value}"`)
  // Whoever has said something of consent has not meant that there is no question of it.
  options[name] = name === 'consent' ? 'required' : undefined
}

const block = () => (window as unknown as Record<string, { fail?(): void } | undefined>)[global as string]?.fail?.()

if (options.site) {
  const core = mountChat(options as unknown as ChatSettings, load)
  if (global) load('publish').then(({ publish }) => publish(core, global), block)
} else {
  complain('data-site is missing')
  block()
}
