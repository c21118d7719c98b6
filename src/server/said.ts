import { type Body, partsOfDropped, wordsOfAnswer } from '../protocol/index.ts'

/** The most words that a search goes by; what is written beyond them is not looked for. */
const MOST_WORDS = 8

/** Text as it is looked for: without case, accents and what cannot be seen. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\p{C}/gu, ' ').toLowerCase()

/** What was said in an entry, by whomever, as a search finds it; empty where nothing was. */
export function saidIn(body: Body): string {
  switch (body.kind) {
    case 'message':
      return plain([body.text, ...(body.files ?? []).map(({ name }) => name)].join(' ')).trim()
    case 'drop':
      return plain([body.as.text, ...partsOfDropped(body.as)].join(' ')).trim()
    case 'answer':
      return plain(wordsOfAnswer(body.value)).trim()
    case 'identified':
      return plain(Object.values(body.fields).join(' ')).trim()
    case 'rating':
      return plain(body.text ?? '').trim()
    case 'assign':
      return plain(body.agent.name)
    default:
      return ''
  }
}

/** The words of a search. A conversation is found when each of them is a part of something that was said in it. */
export const soughtIn = (words: string): string[] => [...new Set(plain(words).split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS)
