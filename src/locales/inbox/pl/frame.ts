import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'pl',
  dir: 'ltr',
  title: 'Skrzynka',
  titleUnread: (count) => `(${count}) Skrzynka`,
  skipToList: 'Przejdź do rozmów',
  skipToConversation: 'Przejdź do otwartej rozmowy',
  back: 'Wstecz',
  signOut: 'Wyloguj',
  shortcuts: 'Skróty klawiszowe',
  keys: {
    next: 'Następna rozmowa',
    previous: 'Poprzednia rozmowa',
    open: 'Otwórz ją',
    back: 'Wróć do listy',
    reply: 'Napisz odpowiedź',
    list: 'Ta lista',
    on: 'Włącz skróty jednoklawiszowe',
    close: 'Gotowe',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'Otrzymujesz czaty.',
  offlineHint: 'Nie otrzymujesz czatów.',
  onlineClosed: 'Poza godzinami pracy: brak czatów.',
  onlineUnheard: 'Liczy się po powrocie połączenia.',
  goOnline: 'Przejdź online',

  lineDown: 'Połączenie zostało utracone. To, co piszesz, jest zachowane i zostanie wysłane po jego powrocie.',
  lineRefused: 'Serwer zakończył tę sesję.',
  reload: 'Wczytaj stronę ponownie',

  checking: 'Otwieranie skrzynki …',
  signedOut: 'Nie zalogowano.',
  signedOutHint: 'Zaloguj się hasłem lub linkiem.',
  signedIn: 'Zaloguj się',
  noSite: 'Nie ma jeszcze żadnej witryny.',
  noSiteHint: 'Wpisz ją w konfiguracji serwera i uruchom go ponownie.',
  unreachable: 'Nie można połączyć się z serwerem.',
  unreachableHint: 'Nic nie przepadło. Sprawdź, czy działa i czy masz połączenie.',
}
