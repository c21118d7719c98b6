import { parsePlaybook } from '../cards/index.ts'
import { createApi } from './api.ts'
import type { Chat } from './chat.ts'
import { checkOptions } from './check-options.ts'
import type { Load } from './core.ts'
import { inertChat } from './inert.ts'
import { mountChat } from './mount.ts'
import type { ChatOptions } from './options.ts'
import { speakOwnWords } from './own-words.ts'

const parts = { widget: () => import('./session.ts'), beside: () => import('./beside/beside.ts') }
const load = ((part: keyof typeof parts) => parts[part]()) as Load

/**
 * Put a chat into the page: its launcher is there when this returns, the rest is loaded when the visitor comes near. The same site
 * and id in the same root is one chat, however often this is called. On a server, where there is no document, the chat does nothing.
 *
 * @throws {FrontdeskError} `bad-option` for an option that is unknown, wrong or missing; `bad-playbook`, with the path of each fault,
 *   for a playbook given here that cannot be run. Nothing throws after that.
 */
export function createChat(options: ChatOptions): Chat {
  checkOptions(options)
  const { playbook, container, root, ...others } = options
  const checked =
    typeof playbook !== 'object' ? playbook : 'length' in playbook ? playbook.map(parsePlaybook) : parsePlaybook(playbook)
  if (typeof document === 'undefined') return inertChat
  const place = typeof container === 'string' ? { container } : { root: container ?? root }
  const core = mountChat({ ...others, ...place, playbook: checked, parsePlaybook }, load)
  if (typeof checked === 'object' && 'length' in checked)
    core.settings.among = async (version = core.settings.runs) =>
      (await import('./starts/here.ts')).amongThese(core, checked, version)
  speakOwnWords(core)
  return core.chat ?? createApi(core, () => import('./late.ts'))
}
