import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Ein Name hat 1 bis 80 druckbare Zeichen.',
  'name-taken': 'So heißt schon jemand. Besucher könnten die beiden nicht unterscheiden.',
  email: 'Das ist keine E-Mail-Adresse.',
  'email-taken': 'Diese Adresse hat schon jemand.',
  'last-administrator': 'Das ist der einzige Administrator. Ernennen Sie zuerst einen anderen.',
  'no-address': 'Speichern Sie zuerst eine E-Mail-Adresse. Sie melden sich mit beidem an.',
  'password-short': 'Nehmen Sie mindestens 15 Zeichen. Einige Wörter, die nicht zusammengehören, sind leicht zu merken.',
  'password-long': 'Das ist länger, als ein Passwort sein darf.',
  'password-guessed': 'Dieses ist zu leicht zu erraten. Einige Wörter, die nicht zusammengehören, sind besser.',
  'not-yours': 'Das ist nicht Ihr Passwort.',
  'too-many': 'Zu viele Versuche. Warten Sie einige Minuten und versuchen Sie es erneut.',
  'too-many-replies': 'Es gibt zu viele Textbausteine.',
  'reply-name': 'Geben Sie ihm einen Namen mit höchstens 80 Zeichen, unter dem er gefunden wird.',
  'reply-text': 'Schreiben Sie, was er sagt: höchstens 4.000 Zeichen, und keine anderen Namen als diese.',
  taken: 'Jemand anderes hat das inzwischen geändert. Laden Sie es neu.',
  'not-found': 'Das gibt es nicht mehr.',
  'bad-option': 'So, wie es geschrieben ist, lässt es sich nicht speichern.',
  'bad-command': 'Etwas davon geht nicht.',
  'bad-playbook': 'Das Playbook hat Fehler.',
  unauthorized: 'Ihre Sitzung ist beendet. Laden Sie die Seite neu und melden Sie sich wieder an.',
}
