import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Benachrichtigungen',
  ask: 'Darf dieser Browser Sie rufen, wenn jemand Sie braucht?',
  askHint: 'Ein Besucher wartet, Sie bekommen ein Gespräch, in Ihrem steht eine neue Nachricht: Jedes lässt sich abschalten.',
  allow: 'Benachrichtigungen erlauben',
  notNow: 'Nicht jetzt',
  granted: 'Dieser Browser zeigt Benachrichtigungen. Sie nennen den Besucher und nichts von seinen Worten.',
  default: 'Dieser Browser wurde noch nicht gefragt. Bis dahin melden es der Ton und der Titel des Tabs.',
  denied:
    'Dieser Browser darf keine Benachrichtigungen des Posteingangs zeigen. Erlauben Sie sie in seinen Einstellungen für diese Seite, neben der Adresse, und laden Sie neu. Bis dahin melden es der Ton und der Titel des Tabs.',
  absent: 'Dieser Browser kennt keine Benachrichtigungen für Seiten. Der Ton und der Titel des Tabs melden es.',
  of: 'Mich benachrichtigen bei',
  on: {
    unassigned: 'Neues Gespräch in „Nicht zugewiesen“, immer wieder, bis es jemand übernimmt',
    assigned: 'Ein Gespräch, das mir zugewiesen wird',
    message: 'Neue Nachricht in einem meiner Gespräche',
  },
  sound: 'Mit Ton',
  tryOut: 'Anhören',
  done: 'Fertig',

  told: {
    unassigned: (name) => `${name} ist in „Nicht zugewiesen“`,
    assigned: (name) => `${name} wurde Ihnen zugewiesen`,
    message: (name) => `Neue Nachricht von ${name}`,
  },
  hint: {
    unassigned: 'Noch hat niemand das Gespräch übernommen.',
    assigned: 'Sie führen das Gespräch jetzt.',
    message: 'Zum Lesen drücken.',
  },
  several: (count) => counted('de', count, { other: '# Besucher in „Nicht zugewiesen“' }),
}
