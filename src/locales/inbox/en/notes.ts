import { counted } from '../../counted.ts'

/** Notes beside what was said, which agents read and visitors never do. */
export const notesEn = {
  mode: 'What you write',
  reply: 'Reply',
  note: 'Private note',
  field: 'A note that only colleagues see',
  keep: 'Keep note',
  by: (name: string): string => `Private note by ${name}`,
  byYou: 'Your private note',
  spoken: (whose: string, text: string): string => `${whose}: ${text}`,
  saving: 'Saving …',
  notSaved: 'Not saved.',
  key: 'Write a private note',
}

/** Who else looks at the conversation that is open. */
export const lookersEn = {
  looking: (names: string, count: number): string =>
    `${names} ${counted('en', count, { one: 'is looking', other: 'are looking' })}`,
  writing: (names: string, count: number): string =>
    `${names} ${counted('en', count, { one: 'is writing', other: 'are writing' })}`,
}
