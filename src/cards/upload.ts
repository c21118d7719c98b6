import * as v from 'valibot'
import type { CardKind, CardPlan } from '../playbook/index.ts'
import { Key, Markdown, NextCard } from './text.ts'

export const UploadCard = v.pipe(
  v.strictObject({
    kind: v.literal('upload'),
    text: Markdown,
    key: Key,
    most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10), v.description('How many files. Default 1.'))),
    optional: v.optional(v.pipe(v.boolean(), v.description('Whether the visitor may skip it. Default false.'))),
    next: NextCard,
  }),
  v.description('The bot asks for files.'),
)
export type UploadCard = v.InferOutput<typeof UploadCard>

/** The bot asks for files. An answer is the list of their names, and the files are messages of their own; `null` skips an optional one. */
export const upload: CardKind<UploadCard> = {
  kind: 'upload',
  arrive: ({ text }) => ({ say: text, turn: 'await-answer' }),
  answer({ text, key, most = 1, optional, next }, value) {
    if (value === null && optional) return { take: true, next, shown: '', key }
    const isList = Array.isArray(value) && value.length > 0 && value.length <= most && value.every((name) => name.trim() !== '')
    return isList ? { take: true, next, shown: value.join('\n'), key } : { take: false, retry: text }
  },
}

export const uploadPlan: CardPlan<UploadCard> = {
  exits: ({ next }) => [{ path: 'next', next }],
  names: ({ key }, id) => [key ?? id],
  fallback: ({ text }) => text,
}
