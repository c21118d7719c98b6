import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Aanmelden',
  product: 'Postvak IN',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  newPassword: 'Nieuw wachtwoord',
  name: 'Uw naam',
  nameHint: 'Zoals bezoekers hem zien.',
  passwordHint: (least) => `Minstens ${least} tekens. Een paar woorden die niet bij elkaar horen, zijn makkelijk te onthouden.`,
  passwordOptional: 'Laat het leeg om elke keer een link per e-mail te krijgen.',
  show: 'Tonen',
  signIn: 'Aanmelden',
  noPassword: 'Wachtwoord vergeten, of nog geen?',
  backToSignIn: 'Terug naar aanmelden',
  linkTitle: 'Aanmelden zonder wachtwoord',
  linkIntro: 'Uw adres krijgt een e-mail met een link. Hij werkt één keer.',
  mailSignIn: 'Mail mij een link om aan te melden',
  mailReset: 'Mail mij een link naar een nieuw wachtwoord',
  noMail: 'Deze server verstuurt geen e-mail. Vraag een beheerder om een link: die maakt er een onder Instellingen › Mensen.',
  onServer: 'Wie de server beheert, maakt er een met',
  mailed: 'Als iemand met dit adres binnen mag, is er een link onderweg. Kijk in uw mailbox, ook bij spam.',
  invitationTitle: 'U bent uitgenodigd',
  invitationFor: (email) => `De uitnodiging is voor ${email}.`,
  accept: 'Aanvaarden en Postvak IN openen',
  resetTitle: 'Kies een nieuw wachtwoord',
  resetFor: (name) => `Voor ${name}. Alle andere sessies worden beëindigd.`,
  save: 'Opslaan en Postvak IN openen',
  opening: 'Uw link wordt geopend …',
  needsScript: 'Voor aanmelden is JavaScript nodig.',
  noLink: 'Het adres bevat geen hele link. Open hem zoals hij is verstuurd.',

  wrong: 'Adres en wachtwoord passen niet bij elkaar. Controleer beide, of laat een link mailen.',
  linkIsOver: 'Deze link is al gebruikt, of te oud. Laat een nieuwe maken.',
  tooMany: (minutes) =>
    counted('nl', minutes, {
      one: 'Te veel pogingen. Probeer het over een minuut opnieuw.',
      other: 'Te veel pogingen. Probeer het over # minuten opnieuw.',
    }),
  elsewhere: 'Deze aanmelding kwam via een ander adres dan de server kent. Open de link zoals hij is verstuurd.',
}
