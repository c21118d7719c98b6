import { FrontdeskError } from '../../protocol/error.ts'
import type { Chat } from '../surface/chat.ts'
import { untouched } from '../surface/state.ts'

const nothing = () => undefined

/** Rejects, and nobody needs to catch it. */
function never(): Promise<never> {
  const rejected = Promise.reject(new FrontdeskError('offline', 'There is no chat where there is no document.', {}))
  rejected.catch(nothing)
  return rejected
}

/** The chat of a page that has no document: a server's. It is there, and does nothing. */
export const inertChat: Chat = {
  open: nothing,
  close: nothing,
  toggle: nothing,
  show: nothing,
  hide: nothing,
  send: never,
  prefill: never,
  startPlaybook: never,
  requestAgent: never,
  endConversation: never,
  identify: nothing,
  logout: never,
  forgetMe: never,
  setConsent: never,
  update: never,
  setLocale: never,
  setTheme: never,
  transcript: never,
  explain: never,
  track: nothing,
  page: nothing,
  state: untouched('implied'),
  subscribe: () => nothing,
  on: () => nothing,
  once: () => nothing,
  destroy: nothing,
}
