import type { Playbook } from '../../cards/index.ts'
import { logLine } from './line.ts'
import { createReplica, type Replica, type ReplicaOptions } from './replica.ts'
import { emptyTimeline, kept, type LineOf, readOn, type Timeline } from './timeline.ts'

export interface ReadingOptions extends Omit<ReplicaOptions, 'onReset'> {
  /** The playbook to read by, as far as it is known. */
  playbook: () => Playbook | undefined
  /** What an entry shows. Default: what a visitor sees. */
  lineOf?: LineOf
}

/** One conversation's log, and what it says: read on as entries come, so that a long log is not read anew for each. */
export interface Reading {
  readonly replica: Replica
  timeline(): Timeline
  /** The playbook has become another: read from the beginning. */
  again(): void
}

/** `onEntries` is called before the new entries are read, and may call `again`. */
export function createReading({ playbook, lineOf = logLine, onEntries, ...options }: ReadingOptions): Reading {
  let timeline = emptyTimeline()
  /** How many entries the timeline holds. */
  let length = 0

  const replica = createReplica({
    ...options,
    onEntries(entries) {
      onEntries(entries)
      readToEnd()
    },
    onReset: forget,
  })

  function readToEnd(): void {
    timeline = readOn(timeline, playbook(), kept(replica.entries.slice(length)), lineOf)
    length = replica.entries.length
  }

  function forget(): void {
    timeline = emptyTimeline()
    length = 0
  }

  readToEnd()
  return {
    replica,
    timeline: () => timeline,
    again() {
      forget()
      readToEnd()
    },
  }
}
