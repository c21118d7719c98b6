import { counted } from '../../counted.ts'
import type { insightEn } from '../en/insight.ts'

export const insight: typeof insightEn = {
  title: 'Analyse',
  skip: 'Aller aux chiffres',
  loading: 'Chargement des chiffres …',
  comes: 'Les chiffres arriveront au retour de la connexion.',
  site: 'Site',
  period: 'Période',
  lastDays: (days) =>
    days === 365 ? 'Dernière année' : counted('fr', days, { one: '# dernier jour', other: '# derniers jours' }),
  nothing: 'Rien ne s’est passé pendant cette période.',
  nothingHint:
    'Dès qu’un visiteur commence une conversation, elle compte ici. Choisissez une période plus longue pour remonter plus loin.',
  none: 'Aucune pendant cette période.',
  day: 'Jour',
  conversations: 'Conversations',
  waited: 'Ont attendu un agent',
  taken: 'Prises par un agent',
  missed: 'Manquées',
  qualified: 'Qualifiés',
  disqualified: 'Non qualifiés',
  perDay: 'Conversations par jour',
  weekMeans: 'Tracé en moyenne par semaine.',
  waits: 'Avant qu’un agent la prenne',
  responses: 'Avant les premiers mots d’un agent',
  outcomes: 'Résultats par jour',
  took: 'Durée',
  upTo: (time) => `Jusqu’à ${time}`,
  longer: 'Plus',
  half: (median, slow) => `La moitié en ${median}, neuf sur dix en ${slow}.`,
  cards: 'Là où les visiteurs ne sont pas allés plus loin',
  cardsHint:
    'Carte par carte, pour chaque version d’un playbook. Ceux qui y sont encore comptent comme partis jusqu’à ce qu’ils continuent.',
  card: 'Carte',
  reached: 'Y sont arrivés',
  left: 'Pas allés plus loin',
  asTable: (title) => `${title}, en tableau`,
  files: {
    'days.csv': 'Jours en CSV',
    'times.csv': 'Délais en CSV',
    'cards.csv': 'Cartes en CSV',
    'insight.json': 'Tout en JSON',
  },
}
