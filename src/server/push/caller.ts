import { SILENCE_MS } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { DeskLetter, News } from '../mail.ts'
import type { Conversation, Storage } from '../storage.ts'
import type { Device } from './device.ts'
import { createHeld } from './held.ts'
import type { Pushes } from './pushes.ts'
import { createShown, UNASSIGNED_LIFE_MS } from './shown.ts'
import { createUntaken, UNTAKEN_MS } from './untaken.ts'
import { createWhereabouts } from './whereabouts.ts'
import { type Call, eventOf, isOfUnassigned, noteOf } from './words.ts'

export interface CallerOptions {
  site: string
  storage: Pick<Storage, 'list'>
  clock: Clock
  pushes: Pushes
  /** Whether the site is open, by its business hours. */
  isOpen: () => boolean
  onError: (error: unknown) => void
}

/** Calls a site's agents on devices whose inbox is closed, by the letters that its desk gets (R29, P68). */
export interface Caller {
  receive(letter: DeskLetter): void
  stop(): void
}

/** In case it is being read. */
const READING_MS = 700
/** The inbox is open on another device of theirs, which calls at once: they may be there. */
export const ELSEWHERE_MS = 20_000
/** It is open on the device itself, and calls, unless the device sleeps: by then that is known. */
export const ASLEEP_MS = SILENCE_MS + 10_000
/** What is an agent's own is told once, so it waits for a device that is switched off. */
const OWN_LIFE_MS = 4 * 3_600_000
const MOST_AT_START = 100

export function createCaller({ site, storage, clock, pushes, isOpen, onError }: CallerOptions): Caller {
  const where = createWhereabouts(site, clock, pushes)
  const held = createHeld(clock, (device, call) => guarded(() => give(device, call)))
  const shown = createShown({ site, clock, pushes, onCall: where.onCall })
  const untaken = createUntaken(clock, () => guarded(remind))
  void remember()

  /** What nobody had taken as the server was stopped. */
  async function remember(): Promise<void> {
    try {
      const found = await storage.list({ site, folder: 'unassigned', agent: '', limit: MOST_AT_START })
      for (const row of found) if (row.lastAt > clock.now() - UNTAKEN_MS) untaken.keep(row)
    } catch (error) {
      // `storage`: what comes from now on is told.
      onError(error)
    }
  }

  function hold(device: Device, call: Call): void {
    const isHere = where.isAt(device.session) || where.isHere(device.agent)
    held.add(device, call, where.isAt(device.session) ? ASLEEP_MS : isHere ? ELSEWHERE_MS : READING_MS)
  }

  function give({ session, agent }: Device, call: Call): void {
    // The inbox that is open there has called.
    if (where.isAt(session) || (isOfUnassigned(call) && !onDuty().includes(agent))) return
    // It may want this no more by now, or be gone.
    const device = pushes.devices(agent).find((it) => it.session === session)
    if (!device?.wanted[eventOf(call)]) return
    if (isOfUnassigned(call)) shown.add(device, call)
    pushes.send(session, noteOf(site, call, device), isOfUnassigned(call) ? UNASSIGNED_LIFE_MS : OWN_LIFE_MS)
  }

  /** Whom Unassigned concerns; those whose inbox is closed everywhere, within business hours alone. */
  const onDuty = (): string[] => where.onCall().filter((agent) => where.isHere(agent) || isOpen())

  function call(agent: string, it: Call): void {
    for (const device of pushes.devices(agent)) if (device.wanted[eventOf(it)]) hold(device, it)
  }

  function remind(): void {
    for (const agent of onDuty()) {
      const rows = untaken.rowsFor(agent)
      const [only] = rows
      if (only) call(agent, rows.length === 1 ? { about: 'unassigned', row: only } : { about: 'several', count: rows.length })
    }
  }

  function tell({ event, by }: News, row: Conversation): void {
    const whom = event === 'unassigned' ? onDuty().filter((agent) => agent !== by) : row.agent ? [row.agent.id] : []
    for (const agent of whom) call(agent, { about: event, row })
  }

  /** Nobody need be called for it any more as it was. */
  function settle(id: string, now: Conversation | null, news?: News): void {
    const isFree = now?.status === 'waiting' || now?.status === 'missed'
    const holder = now?.status === 'assigned' ? now.agent?.id : undefined
    held.letGo(({ device, call }) => {
      if (call.about === 'several' || call.row.id !== id) return false
      return call.about === 'unassigned' ? !isFree : device.agent !== holder
    })
    if (now && isFree) return untaken.keep(now, news)
    untaken.drop(id)
    if (untaken.count() === 0) held.letGo(({ call }) => call.about === 'several')
    shown.over(id, now?.name, untaken.count())
  }

  function handle(letter: DeskLetter): void {
    switch (letter.type) {
      case 'join':
        where.join(letter)
        if (letter.device !== undefined) shown.forget(letter.device)
        return
      case 'leave':
        return where.leave(letter.session)
      case 'presence':
        return where.turn(letter.session, letter.online)
      case 'erased':
        return settle(letter.row.id, null)
      case 'seen': {
        const reader = where.agentOf(letter.session)
        const isRead = (call: Call): boolean => !isOfUnassigned(call) && 'row' in call && call.row.id === letter.conversation
        return held.letGo(({ device, call }) => device.agent === reader && isRead(call))
      }
      case 'changed':
        settle(letter.row.id, letter.row, letter.news)
        if (letter.news) tell(letter.news, letter.row)
    }
  }

  function guarded(task: () => void): void {
    try {
      task()
    } catch (error) {
      // `storage`: whom to call cannot be read. What is in Unassigned is told again.
      onError(error)
    }
  }

  return {
    receive: (letter) => guarded(() => handle(letter)),
    stop() {
      untaken.stop()
      held.letGo(() => true)
    },
  }
}
