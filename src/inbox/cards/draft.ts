import { DROPPED_PARTS, type DroppedCard, type DroppedField } from '../../protocol/index.ts'
import { keyFrom } from './own-key.ts'

/** What an agent can put to the visitor. */
export type DropKind = DroppedCard['kind']
/** What a form can ask for, beside what agents name themselves. */
export const FIELD_TYPES = ['name', 'email', 'phone', 'organization', 'address'] as const
export type KnownField = (typeof FIELD_TYPES)[number]

/** A card as it is being written. What belongs to another kind stays, should the agent go back to it. */
export interface CardDraft {
  kind: DropKind
  text: string
  options: readonly string[]
  fields: readonly KnownField[]
  /** What the agent calls a fact of their own; `null`: they ask for none. */
  custom: string | null
  optional: boolean
  button: string
  url: string
}

/** Something wrong with a draft, and where. */
export type DraftFault = 'text' | 'options' | 'sameOptions' | 'fields' | 'customLabel' | 'button' | 'url'

export const emptyDraft = (kind: DropKind, button: string, url: string): CardDraft => ({
  kind,
  text: '',
  options: ['', ''],
  fields: [],
  custom: null,
  optional: false,
  button,
  url,
})

const ADDRESS = /^https:\/\/[^\s/@]+(?:\/\S*)?$/

const written = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '')

/** All that is wrong with it; empty for one that can be dropped. */
export function faultsIn({ kind, text, options, fields, custom, button, url }: CardDraft): DraftFault[] {
  const faults: DraftFault[] = text.trim() === '' ? ['text'] : []
  const answers = written(options)
  if (kind === 'question' && answers.length < 2) faults.push('options')
  if (kind === 'question' && new Set(answers).size < answers.length) faults.push('sameOptions')
  if (kind === 'form' && fields.length === 0 && custom === null) faults.push('fields')
  if (kind === 'form' && custom?.trim() === '') faults.push('customLabel')
  if (kind === 'meeting' && button.trim() === '') faults.push('button')
  if (kind === 'meeting' && !ADDRESS.test(url.trim())) faults.push('url')
  return faults
}

/** The card of a draft without faults. `labels`: what the known fields are called. */
export function cardFrom(draft: CardDraft, labels: Readonly<Record<KnownField, string>>): DroppedCard {
  const { kind, custom, optional, button, url } = draft
  const text = draft.text.trim()
  if (kind === 'meeting') return { kind, text, label: button.trim(), url: url.trim() }
  if (kind === 'question') {
    const options = written(draft.options).slice(0, DROPPED_PARTS)
    return { kind, text, options: options.map((label, index) => ({ id: `option-${index + 1}`, label })) }
  }
  const may = optional ? { optional } : {}
  const known = FIELD_TYPES.filter((type) => draft.fields.includes(type))
  const fields: DroppedField[] = known.map((type) => ({ type, label: labels[type], ...may }))
  if (custom !== null) fields.push({ type: 'text', key: keyFrom(custom), label: custom.trim(), ...may })
  return { kind, text, fields }
}
