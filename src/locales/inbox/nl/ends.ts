import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Gesloten: de bezoeker was weg',
  noAnswer: 'De bot heeft geen antwoord',
  goneHint:
    'Het gesprek komt terug als de bot om iemand vraagt, of geen antwoord meer heeft. Als de bezoeker weggaat, staat het een dag later bij de gesloten gesprekken.',
  preview: 'Wat de bezoeker te zien krijgt',
}
