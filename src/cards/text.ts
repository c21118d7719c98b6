import * as v from 'valibot'
import { Id } from '../protocol/index.ts'

/** Markdown that a bot says: bold, italic, links, bullet lists, images (R12). */
export const Markdown = v.pipe(
  v.string(),
  v.regex(/\S/, 'must hold more than white space'),
  v.maxLength(4_000),
  v.description('Markdown: **bold**, *italic*, [links](https://…), bullet lists, ![images](https://…).'),
)

/** A few plain words: a button, a label. */
export const Words = v.pipe(v.string(), v.regex(/\S/, 'must hold more than white space'), v.maxLength(200))

/** Where the pathway goes on. */
export const NextCard = v.pipe(v.nullable(Id), v.description('The id of the card that comes next; null ends the playbook.'))
