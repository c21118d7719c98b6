import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chat',
  close: 'Chat schließen',
  newConversation: 'Neues Gespräch beginnen',
  bot: 'Assistent',
  you: 'Sie',

  placeholder: 'Nachricht schreiben',
  send: 'Senden',
  emoji: 'Emojis',
  latest: 'Zur neuesten Nachricht',
  earlier: 'Frühere Nachrichten',
  charactersLeft: (count) => counted('de', count, { other: 'Noch # Zeichen' }),
  tooLong: (count) =>
    counted('de', count, { other: '# Zeichen zu viel. Kürzen Sie den Text oder senden Sie ihn in zwei Teilen.' }),

  sending: 'Wird gesendet',
  sent: 'Gesendet',
  read: 'Gelesen',
  failed: 'Das ist nicht angekommen.',
  tryAgain: 'Erneut versuchen',

  statusBot: 'Automatischer Assistent',
  statusWaiting: 'Wir holen jemanden dazu',
  statusAgent: 'Für Sie da',
  statusClosed: 'Beendet',
  ended: 'Sie können weiterschreiben. Wir bewahren es für das Team auf.',

  timeLeft: (time) => `Noch ${time}`,
  anyMoment: 'Gleich ist es so weit',
  keepWaiting: 'Weiter warten',
  leaveMessage: 'Nachricht hinterlassen',

  joined: (name) => `${name} ist jetzt hier`,
  writing: (name) => `${name} schreibt`,
  waiting: 'Wir suchen jemanden für Sie.',
  extended: 'Sie warten weiter',
  nobodyOnline: 'Gerade ist niemand da',
  nobodyCame: 'Es wurde niemand rechtzeitig frei',
  stoppedWaiting: 'Sie hinterlassen lieber eine Nachricht',
  unreached: 'Das Team war nicht zu erreichen',
  closed: 'Dieses Gespräch ist beendet.',

  connecting: 'Verbindung wird hergestellt',
  noConnection: 'Keine Verbindung. Was Sie schreiben, bleibt erhalten und wird gesendet, sobald sie wieder da ist.',
  refused: 'Der Chat kann sich hier nicht verbinden. Was Sie schreiben, bleibt auf diesem Gerät.',
  loading: 'Einen Moment',
  missingPlaybook: 'Der Chat ist noch nicht ganz da. Schreiben können Sie uns schon.',

  options: 'Wählen Sie eine Antwort',
  skip: 'Überspringen',
  submit: 'Weiter',
  change: 'Ändern',
  optional: 'freiwillig',
  required: 'Bitte füllen Sie dieses Feld aus.',
  hintEmail: 'Zum Beispiel name@example.com',
  hintPhone: 'Mit Ländervorwahl, zum Beispiel +49',

  more: 'Mehr',
  saveTranscript: 'Gespräch speichern',
  sound: 'Ton',
  endChat: 'Gespräch beenden',
  endQuestion: 'Dieses Gespräch beenden? Sie können jederzeit ein neues beginnen.',
  endNo: 'Fortsetzen',
  forgetMe: 'Meine Daten löschen',
  forgetQuestion: 'Alles löschen, was Sie hier geschrieben haben, auf diesem Gerät und auf unserem Server? Für immer.',
  forgetYes: 'Alles löschen',
  forgetNo: 'Behalten',
  forgotten: 'Alles ist gelöscht.',
  forgottenHere: 'Hier gelöscht. Unser Server war nicht erreichbar; dort folgt es mit Ihrem nächsten Chat.',

  rateQuestion: 'Wie war es?',
  score: (score) => ['Schlecht', 'Nicht gut', 'In Ordnung', 'Gut', 'Sehr gut'][score - 1] ?? '',
  rateText: 'Möchten Sie noch etwas dazu sagen?',
  rateThanks: 'Danke für Ihre Rückmeldung.',
}
