import type { FirstWords } from './words.ts'

export const enFirst: FirstWords = {
  panel: 'Chat',
  close: 'Close chat',
  bot: 'Assistant',
  you: 'You',
  placeholder: 'Write a message',
  send: 'Send',
  loading: 'One moment',
  options: 'Choose an answer',
  more: 'More',
}
