import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Geschlossen: Der Besucher war gegangen',
  noAnswer: 'Der Bot hat keine Antwort',
  goneHint:
    'Das Gespräch kommt zurück, wenn der Bot jemanden ruft oder keine Antwort mehr hat. Geht der Besucher, liegt es einen Tag später bei den geschlossenen.',
  preview: 'Das wird der Besucher sehen',
}
