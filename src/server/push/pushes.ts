import type { Device } from './device.ts'
import type { Note } from './note.ts'

/**
 * How agents are reached whose inbox is closed: which devices there are, who is on call, and the way to them. It is the host's; everything but `send` throws `storage`.
 */
export interface Pushes {
  /** The devices of somebody who may come in, as long as the sessions that they are signed in with last. */
  devices(agent: string): Device[]
  /** Who is to be called at this site for what is in Unassigned, although their inbox may be closed. */
  onCall(site: string): string[]
  /** They are, until this time (Unix ms); `null`: not any more. */
  setOnCall(site: string, agent: string, until: number | null): void
  /**
   * Bring it to the device, tried again for a while where nobody takes it; a later one under its tag takes its place. One that is gone is forgotten. What fails is told to whoever runs the host.
   *
   * @param lifeMs after this it is not worth showing any more
   */
  send(session: string, note: Note, lifeMs: number): void
}
