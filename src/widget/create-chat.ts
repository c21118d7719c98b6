import { type Playbook, parsePlaybook } from '../cards/index.ts'
import { createApi } from './api/api.ts'
import { inertChat } from './api/inert.ts'
import type { Core, Load } from './core.ts'
import { mountChat } from './mount.ts'
import { saySettled } from './say-settled.ts'
import { speakOwnWords } from './session/own-words.ts'
import type { Chat } from './surface/chat.ts'
import { checkOptions } from './surface/check-options.ts'
import type { ChatOptions, ChatSettings } from './surface/options.ts'

const parts = { widget: () => import('./session/session.ts'), beside: () => import('./beside/beside.ts') }
const load = ((part: keyof typeof parts) => parts[part]()) as Load

/**
 * Put a chat into the page: its launcher is there when this returns, the rest is loaded when the visitor comes near. The same site
 * and id in the same root is one chat, however often this is called: the options of the first call stay, but for what `update` changes, and the console
 * names what else is asked of it later. On a server, where there is no document, the chat does nothing.
 *
 * @throws {FrontdeskError} `bad-option` for an option that is unknown, wrong or missing; `bad-playbook`, with the path of each fault,
 *   for a playbook given here that cannot be run. Nothing throws after that.
 */
export function createChat(options: ChatOptions): Chat {
  const settings = settingsOf(options)
  if (typeof document === 'undefined') return inertChat
  const { chat, core } = chatOf(settings)
  // The page itself takes it away.
  core.holders = Number.POSITIVE_INFINITY
  return chat
}

/** @throws {FrontdeskError} As `createChat`. */
export function settingsOf(options: ChatOptions): ChatSettings {
  checkOptions(options)
  // Of no prototype: what a page has hung on every object is none of its wishes.
  const own: ChatOptions = Object.assign(Object.create(null), options)
  const { playbook, container, root, ...others } = own
  const checked =
    typeof playbook !== 'object' ? playbook : 'length' in playbook ? playbook.map(parsePlaybook) : parsePlaybook(playbook)
  const place = typeof container === 'string' ? { container } : { root: container ?? root }
  return Object.assign(Object.create(null), { ...others, ...place, playbook: checked, parsePlaybook })
}

/** The chat of these settings, made just now or there already. */
export function chatOf(settings: ChatSettings): { chat: Chat; core: Core } {
  const core = mountChat(settings, load)
  const { playbook } = settings
  if (core.settings !== settings) saySettled(core.settings, settings)
  else {
    core.holders = 0
    if (typeof playbook === 'object' && 'length' in playbook)
      settings.among = async (version) =>
        (await import('./starts/here.ts')).amongThese(core, playbook as readonly Playbook[], version)
  }
  speakOwnWords(core)
  return { core, chat: core.chat ?? createApi(core, () => import('./api/late.ts')) }
}
