import { parsePlaybook } from '../cards/index.ts'
import { createApi } from './api/api.ts'
import { inertChat } from './api/inert.ts'
import type { Load } from './core.ts'
import { mountChat } from './mount.ts'
import { speakOwnWords } from './session/own-words.ts'
import type { Chat } from './surface/chat.ts'
import { checkOptions } from './surface/check-options.ts'
import type { ChatOptions, ChatSettings } from './surface/options.ts'

const parts = { widget: () => import('./session/session.ts'), beside: () => import('./beside/beside.ts') }
const load = ((part: keyof typeof parts) => parts[part]()) as Load

/**
 * Put a chat into the page: its launcher is there when this returns, the rest is loaded when the visitor comes near. The same site
 * and id in the same root is one chat, however often this is called. On a server, where there is no document, the chat does nothing.
 *
 * @throws {FrontdeskError} `bad-option` for an option that is unknown, wrong or missing; `bad-playbook`, with the path of each fault,
 *   for a playbook given here that cannot be run. Nothing throws after that.
 */
export function createChat(options: ChatOptions): Chat {
  return chatOf(options).chat
}

/** `createChat`, and whether the chat was made just now. */
export function chatOf(options: ChatOptions): { chat: Chat; isNew: boolean } {
  checkOptions(options)
  // Of no prototype: what a page has hung on every object is none of its wishes.
  const own: ChatOptions = Object.assign(Object.create(null), options)
  const { playbook, container, root, ...others } = own
  const checked =
    typeof playbook !== 'object' ? playbook : 'length' in playbook ? playbook.map(parsePlaybook) : parsePlaybook(playbook)
  if (typeof document === 'undefined') return { chat: inertChat, isNew: false }
  const place = typeof container === 'string' ? { container } : { root: container ?? root }
  const settings: ChatSettings = Object.assign(Object.create(null), { ...others, ...place, playbook: checked, parsePlaybook })
  const core = mountChat(settings, load)
  if (typeof checked === 'object' && 'length' in checked)
    core.settings.among = async (version) => (await import('./starts/here.ts')).amongThese(core, checked, version)
  speakOwnWords(core)
  return core.chat ? { chat: core.chat, isNew: false } : { chat: createApi(core, () => import('./api/late.ts')), isNew: true }
}
