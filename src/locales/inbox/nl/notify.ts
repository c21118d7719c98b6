import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Meldingen',
  ask: 'Mag deze browser u waarschuwen als iemand u nodig heeft?',
  askHint: 'Een bezoeker die wacht, een gesprek dat u krijgt, een nieuw bericht in een van de uwe. Elk kan uit.',
  allow: 'Meldingen toestaan',
  notNow: 'Niet nu',
  granted: 'Deze browser toont meldingen. Ze noemen de bezoeker, en niets van diens woorden.',
  default: 'Deze browser is nog niet gevraagd. Tot dan merkt u het aan het geluid en de titel van het tabblad.',
  denied:
    'Deze browser mag geen meldingen van Postvak IN tonen. Sta ze toe in zijn instellingen voor deze pagina, naast het adres, en laad opnieuw. Tot dan merkt u het aan het geluid en de titel van het tabblad.',
  absent: 'Deze browser heeft geen meldingen voor pagina’s. U merkt het aan het geluid en de titel van het tabblad.',
  of: 'Waarschuw mij bij',
  on: {
    unassigned: 'Een nieuw gesprek in ‘Niet toegewezen’, steeds opnieuw tot iemand het oppakt',
    assigned: 'Een gesprek dat aan mij wordt toegewezen',
    message: 'Een nieuw bericht in een gesprek van mij',
  },
  sound: 'Met geluid',
  tryOut: 'Beluisteren',
  done: 'Klaar',

  told: {
    unassigned: (name) => `${name} staat in ‘Niet toegewezen’`,
    assigned: (name) => `${name} is aan u toegewezen`,
    message: (name) => `Nieuw bericht van ${name}`,
  },
  hint: {
    unassigned: 'Niemand heeft het gesprek nog opgepakt.',
    assigned: 'U hebt het gesprek nu.',
    message: 'Druk om het te lezen.',
  },
  several: (count) => counted('nl', count, { one: '# bezoeker in ‘Niet toegewezen’', other: '# bezoekers in ‘Niet toegewezen’' }),
}
