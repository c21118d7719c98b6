/** Whether this browser lets the inbox show notifications; `absent`: it has none to show. */
export type Permission = 'granted' | 'denied' | 'default' | 'absent'

/** A notification of the system. Another one under the same tag takes its place. */
export interface Note {
  tag: string
  title: string
  body: string
  /** Where it leads, for whoever presses it after this tab was closed: the address within the inbox. */
  open: string
  /** The entry that it tells of, as the server's own call names it. */
  seq?: number | undefined
  onClick: () => void
}

/** How a tab may call somebody who looks elsewhere: the browser's part of it, so that a test can stand in for a browser. */
export interface Ways {
  permission(): Permission
  /** Ask for it, which a browser does once, and only after a press. Resolves with what was answered. */
  ask(): Promise<Permission>
  /**
   * Show it, if that is permitted. Returns how to take it away again.
   *
   * @param heard called when it is to be heard: at once, or as soon as it is known that nothing on the screen tells the same already, and then perhaps never
   */
  show(note: Note, heard: () => void): () => void
  chime(): void
  /** The agent's eyes are on this tab. */
  isLookedAt(): boolean
  /** `then` is called once this tab is the one of all the inbox's that calls, which may be never. Returns how to give that up. */
  lead(then: () => void): () => void
}
