import type { deskEn } from '../en/desk.ts'

export const desk: typeof deskEn = {
  capacity: {
    title: 'Conversazioni aperte di un agente',
    hint: 'I visitatori non trovano un agente che segue già il massimo di conversazioni aperte. Può comunque prenderne una da sé. Per singole persone si può fissare un altro numero in «Persone».',
    on: 'Un limite alle conversazioni aperte',
    off: 'Nessun limite alle conversazioni aperte',
    figure: 'Conversazioni aperte al massimo',
  },
  away: {
    title: 'Agenti inattivi',
    hint: 'I visitatori non trovano un agente che da un po’ non usa la posta su nessun dispositivo. Appena la usa, torna presente. Aspettare le notifiche non conta come attività.',
    on: 'Assente dopo alcuni minuti',
    off: 'Mai assente mentre è online',
    figure: 'Minuti di inattività',
  },
  takeBack: {
    title: 'Agenti che non rispondono',
    hint: 'Una conversazione può essere tolta a un agente che lascia il visitatore senza risposta: torna in «Non assegnate», e tutti quelli online vengono avvisati. Chi sta scrivendo non è in silenzio.',
    on: 'Tolta dopo alcuni minuti',
    off: 'Mai tolta',
    figure: 'Minuti senza risposta',
  },
}
