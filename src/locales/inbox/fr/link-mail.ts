import type { linkMailEn } from '../en/link-mail.ts'

const ignore = 'Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne n’entre sans cet e-mail.'

export const linkMail: typeof linkMailEn = {
  invitation: (by) => ({
    subject: 'Votre invitation à la boîte de réception',
    intro: `${by} vous invite à répondre aux chats des visiteurs dans la boîte de réception.`,
    open: 'Accepter l’invitation',
    life: 'Le lien sert une fois, pendant sept jours.',
    unasked: 'Si vous ne savez pas qui c’est, vous n’avez rien à faire.',
  }),
  reset: () => ({
    subject: 'Un nouveau mot de passe pour la boîte de réception',
    intro: 'Avec ce lien vous choisissez un nouveau mot de passe. D’ici là, l’ancien reste.',
    open: 'Choisir un nouveau mot de passe',
    life: 'Le lien sert une fois, pendant une heure.',
    unasked: ignore,
  }),
  mailed: () => ({
    subject: 'Votre lien vers la boîte de réception',
    intro: 'Avec ce lien vous entrez dans la boîte de réception sans mot de passe.',
    open: 'Ouvrir la boîte de réception',
    life: 'Le lien sert une fois, pendant 15 minutes.',
    unasked: ignore,
  }),
}
