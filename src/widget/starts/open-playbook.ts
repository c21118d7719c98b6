import type { Opening } from '../../cards/index.ts'
import { browserStore } from '../../chat/browser-store.ts'
import { visitorKey } from '../../chat/visitor/keep.ts'
import type { Core } from '../core.ts'
import { keptTalk } from './hindrance.ts'

/** The next conversation that begins runs on this playbook; without one, on whichever is first then. */
export function runHere(core: Core, opening: Opening | undefined): void {
  // The site's first is the one that is asked for as the visitor comes near.
  core.settings.runs = opening === core.starts?.openings[0] ? undefined : opening?.id
}

/** Open the chat with this playbook, at the visitor's wish. Whoever has talked here before talks anew; what was said then stays on the server. */
export function openPlaybook(core: Core, opening: Opening): void {
  const kept = keptTalk(core.name)
  if (kept?.conversation)
    browserStore().set(visitorKey(core.name), JSON.stringify({ ...kept, conversation: null, log: undefined }))
  runHere(core, opening)
  core.want(true, true)
}
