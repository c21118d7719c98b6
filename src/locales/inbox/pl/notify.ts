import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Powiadomienia',
  ask: 'Czy ta przeglądarka może cię powiadomić, gdy ktoś cię potrzebuje?',
  askHint: 'Czekający gość, rozmowa przekazana tobie, nowa wiadomość w twojej. Każde można wyłączyć.',
  allow: 'Zezwól na powiadomienia',
  notNow: 'Nie teraz',
  granted: 'Ta przeglądarka pokazuje powiadomienia. Podają imię gościa, a nic z jego słów.',
  default: 'Ta przeglądarka nie została jeszcze zapytana. Do tego czasu powie ci o tym dźwięk i tytuł karty.',
  denied:
    'Tej przeglądarce zabroniono pokazywać powiadomienia skrzynki. Zezwól na nie w jej ustawieniach dla tej strony, obok adresu, i wczytaj stronę ponownie. Do tego czasu powie ci o tym dźwięk i tytuł karty.',
  absent: 'Ta przeglądarka nie ma powiadomień dla stron. Powie ci o tym dźwięk i tytuł karty.',
  of: 'Powiadamiaj mnie, gdy jest',
  on: {
    unassigned: 'Nowa rozmowa w „Nieprzypisanych”, raz po raz, aż ktoś ją weźmie',
    assigned: 'Rozmowa przypisana do mnie',
    message: 'Nowa wiadomość w mojej rozmowie',
  },
  sound: 'Z dźwiękiem',
  tryOut: 'Posłuchaj',
  done: 'Gotowe',

  told: {
    unassigned: (name) => `${name} czeka w „Nieprzypisanych”`,
    assigned: (name) => `Przypisano ci: ${name}`,
    message: (name) => `Nowa wiadomość: ${name}`,
  },
  hint: {
    unassigned: 'Nikt jeszcze nie wziął tej rozmowy.',
    assigned: 'Teraz ty prowadzisz tę rozmowę.',
    message: 'Naciśnij, aby przeczytać.',
  },
  several: (count) =>
    counted('pl', count, {
      one: '# gość w „Nieprzypisanych”',
      few: '# goście w „Nieprzypisanych”',
      other: '# gości w „Nieprzypisanych”',
    }),
}
