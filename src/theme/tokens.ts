import { type Hex, INK, PAPER } from './ink.ts'

/** The owner's colour when the owner named none: a quiet pine green. */
export const ACCENT: Hex = '#1d6b57'

/** An accent as it stands in one theme. */
export interface Accent {
  /** Holds 4.5:1 with `onAccent` and 3:1 with every surface. */
  accent: Hex
  onAccent: Hex
  /** The same hue for words and links on a surface: holds 4.5:1 with every one. */
  accentText: Hex
}

export type Accents = Readonly<Record<'light' | 'dark', Accent>>

/** What `accentsOf` makes of `ACCENT`, so that only those who have another colour fetch what mends it. */
export const ours: Accents = {
  light: { accent: ACCENT, onAccent: PAPER, accentText: ACCENT },
  dark: { accent: '#327d68', onAccent: PAPER, accentText: '#529b85' },
}

/** The colours that no owner chooses. */
export interface Tokens {
  /** The paper that everything stands on, and what is written on it. */
  surface: Hex
  /** What lies upon the paper: a bubble, a hovered row. Ink and muted are read on it too. */
  raised: Hex
  ink: Hex
  /** For what matters less: meta lines, hints. Still 4.5:1. */
  muted: Hex
  /** A hairline that merely parts. */
  line: Hex
  /** A line that carries meaning: the edge of a field, of a pill. 3:1. */
  outline: Hex
  /** Good and bad, as words on a surface or as a ground for their "on" colour. */
  success: Hex
  onSuccess: Hex
  danger: Hex
  onDanger: Hex
}

export const light: Tokens = {
  surface: '#fffefb',
  raised: '#f4f1ea',
  ink: INK,
  muted: '#69645b',
  line: '#e5e0d6',
  outline: '#8a8478',
  success: '#1b7548',
  onSuccess: PAPER,
  danger: '#b23428',
  onDanger: PAPER,
}

export const dark: Tokens = {
  surface: '#1b1a18',
  raised: '#292724',
  ink: '#f2efe9',
  muted: '#aba59b',
  line: '#3a3732',
  outline: '#847e74',
  success: '#6fca9a',
  onSuccess: INK,
  danger: '#f28d80',
  onDanger: INK,
}
