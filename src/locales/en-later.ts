import { enFirst } from './en-first.ts'
import type { Words } from './words.ts'

/** All but what is said of files, which comes with them. */
export const enLater: Words = {
  ...enFirst,

  newConversation: 'Start a new conversation',
  emoji: 'Emoji',

  latest: 'To the latest message',
  earlier: 'Earlier messages',
  charactersLeft: (count, counted) => counted('en', count, { one: '# character left', other: '# characters left' }),
  tooLong: (count, counted) =>
    `${counted('en', count, { one: '# character', other: '# characters' })} too many. Shorten it, or send it in two parts.`,

  sending: 'Sending',
  sent: 'Sent',
  read: 'Read',
  failed: 'This did not arrive.',
  tryAgain: 'Try again',

  statusBot: 'Automatic assistant',
  statusWaiting: 'Looking for a colleague',
  statusAgent: 'Here with you',
  statusClosed: 'Closed',
  ended: 'You can still write. It is kept for the team.',

  timeLeft: (time) => `${time} left`,
  usual: (time) => `Usually somebody is here within ${time}`,
  anyMoment: 'Any moment now',
  keepWaiting: 'Keep waiting',
  leaveMessage: 'Leave a message instead',

  joined: (name) => `${name} joined`,
  left: (name) => `${name} left`,
  writing: (name) => `${name} is writing`,
  waiting: 'We are looking for someone for you.',
  extended: 'You chose to keep waiting',
  nobodyOnline: 'Nobody is at the desk right now',
  nobodyCame: 'Nobody was free in time',
  stoppedWaiting: 'You chose to leave a message',
  unreached: 'We could not reach the desk',
  closed: 'This conversation is closed.',

  connecting: 'Connecting',
  refused: 'This chat cannot connect here. Nothing is sent.',

  skip: 'Skip',
  submit: 'Continue',
  change: 'Change',
  optional: 'optional',
  required: 'Please fill this in.',
  hintEmail: 'Such as name@example.com',
  hintPhone: 'With the country code, such as +44',

  saveTranscript: 'Save this conversation',
  sound: 'Sound',
  endChat: 'End chat',
  endQuestion: 'End this chat? You can start a new one at any time.',
  endNo: 'Keep talking',
  forgetMe: 'Forget me',
  forgetQuestion: 'Erase all that you said here, on this device and on our server? It cannot be brought back.',
  forgetYes: 'Erase everything',
  forgetNo: 'Keep it',
  forgotten: 'All of it is erased.',
  forgottenHere: 'Erased on this device. The server could not be reached; that follows when you next chat here.',

  rateQuestion: 'How was it?',
  score: (score) => ['Bad', 'Not good', 'All right', 'Good', 'Very good'][score - 1] ?? '',
  rateText: 'Would you like to add anything?',
  rateThanks: 'Thank you for telling us.',
}
