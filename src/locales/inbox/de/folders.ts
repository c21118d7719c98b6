import { counted } from '../../counted.ts'
import type { foldersEn } from '../en/folders.ts'

export const folders: typeof foldersEn = {
  folders: 'Ordner',
  unassigned: 'Nicht zugewiesen',
  mine: 'Meine Gespräche',
  mineShort: 'Meine',
  closed: 'Geschlossene Gespräche',
  closedShort: 'Geschlossen',
  count: (count) => counted('de', count, { one: '# Gespräch', other: '# Gespräche' }),
  countMore: (count) => counted('de', count, { other: 'Mindestens # Gespräche' }),

  visitor: 'Besucher',
  unread: 'Ungelesen',
  secondsLeft: (seconds) => `noch ${seconds} s`,
  minutesLeft: (minutes) => `noch ${minutes} min`,
  missed: 'Verpasst',
  yesterday: 'Gestern',

  search: 'Gespräche durchsuchen',
  searchIn: 'Wo gesucht wird',
  everywhere: 'Alle',
  foundList: 'Gefundene Gespräche',
  nothingFound: (sought) => `Nichts gefunden für „${sought}“.`,
  nothingFoundHint: 'Jedes Wort muss irgendwo im Gespräch stehen: im Gesagten, in einem Namen oder einer Adresse.',
  searchEverywhere: 'In allen Ordnern suchen',

  loadingList: 'Gespräche werden geholt …',
  loadingLater: 'Die Gespräche sind noch nicht da.',
  loadingLaterHint: 'Sie kommen, sobald die Verbindung wieder da ist.',
  loadingMore: 'Ältere werden geholt …',
  emptyUnassigned: 'Niemand wartet.',
  emptyUnassignedHint: 'Wer nach einem Menschen fragt, erscheint hier sofort.',
  emptyUnassignedOffline: 'Sie sind offline.',
  emptyUnassignedOfflineHint: 'Solange niemand online ist, werden Besucher gebeten, eine Nachricht zu hinterlassen.',
  emptyMine: 'Sie haben kein Gespräch.',
  emptyMineHint: 'Übernehmen Sie eines aus „Nicht zugewiesen“, dann erscheint es hier.',
  emptyClosed: 'Noch wurde nichts geschlossen.',
  emptyClosedHint: 'Ein Gespräch, das Sie schließen, bleibt hier zum Nachlesen.',
  seeUnassigned: 'Nicht zugewiesene ansehen',
  noneOpen: 'Kein Gespräch ist geöffnet.',
  noneOpenHint: 'Wählen Sie eines aus der Liste: Pfeiltasten bewegen, Enter öffnet.',
}
