import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Otwarte rozmowy konsultanta',
    hint: 'Goście nie znajdują konsultanta, który prowadzi już największą dozwoloną liczbę otwartych rozmów. Sam może jeszcze jedną wziąć. Dla konkretnej osoby można ustawić inną liczbę w „Osobach”.',
    on: 'Limit otwartych rozmów',
    off: 'Bez limitu otwartych rozmów',
    figure: 'Najwięcej otwartych rozmów',
  },
  away: {
    title: 'Nieaktywni konsultanci',
    hint: 'Goście nie znajdują konsultanta, który od jakiegoś czasu nie używał skrzynki na żadnym urządzeniu. Gdy tylko jej użyje, znów jest dostępny. Czekanie na powiadomienia nie liczy się jako aktywność.',
    on: 'Nieobecność po kilku minutach',
    off: 'Nigdy nieobecny, gdy online',
    figure: 'Minuty bez aktywności',
  },
  takeBack: {
    title: 'Konsultanci, którzy nie odpowiadają',
    hint: 'Rozmowę można odebrać konsultantowi, który zostawia gościa bez odpowiedzi: wraca do „Nieprzypisanych”, a wszyscy online dostają powiadomienie. Kto właśnie pisze, nie milczy.',
    on: 'Odbierana po kilku minutach',
    off: 'Nigdy nieodbierana',
    figure: 'Minuty bez odpowiedzi',
  },
}
