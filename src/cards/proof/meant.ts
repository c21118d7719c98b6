import { type AnswerValue, newId } from '../../protocol/index.ts'
import { keyOf } from '../capture.ts'
import type { Card } from '../kinds.ts'

type Options = readonly { id: string; label: string }[]

/** What a visitor means by these words: options by their labels, several parted by ";", fields as `key=value`, `-` skips; else the words. */
export function meant(card: Card | undefined, text: string): AnswerValue {
  if (text === '-') return null
  switch (card?.kind) {
    case 'question':
      return idOf(card.options, text)
    case 'choices':
      return partsOf(text).map((part) => idOf(card.options, part))
    case 'upload':
      return partsOf(text).map(fileCalled)
    case 'rating':
      return Number(text)
    case 'consent':
    case 'link':
      return text !== 'no'
    case 'meeting':
      return Object.fromEntries(partsOf(text).map(pair))
    case 'form':
      return Object.fromEntries(
        partsOf(text).map((part) => {
          const [key, words] = pair(part)
          const options = card.fields.find((field) => keyOf(field) === key)?.options
          return [key, options ? idOf(options, words) : figureIn(words)]
        }),
      )
    default:
      return text
  }
}

const partsOf = (text: string): string[] => text.split(/[;\n]/).map((part) => part.trim())

/** The option that these words name, by its label or its id; the words where there is none. */
const idOf = (options: Options, words: string): string =>
  options.find(({ id, label }) => label === words || id === words)?.id ?? words

/** In a dialogue a file is its name. */
const fileCalled = (name: string) => ({ id: newId(), name, type: 'application/octet-stream', bytes: 1 })

function pair(part: string): [key: string, words: string] {
  const [key = '', ...rest] = part.split('=')
  return [key.trim(), rest.join('=').trim()]
}

const figureIn = (words: string): string | number => (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(words) ? Number(words) : words)
