import { faultAt, type Next, type PlaybookOf, type Translation } from '../playbook/index.ts'
import type { Fault } from '../protocol/index.ts'
import type { Card } from './kinds.ts'
import { plans } from './plans.ts'

/** A playbook as it is written: others stand beside its own cards, to be jumped into. */
interface Part {
  start: string
  cards: Readonly<Record<string, Card>>
  texts?: PlaybookOf<Card>['texts']
}
interface Written extends Part {
  includes?: Readonly<Record<string, Part>> | undefined
}

/** Between the jump's id and the card's, in the id of a card that was included. */
const SEPARATOR = '--'
const MOST_CARDS = 10_000
const LONGEST_ID = 64

/**
 * One playbook of several: each jump into an included one gets that one's cards for its own, under ids such as `book--when`, and their
 * ends lead back. So a replay, a version and the checker know of one playbook alone.
 */
export function linked<Playbook extends Written>({
  includes = {},
  ...playbook
}: Playbook): {
  playbook: Omit<Playbook, 'includes'>
  faults: Fault[]
} {
  const cards = new Map<string, Card>()
  const texts = new Map<string, Map<string, Translation>>()
  const faults: Fault[] = []
  const used = new Set<string>()
  let count = 0

  function add(part: Part, prefix: string, end: Next, road: readonly string[]): void {
    for (const [locale, words] of Object.entries(part.texts ?? {})) {
      const all = texts.get(locale) ?? new Map<string, Translation>()
      texts.set(locale, all)
      for (const [id, its] of Object.entries(words)) all.set(prefix + id, its)
    }
    for (const [id, card] of Object.entries(part.cards)) {
      if (++count > MOST_CARDS) return
      const own = prefix + id
      if (own.length > LONGEST_ID) faults.push(faultAt(`cards.${own}`, 'long-id', { most: LONGEST_ID }))
      if (cards.has(own)) faults.push(faultAt(`cards.${own}`, 'included-id', {}))
      cards.set(
        own,
        card.kind === 'jump' && card.playbook !== undefined ? into(card.playbook, card.back, own) : moved(card, id, prefix, end),
      )
    }

    function into(name: string, back: Next | undefined, own: string): Card {
      const target = Object.hasOwn(includes, name) ? includes[name] : undefined
      const at = `cards.${own}.playbook`
      if (!target) faults.push(faultAt(at, 'no-include', { name }))
      else if (road.includes(name)) faults.push(faultAt(at, 'endless-include', { name }))
      else {
        used.add(name)
        add(target, own + SEPARATOR, back === undefined || back === null ? end : prefix + back, [...road, name])
        return { kind: 'jump', to: own + SEPARATOR + target.start }
      }
      return { kind: 'jump', to: own }
    }
  }

  add(playbook, '', null, [])
  if (count > MOST_CARDS) faults.push(faultAt('', 'too-many-cards', { most: MOST_CARDS }))
  for (const name of Object.keys(includes)) if (!used.has(name)) faults.push(faultAt(`includes.${name}`, 'unused-include', {}))
  const words = [...texts].map(([locale, all]) => [locale, Object.fromEntries(all)] as const)
  const translated = words.length > 0 && { texts: Object.fromEntries(words) }
  return { playbook: { ...playbook, cards: Object.fromEntries(cards), ...translated }, faults }
}

/** An included card under its new surroundings. It goes by the name that it had, for the texts and conditions beside it. */
function moved(card: Card, id: string, prefix: string, end: Next): Card {
  if (prefix === '') return card
  const copy = structuredClone(card)
  const { exits, names } = plans[card.kind] as {
    exits(card: Card): { path: string; next: Next }[]
    names?(card: Card, id: string): string[]
  }
  if (names?.(card, id).includes(id) && !('key' in copy)) Object.assign(copy, { key: id })
  for (const { path, next } of exits(card)) put(copy, path, next === null ? end : prefix + next)
  return copy
}

/** Set what lies at a path such as `options[1].next`. */
function put(card: object, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const last = keys.pop() as string
  let at = card as Record<string, unknown>
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = value
}
