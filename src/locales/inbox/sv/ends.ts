import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Avslutad: besökaren hade gått',
  noAnswer: 'Boten har inget svar',
  goneHint:
    'Konversationen kommer tillbaka när boten ber om någon eller inte har något mer att svara. Om besökaren går finns den bland de avslutade en dag senare.',
  preview: 'Det här ser besökaren',
}
