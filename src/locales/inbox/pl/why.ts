import type { whyEn } from '../en/why.ts'

export const why: typeof whyEn = {
  name: 'Imię i nazwisko mają łącznie od 1 do 80 drukowalnych znaków.',
  'name-taken': 'Ktoś już tak się nazywa. Goście nie odróżniliby was.',
  email: 'To nie jest adres e-mail.',
  'email-taken': 'Ktoś już ma ten adres.',
  'last-administrator': 'To jedyny administrator. Najpierw ustaw innego.',
  'no-address': 'Najpierw zapisz adres e-mail. Logujesz się obydwoma.',
  'password-short': 'Użyj co najmniej 15 znaków. Kilka słów, które do siebie nie pasują, łatwo zapamiętać.',
  'password-long': 'To jest dłuższe, niż może być hasło.',
  'password-guessed': 'To zbyt łatwo zgadnąć. Lepsze jest kilka słów, które do siebie nie pasują.',
  'not-yours': 'To nie jest twoje hasło.',
  'too-many': 'Zbyt wiele prób. Odczekaj kilka minut i spróbuj ponownie.',
  'too-many-replies': 'Jest zbyt wiele odpowiedzi.',
  'reply-name': 'Nadaj nazwę, po której ją znajdziesz, najwyżej 80 znaków.',
  'reply-text': 'Napisz, co mówi: najwyżej 4000 znaków i żadnych innych nazw niż te.',
  taken: 'Ktoś inny tymczasem to zmienił. Wczytaj to ponownie.',
  'not-found': 'Tego już nie ma.',
  'bad-option': 'Nie można tego zapisać w tej postaci.',
  'bad-command': 'Coś z tego nie jest możliwe.',
  'bad-playbook': 'Scenariusz ma błędy.',
  unauthorized: 'Twoja sesja się zakończyła. Wczytaj stronę ponownie i zaloguj się.',
}
