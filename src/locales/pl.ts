import { counted } from './counted.ts'
import type { Words } from './words.ts'

export const words: Words = {
  panel: 'Czat',
  close: 'Zamknij czat',
  newConversation: 'Rozpocznij nową rozmowę',
  bot: 'Asystent',
  you: 'Ty',

  placeholder: 'Napisz wiadomość',
  send: 'Wyślij',
  emoji: 'Emoji',
  latest: 'Przejdź do najnowszej wiadomości',
  earlier: 'Wcześniejsze wiadomości',
  charactersLeft: (count) =>
    counted('pl', count, { one: 'Został # znak', few: 'Zostały # znaki', many: 'Zostało # znaków', other: 'Zostało # znaku' }),
  tooLong: (count) =>
    counted('pl', count, {
      one: 'O # znak za dużo. Skróć wiadomość lub wyślij ją w dwóch częściach.',
      few: 'O # znaki za dużo. Skróć wiadomość lub wyślij ją w dwóch częściach.',
      many: 'O # znaków za dużo. Skróć wiadomość lub wyślij ją w dwóch częściach.',
      other: 'O # znaku za dużo. Skróć wiadomość lub wyślij ją w dwóch częściach.',
    }),

  sending: 'Wysyłanie',
  sent: 'Wysłano',
  read: 'Przeczytano',
  failed: 'Ta wiadomość nie dotarła.',
  tryAgain: 'Spróbuj ponownie',

  statusBot: 'Automatyczny asystent',
  statusWaiting: 'Szukamy kogoś z zespołu',
  statusAgent: 'Do dyspozycji',
  statusClosed: 'Rozmowa zakończona',
  ended: 'Nadal można pisać. Zachowamy wiadomości dla zespołu.',

  timeLeft: (time) => `Zostało ${time}`,
  anyMoment: 'Lada chwila',
  keepWaiting: 'Czekaj dalej',
  leaveMessage: 'Zostaw wiadomość',

  joined: (name) => `${name} dołącza do rozmowy`,
  writing: (name) => `${name} pisze`,
  waiting: 'Szukamy kogoś, kto pomoże.',
  extended: 'Wybrano dalsze czekanie',
  nobodyOnline: 'W tej chwili nikogo nie ma',
  nobodyCame: 'Nikogo nie udało się znaleźć na czas',
  stoppedWaiting: 'Wybrano zostawienie wiadomości',
  unreached: 'Nie udało się połączyć z zespołem',
  closed: 'Ta rozmowa jest zakończona.',

  connecting: 'Łączenie',
  noConnection: 'Brak połączenia. Wiadomości są zapisywane i zostaną wysłane, gdy wróci.',
  refused: 'Czat nie może się stąd połączyć. Wiadomości pozostają na tym urządzeniu.',
  loading: 'Chwileczkę',
  missingPlaybook: 'Czat nie jest jeszcze w pełni gotowy, ale można już do nas pisać.',

  options: 'Wybierz odpowiedź',
  skip: 'Pomiń',
  submit: 'Dalej',
  change: 'Zmień',
  optional: 'opcjonalnie',
  required: 'Prosimy wypełnić to pole.',
  hintEmail: 'Na przykład imie@example.com',
  hintPhone: 'Z numerem kierunkowym kraju, na przykład +48',

  more: 'Więcej',
  saveTranscript: 'Zapisz rozmowę',
  sound: 'Dźwięk',
  endChat: 'Zakończ rozmowę',
  endQuestion: 'Zakończyć tę rozmowę? Nową można rozpocząć w każdej chwili.',
  endNo: 'Kontynuuj',
  forgetMe: 'Zapomnij mnie',
  forgetQuestion: 'Usunąć wszystko z tej rozmowy, z tego urządzenia i z naszego serwera? Nie można tego cofnąć.',
  forgetYes: 'Usuń wszystko',
  forgetNo: 'Zachowaj',
  forgotten: 'Wszystko usunięto.',
  forgottenHere: 'Usunięto z tego urządzenia. Serwer nie odpowiada; tam zniknie przy następnym czacie.',

  rateQuestion: 'Jak było?',
  score: (score) => ['Źle', 'Nie najlepiej', 'W porządku', 'Dobrze', 'Bardzo dobrze'][score - 1] ?? '',
  rateText: 'Czy chcesz coś dodać?',
  rateThanks: 'Dziękujemy za opinię.',
}
