import type { Entries, Entry, Since } from '../../protocol/index.ts'

export interface ReplicaOptions {
  conversation: string
  /** What is known already, from an earlier page; of one epoch, from `seq` 1 on, without a gap. */
  known?: { epoch: string; entries: readonly Entry[] } | undefined
  /** These entries are new, in order. */
  onEntries: (entries: readonly Entry[]) => void
  /** What was applied so far is of another database: begin from nothing. `onEntries` follows. */
  onReset: () => void
  /** Something is missing: say `watch` with `where()`. */
  onGap: () => void
}

/** One conversation's log as this side has it: always a beginning of the server's, entry by entry. */
export interface Replica {
  readonly entries: readonly Entry[]
  readonly epoch: string
  receive(update: Entries): void
  has(id: string): boolean
  /** Where it stands, for `hello` and `watch`. */
  where(): Since
  /** Everything that the server had when it last spoke is here. */
  isComplete(): boolean
}

export function createReplica({ conversation, known, onEntries, onReset, onGap }: ReplicaOptions): Replica {
  let epoch = known?.epoch ?? ''
  let entries: Entry[] = [...(known?.entries ?? [])]
  let ids = new Set(entries.map(({ id }) => id))
  let head = -1
  /** The `seq` at which a gap was told, so that one gap is told once. */
  let askedAt = -1

  return {
    get entries() {
      return entries
    },
    get epoch() {
      return epoch
    },
    receive(update) {
      if (update.epoch !== epoch) {
        const hadSome = entries.length > 0
        epoch = update.epoch
        entries = []
        ids = new Set()
        askedAt = -1
        if (hadSome) onReset()
      }
      head = update.head
      const fresh: Entry[] = []
      for (const entry of update.entries) {
        if (entry.seq !== entries.length + 1) continue
        entries.push(entry)
        ids.add(entry.id)
        fresh.push(entry)
      }
      if (fresh.length > 0) onEntries(fresh)
      const last = update.entries.at(-1)?.seq ?? head
      // More is on its way when the update's own last entry is behind the head; a hole before that is ours to mend.
      if (last > entries.length && askedAt !== entries.length) {
        askedAt = entries.length
        onGap()
      }
    },
    has: (id) => ids.has(id),
    where() {
      askedAt = -1
      return { conversation, since: entries.length, epoch }
    },
    isComplete: () => head >= 0 && entries.length >= head,
  }
}
