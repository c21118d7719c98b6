import { FrontdeskError, isFrontdeskError } from '../../protocol/error.ts'
import type { OnPlaybookFail } from '../core.ts'
import type { Chat } from '../surface/chat.ts'

/** What the page is told when a part of the chat did not come. */
export const unloaded = (cause: unknown) => new FrontdeskError('offline', `The chat could not be loaded: ${cause}`, {})

/** `offline` when nothing answered, `not-found` for any status but 2xx, `bad-playbook` for what cannot be run. */
export const withoutPlaybook = (...[url, answer, cause]: Parameters<OnPlaybookFail>): FrontdeskError => {
  if (isFrontdeskError(cause)) return cause
  if (!answer) return new FrontdeskError('offline', `The playbook at ${url} could not be fetched: ${cause}`, {})
  if (!answer.ok) return new FrontdeskError('not-found', `There is no playbook at ${url}: status ${answer.status}.`, {})
  const message = `What is at ${url} cannot be run: ${cause}`
  return new FrontdeskError('bad-playbook', message, { faults: [{ path: '', code: 'unfit', details: {}, message }] })
}

/** What the page is told when the visitor is, of a playbook that has neither come nor failed. */
export const silent = () =>
  new FrontdeskError('offline', 'The playbook, or a part of the chat that it needs, has not come yet. It is asked for again.', {})

export const destroyed = () => new FrontdeskError('destroyed', 'This chat was destroyed. Make another one.', {})

/** @throws {FrontdeskError} `destroyed`, if the chat is. */
export function checkAlive(chat: Chat): void {
  if (chat.state.isDestroyed) throw destroyed()
}
