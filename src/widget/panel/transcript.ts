import type { Item, VisitorView } from '../../chat/index.ts'
import { complete } from '../../locales/complete.ts'
import type { FirstWords } from '../../locales/words.ts'
import { eventText } from './event-text.ts'

export interface TranscriptOptions {
  items: readonly Item[]
  view: Pick<VisitorView, 'bot'>
  words: FirstWords
  /** BCP 47, for the times. */
  locale: string
}

/**
 * A conversation as Markdown, a paragraph for each thing said: who and when in bold, and what, as it was written; files by their names. What failed to be sent
 * is not in it.
 */
export function transcriptOf({ items, view, words: first, locale }: TranscriptOptions): string {
  const words = complete(first)
  const time = timeIn(locale)
  const said = (name: string, { at }: Item, text: string) =>
    `**${at === undefined ? name : `${name}, ${time.format(at)}`}**\n${text}`

  const paragraphs = items.map((item) => {
    if (item.kind === 'bot') return said(view.bot?.name ?? words.bot, item, item.text)
    if (item.kind === 'event') return eventText(item.event, words)?.replace(/.+/s, '*$&*')
    if (item.delivery === 'failed') return undefined
    const parts = [item.text, ...(item.files ?? []).map(({ name }) => `[${name}]`)].filter((part) => part !== '')
    return said(item.kind === 'agent' ? item.agent.name : words.you, item, parts.join('\n'))
  })
  return paragraphs
    .filter((text) => text !== undefined)
    .map((text) => `${text}\n`)
    .join('\n')
}

function timeIn(locale: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  } catch {
    // RangeError: the page's `lang` is no language tag ("en_US"); the reader's own it is.
    return timeIn(undefined)
  }
}
