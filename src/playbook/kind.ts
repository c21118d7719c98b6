import type { Entry } from '../protocol/index.ts'

/** The id of the card that comes next; `null` ends the playbook. */
export type Next = string | null

/** What a card does when the visitor comes to it: what the bot says, and what has to happen before it goes on. */
export type Arrival =
  | { say?: string | undefined; turn: 'go'; next: Next }
  | { say?: string | undefined; turn: 'await-answer' }
  | { say?: string | undefined; turn: 'await-handover' }
  | { say?: string | undefined; turn: 'conclude'; next: Next }

/** What a card makes of an answer: keep it and go on, or say what is wrong with it and await another. */
export type Verdict =
  | { take: true; next: Next; shown: string; field?: { key: string; value: string } | undefined }
  | { take: false; retry: string }

/** How a handover went on. */
export type HandoverStep = 'waiting' | 'expired'

/** A way out of a card, for the checker and for pictures of the playbook. */
export interface Exit {
  /** The card's property that names the target, as a path: `next`, `options[1].next`. */
  path: string
  next: Next
  /** What the visitor does to go this way, in a word or two; absent when there is no choice. */
  label?: string
}

/** How a kind of card behaves, without clock, network or DOM. One file in `cards/` defines one, and its plan. */
export interface CardKind<Card extends { kind: string }> {
  kind: Card['kind']
  /** Called once when the visitor comes to the card; `known` is what is known of them by then, by field. */
  arrive(card: Card, known: ReadonlyMap<string, string>): Arrival
  /** Called for each answer that the card awaits; `null` is "skip". Kinds that await none leave it out. */
  answer?(card: Card, value: string | null): Verdict
  /** Called as a wait begins and as it ends without an agent. Kinds that hand nothing over leave it out. */
  handover?(card: Card, step: HandoverStep): { say: string; next: Next }
}

/** How a kind of card looks to whoever reads a playbook without running it. Apart from the behaviour, for browsers need that alone. */
export interface CardPlan<Card extends { kind: string }> {
  /** Every way out, in the order of the card's text. */
  exits(card: Card): Exit[]
  /** Faults that a schema cannot see, such as two options of one id. */
  faults?(card: Card): { path: string; message: string }[]
  /** The card in plain words, for mail, notifications and whoever cannot draw it. */
  fallback(card: Card): string
}

/** All kinds, by name. */
export type Kinds<Card extends { kind: string }> = { [K in Card['kind']]: CardKind<Extract<Card, { kind: K }>> }

/** All plans, by the kind's name. */
export type Plans<Card extends { kind: string }> = { [K in Card['kind']]: CardPlan<Extract<Card, { kind: K }>> }

/** What moves the machine: the entries of the log. Those that are no business of the playbook's leave it where it is. */
export type Input = Pick<Entry, 'body' | 'by'>
