import type { Opening } from './opening.ts'
import { judge, type Reason, type Seen } from './reason.ts'

/** A playbook's starts, judged. A part that it does not have is `null`. */
export interface Judged {
  opening: Opening
  where: Reason | null
  when: Reason | null
}

export const judgeAll = (openings: readonly Opening[], seen: Seen): Judged[] =>
  openings.map((opening) => {
    const { where, proactive } = opening.starts ?? {}
    return { opening, where: where ? judge(where, seen) : null, when: proactive ? judge(proactive.when, seen) : null }
  })

/** Whether it is for this page and visitor. */
export const isHere = ({ where }: Judged): boolean => where?.isMet ?? true

/** The playbook that runs for a visitor who opens the chat: the first that is for this page; where none is, the last of all. */
export const running = (all: readonly Judged[]): Opening | undefined => (all.find(isHere) ?? all.at(-1))?.opening

/** The playbook that addresses the visitor now: the first in order whose rules are all met, less those that have done so often enough. */
export const addressing = (all: readonly Judged[], isSpent: (opening: Opening) => boolean): Opening | undefined =>
  all.find((one) => one.when?.isMet && isHere(one) && !isSpent(one.opening))?.opening

/**
 * Whether a playbook that addresses the visitor already may go on: its rules are met here, taking it as done that they have stayed, scrolled
 * and been about to leave.
 */
export function mayStand(opening: Opening, seen: Seen): boolean {
  const done = { ...seen, seconds: Number.POSITIVE_INFINITY, scrolled: 100, leaving: true }
  return judgeAll([opening], done).every((one) => isHere(one) && one.when?.isMet)
}

/** Whether it could ever begin: by itself, or because none before it is for every page. */
export const canBegin = (openings: readonly Opening[], { id, starts }: Opening): boolean =>
  !!starts?.proactive || openings.find((one) => one.id === id || !one.starts?.where)?.id === id
