import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Mappar',
  unassigned: 'Otilldelade',
  mine: 'Mina konversationer',
  mineShort: 'Mina',
  closed: 'Avslutade konversationer',
  closedShort: 'Avslutade',
  count: (count) => counted('sv', count, { one: '# konversation', other: '# konversationer' }),
  countMore: (count) => counted('sv', count, { other: 'Minst # konversationer' }),

  visitor: 'Besökare',
  unread: 'Oläst',
  secondsLeft: (seconds) => `${seconds} s kvar`,
  minutesLeft: (minutes) => `${minutes} min kvar`,
  missed: 'Missad',
  yesterday: 'I går',

  search: 'Sök konversationer',
  searchIn: 'Var du söker',
  everywhere: 'Alla',
  foundList: 'Hittade konversationer',
  nothingFound: (sought) => `Inget hittades för ”${sought}”.`,
  nothingFoundHint: 'Varje ord måste finnas någonstans i konversationen: i det som sagts, i ett namn eller en adress.',
  searchEverywhere: 'Sök i alla mappar',

  loadingList: 'Hämtar konversationerna …',
  loadingLater: 'Konversationerna är inte här än.',
  loadingLaterHint: 'De kommer när anslutningen är tillbaka.',
  loadingMore: 'Hämtar äldre …',
  emptyUnassigned: 'Ingen väntar.',
  emptyUnassignedHint: 'En besökare som ber om en person visas här direkt.',
  emptyUnassignedOffline: 'Du är offline.',
  emptyUnassignedOfflineHint: 'När ingen är online ombeds besökarna att lämna ett meddelande.',
  emptyMine: 'Du har ingen konversation.',
  emptyMineHint: 'Ta en från Otilldelade så flyttas den hit.',
  emptyClosed: 'Inget har avslutats än.',
  emptyClosedHint: 'En konversation som du avslutar sparas här så att den kan läsas.',
  seeUnassigned: 'Visa Otilldelade',
  noneOpen: 'Ingen konversation är öppen.',
  noneOpenHint: 'Välj en i listan: piltangenterna flyttar, Enter öppnar.',
}
