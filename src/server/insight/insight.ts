/** A stretch of time on one site, and whose clock its days are by. */
export interface InsightQuery {
  site: string
  /** Conversations that began from here on … */
  from: number
  /** … and before this. */
  to: number
  /** IANA. */
  timeZone: string
}

/** How many conversations; those that began, and what became of them. */
export interface Figures {
  conversations: number
  /** In which a visitor waited for an agent. */
  waited: number
  /** In which a wait was over, or was none, without an agent. */
  missed: number
  /** Which an agent took. */
  taken: number
  qualified: number
  disqualified: number
}

/** The figures of one day in the time zone of the query. */
export interface DayFigures extends Figures {
  /** `2026-03-31`. */
  day: string
}

/** How long something took: half of them were quicker than `median`, nine of ten quicker than `slow`. In ms; `null` where there were none. */
export interface Times {
  median: number | null
  slow: number | null
  /** How many took up to so many ms, and not as few as the one before; the last is `null`, for all that took longer. */
  spread: { upToMs: number | null; conversations: number }[]
}

/** How far visitors came with a card of one version of a playbook. */
export interface CardFigures {
  playbook: string
  version: string
  card: string
  /** Visitors who came to it. */
  reached: number
  /** Those who went no further. */
  left: number
}

/** What has been going on. */
export interface Insight {
  totals: Figures
  /** Every day of the stretch, the first one first. */
  days: DayFigures[]
  /** From the moment at which a visitor began to wait until an agent took the conversation. */
  waits: Times
  /** … until an agent's first words. */
  responses: Times
  cards: CardFigures[]
}

export const noFigures: Figures = { conversations: 0, waited: 0, missed: 0, taken: 0, qualified: 0, disqualified: 0 }
