import type { AnswerValue, Attachment, Entry, Fault } from '../protocol/index.ts'
import type { Known } from './known.ts'

/** The id of the card that comes next; `null` ends the playbook. */
export type Next = string | null

/** What a card does when the visitor comes to it: what the bot says, and what has to happen before it goes on. */
export type Arrival = { say?: string | undefined } & (
  | { turn: 'go'; next: Next }
  | { turn: 'await-answer' }
  | { turn: 'await-handover' }
  /** It decides by how things stand now; it is come to again, with `known.now`, when somebody has looked. */
  | { turn: 'await-facts' }
  | { turn: 'conclude'; next: Next }
)

/** What a card makes of an answer: keep it and go on, or say what is wrong with it and await another. */
export type Verdict =
  | {
      take: true
      next: Next
      /** The answer as the visitor's own words; empty for one that is not to be seen. */
      shown: string
      /** The files that the answer is. */
      files?: readonly Attachment[] | undefined
      /** What is known of the visitor now, by field. */
      fields?: Readonly<Record<string, string>> | undefined
      /** The name by which texts and conditions call the answer. Default: the card's id. */
      key?: string | undefined
    }
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
  /** Called when the visitor comes to the card, and again for a replay; `known` is what is known of them by then. */
  arrive(card: Card, known: Known): Arrival
  /** Called for each answer that the card awaits; `null` is "skip". Kinds that await none leave it out. */
  answer?(card: Card, value: AnswerValue, known: Known): Verdict
  /** Called as a wait begins and as it ends without an agent. Kinds that hand nothing over leave it out. */
  handover?(card: Card, step: HandoverStep): { say: string; next: Next }
}

/** How a kind of card looks to whoever reads a playbook without running it. Apart from the behaviour, for browsers need that alone. */
export interface CardPlan<Card extends { kind: string }> {
  /** Every way out, in the order of the card's text. */
  exits(card: Card): Exit[]
  /** Whether it is passed in silence where its answer is known already. */
  isSkipped?: boolean
  /** Faults that a schema cannot see, such as two options of one id, with paths from the card. */
  faults?(card: Card): Fault[]
  /** The names that texts and conditions may use once the visitor has been here; for a card whose `id` is this. */
  names?(card: Card, id: string): string[]
  /** The names that the card needs beside those in its texts, each with its path. */
  needs?(card: Card): { path: string; name: string }[]
  /** The card in plain words, for mail, notifications and whoever cannot draw it. */
  fallback(card: Card): string
}

/** All kinds, by name. */
export type Kinds<Card extends { kind: string }> = { [K in Card['kind']]: CardKind<Extract<Card, { kind: K }>> }

/** All plans, by the kind's name. */
export type Plans<Card extends { kind: string }> = { [K in Card['kind']]: CardPlan<Extract<Card, { kind: K }>> }

/** What moves the machine: the entries of the log. Those that are no business of the playbook's leave it where it is. */
export type Input = Pick<Entry, 'body' | 'by'>
