import { atom, type ReadableAtom } from 'nanostores'
import type { Sought } from '../chat/index.ts'
import type { Folder } from '../protocol/index.ts'
import { formatSought, parseSought } from './filter/address.ts'

/**
 * Where in the inbox somebody is. `folder: null` is the folders themselves, which only a narrow inbox shows alone; or a conversation
 * of which the link does not say where it is.
 */
export interface Place {
  folder: Folder | null
  conversation: string | null
  /** What the list beside it is of; absent: the folder. */
  sought?: Sought | undefined
  /** The address names a conversation as none can be named. */
  nowhere?: boolean
  /** At the figures instead. */
  insight?: true
  /** In the settings instead, which have no folder. */
  settings?: SettingsPlace
}

/** Which of the settings; `playbook` is the id of the one that is open. */
export type SettingsPlace = { page: 'playbooks'; playbook?: string } | { page: (typeof PAGES)[number] }

/** Where the inbox keeps its place: in the page's address, or only in memory when it shares a page with others. */
export interface Route {
  readonly $place: ReadableAtom<Place>
  go(place: Place): void
  /** The same place, better named: Back does not lead to the name before. */
  rename(place: Place): void
  destroy(): void
}

const FOLDERS: ReadonlySet<string> = new Set<Folder>(['unassigned', 'mine', 'closed'])
const isFolder = (word: string | undefined): word is Folder => word !== undefined && FOLDERS.has(word)

/** `#/unassigned/<id>`, `#/conversation/<id>` wherever that is now, or `#/settings/playbooks/<id>` → its place; `#/closed?unread` is a list of what was sought. An address that says nothing of ours is the folders. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s)
  const [, folder, conversation, id] = path.split('/')
  if (folder === 'insight') return insightPlace
  if (folder === 'settings') return settingsAt(isPage(conversation) ? { page: conversation } : playbooksAt(id))
  if (folder !== 'conversation' && !isFolder(folder)) return { folder: null, conversation: null }
  const at = isFolder(folder) ? folder : null
  const found = parseSought(query)
  const sought = found && { sought: found }
  if (!conversation) return { folder: at, conversation: null, ...sought }
  return isId(conversation) ? { folder: at, conversation, ...sought } : { folder: at, conversation: null, nowhere: true }
}

/** The settings that are a page by themselves. `you` is everybody's. */
const PAGES = ['deliveries', 'replies', 'rules', 'people', 'you'] as const
const isPage = (word: string | undefined): word is (typeof PAGES)[number] => PAGES.some((page) => page === word)

const isId = (word: string): boolean => /^[\w-]{1,64}$/.test(word)

/** The place of the figures. */
export const insightPlace: Place = { folder: null, conversation: null, insight: true }

/** Another place beside the same list. */
export const beside = ({ sought }: Place, folder: Folder | null, conversation: string | null): Place => ({
  folder,
  conversation,
  ...(sought && { sought }),
})

/** The place of one of the settings. */
export const settingsAt = (settings: SettingsPlace): Place => ({ folder: null, conversation: null, settings })

const playbooksAt = (id: string | undefined): SettingsPlace =>
  id && isId(id) ? { page: 'playbooks', playbook: id } : { page: 'playbooks' }

/** The other way round. */
export function formatPlace({ folder, conversation, sought, insight, settings }: Place): string {
  if (insight) return '#/insight'
  if (settings?.page === 'playbooks') return `#/settings/playbooks${settings.playbook ? `/${settings.playbook}` : ''}`
  if (settings) return `#/settings/${settings.page}`
  const query = formatSought(sought)
  if (folder === null && conversation !== null) return `#/conversation/${conversation}${query}`
  return `#/${[folder, conversation].filter((part) => part !== null).join('/')}${query}`
}

/** A place that is forgotten with the page. */
export function memoryRoute(start: Place = { folder: null, conversation: null }): Route {
  const $place = atom(start)
  const go = (place: Place): void => $place.set(place)
  return { $place, go, rename: go, destroy() {} }
}

/** The place as the page's address tells it, so that Back, a bookmark and a link in a letter work. */
export function hashRoute(page: Window): Route {
  const $place = atom(parsePlace(page.location.hash))
  const onHash = () => $place.set(parsePlace(page.location.hash))
  page.addEventListener('hashchange', onHash)
  return {
    $place,
    go(place) {
      $place.set(place)
      page.location.hash = formatPlace(place)
    },
    rename(place) {
      $place.set(place)
      page.history.replaceState(page.history.state, '', formatPlace(place))
    },
    destroy: () => page.removeEventListener('hashchange', onHash),
  }
}
