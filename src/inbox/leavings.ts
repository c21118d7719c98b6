import { clearDesks, type Desk } from '../chat/index.ts'
import type { Store } from '../chat/store.ts'

/** Leave nothing of this agent's for whoever signs in next at this machine, of none of their sites. What colleagues have not sent yet, who were here before, stays theirs. */
export const takeAlong = (store: Store, agent: string): void => clearDesks(store, (desk) => desk.agent === agent)

/** What somebody left here who does not answer at this site any more goes, too: they will not come back for it. Returns what ends it. */
export function clearAfterLeavers(store: Store, site: string, desk: Desk): () => void {
  let known: unknown
  return desk.$view.subscribe(({ team }) => {
    // It is not known yet, or no other than it was.
    if (team.length === 0 || team === known) return
    known = team
    const there = new Set(team.map(({ id }) => id))
    clearDesks(store, (kept) => kept.site === site && !there.has(kept.agent))
  })
}
