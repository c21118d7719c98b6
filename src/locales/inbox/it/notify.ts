import { counted } from '../../counted.ts'
import type { notifyEn } from '../en/notify.ts'

export const notify: typeof notifyEn = {
  title: 'Notifiche',
  ask: 'Questo browser può avvisarla quando qualcuno ha bisogno di lei?',
  askHint:
    'Un visitatore che aspetta, una conversazione affidata a lei, un nuovo messaggio in una delle sue. Ognuna si può disattivare.',
  allow: 'Consenti le notifiche',
  notNow: 'Non ora',
  granted: 'Questo browser mostra le notifiche. Nominano il visitatore, e nulla di ciò che dice.',
  default: 'A questo browser non è stato ancora chiesto. Fino ad allora la avvisano il suono e il titolo della scheda.',
  denied:
    'Questo browser non può mostrare notifiche della posta in arrivo. Le consenta nelle impostazioni per questa pagina, accanto all’indirizzo, e ricarichi. Fino ad allora la avvisano il suono e il titolo della scheda.',
  absent: 'Questo browser non ha notifiche per le pagine. La avvisano il suono e il titolo della scheda.',
  of: 'Avvisami per',
  on: {
    unassigned: 'Una nuova conversazione in «Non assegnate», finché qualcuno non la prende',
    assigned: 'Una conversazione assegnata a me',
    message: 'Un nuovo messaggio in una mia conversazione',
  },
  sound: 'Con un suono',
  tryOut: 'Ascolta',
  done: 'Fatto',

  told: {
    unassigned: (name) => `${name} è in «Non assegnate»`,
    assigned: (name) => `Assegnato a lei: ${name}`,
    message: (name) => `Nuovo messaggio da ${name}`,
  },
  hint: {
    unassigned: 'Nessuno ha ancora preso la conversazione.',
    assigned: 'Ora segue lei la conversazione.',
    message: 'Prema per leggerlo.',
  },
  several: (count) => counted('it', count, { one: '# visitatore in «Non assegnate»', other: '# visitatori in «Non assegnate»' }),
}
