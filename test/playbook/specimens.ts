import { type Card, machine, type Playbook, rest } from '../../src/cards/index.ts'
import { provideAll } from '../../src/cards/provide-all.ts'
import { type Effect, newState, type PlaybookState } from '../../src/playbook/index.ts'
import type { AnswerValue, Author, Body } from '../../src/protocol/index.ts'

provideAll(rest)

/** A playbook of these cards, which begins with the first. */
export function playbookOf(cards: Record<string, Card>): Playbook {
  return { id: 'welcome', name: 'Welcome', locale: 'en', bot: { name: 'Fritz' }, start: Object.keys(cards)[0] ?? 'none', cards }
}

/** A question with a live chat on one pathway and an e-mail capture on the other. */
export const shopPlaybook = playbookOf({
  hello: { kind: 'message', text: 'Hello!', next: 'topic' },
  topic: {
    kind: 'question',
    text: 'What is it about?',
    options: [
      { id: 'sales', label: 'Buying', next: 'live' },
      { id: 'other', label: 'Something else', next: 'email' },
    ],
  },
  live: {
    kind: 'live-chat',
    onlineMessage: 'One moment, please.',
    waitMs: 60_000,
    offlineMessage: 'Nobody is here now.',
    offline: 'email',
  },
  email: {
    kind: 'capture',
    text: 'Where do we write to?',
    field: 'email',
    label: 'E-mail',
    retryMessage: 'That is no e-mail address.',
    next: 'lead',
  },
  lead: {
    kind: 'outcome',
    qualified: true,
    text: 'Thank you!',
    create: [{ object: 'lead', title: 'From the chat' }],
    next: null,
  },
})

export const start: Body = {
  kind: 'start',
  playbook: 'welcome',
  version: 'v1',
  page: { url: 'https://shop.example/', title: 'Shop', referrer: '' },
  locale: 'en',
}

export const answer = (card: string, value: AnswerValue, replaces?: number): Body => ({
  kind: 'answer',
  card,
  value,
  ...(replaces !== undefined && { replaces }),
})
export const message = (text: string): Body => ({ kind: 'message', text })
export const assign: Body = { kind: 'assign', agent: { id: 'ada', name: 'Ada' } }

/** Run a playbook over a log: where it stands in the end, and everything it wanted done. */
export function run(
  playbook: Playbook,
  log: readonly Body[],
  by: Author = { role: 'visitor' },
): { state: PlaybookState; effects: Effect[] } {
  let state = newState
  const effects: Effect[] = []
  for (const body of log) {
    const [next, wanted] = machine.step(playbook, state, { body, by })
    state = next
    effects.push(...wanted)
  }
  return { state, effects }
}

/** What the bot said. */
export const said = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.do === 'say' ? [effect.text] : []))
