/** What a host page tells the probe: where the widget's parts are, and how a message comes to it. */
export interface PageHooks {
  /** What the visitor presses. */
  launcher(): Element | null | undefined
  /** The field to write in. When it can be used, the panel is open. */
  composer(): HTMLTextAreaElement | null | undefined
  /** What is to be done before these can be delivered; it is not the widget's work, and not timed. */
  prepare?(count: number, from: number): Promise<unknown>
  /** Delivers messages `from` … `from + count - 1`, by the shortest way that the widget itself offers. Absent where it offers none. */
  append?(count: number, from: number): Promise<unknown>
  /** Whether message `i` is in the document, as it will stand there. */
  shows?(i: number): boolean
}

/** What `probe.js` does in the page. */
export interface Probe {
  launcherAt: number
  clickAt: number
  usableAt: number
  longTasks: [startMs: number, durationMs: number][]
  /** By how much what stood somewhere has moved, after whatever; 0 is best. */
  shift: number
  /** The middle of the launcher. */
  target(): { x: number; y: number }
  /** From the next press on, watch for the composer. */
  arm(): void
  /** Delivers messages and waits until the last of them is painted: the time that took, or -1 after `limitMs`. */
  deliver(count: number, from: number, limitMs: number): Promise<number>
  /** Delivers single messages, each when the page has come to rest: what each took. */
  oneByOne(count: number, from: number): Promise<number[]>
}

declare global {
  interface Window {
    __adapter: PageHooks
    __bench: Probe
    /** Tells whoever drives the browser; see `devtools.ts`. */
    __seen(what: 'launcherAt' | 'usableAt'): void
  }
}
