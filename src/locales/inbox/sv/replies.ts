import type { repliesEn } from '../en/replies.ts'

export const replies: typeof repliesEn = {
  open: 'Sparade svar',
  find: 'Hitta ett sparat svar',
  found: 'Sparade svar som hittades',
  loading: 'Söker …',
  none: 'Inget sparat svar innehåller de orden.',
  empty: 'Inga svar är sparade än.',
  more: 'Det finns fler. Skriv ett ord ur det du söker.',
  unreachable: 'Det går inte att nå de sparade svaren.',
  mine: 'Ditt eget',

  shared: 'Svar',
  sharedHint: 'Alla i inkorgen hittar dem med ”/” i början av en rad eller med knappen under fältet.',
  own: 'Dina sparade svar',
  ownHint: 'Bara du hittar dem, med ”/” i början av en rad eller med knappen under fältet.',
  search: 'Sök bland svaren',
  add: 'Lägg till ett svar',
  change: (name) => `Ändra ”${name}”`,
  name: 'Namn att hitta det på',
  text: 'Vad det säger, i Markdown',
  names: (all) =>
    `Det kan innehålla ${all}. Det som ska sägas när detta inte är känt står efter ett lodstreck: {{visitor.name | du}}.`,
  keep: 'Spara',
  keeping: 'Sparar …',
  cancel: 'Avbryt',
  remove: 'Ta bort …',
  removeQuestion: 'Ta bort det här svaret för gott?',
  removeYes: 'Ta bort',
  removeNo: 'Behåll det',
  kept: (name) => `”${name}” är sparat.`,
  removed: (name) => `”${name}” är borttaget.`,
}
