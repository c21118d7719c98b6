import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Anmelden',
  product: 'Posteingang',
  email: 'E-Mail-Adresse',
  password: 'Passwort',
  newPassword: 'Neues Passwort',
  name: 'Ihr Name',
  nameHint: 'So, wie Besucher ihn sehen.',
  passwordHint: (least) => `Mindestens ${least} Zeichen. Einige Wörter, die nicht zusammengehören, sind leicht zu merken.`,
  passwordOptional: 'Lassen Sie es leer, um jedes Mal einen Link per E-Mail zu bekommen.',
  show: 'Zeigen',
  signIn: 'Anmelden',
  noPassword: 'Passwort vergessen, oder noch keines?',
  backToSignIn: 'Zurück zur Anmeldung',
  linkTitle: 'Ohne Passwort anmelden',
  linkIntro: 'An Ihre Adresse geht eine E-Mail mit einem Link. Er gilt einmal.',
  mailSignIn: 'Link zum Anmelden senden',
  mailReset: 'Link zu einem neuen Passwort senden',
  noMail:
    'Dieser Server sendet keine E-Mails. Bitten Sie einen Administrator um einen Link: Er entsteht unter Einstellungen › Personen.',
  onServer: 'Wer den Server betreibt, erstellt einen mit',
  mailed:
    'Wenn sich jemand mit dieser Adresse anmelden darf, ist ein Link unterwegs. Sehen Sie in Ihrem Postfach nach, auch unter Spam.',
  invitationTitle: 'Sie sind eingeladen',
  invitationFor: (email) => `Die Einladung ist für ${email}.`,
  accept: 'Annehmen und Posteingang öffnen',
  resetTitle: 'Neues Passwort wählen',
  resetFor: (name) => `Für ${name}. Alle anderen Sitzungen werden beendet.`,
  save: 'Speichern und Posteingang öffnen',
  opening: 'Ihr Link wird geöffnet …',
  needsScript: 'Die Anmeldung braucht JavaScript.',
  noLink: 'Die Adresse enthält keinen ganzen Link. Öffnen Sie ihn so, wie er gesendet wurde.',

  wrong: 'Adresse und Passwort passen nicht zusammen. Prüfen Sie beides, oder lassen Sie sich einen Link senden.',
  linkIsOver: 'Dieser Link wurde schon benutzt oder ist zu alt. Lassen Sie einen neuen erstellen.',
  tooMany: (minutes) =>
    counted('de', minutes, {
      one: 'Zu viele Versuche. Versuchen Sie es in einer Minute erneut.',
      other: 'Zu viele Versuche. Versuchen Sie es in # Minuten erneut.',
    }),
  elsewhere:
    'Diese Anmeldung kam von einer anderen Adresse, als der Server kennt. Öffnen Sie den Link so, wie er gesendet wurde.',
}
