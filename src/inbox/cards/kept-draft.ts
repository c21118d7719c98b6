import { type CardDraft, emptyDraft, FIELD_TYPES } from './draft.ts'

const areStrings = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string')

/** A card that was not sent, out of what was kept of it; `null` where nothing was, or nothing of this shape. */
export function draftIn(kept: string): CardDraft | null {
  try {
    const read = kept === '' ? null : (JSON.parse(kept) as Partial<CardDraft> | null)
    const kind = (['question', 'form', 'meeting'] as const).find((one) => one === read?.kind)
    if (!kind) return null
    const draft: CardDraft = { ...emptyDraft(kind, '', ''), ...read, kind }
    const { text, options, fields, custom, optional, button, url } = draft
    const isWhole = [text, button, url, custom ?? ''].every((one) => typeof one === 'string') && typeof optional === 'boolean'
    if (!isWhole || !areStrings(options) || !areStrings(fields)) return null
    return { ...draft, fields: FIELD_TYPES.filter((type) => fields.includes(type)) }
  } catch {
    // SyntaxError: another build, or another program, has written there; the card begins anew.
    return null
  }
}
