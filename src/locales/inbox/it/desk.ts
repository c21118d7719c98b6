import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversazioni aperte di un agente',
    hint: 'I visitatori non trovano un agente che segue tante conversazioni aperte quante previste. Può comunque prenderne una da sé. Per singole persone si può fissare un altro numero in «Persone».',
    on: 'Un limite alle conversazioni aperte',
    off: 'Nessun limite alle conversazioni aperte',
    figure: 'Conversazioni aperte al massimo',
  },
  away: {
    title: 'Agenti che non toccano nulla',
    hint: 'I visitatori non trovano un agente che da un po’ non tocca la posta, su nessun dispositivo. Il primo tocco lo riporta. Nemmeno chi aspetta le notifiche la tocca.',
    on: 'Assente dopo alcuni minuti',
    off: 'Mai assente mentre è online',
    figure: 'Minuti senza un tocco',
  },
  takeBack: {
    title: 'Agenti che non rispondono',
    hint: 'Una conversazione può essere tolta a un agente che lascia il visitatore senza una parola: torna in «Non assegnate», e tutti quelli online vengono avvisati. Chi sta scrivendo non è in silenzio.',
    on: 'Tolta dopo alcuni minuti',
    off: 'Mai tolta',
    figure: 'Minuti senza risposta',
  },
}
