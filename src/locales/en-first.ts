import type { FirstWords } from './words.ts'

export const enFirst: FirstWords = {
  panel: 'Chat',
  close: 'Close chat',
  bot: 'Assistant',
  you: 'You',
  placeholder: 'Write a message',
  send: 'Send',
  noConnection: 'No connection. What you write is kept and sent when it is back.',
  loading: 'One moment',
  missingPlaybook: 'The chat is not all here yet. You can write to us already.',
  options: 'Choose an answer',
  more: 'More',
}
