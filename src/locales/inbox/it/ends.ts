import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Chiusa: il visitatore se n’era andato',
  noAnswer: 'Il bot non ha risposte',
  goneHint:
    'La conversazione torna quando il bot chiede di qualcuno, o non ha più risposte. Se il visitatore se ne va, un giorno dopo è tra quelle chiuse.',
  preview: 'Quello che vedrà il visitatore',
}
