import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Attribuer à quelqu’un d’autre',
  online: 'En ligne',
  offline: 'Hors ligne',
  nobodyElse: 'Vous êtes seul ici pour l’instant.',
  release: 'Remettre dans « Non attribuées »',
  returned: 'De nouveau non attribuée',
  gaveTo: (from, to) => `${from} a donné la conversation à ${to}`,
  gaveYou: (from) => `${from} vous a donné la conversation`,
  youGave: (to) => `Vous avez donné la conversation à ${to}`,
  youLeft: 'Vous avez remis la conversation dans « Non attribuées »',
  left: (name) => `${name} a remis la conversation dans « Non attribuées »`,
  takenFrom: (name) => `Reprise à ${name}, sans réponse depuis trop longtemps`,
  takenFromYou: 'Elle vous a été reprise : le visiteur attendait une réponse depuis trop longtemps',
  ended: (name) => `Reprise à ${name}, dont le compte a été désactivé`,
  given: (name) => `${name} l’a maintenant en charge.`,
}
