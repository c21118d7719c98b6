import { provideAll } from '../../cards/provide-all.ts'
import { rest } from '../../cards/rest.ts'
import type { Effect } from '../../playbook/index.ts'
import { type Event, type Item, sayingOf } from './item.ts'
import type { Written } from './written.ts'

export { languageOf } from '../../playbook/translate.ts'

/** Give the machine what it needs beside these lines. */
export const prepareMachine = (): void => provideAll(rest)

type Said = Extract<Item, { kind: 'visitor' }>

/** The lines once the way was gone anew because of this: in another language, or with another answer at the step that it was given at. */
export function changed(items: readonly Item[], effects: readonly Effect[], { id, at, seq, body, delivery }: Written): Item[] {
  if (body.kind !== 'answer') return inAnotherLanguage(items, effects, at)
  const answer: Said = { kind: 'visitor', key: id, at, seq, text: '', delivery, card: body.card, step: body.replaces }
  const before = named(items)
  const fresh = effects.flatMap((effect): Item[] => {
    if (effect.do === 'say') return [saidAgain(before, effect, at)]
    if (effect.do !== 'take') return []
    const earlier = effect.step === answer.step ? answer : before.get(`step-${effect.step}`)
    return earlier?.kind === 'visitor' && effect.shown
      ? [{ ...earlier, text: effect.files ? '' : effect.shown, files: effect.files }]
      : []
  })
  const from = before.get(`step-${answer.step}`)
  const stays = new Set(fresh.map(nameOf))
  const dropped = items.flatMap((item) =>
    item.kind === 'visitor' && item.step !== undefined && !stays.has(nameOf(item)) ? [wordsOf(item)] : [],
  )
  const to = fresh.find((item) => item.key === answer.key)
  const event: Event = { name: 'changed', from: wordsOf(from), to: wordsOf(to), dropped }
  return [...rewritten(items, fresh), { kind: 'event', key: `changed-${answer.key}`, at, seq, event }]
}

/** What the bot has said since the visitor's last answer is said anew; the answer, and what it was given to, stay as they were read. */
function inAnotherLanguage(items: readonly Item[], effects: readonly Effect[], at: number | undefined): Item[] {
  const before = named(items)
  const answered = items.findLastIndex((item) => item.kind === 'visitor' && item.step !== undefined)
  const since = new Set(items.slice(answered + 1).map(nameOf))
  const fresh = new Map<string | undefined, Item>()
  for (const effect of effects) {
    const said = effect.do === 'say' ? saidAgain(before, effect, at) : undefined
    if (said && since.has(nameOf(said))) fresh.set(nameOf(said), said)
  }
  return items.map((item) => fresh.get(nameOf(item)) ?? item)
}

function saidAgain(
  before: ReadonlyMap<string | undefined, Item>,
  effect: Extract<Effect, { do: 'say' }>,
  at: number | undefined,
): Item {
  const said = sayingOf(effect, at)
  const earlier = before.get(said.key)
  return earlier?.kind === 'bot' && earlier.text === effect.text ? earlier : { ...said, at: earlier?.at ?? said.at }
}

const named = (items: readonly Item[]): Map<string | undefined, Item> => new Map(items.map((item) => [nameOf(item), item]))

const wordsOf = (item: Item | undefined): string =>
  item?.kind === 'visitor' ? item.text || (item.files ?? []).map(({ name }) => name).join(', ') : ''

/**
 * The lines after an answer was taken back. `fresh` is all that the playbook has to say of the new way, in order; what of it stood there
 * before stays in its place, among what was said beside the playbook. What the way no longer comes by is gone.
 */
function rewritten(items: readonly Item[], fresh: readonly Item[]): Item[] {
  const wanted = new Map(fresh.map((item, index) => [nameOf(item), index]))
  const lines: Item[] = []
  let next = 0
  for (const item of items) {
    const name = nameOf(item)
    if (name === undefined) lines.push(item)
    for (const until = wanted.get(name ?? '') ?? -1; next <= until; next++) lines.push(fresh[next] as Item)
  }
  return [...lines, ...fresh.slice(next)]
}

/** What the playbook calls a line of its own; `undefined` for all others. */
function nameOf(item: Item): string | undefined {
  if (item.kind === 'bot') return item.key
  return item.kind === 'visitor' && item.step !== undefined ? `step-${item.step}` : undefined
}
