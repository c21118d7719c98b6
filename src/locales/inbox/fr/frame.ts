import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'fr',
  dir: 'ltr',
  title: 'Boîte de réception',
  titleUnread: (count) => `(${count}) Boîte de réception`,
  skipToList: 'Aller aux conversations',
  skipToConversation: 'Aller à la conversation ouverte',
  back: 'Retour',
  signOut: 'Se déconnecter',
  shortcuts: 'Raccourcis clavier',
  keys: {
    next: 'Conversation suivante',
    previous: 'Conversation précédente',
    open: 'L’ouvrir',
    back: 'Retour à la liste',
    reply: 'Écrire une réponse',
    list: 'Cette liste',
    on: 'Activer les raccourcis à une seule touche',
    close: 'Terminé',
  },

  online: 'En ligne',
  offline: 'Hors ligne',
  onlineHint: 'Vous recevez des chats.',
  offlineHint: 'Vous ne recevez pas de chats.',
  onlineClosed: 'Hors des heures d’ouverture : pas de chats.',
  onlineUnheard: 'Vaudra au retour de la connexion.',
  goOnline: 'Passer en ligne',

  lineDown: 'La connexion est perdue. Ce que vous écrivez est gardé, et sera envoyé à son retour.',
  lineRefused: 'Le serveur a mis fin à cette session.',
  reload: 'Recharger la page',

  checking: 'Ouverture de la boîte de réception …',
  signedOut: 'Vous n’êtes pas connecté.',
  signedOutHint: 'Connectez-vous avec votre mot de passe, ou avec un lien.',
  signedIn: 'Se connecter',
  noSite: 'Il n’y a pas encore de site.',
  noSiteHint: 'Nommez-en un dans la configuration du serveur, puis redémarrez-le.',
  unreachable: 'Le serveur est injoignable.',
  unreachableHint: 'Rien n’est perdu. Vérifiez qu’il fonctionne et que vous êtes connecté.',
}
