import type { Playbook } from '../../src/cards/index.ts'

/** The shortest way to an agent. */
export const playbook: Playbook = {
  id: 'bench',
  name: 'Bench',
  locale: 'en',
  bot: { name: 'Bot' },
  start: 'live',
  cards: {
    live: {
      kind: 'live-chat',
      onlineMessage: 'Somebody comes.',
      waitMs: 3_600_000,
      offlineMessage: 'Nobody is here.',
      offline: 'end',
    },
    end: { kind: 'outcome', qualified: false, next: null },
  },
}
