import { type AgentFace, type Command, type KeptNote, newId, type Refused } from '../../protocol/index.ts'
import type { Clock } from '../../time/clock.ts'
import type { Delivery, Item } from '../log/item.ts'
import type { Store } from '../store.ts'
import { type Unsent, unsentUnder } from './unsent.ts'

/** A note among what happened: agents alone see it. */
export interface Noted {
  name: 'noted'
  text: string
  by: AgentFace
  delivery: Delivery
}

type NoteItem = Extract<Item, { kind: 'event' }> extends infer Line ? Omit<Line, 'event'> & { event: Noted } : never

/** What an agent's transcript shows: what the visitor's does, and the notes. */
export type DeskItem = Item | NoteItem

export interface NotesOptions {
  conversation: string
  clock: Clock
  store: Store
  /** How its keys in the store begin. */
  prefix: string
  me: () => AgentFace | null
  send: (command: Command) => boolean
  onChange: () => void
}

/** The notes of one conversation: those that the server has kept, and those on their way there, which are in the browser's store. */
export interface NoteBook {
  write(text: string): void
  receive(notes: readonly KeptNote[]): void
  /** Whether this refusal was of a note. */
  refused(update: Refused): boolean
  /** The line is new: whatever is not kept is sent again. */
  again(): void
  /** Try one again, under a new id. `false`: this is no note that has failed. */
  retry(key: string): boolean
  /** The transcript with the notes in their places. */
  among(items: readonly Item[]): readonly DeskItem[]
}

interface Unkept extends Unsent {
  writtenAt: number
  hasFailed?: boolean
}

export function createNotes({ conversation, clock, store, prefix, me, send, onChange }: NotesOptions): NoteBook {
  const kept = new Map<string, { after: number; item: NoteItem }>()
  const unkept = new Map(unsentUnder<Unkept>(store, prefix))

  const sendOne = (id: string, { text }: Unkept) => send({ type: 'note', conversation, id, text })

  function write(text: string): void {
    const [id, note] = [newId(), { text: text.trim(), writtenAt: clock.now() }]
    if (note.text === '') return
    unkept.set(id, note)
    store.set(prefix + id, JSON.stringify(note))
    sendOne(id, note)
    onChange()
  }

  function drop(id: string): void {
    unkept.delete(id)
    store.remove(prefix + id)
  }

  function waiting(): DeskItem[] {
    const by = me()
    if (!by) return []
    return [...unkept]
      .sort(([, a], [, b]) => a.writtenAt - b.writtenAt)
      .map(([key, { text, hasFailed }]) => noteItem(key, { text, by, delivery: hasFailed ? 'failed' : 'sending' }))
  }

  return {
    write,
    receive(notes) {
      for (const { id, text, after, at, by } of notes) {
        drop(id)
        if (!kept.has(id)) kept.set(id, { after, item: { ...noteItem(id, { text, by, delivery: 'sent' }), at } })
      }
      onChange()
    },
    refused({ id = '' }) {
      const note = unkept.get(id)
      if (note) unkept.set(id, { ...note, hasFailed: true })
      if (note) onChange()
      return note !== undefined
    },
    again() {
      for (const [id, note] of unkept) if (!note.hasFailed) sendOne(id, note)
    },
    retry(key) {
      const note = unkept.get(key)
      if (!note?.hasFailed) return false
      drop(key)
      write(note.text)
      return true
    },
    among: (items) => (kept.size + unkept.size === 0 ? items : [...woven(items, [...kept.values()]), ...waiting()]),
  }
}

const noteItem = (key: string, { text, by, delivery }: Omit<Noted, 'name'>): NoteItem => ({
  kind: 'event',
  key,
  event: { name: 'noted', text, by, delivery },
})

/** Each before the first line that is of a later entry; what the bot says has no number, and stays with what it answers. */
function woven(items: readonly Item[], notes: readonly { after: number; item: NoteItem }[]): DeskItem[] {
  const left = [...notes].sort((a, b) => a.after - b.after)
  const all: DeskItem[] = []
  for (const item of items) {
    while (left[0] && item.seq !== undefined && item.seq > left[0].after) all.push((left.shift() as (typeof left)[0]).item)
    all.push(item)
  }
  return [...all, ...left.map(({ item }) => item)]
}
