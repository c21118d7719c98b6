import { machine } from '../../cards/index.ts'
import type { Effect } from '../../playbook/index.ts'
import type { Created, Entry, Expired, Fields, SystemBody } from '../../protocol/index.ts'
import type { Who } from '../mail.ts'
import type { Ledger } from './ledger.ts'

/** What a `created` entry has room for. */
const TITLE_CHARS = 200
const FIELD_CHARS = 500

/** An entry that the server makes by itself. The id names its cause, so that the same cause makes it once. */
export interface SystemDraft {
  id: string
  body: SystemBody
}

/**
 * What the server writes because of an entry that was just written: a wait that the visitor left is over; an outcome card that was
 * come to is concluded, by the card as published (R13).
 */
export function followUps(ledger: Ledger, { body }: Entry, effects: readonly Effect[]): SystemDraft[] {
  const drafts: SystemDraft[] = []
  if (body.kind === 'leave') drafts.push(expired(ledger, 'left'))
  for (const effect of effects) if (effect.do === 'conclude') drafts.push(...conclusion(ledger, effect.card, effect.step))
  return drafts
}

/**
 * The desk has said whether anybody is online: the wait begins, or is over at once (R10). Empty when nobody asked. `usualMs`: how long such waits have been lately, as far as is
 * known; a visitor is not told of more than this one will be.
 */
export function onAgents(ledger: Ledger, online: boolean, usualMs?: number): SystemDraft[] {
  const asked = pendingHandover(ledger)
  if (asked === null) return []
  const card = ledger.playbook?.cards[asked]
  if (!online || card?.kind !== 'live-chat') return [expiredAt(ledger, asked, 'nobody-online')]
  const usual = usualMs !== undefined && usualMs <= card.waitMs ? { usualMs } : {}
  return [{ id: `waiting-${ledger.entries.length}`, body: { kind: 'waiting', card: asked, waitMs: card.waitMs, ...usual } }]
}

/** The card whose handover was asked for and not answered yet; `null` when there is none. */
export function pendingHandover({ entries, row }: Ledger): string | null {
  if (row?.status === 'assigned' || row?.status === 'closed') return null
  for (let index = entries.length - 1; index >= 0; index--) {
    const body = entries[index]?.body
    if (body?.kind === 'assign' || body?.kind === 'waiting' || body?.kind === 'expired' || body?.kind === 'unreached') return null
    if (body?.kind === 'handover') return body.card
  }
  return null
}

/** The visitor writes as somebody whom the site vouches for, and the log does not say so yet (R19). */
export function vouched({ entries }: Ledger, who: Who): SystemDraft[] {
  if (who.role !== 'visitor' || !who.identity) return []
  const { user, fields } = who.identity
  const isKnown = entries.some(({ body }) => body.kind === 'identified' && body.user === user)
  return isKnown ? [] : [{ id: `identified-${entries.length}`, body: { kind: 'identified', user, fields } }]
}

/** The wait is over (R11). */
export function expired(ledger: Ledger, reason: 'deadline' | 'left'): SystemDraft {
  const waiting = ledger.entries.findLast(({ body }) => body.kind === 'waiting')?.body
  return expiredAt(ledger, waiting?.kind === 'waiting' ? waiting.card : '', reason)
}

const expiredAt = ({ entries }: Ledger, card: string, reason: Expired['reason']): SystemDraft => ({
  id: `expired-${entries.length}`,
  body: { kind: 'expired', card, reason },
})

/** What an outcome card says is to be done, by what is known now; nothing for any other card. */
export function conclusion({ entries, state, playbook }: Ledger, cardId: string, step: number): SystemDraft[] {
  const card = playbook && machine.card(playbook, state, cardId)
  if (!playbook || card?.kind !== 'outcome') return []
  const known = Object.fromEntries(state.fields)
  const start = entries[0]?.body
  const page = start?.kind === 'start' ? start.page.url : ''
  return [
    { id: `outcome-${step}`, body: { kind: 'outcome', card: cardId, qualified: card.qualified } },
    ...(card.create ?? []).map(
      ({ object, title, fields = {} }, index): SystemDraft => ({
        id: `created-${step}-${index}`,
        body: created(object, title.trim() || playbook.name, { ...known, ...withoutBlanks(fields) }, page),
      }),
    ),
  ]
}

/** A field whose variables came to nothing leaves what is known. */
const withoutBlanks = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''))

/** The entry, with no more in it than it has room for. */
export const created = (object: Created['object'], title: string, fields: Fields, page: string): Created => ({
  kind: 'created',
  object,
  title: title.slice(0, TITLE_CHARS),
  fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value.slice(0, FIELD_CHARS)])),
  page,
})
