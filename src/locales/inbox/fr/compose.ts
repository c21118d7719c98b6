import type { composeEn } from '../en/compose.ts'

export const compose: typeof composeEn = {
  emoji: 'Émojis',
  searchEmoji: 'Chercher un émoji',
  noEmoji: 'Aucun ne porte ce nom.',
  format: 'Mise en forme',
  strong: 'Gras',
  em: 'Italique',
  code: 'Code',
  link: 'Lien',
  bullet_list: 'Liste à puces',
  ordered_list: 'Liste numérotée',
  blockquote: 'Citation',
  code_block: 'Bloc de code',
  withKey: (name, key) => `${name} (${key})`,
  linkWords: 'Texte',
  linkAddress: 'Adresse',
  linkBad: 'Un visiteur ne pourrait pas ouvrir cette adresse.',
  linkPut: 'Lier',
  linkRemove: 'Retirer le lien',
  linkKeep: 'Annuler',
  asPlain: 'Trop long pour une mise en forme : arrivera en texte brut.',
}
