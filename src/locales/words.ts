import type { Counted } from './counted.ts'

/**
 * Every word of the widget that is not the owner's own. A locale is one object of this type.
 * A name (`name`) is an agent's or the bot's; a `time` reads like `0:42`.
 */
export interface Words extends Partial<FileWords>, Partial<MailWords>, Partial<EmojiWords> {
  /** The panel's name, for those who do not see it. */
  panel: string
  close: string
  newConversation: string
  /** The bot's name until the playbook has brought its own. */
  bot: string
  /** The visitor, before their own words in a transcript. */
  you: string

  /** The composer's placeholder and name. */
  placeholder: string
  send: string
  /** The button beside the field that opens a choice of them. */
  emoji: string
  latest: string
  /** Brings older messages on to the screen. */
  earlier: string
  /** How many more fit; `counted` comes along, so that a language is one request and asks for nothing once it is there. */
  charactersLeft(count: number, counted: Counted): string
  /** How many characters a message has too many; it is kept, and not sent. */
  tooLong(count: number, counted: Counted): string

  sending: string
  sent: string
  /** Under the last message that was read at the other end. */
  read: string
  failed: string
  tryAgain: string

  /** Under the name at the head of the panel: who is there now. */
  statusBot: string
  statusWaiting: string
  statusAgent: string
  statusClosed: string
  /** Above the composer when the playbook has nothing more to say. */
  ended: string

  /** Beside the line that shortens while the visitor waits (R14). */
  timeLeft(time: string): string
  /** How soon somebody usually comes; `time` is whole minutes in the browser's own short form, which has no cases that a sentence could get wrong. */
  usual(time: string): string
  anyMoment: string
  keepWaiting: string
  leaveMessage: string

  joined(name: string): string
  /** An agent holds the conversation no longer, and nobody else does yet. */
  left(name: string): string
  writing(name: string): string
  waiting: string
  extended: string
  nobodyOnline: string
  nobodyCame: string
  stoppedWaiting: string
  unreached: string
  closed: string

  connecting: string
  noConnection: string
  /** The server will not take this visitor, and no further try is made. */
  refused: string
  loading: string
  missingPlaybook: string

  /** The name of a question's group of options. */
  options: string
  skip: string
  submit: string
  /** The pencil beside an answer. */
  change: string
  optional: string
  required: string
  /** Under the field, before anything is wrong with it. */
  hintEmail: string
  hintPhone: string

  /** The menu at the head of the panel, and what is in it beside `newConversation`. */
  more: string
  saveTranscript: string
  sound: string
  endChat: string
  /** Before the visitor ends the conversation, and not doing so. */
  endQuestion: string
  endNo: string
  forgetMe: string
  /** Before everything of the visitor is erased for good. */
  forgetQuestion: string
  forgetYes: string
  forgetNo: string
  forgotten: string
  /** The server could not be reached: it erases what it has at a later visit. */
  forgottenHere: string

  /** At the end, once. */
  rateQuestion: string
  /** What 1 (bad) to 5 (good) are called. */
  score(score: number): string
  rateText: string
  rateThanks: string
}

/** What can be on the screen before anything but the panel itself was fetched; the other words come with what says them. */
export type FirstWords = Pick<
  Words,
  'panel' | 'close' | 'bot' | 'you' | 'placeholder' | 'send' | 'noConnection' | 'loading' | 'missingPlaybook' | 'options' | 'more'
>

/** What is said of an e-mail with the conversation. An `email` is an address. */
export interface MailWords {
  /** The way to it, in the menu. */
  emailTranscript: string
  emailAddress: string
  emailSent(email: string): string
  /** Whether it was sent is not known, or it was not. */
  emailFailed: string
  emailTooMany: string
}

/** What is said in the choice of emoji. */
export interface EmojiWords {
  /** The field that looks for one by its name. */
  searchEmoji: string
  noEmoji: string
}

/** What is said of files. A `name` is a file's; a `size` reads like `10 MB`. */
export interface FileWords {
  /** The button that adds files to a message, and the list of those that go with it. */
  attach: string
  /** Over the panel while a file is held above it. */
  dropFiles: string
  attached(names: string): string
  /** The most files that go with one message. */
  tooManyFiles(count: number): string
  uploading(name: string): string
  uploaded(name: string): string
  removeFile(name: string): string
  /** The server is out of reach, or busy. */
  fileWaits: string
  /** Where a card asks for files and no server takes them. */
  noFiles: string
  fileTooLarge(size: string): string
  /** Not of a kind that is taken, or not what its name says. */
  fileWrongType: string
  /** For any other reason. */
  fileRefused: string
  /** The page was left before the file was there. */
  fileLost: string
  saveFile: string
  /** A picture in the talk, which opens large. */
  showLarge(name: string): string
  previousPicture: string
  nextPicture: string
  closePicture: string
}
