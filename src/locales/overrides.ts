import { en } from './en.ts'
import type { FirstWords, Words } from './words.ts'

/** An owner's own words: each takes the place of ours, in whatever language. Where ours is a function, so is theirs. */
export type WordOverrides = { readonly [Word in keyof Words]?: Words[Word] | undefined }

/** Names of words that there are not, or that are given as text where a function is wanted, or the other way round. */
export const wrongWords = (overrides: object): string[] =>
  Object.entries(overrides)
    .filter(([name, word]) => word !== undefined && !fits(name, word))
    .map(([name]) => name)

/** Those words with an owner's in their place. What `wrongWords` names is left out: a panel with our word is better than none. */
export const withOverrides = (words: FirstWords, overrides: WordOverrides): FirstWords => ({
  ...words,
  ...Object.fromEntries(Object.entries(overrides).filter(([name, word]) => fits(name, word))),
})

const fits = (name: string, word: unknown): boolean => Object.hasOwn(en, name) && typeof word === typeof en[name as keyof Words]
