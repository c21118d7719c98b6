import { type AnswerValue, newId } from '../../protocol/index.ts'
import type { Card } from '../kinds.ts'

/** What a visitor means by these words: options by their labels, several parted by ";", fields as `key=value`, `-` skips; else the words. */
export function meant(card: Card | undefined, text: string): AnswerValue {
  const options = card?.kind === 'question' || card?.kind === 'choices' ? card.options : []
  const kind = card?.kind
  const idOf = (words: string): string => options.find(({ id, label }) => label === words || id === words)?.id ?? words
  if (text === '-') return null
  if (kind === 'question') return idOf(text)
  if (kind === 'choices') return text.split(';').map((part) => idOf(part.trim()))
  if (kind === 'upload') return text.split(';').map((name) => fileCalled(name.trim()))
  if (kind === 'rating') return Number(text)
  if (kind === 'consent' || kind === 'link') return text !== 'no'
  if (kind === 'form' || kind === 'meeting') return Object.fromEntries(text.split(/[;\n]/).map((part) => pair(part.trim())))
  return text
}

/** In a dialogue a file is its name. */
const fileCalled = (name: string) => ({ id: newId(), name, type: 'application/octet-stream', bytes: 1 })

function pair(part: string): [key: string, value: string | number] {
  const [key = '', ...rest] = part.split('=')
  const value = rest.join('=').trim()
  return [key.trim(), /^-?\d+(?:\.\d+)?$/.test(value) && !value.startsWith('0') ? Number(value) : value]
}
