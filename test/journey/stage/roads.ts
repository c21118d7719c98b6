import { type Card, machine, type Playbook, type Road, roadsOf } from '../../../src/cards/index.ts'
import { newState, type PlaybookState, visitsOf } from '../../../src/playbook/index.ts'
import type { AnswerValue, Body, Facts } from '../../../src/protocol/index.ts'

/** A road, and what a visitor does to go down it. */
export interface Plan {
  /** The road as `frontdesk paths` lists it. */
  name: string
  /** When it can be gone, by Unix ms; business hours decide. */
  at: number
  steps: readonly { card: Card; value: AnswerValue }[]
  /** How many bubbles there are at its end, and the words of the last one of the bot's, as Markdown. */
  bubbles: number
  last: string
  /** What is made on it: `lead: Kim would like a meeting`. */
  made: readonly string[]
}

/** A Monday. A week from there has every hour that a playbook may part by. */
const MONDAY = Date.UTC(2026, 10, 23)
const HOURS = Array.from({ length: 7 * 8 }, (_, index) => MONDAY + index * 3 * 3_600_000)

/**
 * A plan for every road of a playbook that there are answers for. A road that no answers lead down, such as one through a condition that the answers before it
 * rule out, has none; but every way out of every card is on some planned road, or this throws.
 */
export function plansFor(playbook: Playbook, hours: readonly number[] = HOURS): Plan[] {
  const { roads } = roadsOf(playbook)
  const plans = roads.flatMap((road) => planFor(playbook, road, hours) ?? [])
  const gone = new Set(plans.flatMap(({ name }) => name.split(' → ')))
  const left = roads.flatMap((road) => nameOf(road).split(' → ')).filter((part) => !gone.has(part))
  if (left.length > 0) throw new Error(`No answers lead through ${[...new Set(left)].join(', ')}.`)
  return plans
}

const nameOf = ({ cards }: Road): string => cards.map(({ card, by }) => (by ? `${card} [${by}]` : card)).join(' → ')

function planFor(playbook: Playbook, road: Road, hours: readonly number[]): Plan | undefined {
  for (const at of hours) {
    const facts: Facts = { at, agentsOnline: false, url: '' }
    const found = search(playbook, road, facts)
    if (found) return { name: nameOf(road), at, ...found }
  }
}

type Found = Omit<Plan, 'name' | 'at'>

function search(playbook: Playbook, road: Road, facts: Facts): Found | undefined {
  const page = { url: '', title: '', referrer: '' }
  const start: Body = { kind: 'start', playbook: playbook.id, version: 'plan', page, locale: playbook.locale }

  function enter(state: PlaybookState, before: Found, body: Body): Found | undefined {
    const [next, effects] = machine.step(playbook, state, { body, by: { role: 'visitor' } })
    if (next === state) return
    const said = effects.flatMap((effect) => (effect.do === 'say' ? [effect.text] : []))
    const shown = effects.filter((effect) => effect.do === 'take' && effect.shown !== '')
    const made = effects.flatMap((effect) => {
      const card = effect.do === 'conclude' ? machine.card(playbook, next, effect.card) : undefined
      return card?.kind === 'outcome' ? (card.create ?? []).map(({ object, title }) => `${object}: ${title}`) : []
    })
    return go(next, {
      ...before,
      bubbles: before.bubbles + said.length + shown.length,
      last: said.at(-1) ?? before.last,
      made: [...before.made, ...made],
    })
  }

  function go(state: PlaybookState, before: Found): Found | undefined {
    const way = visitsOf(state).reverse()
    // What a card says further is another visit of the same card.
    const cards = way.map(({ card }) => card).filter((card, index, all) => card !== all[index - 1])
    const wanted = road.cards.map(({ card }) => card)
    if (cards.some((card, index) => index < wanted.length && card !== wanted[index])) return
    if (road.end === 'again' && cards.length > wanted.length) return before
    if (state.phase === 'ended') return cards.length === wanted.length ? before : undefined
    const { at } = state
    if (at === null || cards.length > wanted.length) return
    if (state.phase === 'observing') return enter(state, before, { kind: 'observed', card: at, facts })
    if (state.phase !== 'asking') return enter(state, before, { kind: 'expired', card: at, reason: 'nobody-online' })
    const card = machine.card(playbook, state, at)
    const by = road.cards[wanted.indexOf(at)]?.by
    for (const value of card ? answersTo(card, by, playbook) : []) {
      const found = enter(
        state,
        { ...before, steps: [...before.steps, { card: card as Card, value }] },
        { kind: 'answer', card: at, value },
      )
      if (found) return found
    }
  }

  return enter(newState, { steps: [], bubbles: 0, last: '', made: [] }, start)
}

const WORDS = { name: 'Kim', email: 'kim@hall.example', phone: '+47 55 00 12 34', organization: 'Hall AS', custom: 'FF-2041' }

/** A picture as a server has it. */
const PHOTO = { id: 'a'.repeat(22), name: 'the dent.png', type: 'image/png', bytes: 1 }

/** Answers that a visitor may give here, as different as the playbook's conditions can tell. */
function answersTo(card: Card, by: string | undefined, playbook: Playbook): AnswerValue[] {
  const orNone = (value: AnswerValue, isOptional = false): AnswerValue[] => (isOptional ? [value, null] : [value])
  switch (card.kind) {
    case 'question':
      return card.options.filter(({ label }) => label === by).map(({ id }) => id)
    case 'consent':
      return [by === card.accept]
    case 'capture':
      return orNone(WORDS[card.field], card.optional)
    case 'choices':
      return card.options.map((_, index) => card.options.slice(index, index + Math.max(1, card.least ?? 1)).map(({ id }) => id))
    case 'form':
      return figuresIn(playbook).map((figure) => Object.fromEntries(card.fields.flatMap((field) => filled(field, figure))))
    case 'rating':
      return [5]
    case 'meeting':
      return orNone({ start: '' }, card.optional)
    case 'upload':
      return orNone([PHOTO], card.optional)
    default:
      return [null]
  }
}

type Field = Extract<Card, { kind: 'form' }>['fields'][number]

function filled({ type, key, options, optional }: Field, figure: number): [string, string | number][] {
  if (optional) return []
  const words = type in WORDS ? WORDS[type as keyof typeof WORDS] : 'Some words'
  const value = type === 'number' ? figure : type === 'date' ? '2026-12-24' : (options?.[0]?.id ?? words)
  return [[key ?? type, value]]
}

/** Figures on both sides of each that a condition looks at. */
const figuresIn = ({ cards }: Playbook): number[] => {
  const bounds = [...JSON.stringify(cards).matchAll(/"(?:above|below)":(\d+)/g)].map(([, figure]) => Number(figure))
  return [...new Set([1, ...bounds.flatMap((figure) => [figure - 1, figure, figure + 1])])].filter((figure) => figure > 0)
}
