import { atom, type ReadableAtom } from 'nanostores'
import type { Backend } from '../backend/backend.ts'
import type { Playbook } from '../cards/index.ts'
import { type AgentBody, type AgentFace, type Folder, PROTOCOL_VERSION, type Refused, type Update } from '../protocol/index.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import { deskDoors } from './desk-files.ts'
import { createDeskRows } from './desk-rows.ts'
import type { Findings } from './finding.ts'
import type { Folders } from './folders.ts'
import { type LineState, openLink } from './link.ts'
import { createOpened, type DeskConversation, type Opened } from './opened.ts'
import { createOutbox } from './outbox.ts'
import { onPageLife } from './page-life.ts'
import { memoryStore, type Store } from './store.ts'

export interface DeskOptions {
  site: string
  backend: Backend
  /** The playbook version that a conversation runs on, to read its transcript by; `undefined` when it is not known. */
  playbook: (version: string) => Promise<Playbook | undefined>
  /** Where the switch and the outbox outlive the page. Default: memory. */
  store?: Store
  clock?: Clock
}

export interface DeskView {
  line: LineState
  /** Who the server takes this agent for; `null` until the first welcome. */
  me: AgentFace | null
  /** The switch (R20), as thrown here. It counts while the line is up. */
  online: boolean
  folders: Folders
  /** What is being searched for, and what was found; `null` when nothing is. */
  found: Findings | null
}

/** An agent's side of the whole desk, without a pixel. */
export interface Desk {
  readonly $view: ReadableAtom<DeskView>
  setOnline(online: boolean): void
  /** Ask for the next page of a folder. Ignored while one is on its way. */
  loadMore(folder: Folder): void
  /** Look for conversations in which all these words were said, in one folder or everywhere. No words end the search. */
  search(words: string, folder: Folder | null): void
  /** Ask for more of what was found. Ignored while it is on its way. */
  findMore(): void
  /** Open a conversation; the one that was open is let go. `null` opens none. */
  open(conversation: string | null): DeskConversation | null
  destroy(): void
}

/** Sit down at a site's desk: the line is opened at once, with the switch as it stood the last time. */
export function createDesk({ site, backend, playbook, store = memoryStore(), clock = systemClock }: DeskOptions): Desk {
  const switchKey = `frontdesk:${site}:desk:online`
  const rows = createDeskRows(clock, (command) => link.send(command))
  const $view = atom<DeskView>({
    line: 'connecting',
    me: null,
    online: store.get(switchKey) === 'yes',
    ...rows.current(),
  })
  let opened: Opened | null = null
  /** The switch as the last hello said it. */
  let greetedOnline = false
  let callOff = (): void => {}

  const set = (part: Partial<DeskView>): void => $view.set({ ...$view.get(), ...part })

  const outbox = createOutbox<AgentBody>({
    store,
    prefix: `frontdesk:${site}:desk:outbox:`,
    clock,
    send: ({ id, conversation, body }) => link.send({ type: 'append', conversation, id, body }),
    onChange: () => opened?.refresh(),
  })

  const doors = backend.files && deskDoors({ site, outbox, open: backend.files })

  function onRefused(update: Refused): void {
    const item = outbox.pending.find(({ id }) => id === update.id)
    if (item?.body.kind === 'message') outbox.refuse(item.id, update.code)
    else if (item) outbox.drop(item.id)
    if (opened?.conversation.id === update.conversation && !opened.details.refused(update))
      opened.set(update.id === undefined ? { gone: true } : { refused: update })
  }

  /** The server could not store or read something now, and does not say what: everything is sent and asked for again. */
  function askAgain(afterMs: number): void {
    outbox.delay(afterMs)
    callOff()
    callOff = clock.after(afterMs, () => {
      rows.again()
      opened?.again()
    })
  }

  function onUpdate(update: Update): void {
    switch (update.type) {
      case 'entries':
        if (opened?.conversation.id === update.conversation) opened.receive(update)
        for (const { id } of update.entries) outbox.acknowledge(id)
        return
      case 'refused':
        return onRefused(update)
      case 'typing':
        return opened?.conversation.id === update.conversation && update.by === 'visitor' ? opened.typing(update.on) : undefined
      case 'read':
        return opened?.conversation.id === update.conversation && update.by === 'visitor' ? opened.read(update.seq) : undefined
      case 'details':
        return opened?.conversation.id === update.conversation ? opened.details.receive(update.details) : undefined
      case 'page':
        return opened?.conversation.id === update.conversation ? opened.set({ now: update }) : undefined
      case 'rows':
      case 'row':
      case 'row-gone':
      case 'counts':
      case 'seen':
      case 'found':
        rows.take(update)
        if (update.type === 'row-gone' && opened?.conversation.id === update.conversation) opened.set({ gone: true })
        return set(rows.current())
      case 'error':
        if (update.code === 'storage') askAgain(update.retryAfterMs ?? 0)
    }
  }

  const link = openLink({
    backend,
    clock,
    hello() {
      greetedOnline = $view.get().online
      return { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site, online: greetedOnline }
    },
    onWelcome({ agent, files }) {
      doors?.limit(files)
      const { online } = $view.get()
      rows.restart()
      set({ me: agent ?? null })
      // It was thrown after the hello, when nothing could be sent yet.
      if (online !== greetedOnline) link.send({ type: 'presence', online })
      opened?.again()
      outbox.flush()
    },
    onUpdate,
    onState: (line) => set({ line }),
  })

  const unbind = onPageLife({ onWake: link.probe })

  function letGo(): void {
    if (!opened) return
    link.send({ type: 'unwatch', conversation: opened.conversation.id })
    opened.destroy()
    opened = null
  }

  function open(id: string): DeskConversation {
    const mine = createOpened({
      conversation: id,
      clock,
      me: () => $view.get().me,
      playbook,
      outbox,
      unsaved: { store, prefix: `frontdesk:${site}:desk:details:${id}:` },
      files: doors?.of(id) ?? null,
      send: link.send,
    })
    opened = mine
    return mine.conversation
  }

  return {
    $view,
    setOnline(online) {
      store.set(switchKey, online ? 'yes' : 'no')
      set({ online })
      link.send({ type: 'presence', online })
    },
    loadMore: rows.more,
    search(words, folder) {
      rows.search(words, folder)
      set(rows.current())
    },
    findMore: rows.findMore,
    open(conversation) {
      letGo()
      rows.look(conversation)
      set(rows.current())
      return conversation === null ? null : open(conversation)
    },
    destroy() {
      unbind()
      callOff()
      opened?.destroy()
      outbox.destroy()
      link.close()
    },
  }
}
