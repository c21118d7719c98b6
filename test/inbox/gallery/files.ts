import type { Files } from '../../../src/backend/files.ts'
import type { FileDoor } from '../../../src/files/door.ts'
import { FrontdeskError } from '../../../src/protocol/index.ts'

/** A server that has text at once, refuses three kinds of file for three reasons, and never has enough of all others. */
const files: Files = {
  async upload({ name, size }, { onProgress }) {
    if (name.endsWith('.exe')) throw new FrontdeskError('wrong-type', 'Not this.', {})
    if (name.endsWith('.mp4')) throw new FrontdeskError('too-large', 'Less of it.', { mostBytes: 2_000_000 })
    if (name.startsWith('stopped')) throw new FrontdeskError('forbidden', 'Not from here.', {})
    if (name.endsWith('.txt')) return { id: 'gallery-notes-0123456789', name, type: 'text/plain', bytes: size }
    onProgress?.(0.4)
    return new Promise(() => {})
  },
  addressOf: () => 'data:,',
}

/** The way of files of a conversation in which nothing is said with them. */
export const fileDoor = (): FileDoor => ({
  site: 'gallery',
  limits: { mostBytes: 2_000_000, types: ['image/png', 'application/pdf', 'text/plain'] },
  open: async () => files,
  hold() {},
  outbox: { pending: [], replace() {}, refuse() {}, drop: () => true },
})
