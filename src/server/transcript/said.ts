import { machine, type Playbook } from '../../cards/index.ts'
import { newState, wordsOfLate } from '../../playbook/index.ts'
import type { Entry } from '../../protocol/index.ts'
import { shownIn } from '../conversation/ledger.ts'

/** A line of a conversation as it is told to somebody: who said it, or what happened. */
export type Said = { at: number } & (
  | { by: 'bot' | 'visitor'; text: string }
  | { by: 'agent'; name: string; text: string }
  | { by: 'event'; event: 'joined' | 'left'; name: string }
  | { by: 'event'; event: 'closed' }
)

/**
 * Everything that was said, in the order in which it was. Unlike a window, which shows an answer that was taken back no more, it has all of
 * them. Without a playbook the bot's words are missing and answers read as they were given.
 */
export function saidIn(entries: readonly Entry[], playbook: Playbook | undefined): Said[] {
  const lines: Said[] = []
  const heard = new Set<string>()
  let state = newState
  for (const entry of entries) {
    const { by, body, at } = entry
    const [next, effects] = playbook ? machine.step(playbook, state, entry) : [state, []]
    state = next
    if (body.kind === 'message') {
      const text = [body.text, ...(body.files ?? []).map(({ name }) => `[${name}]`)].filter(Boolean).join('\n')
      lines.push(by.role === 'agent' ? { by: 'agent', name: by.name, at, text } : { by: 'visitor', at, text })
    }
    if (body.kind === 'drop' && by.role === 'agent') lines.push({ by: 'agent', name: by.name, at, text: body.as.text })
    if (body.kind === 'answer') {
      const text = shownIn(effects) ?? (body.replaces === undefined ? wordsOfLate(state, body) : '')
      if (text) lines.push({ by: 'visitor', at, text })
    }
    if (body.kind === 'unassign') lines.push({ by: 'event', event: 'left', name: body.agent.name, at })
    if (body.kind === 'assign') lines.push({ by: 'event', event: 'joined', name: body.agent.name, at })
    // In another language the bot says again what is not answered yet.
    const answered = body.kind === 'language' ? effects.findLastIndex((effect) => effect.do === 'take') : -1
    for (const effect of effects.slice(answered + 1)) {
      const key = effect.do === 'say' ? `${effect.key} ${effect.text}` : ''
      // A way that is gone anew is told from where it is another.
      if (effect.do !== 'say' || heard.has(key)) continue
      heard.add(key)
      lines.push({ by: 'bot', at, text: effect.text })
    }
    if (body.kind === 'close') lines.push({ by: 'event', event: 'closed', at })
  }
  return lines
}
