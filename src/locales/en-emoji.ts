import type { EmojiWords } from './words.ts'

export const enEmoji: EmojiWords = {
  searchEmoji: 'Search emoji',
  noEmoji: 'None is called that.',
}

/** What is said of the choice of emoji, in English as far as the language at hand says nothing of it. */
export const emojiWords = <Given extends Partial<EmojiWords>>(words: Given): Given & EmojiWords => ({ ...enEmoji, ...words })
