import { counted } from '../../counted.ts'

/** Notifications: how they are asked for, switched and worded. */
export const notifyEn = {
  title: 'Notifications',
  ask: 'May this browser call you when somebody needs you?',
  askHint: 'A visitor who waits, a conversation given to you, a new message in yours. Each can be switched off.',
  allow: 'Allow notifications',
  notNow: 'Not now',
  granted: 'This browser shows notifications. They name the visitor, and none of their words.',
  default: 'This browser has not been asked yet. Until then the sound and the tab’s title tell you.',
  denied:
    'This browser is told not to show notifications of the inbox. Allow them in its settings for this page, beside the address, and reload. Until then the sound and the tab’s title tell you.',
  absent: 'This browser has no notifications for pages. The sound and the tab’s title tell you.',
  of: 'Notify me of',
  on: {
    unassigned: 'A new conversation in Unassigned, again and again until somebody takes it',
    assigned: 'A conversation that is assigned to me',
    message: 'A new message in a conversation of mine',
  },
  sound: 'With a sound',
  tryOut: 'Hear it',
  done: 'Done',

  told: {
    unassigned: (name: string): string => `${name} is in Unassigned`,
    assigned: (name: string): string => `${name} was assigned to you`,
    message: (name: string): string => `New message from ${name}`,
  },
  hint: {
    unassigned: 'Nobody has taken the conversation yet.',
    assigned: 'You hold the conversation now.',
    message: 'Press to read it.',
  },
  several: (count: number): string => counted('en', count, { other: '# visitors are in Unassigned' }),
}
