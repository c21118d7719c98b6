import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Dossiers',
  unassigned: 'Non attribuées',
  mine: 'Mes conversations',
  mineShort: 'Les miennes',
  closed: 'Conversations fermées',
  closedShort: 'Fermées',
  count: (count) => counted('fr', count, { one: '# conversation', other: '# conversations' }),
  countMore: (count) => counted('fr', count, { other: 'Au moins # conversations' }),

  visitor: 'Visiteur',
  unread: 'Non lue',
  secondsLeft: (seconds) => `encore ${seconds} s`,
  minutesLeft: (minutes) => `encore ${minutes} min`,
  missed: 'Manquée',
  yesterday: 'Hier',

  search: 'Rechercher des conversations',
  searchIn: 'Où chercher',
  everywhere: 'Toutes',
  foundList: 'Conversations trouvées',
  nothingFound: (sought) => `Rien trouvé pour « ${sought} ».`,
  nothingFoundHint: 'Chaque mot doit figurer quelque part dans la conversation : dans ce qui a été dit, un nom ou une adresse.',
  searchEverywhere: 'Chercher dans tous les dossiers',

  loadingList: 'Chargement des conversations …',
  loadingLater: 'Les conversations ne sont pas encore là.',
  loadingLaterHint: 'Elles arriveront au retour de la connexion.',
  loadingMore: 'Chargement des plus anciennes …',
  emptyUnassigned: 'Personne n’attend.',
  emptyUnassignedHint: 'Un visiteur qui demande quelqu’un apparaît ici aussitôt.',
  emptyUnassignedOffline: 'Vous êtes hors ligne.',
  emptyUnassignedOfflineHint: 'Tant que personne n’est en ligne, les visiteurs sont invités à laisser un message.',
  emptyMine: 'Vous n’avez aucune conversation.',
  emptyMineHint: 'Prenez-en une dans « Non attribuées » et elle viendra ici.',
  emptyClosed: 'Rien n’a encore été fermé.',
  emptyClosedHint: 'Une conversation que vous fermez est gardée ici, pour être relue.',
  seeUnassigned: 'Voir les non attribuées',
  noneOpen: 'Aucune conversation n’est ouverte.',
  noneOpenHint: 'Choisissez-en une dans la liste : les flèches déplacent, Entrée ouvre.',
}
