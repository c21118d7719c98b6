import { atom } from 'nanostores'
import { type AgentBody, type News, PROTOCOL_VERSION, type Refused, type Seen, type Update } from '../../protocol/index.ts'
import { systemClock } from '../../time/clock.ts'
import { openLink } from '../link.ts'
import { createOutbox } from '../outbox.ts'
import { onPageLife } from '../page-life.ts'
import { memoryStore } from '../store.ts'
import type { Desk, DeskOptions, DeskView } from './face.ts'
import { deskDoors } from './files.ts'
import { createOpened } from './opened.ts'
import type { DeskConversation, Opened } from './opened-face.ts'
import { createDeskRows } from './rows.ts'
import { createTouches } from './touches.ts'

/** Sit down at a site's desk: the line is opened at once, with the switch as it stood the last time. */
export function createDesk({ site, backend, playbook, store = memoryStore(), clock = systemClock }: DeskOptions): Desk {
  const switchKey = `frontdesk:${site}:desk:online`
  const rows = createDeskRows(clock, (command) => link.send(command))
  const $view = atom<DeskView>({
    line: 'connecting',
    me: null,
    online: store.get(switchKey) === 'yes',
    isOpen: true,
    team: [],
    ...rows.current(),
  })
  let opened: Opened | null = null
  /** The switch as the last hello said it. */
  let greetedOnline = false
  let callOff = (): void => {}

  const hearers = new Set<(it: News | Seen) => void>()
  const tell = (it: News | Seen): void => {
    for (const hear of hearers) hear(it)
  }
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
    // What somebody has written stays, for them to try again.
    if (item?.body.kind === 'message' || item?.body.kind === 'drop') outbox.refuse(item.id, update.code)
    else if (item) outbox.drop(item.id)
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
      case 'refused':
      case 'typing':
      case 'read':
      case 'details':
      case 'notes':
      case 'looking':
      case 'page':
      case 'row-gone':
        if (opened?.conversation.id === update.conversation) opened.take(update)
    }
    switch (update.type) {
      case 'entries':
        for (const { id } of update.entries) outbox.acknowledge(id)
        return
      case 'refused':
        return onRefused(update)
      case 'agents':
        return set({ isOpen: update.open !== false })
      case 'team':
        return set({ team: update.agents })
      case 'rows':
      case 'row':
      case 'row-gone':
      case 'counts':
      case 'seen':
      case 'found':
      case 'facets':
        rows.take(update)
        set(rows.current())
        if (update.type === 'seen') tell(update)
        return
      case 'news':
        return tell(update)
      case 'error':
        if (update.code === 'storage') askAgain(update.retryAfterMs ?? 0)
    }
  }

  const link = openLink({
    backend,
    clock,
    hello() {
      greetedOnline = $view.get().online
      const idleMs = touches.idleMs()
      return { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site, online: greetedOnline, idleMs }
    },
    onWelcome({ agent, files, open }) {
      doors?.limit(files)
      const { online } = $view.get()
      rows.restart()
      set({ me: agent ?? null, isOpen: open !== false })
      // It was thrown after the hello, when nothing could be sent yet.
      if (online !== greetedOnline) link.send({ type: 'presence', online })
      opened?.again()
      outbox.flush()
    },
    onUpdate,
    onState: (line) => set({ line }),
  })

  const touches = createTouches({
    clock,
    isAway() {
      const { me, team } = $view.get()
      return team.some(({ id, away }) => away && id === me?.id)
    },
    send: () => link.send({ type: 'touch' }),
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
      store,
      prefixOf: (what) => `frontdesk:${site}:desk:${what}:${id}:`,
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
    touch: touches.touch,
    loadMore: rows.more,
    search(sought) {
      rows.search(sought)
      set(rows.current())
    },
    findMore: rows.findMore,
    askFacets(sought) {
      rows.askFacets(sought)
      set(rows.current())
    },
    onNews(hear) {
      hearers.add(hear)
      return () => void hearers.delete(hear)
    },
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
      rows.destroy()
      outbox.destroy()
      link.close()
    },
  }
}
