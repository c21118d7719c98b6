import type { rankEn } from '../en/rank.ts'

export const rank: typeof rankEn = {
  assignTo: 'Jemand anderem zuweisen',
  online: 'Online',
  offline: 'Offline',
  nobodyElse: 'Bisher sind nur Sie hier.',
  release: 'Zurück zu „Nicht zugewiesen“',
  returned: 'Wieder nicht zugewiesen',
  gaveTo: (from, to) => `${from} hat das Gespräch an ${to} gegeben`,
  gaveYou: (from) => `${from} hat Ihnen das Gespräch gegeben`,
  youGave: (to) => `Sie haben das Gespräch an ${to} gegeben`,
  youLeft: 'Sie haben das Gespräch zu „Nicht zugewiesen“ zurückgelegt',
  left: (name) => `${name} hat das Gespräch zu „Nicht zugewiesen“ zurückgelegt`,
  takenFrom: (name) => `${name} entzogen: zu lange keine Antwort`,
  takenFromYou: 'Ihnen entzogen: Der Besucher hat zu lange auf eine Antwort gewartet',
  ended: (name) => `${name} entzogen: Das Konto wurde deaktiviert`,
  given: (name) => `${name} hat es jetzt.`,
}
