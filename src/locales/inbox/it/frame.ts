import type { frameEn } from '../en/frame.ts'

export const frame: typeof frameEn = {
  locale: 'it',
  dir: 'ltr',
  title: 'Posta in arrivo',
  titleUnread: (count) => `(${count}) Posta in arrivo`,
  skipToList: 'Vai alle conversazioni',
  skipToConversation: 'Vai alla conversazione aperta',
  back: 'Indietro',
  signOut: 'Esci',
  shortcuts: 'Scorciatoie da tastiera',
  keys: {
    next: 'Conversazione successiva',
    previous: 'Conversazione precedente',
    open: 'Apri',
    back: 'Torna all’elenco',
    reply: 'Scrivi una risposta',
    list: 'Questo elenco',
    on: 'Attiva le scorciatoie a un solo tasto',
    close: 'Fatto',
  },

  online: 'Online',
  offline: 'Offline',
  onlineHint: 'Riceve chat.',
  offlineHint: 'Non riceve chat.',
  onlineClosed: 'Fuori orario: nessuna chat.',
  onlineUnheard: 'Varrà al ritorno della connessione.',
  goOnline: 'Vai online',

  lineDown: 'La connessione è caduta. Ciò che scrive è conservato, e sarà inviato al suo ritorno.',
  lineRefused: 'Il server ha chiuso questa sessione.',
  reload: 'Ricarica la pagina',

  checking: 'Apertura della posta …',
  signedOut: 'Accesso non effettuato.',
  signedOutHint: 'Acceda con la password o con un link.',
  signedIn: 'Accedi',
  noSite: 'Non c’è ancora nessun sito.',
  noSiteHint: 'Ne indichi uno nella configurazione del server e lo riavvii.',
  unreachable: 'Il server non è raggiungibile.',
  unreachableHint: 'Nulla è andato perso. Verifichi che sia in funzione e che la connessione ci sia.',
}
