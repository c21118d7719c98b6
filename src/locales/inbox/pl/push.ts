import type { pushEn } from '../en/push.ts'

export const push: typeof pushEn = {
  also: 'Także gdy skrzynka jest zamknięta',
  alsoHint:
    'Na tym urządzeniu. Dla „Nieprzypisanych”, gdy jesteś online, albo najwyżej 12 godzin po zamknięciu skrzynki bez przejścia offline.',
  state: {
    absent: 'Ta przeglądarka tego nie potrafi.',
    install:
      'Na iPhonie lub iPadzie potrafi to tylko aplikacja: wybierz Udostępnij, potem „Dodaj do ekranu początkowego”, i otwórz skrzynkę stamtąd.',
    insecure: 'To wymaga adresu z https.',
    denied: 'Najpierw zezwól na powiadomienia: tej przeglądarce zabroniono je pokazywać.',
    failed: 'To się nie udało. Przeglądarka nie połączyła się ze swoją usługą push albo z tym serwerem. Spróbuj ponownie.',
    turning: 'Chwileczkę …',
    on: 'To urządzenie dostaje powiadomienia.',
  },
  tryOut: 'Wypróbuj',
  triedOut: 'Jest w drodze. Jeśli nic nie przyjdzie, sprawdź, czy system pozwala tej przeglądarce pokazywać powiadomienia.',

  isCalled: 'Powiadamiane także po zamknięciu',
  endCalls: 'Nie powiadamiaj',
  endCallsOf: (device) => `Nie powiadamiaj: ${device}`,
  callsEnded: (device) => `Koniec powiadomień: ${device}.`,

  taken: (name) => `${name}: już nie w „Nieprzypisanych”`,
  takenAll: 'Wszystkimi w „Nieprzypisanych” ktoś się zajął',
  takenHint: 'Nie musisz nic robić.',
  trial: 'Powiadomienia działają',
  trialHint: 'Tak dowiesz się, gdy skrzynka jest zamknięta.',
}
