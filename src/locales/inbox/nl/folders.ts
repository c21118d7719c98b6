import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Mappen',
  unassigned: 'Niet toegewezen',
  mine: 'Mijn gesprekken',
  mineShort: 'Van mij',
  closed: 'Gesloten gesprekken',
  closedShort: 'Gesloten',
  count: (count) => counted('nl', count, { one: '# gesprek', other: '# gesprekken' }),
  countMore: (count) => counted('nl', count, { other: 'Minstens # gesprekken' }),

  visitor: 'Bezoeker',
  unread: 'Ongelezen',
  secondsLeft: (seconds) => `nog ${seconds} s`,
  minutesLeft: (minutes) => `nog ${minutes} min`,
  missed: 'Gemist',
  yesterday: 'Gisteren',

  search: 'Gesprekken zoeken',
  searchIn: 'Waar zoeken',
  everywhere: 'Alle',
  foundList: 'Gevonden gesprekken',
  nothingFound: (sought) => `Niets gevonden voor ‘${sought}’.`,
  nothingFoundHint: 'Elk woord moet ergens in het gesprek staan: in wat er gezegd is, in een naam of een adres.',
  searchEverywhere: 'In alle mappen zoeken',

  loadingList: 'Gesprekken worden opgehaald …',
  loadingLater: 'De gesprekken zijn er nog niet.',
  loadingLaterHint: 'Ze komen zodra de verbinding terug is.',
  loadingMore: 'Oudere worden opgehaald …',
  emptyUnassigned: 'Niemand wacht.',
  emptyUnassignedHint: 'Een bezoeker die om een medewerker vraagt, verschijnt hier meteen.',
  emptyUnassignedOffline: 'U bent offline.',
  emptyUnassignedOfflineHint: 'Zolang niemand online is, wordt bezoekers gevraagd een bericht achter te laten.',
  emptyMine: 'U hebt geen gesprek.',
  emptyMineHint: 'Pak er een op uit ‘Niet toegewezen’ en het komt hier.',
  emptyClosed: 'Er is nog niets gesloten.',
  emptyClosedHint: 'Een gesprek dat u sluit, blijft hier bewaard om te lezen.',
  seeUnassigned: 'Niet toegewezen bekijken',
  noneOpen: 'Er is geen gesprek geopend.',
  noneOpenHint: 'Kies er een uit de lijst: pijltjes verplaatsen, Enter opent.',
}
