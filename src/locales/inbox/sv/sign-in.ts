import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Logga in',
  product: 'Inkorg',
  email: 'E-postadress',
  password: 'Lösenord',
  newPassword: 'Nytt lösenord',
  name: 'Ditt namn',
  nameHint: 'Så som besökarna ser det.',
  passwordHint: (least) => `Minst ${least} tecken. Några ord som inte hör ihop är lätta att komma ihåg.`,
  passwordOptional: 'Lämna det tomt om du vill få en länk mejlad varje gång.',
  show: 'Visa',
  signIn: 'Logga in',
  noPassword: 'Glömt lösenordet, eller inget än?',
  backToSignIn: 'Tillbaka till inloggningen',
  linkTitle: 'Kom in utan lösenordet',
  linkIntro: 'Din adress får ett mejl med en länk. Den fungerar en gång.',
  mailSignIn: 'Mejla mig en länk för att logga in',
  mailReset: 'Mejla mig en länk till ett nytt lösenord',
  noMail: 'Den här servern skickar inga mejl. Be en administratör om en länk: den skapas under Inställningar › Personer.',
  onServer: 'Den som driver servern skapar en med',
  mailed: 'Om någon med den här adressen får komma in är en länk på väg. Titta i din inkorg och bland skräpposten.',
  invitationTitle: 'Du är inbjuden',
  invitationFor: (email) => `Inbjudan gäller ${email}.`,
  accept: 'Tacka ja och öppna inkorgen',
  resetTitle: 'Välj ett nytt lösenord',
  resetFor: (name) => `För ${name}. Alla andra sessioner avslutas.`,
  save: 'Spara och öppna inkorgen',
  opening: 'Öppnar din länk …',
  needsScript: 'Inloggningen kräver JavaScript.',
  noLink: 'Adressen innehåller ingen hel länk. Öppna den som den skickades.',

  wrong: 'Adressen och lösenordet passar inte ihop. Kontrollera båda, eller få en länk mejlad.',
  linkIsOver: 'Länken är redan använd eller för gammal. Be om en ny.',
  tooMany: (minutes) =>
    counted('sv', minutes, {
      one: 'För många försök. Försök igen om en minut.',
      other: 'För många försök. Försök igen om # minuter.',
    }),
  elsewhere: 'Inloggningen kom från en annan adress än servern känner till. Öppna länken som den skickades.',
}
