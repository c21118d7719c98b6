import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'de',
  dir: 'ltr',
  title: 'Posteingang',
  titleUnread: (count) => `(${count}) Posteingang`,
  skipToList: 'Zu den Gesprächen springen',
  skipToConversation: 'Zum geöffneten Gespräch springen',
  back: 'Zurück',
  signOut: 'Abmelden',
  shortcuts: 'Tastenkürzel',
  keys: {
    next: 'Nächstes Gespräch',
    previous: 'Voriges Gespräch',
    open: 'Öffnen',
    back: 'Zurück zur Liste',
    reply: 'Antwort schreiben',
    list: 'Diese Liste',
    on: 'Mit einzelnen Tasten bedienen',
    close: 'Fertig',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'Sie erhalten Chats.',
  offlineHint: 'Sie erhalten keine Chats.',
  onlineClosed: 'Außerhalb der Geschäftszeiten: keine Chats.',
  onlineUnheard: 'Gilt, sobald die Verbindung wieder da ist.',
  goOnline: 'Online gehen',

  lineDown: 'Die Verbindung ist unterbrochen. Was Sie schreiben, bleibt erhalten und wird gesendet, sobald sie wieder da ist.',
  lineRefused: 'Der Server hat diese Sitzung beendet.',
  reload: 'Seite neu laden',

  checking: 'Posteingang wird geöffnet …',
  signedOut: 'Sie sind nicht angemeldet.',
  signedOutHint: 'Melden Sie sich mit Ihrem Passwort oder mit einem Link an.',
  signedIn: 'Anmelden',
  noSite: 'Es gibt noch keine Website.',
  noSiteHint: 'Nennen Sie eine in der Konfiguration des Servers und starten Sie ihn neu.',
  unreachable: 'Der Server ist nicht erreichbar.',
  unreachableHint: 'Nichts ist verloren. Prüfen Sie, ob er läuft und ob Sie verbunden sind.',
}
