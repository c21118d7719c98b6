import * as v from 'valibot'
import { faultAt } from '../playbook/index.ts'
import { type Fault, Id } from '../protocol/index.ts'

/** Markdown that a bot says: bold, italic, links, bullet lists, images (R12). */
export const Markdown = v.pipe(
  v.string(),
  v.regex(/\S/, 'blank'),
  v.maxLength(4_000),
  v.description('Markdown: **bold**, *italic*, [links](https://…), bullet lists, ![images](https://…).'),
)

/** A language, by BCP 47. */
export const LanguageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[\dA-Za-z]{2,8})*$/, 'not-a-language'), v.maxLength(35))

/** A few plain words: a button, a label. */
export const Words = v.pipe(v.string(), v.regex(/\S/, 'blank'), v.maxLength(200))

/** Where the pathway goes on. */
export const NextCard = v.pipe(v.nullable(Id), v.description('The id of the card that comes next; null ends the playbook.'))

/** The name by which texts and conditions call an answer. */
export const Key = v.optional(
  v.pipe(Id, v.description('The name by which texts and conditions call the answer. Default: the card’s id.')),
)

/** An address that a visitor can follow: a page, a mail, a call. */
export const Link = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/))\S+$/, 'not-a-link'))

/** A picture's address. */
export const Picture = v.optional(v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\/\S+$/, 'not-a-page')))

/** What an option of a question has, wherever it leads to. */
export const OPTION = {
  id: v.pipe(Id, v.description('Stays the same when the label is reworded.')),
  label: Words,
  picture: Picture,
}

/** A fault for each part of a list whose id another has before it. */
export function repeatedIds(parts: readonly { id: string }[], path: string): Fault[] {
  const seen = new Set<string>()
  return parts.flatMap(({ id }, index) => {
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew ? [] : [faultAt(`${path}[${index}].id`, 'same-id', { id })]
  })
}

/** A day of the calendar. */
export const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'not-a-day'))
