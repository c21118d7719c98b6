import type { Entry, Update } from '../../../src/protocol/index.ts'
import type { Person } from '../stage/person.ts'
import type { Reel } from '../stage/tape.ts'
import type { Kept } from './ledger.ts'

type Entries = Extract<Update, { type: 'entries' }>

/** What only agents are told. */
const FOR_AGENTS: readonly Update['type'][] = [
  'rows',
  'row',
  'row-gone',
  'news',
  'counts',
  'seen',
  'found',
  'team',
  'looking',
  'details',
  'notes',
]

/** Whether an agent may see a conversation whose log has come as far as `head` (R23). */
export function maySee({ entries }: Pick<Kept, 'entries'>, agent: string, head: number): boolean {
  let isReached = false
  let holder: string | undefined
  for (const { seq, body } of entries) {
    if (seq > head) break
    if (body.kind === 'handover' || body.kind === 'unreached') isReached = true
    if (body.kind === 'assign') holder = body.agent.id
    if (body.kind === 'unassign') holder = undefined
    if (body.kind === 'close') return true
  }
  return isReached && (holder === undefined || holder === agent)
}

/** What came down to an agent that must not have: each with the frame that shows it. */
export function leaksTo(agent: { id: string; tape: Person['tape'] }, kept: ReadonlyMap<string, Kept>): string[] {
  return agent.tape.reels.flatMap((reel) => {
    const leaks: string[] = []
    /** What this line was told that it may see, and how far the log was then. */
    const told = new Map<string, number>()
    const sent = new Set<string>()
    const see = (conversation: string, head: number, update: Update): void => {
      const at = kept.get(conversation)
      if (!at || !maySee(at, agent.id, head)) leaks.push(`at ${head}: ${JSON.stringify(update)}`)
      told.set(conversation, head)
    }
    for (const frame of reel.frames) {
      if ('up' in frame) {
        if (frame.up.type === 'append') sent.add(frame.up.id)
        continue
      }
      const update = frame.down
      if (update.type === 'rows') for (const row of update.rows) see(row.conversation, row.head, update)
      else if (update.type === 'found') for (const { row } of update.rows) see(row.conversation, row.head, update)
      else if (update.type === 'row') see(update.row.conversation, update.row.head, update)
      // Whoever gives a conversation away is told that it is done, and no more.
      else if (update.type === 'entries' && !isOwn(update, sent)) see(update.conversation, update.head, update)
      else if (update.type === 'row-gone') told.delete(update.conversation)
      else if ('conversation' in update && update.type !== 'refused' && update.type !== 'entries') {
        if (!told.has(update.conversation)) leaks.push(`unseen: ${JSON.stringify(update)}`)
        const after = update.type === 'notes' ? Math.max(0, ...update.notes.map((note) => note.after)) : 0
        const at = kept.get(update.conversation)
        if (after > (told.get(update.conversation) ?? 0) && at && !maySee(at, agent.id, after))
          leaks.push(`noted at ${after}: ${JSON.stringify(update)}`)
      }
    }
    return leaks
  })
}

/** One entry, and the one who is told of it has sent it. */
const isOwn = ({ entries }: Entries, sent: ReadonlySet<string>): boolean => entries.length === 1 && sent.has(entries[0]?.id ?? '')

/** What came down to a visitor that is not theirs: others' conversations, agents' own things, anybody's words that are not in their logs. */
export function leaksToVisitor({ tape }: Pick<Person, 'tape'>, theirs: readonly Kept[]): string[] {
  const ids = new Set(theirs.map(({ id }) => id))
  const said = new Set(theirs.flatMap(({ entries }) => entries.flatMap(({ body }) => marksIn(JSON.stringify(body)))))
  return tape.reels.flatMap(({ frames, texts }) => [
    ...frames.flatMap((frame) => {
      if (!('down' in frame)) return []
      const isForeign = 'conversation' in frame.down && !ids.has(frame.down.conversation)
      return isForeign || FOR_AGENTS.includes(frame.down.type) ? [JSON.stringify(frame.down)] : []
    }),
    ...texts.filter((text) => marksIn(text).some((mark) => !said.has(mark))),
  ])
}

/** Words that somebody wrote, of which no two are alike. */
export const marksIn = (text: string): string[] => text.match(/\b[a-z]+-(?:said|note)-\d+\b/g) ?? []

/**
 * Where a line was told of a conversation otherwise than the log says: an entry that is another, that came twice, or not in its turn. It is told from where it asked to be;
 * beside that, each may be told once more what it has sent itself.
 */
export function faultsOf({ frames }: Reel, kept: ReadonlyMap<string, Kept>): string[] {
  const faults: string[] = []
  /** The last `seq` told, and from where else it may go on, for it was asked to. */
  const last = new Map<string, Set<number>>()
  const sent = new Set<string>()
  for (const frame of frames) {
    if ('up' in frame) {
      const { up } = frame
      if (up.type === 'append') sent.add(up.id)
      const asked = up.type === 'watch' ? up : up.type === 'hello' && up.role === 'visitor' ? up.resume : undefined
      if (asked) last.set(asked.conversation, (last.get(asked.conversation) ?? new Set()).add(asked.since).add(0))
      continue
    }
    if (frame.down.type !== 'entries') continue
    const { conversation, entries } = frame.down
    for (const entry of entries) {
      const truth = kept.get(conversation)?.entries[entry.seq - 1]
      if (!isSame(truth, entry)) faults.push(`not in the log: ${JSON.stringify(entry)}`)
      if (last.get(conversation)?.has(entry.seq - 1)) last.set(conversation, new Set([entry.seq]))
      else if (!sent.has(entry.id))
        faults.push(`out of turn after ${[...(last.get(conversation) ?? [])]}: ${JSON.stringify(entry)}`)
    }
  }
  return faults
}

const isSame = (truth: Entry | undefined, entry: Entry): boolean => JSON.stringify(truth) === JSON.stringify(entry)

/** The ids of all entries that somebody was told of. */
export const heardBy = (people: readonly Pick<Person, 'tape'>[]): ReadonlySet<string> =>
  new Set(
    people
      .flatMap(({ tape }) => tape.reels.flatMap(({ frames }) => frames))
      .flatMap((frame) => ('down' in frame && frame.down.type === 'entries' ? frame.down.entries.map(({ id }) => id) : [])),
  )

/** What somebody wrote that the server neither kept nor refused. */
export function lostOf({ written, tape }: Pick<Person, 'written' | 'tape'>, kept: readonly Kept[]): string[] {
  const found = new Set(kept.flatMap(marksOf))
  const frames = tape.reels.flatMap((reel) => reel.frames)
  const refused = new Set(frames.flatMap((frame) => ('down' in frame && frame.down.type === 'refused' ? [frame.down.id] : [])))
  for (const frame of frames)
    if ('up' in frame && 'id' in frame.up && refused.has(frame.up.id))
      for (const mark of marksIn(JSON.stringify(frame.up))) found.add(mark)
  return written.filter((mark) => !found.has(mark))
}

/** What people wrote into a conversation: to each other, in the order of the log, and then the notes. */
export const marksOf = ({ entries, notes }: Kept): string[] =>
  marksIn(JSON.stringify([entries.map(({ body }) => body), notes.map(({ text }) => text)]))
