import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Chat',
  close: 'Fermer le chat',
  newConversation: 'Nouvelle conversation',
  bot: 'Assistant',
  you: 'Vous',

  placeholder: 'Écrivez un message',
  send: 'Envoyer',
  emoji: 'Émojis',
  latest: 'Aller au dernier message',
  earlier: 'Messages précédents',
  charactersLeft: (count) => counted('fr', count, { one: '# caractère restant', other: '# caractères restants' }),
  tooLong: (count) =>
    counted('fr', count, {
      one: '# caractère de trop. Raccourcissez votre message ou envoyez-le en deux fois.',
      other: '# caractères de trop. Raccourcissez votre message ou envoyez-le en deux fois.',
    }),

  sending: 'Envoi en cours',
  sent: 'Envoyé',
  read: 'Lu',
  failed: 'Ce message n’est pas arrivé.',
  tryAgain: 'Réessayer',

  statusBot: 'Assistant automatique',
  statusWaiting: 'Nous cherchons quelqu’un',
  statusAgent: 'Avec vous',
  statusClosed: 'Conversation terminée',
  ended: 'Vous pouvez encore écrire. Vos messages sont gardés pour l’équipe.',

  timeLeft: (time) => `Encore ${time}`,
  anyMoment: 'D’un instant à l’autre',
  keepWaiting: 'Patienter encore',
  leaveMessage: 'Laisser un message',

  joined: (name) => `${name} a rejoint la conversation`,
  writing: (name) => `${name} est en train d’écrire`,
  waiting: 'Nous cherchons quelqu’un pour vous.',
  extended: 'Vous avez choisi de patienter',
  nobodyOnline: 'Personne n’est là pour l’instant',
  nobodyCame: 'Personne n’a pu se libérer à temps',
  stoppedWaiting: 'Vous avez choisi de laisser un message',
  unreached: 'Nous n’avons pas pu joindre l’équipe',
  closed: 'Cette conversation est terminée.',

  connecting: 'Connexion en cours',
  noConnection: 'Pas de connexion. Ce que vous écrivez est gardé et sera envoyé dès qu’elle reviendra.',
  refused: 'Le chat ne peut pas se connecter ici. Ce que vous écrivez reste sur cet appareil.',
  loading: 'Un instant',
  missingPlaybook: 'Le chat n’est pas encore complet, mais vous pouvez déjà nous écrire.',

  options: 'Choisissez une réponse',
  skip: 'Passer',
  submit: 'Continuer',
  change: 'Modifier',
  optional: 'facultatif',
  required: 'Merci de remplir ce champ.',
  hintEmail: 'Par exemple nom@example.com',
  hintPhone: 'Avec l’indicatif, par exemple +33',

  more: 'Plus',
  saveTranscript: 'Enregistrer la conversation',
  sound: 'Son',
  endChat: 'Terminer la conversation',
  endQuestion: 'Terminer cette conversation ? Vous pourrez en commencer une autre à tout moment.',
  endNo: 'Continuer',
  forgetMe: 'M’oublier',
  forgetQuestion: 'Effacer tout ce que vous avez écrit, sur cet appareil et sur notre serveur ? C’est définitif.',
  forgetYes: 'Tout effacer',
  forgetNo: 'Conserver',
  forgotten: 'Tout est effacé.',
  forgottenHere: 'Effacé sur cet appareil. Le serveur est injoignable ; il suivra à votre prochaine visite ici.',

  rateQuestion: 'Comment était-ce ?',
  score: (score) => ['Mauvais', 'Pas terrible', 'Correct', 'Bien', 'Très bien'][score - 1] ?? '',
  rateText: 'Souhaitez-vous ajouter quelque chose ?',
  rateThanks: 'Merci de votre avis.',
}
