import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Connexion',
  product: 'Boîte de réception',
  email: 'Adresse e-mail',
  password: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  name: 'Votre nom',
  nameHint: 'Tel que les visiteurs le verront.',
  passwordHint: (least) => `${least} caractères au moins. Quelques mots sans rapport entre eux sont faciles à retenir.`,
  passwordOptional: 'Laissez-le vide pour recevoir chaque fois un lien par e-mail.',
  show: 'Afficher',
  signIn: 'Se connecter',
  noPassword: 'Mot de passe oublié, ou pas encore choisi ?',
  backToSignIn: 'Retour à la connexion',
  linkTitle: 'Se connecter sans mot de passe',
  linkIntro: 'Votre adresse reçoit un e-mail avec un lien. Il sert une fois.',
  mailSignIn: 'M’envoyer un lien de connexion',
  mailReset: 'M’envoyer un lien pour un nouveau mot de passe',
  noMail: 'Ce serveur n’envoie pas d’e-mails. Demandez un lien à un administrateur : il se crée sous Réglages › Personnes.',
  onServer: 'Qui gère le serveur en crée un avec',
  mailed:
    'Si quelqu’un avec cette adresse peut entrer, un lien est en route. Regardez dans votre messagerie, et dans les indésirables.',
  invitationTitle: 'Vous êtes invité',
  invitationFor: (email) => `L’invitation est pour ${email}.`,
  accept: 'Accepter et ouvrir la boîte',
  resetTitle: 'Choisissez un nouveau mot de passe',
  resetFor: (name) => `Pour ${name}. Toutes les autres sessions sont terminées.`,
  save: 'Enregistrer et ouvrir la boîte',
  opening: 'Ouverture de votre lien …',
  needsScript: 'La connexion nécessite JavaScript.',
  noLink: 'L’adresse ne contient pas de lien entier. Ouvrez-le tel qu’il a été envoyé.',

  wrong: 'L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux, ou faites-vous envoyer un lien.',
  linkIsOver: 'Ce lien a déjà servi, ou il est trop ancien. Faites-en créer un nouveau.',
  tooMany: (minutes) =>
    counted('fr', minutes, {
      one: 'Trop d’essais. Réessayez dans une minute.',
      other: 'Trop d’essais. Réessayez dans # minutes.',
    }),
  elsewhere: 'Cette connexion vient d’une autre adresse que celle que le serveur connaît. Ouvrez le lien tel qu’il a été envoyé.',
}
