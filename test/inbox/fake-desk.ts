import { atom, type WritableAtom } from 'nanostores'
import { unopened } from '../../src/chat/desk/opened-state.ts'
import type { Desk, DeskConversation, DeskItem, DeskRow, DeskView, DetailState, FoundRow, Sought } from '../../src/chat/index.ts'
import type { Folder, News, Seen } from '../../src/protocol/index.ts'

type State = ReturnType<DeskConversation['$state']['get']>

/** A conversation whose strings a test pulls itself. */
export interface FakeTalk extends DeskConversation {
  readonly $items: WritableAtom<readonly DeskItem[]>
  readonly $state: WritableAtom<State>
  readonly details: DeskConversation['details'] & { $fields: WritableAtom<ReadonlyMap<string, DetailState>> }
}

/** A desk without a server: what is asked of it is noted in `asked`, and what it shows is set by the test. */
export interface FakeDesk extends Desk {
  readonly $view: WritableAtom<DeskView>
  /** Everything that was asked, in order: `online true`, `open c1`, `claim c1`, `say c1 Hello`. */
  readonly asked: string[]
  show(view: Partial<DeskView>): void
  /** What the server says aloud. */
  news(it: News | Seen): void
  showFolder(folder: Folder, rows: readonly DeskRow[], more?: boolean, count?: number): void
  talk(id: string): FakeTalk
  /** What a search finds, whatever it is for. Until it is set, none is answered. */
  finds(rows: readonly FoundRow[]): void
}

export const nobody: DeskView['folders'][Folder] = { rows: [], more: false, loaded: true, count: 0 }

const filterOf = ({ filter }: Sought): string => (Object.keys(filter).length > 0 ? ` ${JSON.stringify(filter)}` : '')

export function createFakeDesk(view: Partial<DeskView> = {}): FakeDesk {
  const $view = atom<DeskView>({
    line: 'up',
    me: { id: 'ada', name: 'Ada Lovelace' },
    online: true,
    isOpen: true,
    team: [],
    folders: { unassigned: nobody, mine: nobody, closed: nobody },
    found: null,
    facets: null,
    ...view,
  })
  const asked: string[] = []
  const hearers = new Set<(it: News | Seen) => void>()
  const talks = new Map<string, FakeTalk>()
  let answer: readonly FoundRow[] | null = null

  function talk(id: string): FakeTalk {
    const known = talks.get(id)
    if (known) return known
    const made: FakeTalk = {
      id,
      $items: atom<readonly DeskItem[]>([]),
      $state: atom<State>({ ...unopened, loaded: true }),
      claim: () => void asked.push(`claim ${id}`),
      note: (text) => void asked.push(`note ${id} ${text}`),
      say: (text) => void asked.push(`say ${id} ${text}`),
      drop: (card) => void asked.push(`drop ${id} ${JSON.stringify(card)}`),
      handBack: (card) => void asked.push(`hand-back ${id} ${card}`),
      details: {
        $fields: atom<ReadonlyMap<string, DetailState>>(new Map()),
        write(field, text) {
          asked.push(`write ${id} ${field} ${text}`)
          const { $fields } = made.details
          $fields.set(new Map($fields.get()).set(field, { base: 0, ...$fields.get().get(field), text, is: 'changed' }))
        },
        keepMine: (field) => void asked.push(`keep-mine ${id} ${field}`),
        takeTheirs: (field) => void asked.push(`take-theirs ${id} ${field}`),
        flush() {},
      },
      create: (object) => void asked.push(`create ${id} ${object}`),
      close: () => void asked.push(`close ${id}`),
      typing: () => void asked.push(`typing ${id}`),
      assign: ({ name }) => void asked.push(`assign ${id} ${name}`),
      release: () => void asked.push(`release ${id}`),
      noting: () => void asked.push(`noting ${id}`),
      seen() {},
      files: null,
      retry: (key) => void asked.push(`retry ${id} ${key}`),
    }
    talks.set(id, made)
    return made
  }

  return {
    $view,
    asked,
    talk,
    show: (change) => $view.set({ ...$view.get(), ...change }),
    showFolder(folder, rows, more = false, count = rows.length) {
      $view.set({ ...$view.get(), folders: { ...$view.get().folders, [folder]: { rows, more, loaded: true, count } } })
    },
    setOnline(online) {
      asked.push(`online ${online}`)
      $view.set({ ...$view.get(), online })
    },
    touch() {},
    search(sought) {
      asked.push(sought ? `search ${sought.words} ${sought.folder ?? 'everywhere'}${filterOf(sought)}` : 'search nothing')
      const rows = answer ?? []
      const found = sought && { ...sought, rows, more: false, loaded: answer !== null, count: rows.length }
      $view.set({ ...$view.get(), found })
    },
    askFacets: (sought) => void asked.push(`facets ${sought.folder ?? 'everywhere'}${filterOf(sought)}`),
    finds(rows) {
      answer = rows
    },
    onNews(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
    news(it) {
      for (const hear of hearers) hear(it)
    },
    findMore: () => void asked.push('find more'),
    loadMore: (folder) => void asked.push(`more ${folder}`),
    open(id) {
      asked.push(`open ${id}`)
      return id === null ? null : talk(id)
    },
    destroy: () => void asked.push('destroy'),
  }
}
