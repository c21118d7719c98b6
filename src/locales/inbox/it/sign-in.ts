import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Accedi',
  product: 'Posta in arrivo',
  email: 'Indirizzo e-mail',
  password: 'Password',
  newPassword: 'Nuova password',
  name: 'Il suo nome',
  nameHint: 'Come lo vedranno i visitatori.',
  passwordHint: (least) => `Almeno ${least} caratteri. Alcune parole senza legame tra loro sono facili da ricordare.`,
  passwordOptional: 'La lasci vuota per ricevere ogni volta un link per e-mail.',
  show: 'Mostra',
  signIn: 'Accedi',
  noPassword: 'Password dimenticata, o non ancora scelta?',
  backToSignIn: 'Torna all’accesso',
  linkTitle: 'Accedi senza password',
  linkIntro: 'Il suo indirizzo riceve un’e-mail con un link. Funziona una volta.',
  mailSignIn: 'Inviami un link per accedere',
  mailReset: 'Inviami un link a una nuova password',
  noMail: 'Questo server non invia e-mail. Chieda un link a un amministratore: si crea in Impostazioni › Persone.',
  onServer: 'Chi gestisce il server ne crea uno con',
  mailed:
    'Se qualcuno con questo indirizzo può entrare, un link è in viaggio. Guardi nella sua casella, e tra la posta indesiderata.',
  invitationTitle: 'Ha ricevuto un invito',
  invitationFor: (email) => `L’invito è per ${email}.`,
  accept: 'Accetta e apri la posta',
  resetTitle: 'Scelga una nuova password',
  resetFor: (name) => `Per ${name}. Tutte le altre sessioni vengono chiuse.`,
  save: 'Salva e apri la posta',
  opening: 'Apertura del suo link …',
  needsScript: 'L’accesso richiede JavaScript.',
  noLink: 'L’indirizzo non contiene un link completo. Lo apra così come è stato inviato.',

  wrong: 'Indirizzo e password non corrispondono. Li controlli entrambi, o si faccia inviare un link.',
  linkIsOver: 'Questo link è già stato usato, o è troppo vecchio. Se ne faccia creare uno nuovo.',
  tooMany: (minutes) =>
    counted('it', minutes, { one: 'Troppi tentativi. Riprovi tra un minuto.', other: 'Troppi tentativi. Riprovi tra # minuti.' }),
  elsewhere:
    'Questo accesso proviene da un indirizzo diverso da quello che il server conosce. Apra il link così come è stato inviato.',
}
