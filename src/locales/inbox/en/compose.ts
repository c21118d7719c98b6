import { enEmoji } from '../../en-emoji.ts'

/** Where an agent writes: how it looks, and what else goes in. */
export const composeEn = {
  emoji: 'Emoji',
  ...enEmoji,
  format: 'Formatting',
  strong: 'Bold',
  em: 'Italic',
  code: 'Code',
  link: 'Link',
  bullet_list: 'Bulleted list',
  ordered_list: 'Numbered list',
  blockquote: 'Quote',
  code_block: 'Block of code',
  withKey: (name: string, key: string): string => `${name} (${key})`,
  linkWords: 'Words',
  linkAddress: 'Address',
  linkBad: 'This is no address that a visitor could open.',
  linkPut: 'Link',
  linkRemove: 'Remove link',
  linkKeep: 'Cancel',
  /** Beyond this length nobody reads Markdown. */
  asPlain: 'Too long for formatting: it arrives as plain text.',
}

export type ComposeWords = typeof composeEn
