import type { repliesEn } from '../en/replies.ts'

export const replies: typeof repliesEn = {
  open: 'Réponses enregistrées',
  find: 'Trouver une réponse enregistrée',
  found: 'Réponses enregistrées trouvées',
  loading: 'Recherche …',
  none: 'Aucune réponse enregistrée ne contient ces mots.',
  empty: 'Aucune réponse n’est encore enregistrée.',
  more: 'Il y en a d’autres. Écrivez un mot de celle que vous cherchez.',
  unreachable: 'Les réponses enregistrées sont injoignables.',
  mine: 'La vôtre',

  shared: 'Réponses',
  sharedHint: 'Toute l’équipe les trouve par « / » en début de ligne, ou par le bouton en dessous.',
  own: 'Vos réponses enregistrées',
  ownHint: 'Vous seul les trouvez, par « / » en début de ligne, ou par le bouton en dessous.',
  search: 'Rechercher des réponses',
  add: 'Ajouter une réponse',
  change: (name) => `Modifier « ${name} »`,
  name: 'Nom, pour la retrouver',
  text: 'Ce qu’elle dit, en Markdown',
  names: (all) =>
    `Elle peut citer ${all}. Ce qu’il faut dire quand on l’ignore se met après une barre : {{visitor.name | vous}}.`,
  keep: 'Enregistrer',
  keeping: 'Enregistrement …',
  cancel: 'Annuler',
  remove: 'Supprimer …',
  removeQuestion: 'Supprimer cette réponse définitivement ?',
  removeYes: 'Supprimer',
  removeNo: 'La garder',
  kept: (name) => `« ${name} » est enregistrée.`,
  removed: (name) => `« ${name} » est supprimée.`,
}
