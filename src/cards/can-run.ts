import { type Card, kinds, prepare } from './kinds.ts'
import type { Playbook } from './playbook.ts'

const areTexts = (...values: unknown[]): boolean => values.every((value) => typeof value === 'string')

/** Of the card's properties, those that are shown. */
const said = (card: object): unknown[] =>
  Object.entries(card).flatMap(([key, value]) => (/^(text|label)$|Message$/.test(key) ? [value] : []))

/**
 * Whether what a server calls a playbook can be run and shown, with what it takes to run it fetched. It is all that a visitor's browser
 * checks, and rejects for what is no object; the check that names every fault is the server's, as it publishes.
 */
export async function canRun({ bot, start, cards }: Playbook): Promise<boolean> {
  const all = Object.values<Card>(cards)
  const isSound = all.every(
    (card) =>
      areTexts(card.kind, ...said(card)) &&
      (card.kind !== 'question' || card.options.every(({ id, label }) => areTexts(id, label))),
  )
  if (!isSound || !areTexts(bot.name, start)) return false
  await prepare(cards)
  return all.every(({ kind }) => kind in kinds)
}
