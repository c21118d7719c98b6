import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Zamknięta: gość odszedł',
  noAnswer: 'Bot nie ma odpowiedzi',
  goneHint:
    'Rozmowa wróci, gdy bot poprosi o kogoś albo nie będzie już miał odpowiedzi. Jeśli gość odejdzie, dzień później znajdzie się wśród zamkniętych.',
  preview: 'Co zobaczy gość',
}
