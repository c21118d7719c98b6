import { atom } from 'nanostores'
import {
  type AgentBody,
  type News,
  PROTOCOL_VERSION,
  type Refused,
  type Seen,
  type Team,
  type Update,
} from '../../protocol/index.ts'
import { systemClock } from '../../time/clock.ts'
import { openLink } from '../link.ts'
import { createOutbox } from '../outbox.ts'
import { onPageLife } from '../page-life.ts'
import { memoryStore } from '../store.ts'
import { createCurrent } from './current.ts'
import type { Desk, DeskOptions, DeskView } from './face.ts'
import { deskDoors } from './files.ts'
import { deskPrefix } from './keys.ts'
import { createDeskRows, type RowUpdate } from './rows.ts'
import { createOnlineSwitch } from './switch.ts'
import { createTouches } from './touches.ts'

/** Sit down at a site's desk: the line is opened at once, with the switch as it stood the last time. */
export function createDesk({ site, agent, backend, playbook, store = memoryStore(), clock = systemClock }: DeskOptions): Desk {
  const prefix = deskPrefix(site, agent)
  const onlineSwitch = createOnlineSwitch({
    clock,
    store,
    key: `${prefix}online`,
    send: (online) => link.send({ type: 'presence', online }),
    onChange: () => set({ online: onlineSwitch.isOn() }),
  })
  const rows = createDeskRows(clock, (command) => link.send(command))
  const $view = atom<DeskView>({
    line: 'connecting',
    me: null,
    online: onlineSwitch.isOn(),
    isOpen: true,
    team: [],
    ...rows.current(),
  })
  let callOff = (): void => {}

  const hearers = new Set<(it: News | Seen) => void>()
  const tell = (it: News | Seen): void => {
    for (const hear of hearers) hear(it)
  }
  const set = (part: Partial<DeskView>): void => $view.set({ ...$view.get(), ...part })

  const outbox = createOutbox<AgentBody>({
    store,
    prefix: `${prefix}outbox:`,
    clock,
    send: ({ id, conversation, body }) => link.send({ type: 'append', conversation, id, body }),
    onChange: () => current.refresh(),
  })

  const doors = backend.files && deskDoors({ site, outbox, open: backend.files })
  const current = createCurrent({
    clock,
    me: () => $view.get().me,
    playbook,
    outbox,
    store,
    prefix,
    files: (conversation) => doors?.of(conversation) ?? null,
    send: (command) => link.send(command),
  })

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
      current.again()
    })
  }

  function hearTeam({ agents: team }: Team): void {
    set({ team })
    const mine = team.find(({ id }) => id === $view.get().me?.id)
    if (mine) onlineSwitch.heard(mine.online)
  }

  function hearOfRows(update: RowUpdate): void {
    const missed = rows.take(update)
    set(rows.current())
    for (const it of missed) tell(it)
    if (update.type === 'seen') tell(update)
  }

  function onUpdate(update: Update): void {
    current.take(update)
    switch (update.type) {
      case 'entries':
        for (const { id } of update.entries) outbox.acknowledge(id)
        return
      case 'refused':
        return onRefused(update)
      case 'agents':
        return set({ isOpen: update.open !== false })
      case 'team':
        return hearTeam(update)
      case 'rows':
      case 'row':
      case 'row-gone':
      case 'counts':
      case 'seen':
      case 'found':
      case 'facets':
        return hearOfRows(update)
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
      const [online, idleMs] = [onlineSwitch.greet(), touches.idleMs()]
      return { type: 'hello', version: PROTOCOL_VERSION, role: 'agent', site, online, idleMs }
    },
    onWelcome({ agent, files, open }) {
      doors?.limit(files)
      rows.restart()
      set({ me: agent ?? null, isOpen: open !== false })
      onlineSwitch.welcomed()
      current.again()
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

  return {
    $view,
    setOnline: onlineSwitch.press,
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
      const opened = current.open(conversation)
      rows.look(conversation)
      set(rows.current())
      return opened
    },
    destroy() {
      unbind()
      callOff()
      onlineSwitch.destroy()
      current.destroy()
      rows.destroy()
      outbox.destroy()
      link.close()
    },
  }
}
