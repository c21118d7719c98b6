import type { Effect } from '../playbook/index.ts'
import { type Event, type Item, sayingOf } from './item.ts'

export { retake } from '../playbook/retake.ts'

/** The lines once `answer` has taken the place of the one that was given at its step, and the way was gone anew. */
export function changed(items: readonly Item[], effects: readonly Effect[], answer: Extract<Item, { kind: 'visitor' }>): Item[] {
  const before = new Map(items.map((item) => [nameOf(item), item]))
  const fresh = effects.flatMap((effect): Item[] => {
    if (effect.do === 'say') {
      const said = sayingOf(effect, answer.at)
      const earlier = before.get(said.key)
      return [earlier?.kind === 'bot' && earlier.text === effect.text ? earlier : { ...said, at: earlier?.at ?? said.at }]
    }
    if (effect.do !== 'take') return []
    const earlier = effect.step === answer.step ? answer : before.get(`step-${effect.step}`)
    return earlier?.kind === 'visitor' && effect.shown ? [{ ...earlier, text: effect.shown }] : []
  })
  const from = before.get(`step-${answer.step}`)
  const stays = new Set(fresh.map(nameOf))
  const dropped = items.flatMap((item) =>
    item.kind === 'visitor' && item.step !== undefined && !stays.has(nameOf(item)) ? [item.text] : [],
  )
  const to = fresh.find((item) => item.key === answer.key)
  const event: Event = { name: 'changed', from: wordsOf(from), to: wordsOf(to), dropped }
  return [...rewritten(items, fresh), { kind: 'event', key: `changed-${answer.key}`, at: answer.at, seq: answer.seq, event }]
}

const wordsOf = (item: Item | undefined): string => (item?.kind === 'visitor' ? item.text : '')

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
