import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Assegna a qualcun altro',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'Per ora c’è solo lei.',
  release: 'Rimetti in «Non assegnate»',
  returned: 'Di nuovo non assegnata',
  gaveTo: (from, to) => `${from} ha dato la conversazione a ${to}`,
  gaveYou: (from) => `${from} le ha dato la conversazione`,
  youGave: (to) => `Lei ha dato la conversazione a ${to}`,
  youLeft: 'Lei ha rimesso la conversazione in «Non assegnate»',
  left: (name) => `${name} ha rimesso la conversazione in «Non assegnate»`,
  takenFrom: (name) => `Tolta a ${name}, che non rispondeva da troppo tempo`,
  takenFromYou: 'Le è stata tolta: il visitatore aspettava una risposta da troppo tempo',
  ended: (name) => `Tolta a ${name}, il cui account è stato disattivato`,
  given: (name) => `Ora è di ${name}.`,
}
