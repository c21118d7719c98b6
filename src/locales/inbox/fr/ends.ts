import type { endsEn } from '../en/ends.ts'

export const ends: typeof endsEn = {
  closedAsLeft: 'Fermée : le visiteur était parti',
  noAnswer: 'Le bot n’a pas de réponse',
  goneHint:
    'La conversation revient quand le bot fait appel à quelqu’un, ou n’a plus de réponse. Si le visiteur s’en va, elle est un jour plus tard parmi les conversations fermées.',
  preview: 'Ce que verra le visiteur',
}
