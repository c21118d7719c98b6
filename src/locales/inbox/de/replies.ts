import type { repliesEn } from '../en/replies.ts'

export const replies: typeof repliesEn = {
  open: 'Textbausteine',
  find: 'Textbaustein suchen',
  found: 'Gefundene Textbausteine',
  loading: 'Wird gesucht …',
  none: 'Kein Textbaustein enthält diese Wörter.',
  empty: 'Noch gibt es keine Textbausteine.',
  more: 'Es gibt mehr. Schreiben Sie ein Wort aus dem gesuchten.',
  unreachable: 'Die Textbausteine sind nicht erreichbar.',
  mine: 'Ihr eigener',

  shared: 'Textbausteine',
  sharedHint: 'Alle im Team finden sie mit „/“ am Anfang einer Zeile oder mit dem Knopf darunter.',
  own: 'Ihre Textbausteine',
  ownHint: 'Nur Sie finden sie, mit „/“ am Anfang einer Zeile oder mit dem Knopf darunter.',
  search: 'Textbausteine durchsuchen',
  add: 'Textbaustein hinzufügen',
  change: (name) => `„${name}“ ändern`,
  name: 'Name, unter dem er gefunden wird',
  text: 'Was er sagt, in Markdown',
  names: (all) =>
    `Er kann ${all} nennen. Was gesagt wird, wenn das nicht bekannt ist, steht nach einem Strich: {{visitor.name | Sie}}.`,
  keep: 'Speichern',
  keeping: 'Wird gespeichert …',
  cancel: 'Abbrechen',
  remove: 'Entfernen …',
  removeQuestion: 'Diesen Textbaustein endgültig entfernen?',
  removeYes: 'Entfernen',
  removeNo: 'Behalten',
  kept: (name) => `„${name}“ gespeichert.`,
  removed: (name) => `„${name}“ entfernt.`,
}
