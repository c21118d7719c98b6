import { counted } from '../../counted.ts'
import type { signInEn } from '../en/sign-in.ts'

export const signIn: typeof signInEn = {
  title: 'Logowanie',
  product: 'Skrzynka',
  email: 'Adres e-mail',
  password: 'Hasło',
  newPassword: 'Nowe hasło',
  name: 'Twoje imię i nazwisko',
  nameHint: 'Tak, jak zobaczą je goście.',
  passwordHint: (least) => `Co najmniej ${least} znaków. Kilka słów, które do siebie nie pasują, łatwo zapamiętać.`,
  passwordOptional: 'Zostaw puste, aby za każdym razem dostawać link e-mailem.',
  show: 'Pokaż',
  signIn: 'Zaloguj się',
  noPassword: 'Nie pamiętasz hasła lub jeszcze go nie masz?',
  backToSignIn: 'Wróć do logowania',
  linkTitle: 'Wejdź bez hasła',
  linkIntro: 'Na twój adres przyjdzie e-mail z linkiem. Działa raz.',
  mailSignIn: 'Wyślij mi link do logowania',
  mailReset: 'Wyślij mi link do nowego hasła',
  noMail: 'Ten serwer nie wysyła e-maili. Poproś administratora o link: tworzy się go w Ustawienia › Osoby.',
  onServer: 'Osoba prowadząca serwer tworzy go przez',
  mailed: 'Jeśli ktoś z tym adresem może wejść, link jest w drodze. Zajrzyj do poczty, także do spamu.',
  invitationTitle: 'Masz zaproszenie',
  invitationFor: (email) => `Zaproszenie jest dla ${email}.`,
  accept: 'Przyjmij i otwórz skrzynkę',
  resetTitle: 'Wybierz nowe hasło',
  resetFor: (name) => `Dla: ${name}. Wszystkie inne sesje się zakończą.`,
  save: 'Zapisz i otwórz skrzynkę',
  opening: 'Otwieranie twojego linku …',
  needsScript: 'Logowanie wymaga JavaScriptu.',
  noLink: 'W adresie nie ma całego linku. Otwórz go tak, jak został wysłany.',

  wrong: 'Adres i hasło do siebie nie pasują. Sprawdź oba albo poproś o link e-mailem.',
  linkIsOver: 'Ten link został już użyty albo jest zbyt stary. Poproś o nowy.',
  tooMany: (minutes) =>
    counted('pl', minutes, {
      one: 'Zbyt wiele prób. Spróbuj ponownie za minutę.',
      few: 'Zbyt wiele prób. Spróbuj ponownie za # minuty.',
      other: 'Zbyt wiele prób. Spróbuj ponownie za # minut.',
    }),
  elsewhere: 'To logowanie przyszło z innego adresu, niż zna serwer. Otwórz link tak, jak został wysłany.',
}
