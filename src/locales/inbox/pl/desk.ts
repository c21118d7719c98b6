import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Otwarte rozmowy konsultanta',
    hint: 'Goście nie znajdują konsultanta, który prowadzi tyle otwartych rozmów, ile powinien. Sam może jeszcze jedną wziąć. Dla konkretnej osoby można ustawić inną liczbę w „Osobach”.',
    on: 'Limit otwartych rozmów',
    off: 'Bez limitu otwartych rozmów',
    figure: 'Najwięcej otwartych rozmów',
  },
  away: {
    title: 'Konsultanci, którzy niczego nie dotykają',
    hint: 'Goście nie znajdują konsultanta, który od jakiegoś czasu nie dotknął skrzynki na żadnym urządzeniu. Pierwsze dotknięcie go przywraca. Kto czeka na powiadomienia, też jej nie dotyka.',
    on: 'Nieobecność po kilku minutach',
    off: 'Nigdy nieobecny, gdy online',
    figure: 'Minuty bez dotknięcia',
  },
  takeBack: {
    title: 'Konsultanci, którzy nie odpowiadają',
    hint: 'Rozmowę można odebrać konsultantowi, który zostawia gościa bez słowa: wraca do „Nieprzypisanych”, a wszyscy online są wzywani. Kto właśnie pisze, nie milczy.',
    on: 'Odbierana po kilku minutach',
    off: 'Nigdy nieodbierana',
    figure: 'Minuty bez odpowiedzi',
  },
}
