import type { AnswerValue, Facts, Identified, Start } from '../protocol/index.ts'

/** An answer that was taken: as it was given, and as it reads. */
export interface Given {
  key: string
  value: AnswerValue
  shown: string
  /** What is known of the visitor by it, by field. */
  fields?: Readonly<Record<string, string>> | undefined
}

/** All that a card may decide by, and texts may tell. */
export interface Known {
  /** What is known of the visitor, by field: `name`, `email` …, or a custom field's key. */
  readonly fields: ReadonlyMap<string, string>
  /** What the site vouches for; `null` for a visitor whom it has not named. */
  readonly identity: Identified['fields'] | null
  /** How the conversation began; `null` where it has not. */
  readonly start: Start | null
  /** How things stand, for a card that has asked. */
  readonly now?: Facts | undefined
  /** The latest answer under this name. */
  answer(key: string): Given | undefined
}

/** A visitor of whom nothing is known yet. */
export const nothingKnown: Known = { fields: new Map(), identity: null, start: null, answer: () => undefined }
