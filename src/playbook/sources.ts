import type { Author } from '../protocol/index.ts'
import { type PlaybookState, visitsOf } from './state.ts'

/** Where a fact about the visitor comes from: an answer to a card of the playbook, or to one that an agent has dropped; or the site, which vouches for it. */
export type Source = { from: 'playbook'; card: string } | { from: 'agent'; by: Author } | { from: 'site' }

/** The sources of all that is known, by field. */
export function sourcesOf(state: PlaybookState): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>()
  for (const { card, given } of visitsOf(state).reverse()) {
    const dropped = state.dropped?.get(card)
    for (const field of Object.keys(given?.fields ?? {}))
      sources.set(field, dropped ? { from: 'agent', by: dropped.by } : { from: 'playbook', card })
  }
  // What the site vouches for is believed before what is typed.
  for (const field of Object.keys(state.identity ?? {})) sources.set(field, { from: 'site' })
  return sources
}
