import type { Backend } from '../../backend/backend.ts'
import type { FileDoor } from '../../files/door.ts'
import type { AgentBody, FileLimits } from '../../protocol/index.ts'
import type { Outbox } from '../outbox.ts'

export interface DeskDoorsOptions {
  site: string
  outbox: Outbox<AgentBody>
  open: NonNullable<Backend['files']>
}

/** The way of files for each conversation of a desk. */
export interface DeskDoors {
  /** A conversation's: the same whenever it is opened, so that what is on its way goes on while another is looked at. */
  of(conversation: string): FileDoor
  /** The server has said which files may be sent. */
  limit(limits: FileLimits | undefined): void
}

export function deskDoors({ site, outbox, open }: DeskDoorsOptions): DeskDoors {
  const doors = new Map<string, FileDoor>()
  let limits: FileLimits | null = null

  function make(conversation: string): FileDoor {
    return {
      site,
      limits,
      open,
      hold: (body, id, again) => outbox.add({ id, conversation, body, held: true, again }),
      outbox,
    }
  }

  return {
    of(conversation) {
      const door = doors.get(conversation) ?? make(conversation)
      doors.set(conversation, door)
      return door
    },
    limit(now) {
      limits = now ?? null
      for (const door of doors.values()) door.limits = limits
    },
  }
}
