import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Open gesprekken van een agent',
    hint: 'Bezoekers vinden geen agent die al het maximum aan open gesprekken heeft. Die kan er zelf nog wel een oppakken. Voor iemand in het bijzonder kan onder ‘Mensen’ een ander aantal gelden.',
    on: 'Een grens aan open gesprekken',
    off: 'Geen grens aan open gesprekken',
    figure: 'Open gesprekken hoogstens',
  },
  away: {
    title: 'Agents zonder activiteit',
    hint: 'Bezoekers vinden geen agent die Postvak IN een tijdje op geen enkel apparaat heeft gebruikt. Zodra die het weer gebruikt, is dat voorbij. Op meldingen wachten telt niet als activiteit.',
    on: 'Afwezig na enkele minuten',
    off: 'Nooit afwezig zolang online',
    figure: 'Minuten zonder activiteit',
  },
  takeBack: {
    title: 'Agents die niet antwoorden',
    hint: 'Een gesprek kan worden teruggenomen van een agent die de bezoeker zonder antwoord laat: het staat weer in ‘Niet toegewezen’, en iedereen die online is krijgt een melding. Wie op dat moment schrijft, zwijgt niet.',
    on: 'Teruggenomen na enkele minuten',
    off: 'Nooit teruggenomen',
    figure: 'Minuten zonder antwoord',
  },
}
