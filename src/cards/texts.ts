import * as v from 'valibot'
import { Id } from '../protocol/index.ts'
import { LanguageTag, Link, Markdown, Words } from './text.ts'

const Options = v.optional(v.pipe(v.record(Id, Words), v.description('The options’ labels, by their ids.')))

/** A card's words in another language, under the names that they have in the card. */
export const CardTexts = v.strictObject({
  text: v.optional(Markdown),
  label: v.optional(Words),
  accept: v.optional(Words),
  decline: v.optional(v.pipe(Words, v.description('The label of the button that does not agree.'))),
  retryMessage: v.optional(Markdown),
  onlineMessage: v.optional(Markdown),
  offlineMessage: v.optional(Markdown),
  url: v.optional(v.pipe(Link, v.description('The address of the page in this language. Default: the card’s.'))),
  link: v.optional(v.union([Words, v.strictObject({ label: v.optional(Words), url: v.optional(Link) })])),
  options: Options,
  fields: v.optional(
    v.pipe(
      v.record(
        Id,
        v.union([
          Words,
          v.strictObject({
            label: v.optional(Words),
            hint: v.optional(Words),
            retryMessage: v.optional(Markdown),
            options: Options,
          }),
        ]),
      ),
      v.description('A form’s fields, by the names that their answers are kept under: the label, or all of the words.'),
    ),
  ),
})

/** The words of a playbook's cards in other languages. */
export const Texts = v.optional(
  v.pipe(
    v.record(LanguageTag, v.record(Id, CardTexts)),
    v.description(
      'The cards’ words in other languages: by language tag, and by the card’s id. What is missing reads in the playbook’s own.',
    ),
  ),
)
