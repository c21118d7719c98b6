import { fillText, variablesOf } from './fill.ts'
import { nothingKnown } from './known.ts'

/** What a kept reply may tell, by name; `page` is the address of the page that the visitor is on. */
export const REPLY_NAMES = [
  'visitor.name',
  'visitor.email',
  'visitor.phone',
  'visitor.organization',
  'agent.name',
  'page',
  'page.title',
] as const
export type ReplyName = (typeof REPLY_NAMES)[number]

/** The names in a reply behind which nothing stands. */
export const unknownIn = (text: string): string[] =>
  variablesOf(text)
    .map(({ name }) => name)
    .filter((name) => !REPLY_NAMES.some((known) => known === name))

/** A reply, in Markdown, as it reads to this visitor; what is not known reads as its fallback. A value stays words, whatever it holds. */
export function fillReply(text: string, facts: Partial<Record<ReplyName, string>>): string {
  // In a playbook these rooms are the machine's own; without the dot a name is an answer's.
  const named = text.replace(/\{\{\s*[\w.-]+/g, (start) => start.replaceAll('.', '-'))
  const fields = new Map(Object.entries(facts).map(([name, value]) => [name.replaceAll('.', '-'), value]))
  return fillText(named, 'text', { ...nothingKnown, fields })
}
