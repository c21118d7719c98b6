import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Foldery',
  unassigned: 'Nieprzypisane',
  mine: 'Moje rozmowy',
  mineShort: 'Moje',
  closed: 'Zamknięte rozmowy',
  closedShort: 'Zamknięte',
  count: (count) => counted('pl', count, { one: '# rozmowa', few: '# rozmowy', other: '# rozmów' }),
  countMore: (count) => counted('pl', count, { other: 'Co najmniej # rozmów' }),

  visitor: 'Gość',
  unread: 'Nieprzeczytana',
  secondsLeft: (seconds) => `jeszcze ${seconds} s`,
  minutesLeft: (minutes) => `jeszcze ${minutes} min`,
  missed: 'Nieodebrana',
  yesterday: 'Wczoraj',

  search: 'Szukaj rozmów',
  searchIn: 'Gdzie szukać',
  everywhere: 'Wszystkie',
  foundList: 'Znalezione rozmowy',
  nothingFound: (sought) => `Nic nie znaleziono dla „${sought}”.`,
  nothingFoundHint: 'Każde słowo musi być gdzieś w rozmowie: w tym, co powiedziano, w imieniu lub adresie.',
  searchEverywhere: 'Szukaj we wszystkich folderach',

  loadingList: 'Pobieranie rozmów …',
  loadingLater: 'Rozmów jeszcze tu nie ma.',
  loadingLaterHint: 'Pojawią się po powrocie połączenia.',
  loadingMore: 'Pobieranie starszych …',
  emptyUnassigned: 'Nikt nie czeka.',
  emptyUnassignedHint: 'Gość, który poprosi o człowieka, pojawi się tu od razu.',
  emptyUnassignedOffline: 'Jesteś offline.',
  emptyUnassignedOfflineHint: 'Gdy nikt nie jest online, goście są proszeni o zostawienie wiadomości.',
  emptyMine: 'Nie prowadzisz żadnej rozmowy.',
  emptyMineHint: 'Weź jedną z „Nieprzypisanych”, a trafi tutaj.',
  emptyClosed: 'Nic jeszcze nie zamknięto.',
  emptyClosedHint: 'Zamknięta rozmowa zostaje tutaj do przeczytania.',
  seeUnassigned: 'Zobacz nieprzypisane',
  noneOpen: 'Żadna rozmowa nie jest otwarta.',
  noneOpenHint: 'Wybierz jedną z listy: strzałki przesuwają, Enter otwiera.',
}
