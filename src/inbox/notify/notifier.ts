import type { Desk, DeskRow } from '../../chat/index.ts'
import type { InboxWords } from '../../locales/inbox/en/index.ts'
import type { Folder, News, NewsEvent, Seen } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import { formatPlace, type Route } from '../route.ts'
import { createReminder } from './reminder.ts'
import type { Switches } from './switches.ts'
import type { Ways } from './ways.ts'

export interface NotifierOptions {
  site: string
  desk: Desk
  route: Route
  words: InboxWords
  clock: Clock
  switches: Switches
  ways: Ways
}

/** How long a new message is held back, in case it is being read in another tab or on another device. */
const READING_MS = 700

const folderOf = (event: NewsEvent): Folder => (event === 'unassigned' ? 'unassigned' : 'mine')

/**
 * Calls the agent for what R29 names, in one tab of all that are open. What is in Unassigned is told again until somebody has it; what
 * was read, taken or moved is no longer told. Returns what ends it.
 */
export function createNotifier({ site, desk, route, words, clock, switches, ways }: NotifierOptions): () => void {
  /** What is on the screen, by conversation. */
  const shown = new Map<string, { folder: Folder; close: () => void }>()
  /** Messages that are held back, by conversation. */
  const held = new Map<string, () => void>()
  let leads = false

  const rowsIn = (folder: Folder): readonly DeskRow[] => desk.$view.get().folders[folder].rows
  const rowOf = (id: string, folder: Folder) => rowsIn(folder).find(({ conversation }) => conversation === id)

  const reminder = createReminder({ clock, rows: () => (isReceiving() ? rowsIn('unassigned') : []), remind })

  /** Only who is online receives chats (R20). */
  function isReceiving(): boolean {
    return leads && desk.$view.get().online && switches.current().unassigned
  }

  function show(tag: string, folder: Folder, title: string, body: string, row?: DeskRow): void {
    const conversation = row?.conversation ?? null
    const open = `?site=${encodeURIComponent(site)}${formatPlace({ folder, conversation })}`
    const seq = folder === 'mine' ? row?.call?.seq : undefined
    const onClick = (): void => route.go({ folder, conversation })
    const close = ways.show({ tag: `frontdesk-${site}-${tag}`, title, body, open, seq, onClick }, () => {
      if (switches.current().sound) ways.chime()
    })
    shown.set(tag, { folder, close })
  }

  function call(event: NewsEvent, conversation: string): void {
    const folder = folderOf(event)
    const row = rowOf(conversation, folder)
    // It was taken, read or moved before it could be told.
    if (!row || (ways.isLookedAt() && route.$place.get().conversation === conversation)) return
    const name = row.visitor || words.visitor
    show(conversation, folder, words.notify.told[event](name), words.notify.hint[event], row)
  }

  function remind(rows: readonly DeskRow[]): void {
    const [only] = rows
    if (only && rows.length === 1) return call('unassigned', only.conversation)
    show('waiting', 'unassigned', words.notify.several(rows.length), words.notify.hint.unassigned)
  }

  function hear(it: News | Seen): void {
    if (it.type === 'seen') return letGo(it.conversation, 'mine')
    if (!leads || !switches.current()[it.event]) return
    const { conversation, event } = it
    if (event === 'message') {
      held.get(conversation)?.()
      held.set(
        conversation,
        clock.after(READING_MS, () => call(event, conversation)),
      )
    } else call(event, conversation)
    if (event === 'unassigned') reminder.add(conversation)
  }

  function letGo(conversation: string, folder: Folder): void {
    held.get(conversation)?.()
    held.delete(conversation)
    if (shown.get(conversation)?.folder !== folder) return
    shown.get(conversation)?.close()
    shown.delete(conversation)
  }

  /** What is no longer where it was told from is taken off the screen. */
  function tidy(): void {
    for (const [conversation, { folder }] of [...shown])
      if (conversation !== 'waiting' && !rowOf(conversation, folder)) letGo(conversation, folder)
    reminder.look()
    if (reminder.untaken() === 0) letGo('waiting', 'unassigned')
    if (!isReceiving()) for (const [conversation] of [...shown]) letGo(conversation, 'unassigned')
  }

  const giveUp = ways.lead(() => {
    leads = true
    tidy()
  })
  const unbind = [
    desk.onNews(hear),
    desk.$view.subscribe(tidy),
    // Whoever opens it knows.
    route.$place.subscribe(({ conversation }) => conversation && letGo(conversation, 'mine')),
  ]
  return () => {
    giveUp()
    for (const end of unbind) end()
    reminder.stop()
    for (const callOff of held.values()) callOff()
    for (const { close } of shown.values()) close()
  }
}
