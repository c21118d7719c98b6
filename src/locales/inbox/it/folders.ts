import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Cartelle',
  unassigned: 'Non assegnate',
  mine: 'Le mie conversazioni',
  mineShort: 'Mie',
  closed: 'Conversazioni chiuse',
  closedShort: 'Chiuse',
  count: (count) => counted('it', count, { one: '# conversazione', other: '# conversazioni' }),
  countMore: (count) => counted('it', count, { other: 'Almeno # conversazioni' }),

  visitor: 'Visitatore',
  unread: 'Non letta',
  secondsLeft: (seconds) => `ancora ${seconds} s`,
  minutesLeft: (minutes) => `ancora ${minutes} min`,
  missed: 'Persa',
  yesterday: 'Ieri',

  search: 'Cerca conversazioni',
  searchIn: 'Dove cercare',
  everywhere: 'Tutte',
  foundList: 'Conversazioni trovate',
  nothingFound: (sought) => `Nessun risultato per «${sought}».`,
  nothingFoundHint: 'Ogni parola deve trovarsi nella conversazione: in ciò che è stato detto, in un nome o in un indirizzo.',
  searchEverywhere: 'Cerca in tutte le cartelle',

  loadingList: 'Caricamento delle conversazioni …',
  loadingLater: 'Le conversazioni non sono ancora arrivate.',
  loadingLaterHint: 'Arriveranno al ritorno della connessione.',
  loadingMore: 'Caricamento delle precedenti …',
  emptyUnassigned: 'Nessuno aspetta.',
  emptyUnassignedHint: 'Chi chiede di una persona compare subito qui.',
  emptyUnassignedOffline: 'È offline.',
  emptyUnassignedOfflineHint: 'Finché nessuno è online, ai visitatori si chiede di lasciare un messaggio.',
  emptyMine: 'Non ha nessuna conversazione.',
  emptyMineHint: 'Ne prenda una da «Non assegnate» e passerà qui.',
  emptyClosed: 'Non è stato ancora chiuso nulla.',
  emptyClosedHint: 'Le conversazioni che chiude restano qui, da rileggere.',
  seeUnassigned: 'Vedi le non assegnate',
  noneOpen: 'Nessuna conversazione è aperta.',
  noneOpenHint: 'Ne scelga una dall’elenco: le frecce spostano, Invio apre.',
}
