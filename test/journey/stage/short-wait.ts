import type { Playbook } from '../../../src/cards/index.ts'

/** One question, a live chat card with the shortest wait there may be, and an offline branch that makes a lead. */
export const shortWait: Playbook = {
  id: 'short-wait',
  name: 'Short wait',
  locale: 'en',
  bot: { name: 'Lys' },
  start: 'name',
  cards: {
    name: {
      kind: 'capture',
      text: 'Who are you?',
      field: 'name',
      label: 'Your name',
      retryMessage: 'A first name is plenty.',
      next: 'desk',
    },
    desk: {
      kind: 'live-chat',
      onlineMessage: 'Somebody is coming.',
      waitMs: 5_000,
      offlineMessage: 'Nobody is **free**.\n\n![Our dog, asleep](https://fjord-and-filament.example/dog.png)',
      offline: 'email',
    },
    email: {
      kind: 'capture',
      text: 'Where can we write to you?',
      field: 'email',
      label: 'E-mail',
      retryMessage: 'That is no e-mail address.',
      next: 'lead',
    },
    lead: {
      kind: 'outcome',
      qualified: true,
      text: 'We shall write.',
      create: [{ object: 'lead', title: 'Missed visitor' }],
      next: null,
    },
  },
}
