import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { Key, Link, Markdown, NextCard, Words } from './text.ts'

export const ConsentCard = v.pipe(
  v.strictObject({
    kind: v.literal('consent'),
    text: v.pipe(Markdown, v.description('What the visitor is asked to agree to.')),
    key: Key,
    link: v.optional(v.pipe(v.strictObject({ label: Words, url: Link }), v.description('Where it is written in full.'))),
    accept: v.pipe(Words, v.description('The button that agrees, such as "I agree".')),
    next: v.pipe(NextCard, v.description('The card that follows for a visitor who agrees.')),
    decline: v.optional(
      v.pipe(
        v.strictObject({ label: Words, next: NextCard }),
        v.description(
          'The button that does not agree, and the pathway without it, where nothing may be asked for. Default: there is none.',
        ),
      ),
    ),
  }),
  v.description('The visitor agrees before anything further is asked and kept. The log holds when, and to which words.'),
)
export type ConsentCard = v.InferOutput<typeof ConsentCard>

/** The visitor agrees, or does not. An answer is `true` or `false`. */
export const consent: CardKind<ConsentCard> = {
  kind: 'consent',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, accept, next, decline }, value) {
    if (value === true) return { take: true, next, shown: accept, key }
    if (value === false && decline) return { take: true, next: decline.next, shown: decline.label, key }
    return { take: false, retry: text }
  },
}

export const consentPlan: CardPlan<ConsentCard> = {
  exits: ({ next, accept, decline }) => [
    { path: 'next', next, label: accept },
    ...(decline ? [{ path: 'decline.next', next: decline.next, label: decline.label }] : []),
  ],
  names: ({ key }, id) => [key ?? id],
  fallback: ({ text, link }) => (link ? `${text}\n${link.label}: ${link.url}` : text),
}
