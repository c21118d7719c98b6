import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { Key, Link, Markdown, NextCard, Words } from './text.ts'

export const LinkCard = v.pipe(
  v.strictObject({
    kind: v.literal('link'),
    text: Markdown,
    key: Key,
    label: v.pipe(Words, v.description('The button’s words.')),
    url: v.pipe(Link, v.description('Opens in a tab of its own.')),
    next: NextCard,
  }),
  v.description('A button that opens a page, or a mail, or a call; the visitor may also go on without.'),
)
export type LinkCard = v.InferOutput<typeof LinkCard>

/** A button that opens a page. An answer is `true` when it was pressed; `null` goes on without. */
export const link: CardKind<LinkCard> = {
  kind: 'link',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, label, next }, value) {
    if (value === true) return { take: true, next, shown: label, key }
    return value === null ? { take: true, next, shown: '', key } : { take: false, retry: text }
  },
}

export const linkPlan: CardPlan<LinkCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key }, id) => [key ?? id],
  fallback: ({ text, label, url }) => `${text}\n${label}: ${url}`,
}
