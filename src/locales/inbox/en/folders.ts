import { counted } from '../../counted.ts'

/** The folders, their lists, and the search. */
export const foldersEn = {
  folders: 'Folders',
  unassigned: 'Unassigned',
  mine: 'My conversations',
  mineShort: 'Mine',
  closed: 'Closed conversations',
  closedShort: 'Closed',
  count: (count: number): string => counted('en', count, { one: '# conversation', other: '# conversations' }),
  /** Nobody counts further. */
  countMore: (count: number): string => counted('en', count, { other: 'At least # conversations' }),

  visitor: 'Visitor',
  unread: 'Unread',
  secondsLeft: (seconds: number): string => `${seconds} s left`,
  minutesLeft: (minutes: number): string => `${minutes} min left`,
  missed: 'Missed',
  yesterday: 'Yesterday',

  search: 'Search conversations',
  searchIn: 'Where to look',
  everywhere: 'All',
  foundList: 'Found conversations',
  nothingFound: (sought: string): string => `Nothing found for “${sought}”.`,
  nothingFoundHint: 'Each word has to be somewhere in the conversation: in what was said, a name or an address.',
  searchEverywhere: 'Look in all folders',

  loadingList: 'Fetching the conversations …',
  loadingLater: 'The conversations are not here yet.',
  loadingLaterHint: 'They come once the connection is back.',
  loadingMore: 'Fetching older ones …',
  emptyUnassigned: 'Nobody is waiting.',
  emptyUnassignedHint: 'A visitor who asks for a person appears here at once.',
  emptyUnassignedOffline: 'You are offline.',
  emptyUnassignedOfflineHint: 'While nobody is online, visitors are asked to leave a message.',
  emptyMine: 'You hold no conversation.',
  emptyMineHint: 'Take one from Unassigned and it moves here.',
  emptyClosed: 'Nothing has been closed yet.',
  emptyClosedHint: 'A conversation that you close is kept here, to be read.',
  seeUnassigned: 'See Unassigned',
  noneOpen: 'No conversation is open.',
  noneOpenHint: 'Choose one from the list: arrow keys move, Enter opens.',
}
