import type { Filter, Folder, Search } from '../../protocol/index.ts'

/** What an agent looks for: words, or conversations of a kind, or both. */
export interface Sought {
  /** None: whatever was said. */
  words: string
  /** Where it is looked; `null` is everywhere. */
  folder: Folder | null
  filter: Filter
}

/** As it goes over the wire: without what says nothing. */
export function onWire({ words, folder, filter }: Sought): Pick<Search, 'words' | 'folder' | 'filter'> {
  const said = Object.entries(filter).filter(([, value]) => value !== undefined)
  return {
    ...(words.trim() !== '' && { words: words.trim() }),
    ...(said.length > 0 && { filter: Object.fromEntries(said) }),
    ...(folder && { folder }),
  }
}

/** Whether an answer is to what is asked now. */
export const isFor = (sought: Sought, { words, folder, filter = {} }: Pick<Search, 'words' | 'folder' | 'filter'>): boolean => {
  const now = onWire(sought)
  return now.words === words && now.folder === folder && told(now.filter ?? {}) === told(filter)
}

const told = (filter: Filter): string => JSON.stringify(Object.entries(filter).sort(([one], [other]) => (one < other ? -1 : 1)))
