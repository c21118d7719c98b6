import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { filesIn } from '../protocol/index.ts'
import { Key, Markdown, NextCard } from './text.ts'

export const UploadCard = v.pipe(
  v.strictObject({
    kind: v.literal('upload'),
    text: Markdown,
    key: Key,
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10), v.description('How many files. Default 1.'))),
    optional: v.optional(
      v.pipe(v.boolean(), v.description('Whether the visitor may skip it, where files can be sent. Default false.')),
    ),
    next: NextCard,
  }),
  v.description('The bot asks for files.'),
)
export type UploadCard = v.InferOutput<typeof UploadCard>

/** The bot asks for files. An answer is these, as the server has them, whose names are kept under its key; `null` goes on without: where it is optional, and where no files are taken. */
export const upload: CardKind<UploadCard> = {
  kind: 'upload',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, most = 1, next }, value) {
    if (value === null) return { take: true, next, shown: '', key }
    const files = filesIn(value)
    if (!files || files.length > most) return { take: false, retry: text }
    const shown = files.map(({ name }) => name).join(', ')
    return { take: true, next, shown, files, key, fields: key ? { [key]: shown } : {} }
  },
}

export const uploadPlan: CardPlan<UploadCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key }, id) => [key ?? id],
  fallback: ({ text }) => text,
}
