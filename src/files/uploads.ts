import { atom, type ReadableAtom } from 'nanostores'
import { type Attachment, FILES_PER_MESSAGE, newId } from '../protocol/index.ts'
import type { FileDoor } from './door.ts'
import { letFind } from './found.ts'
import { startUpload, type Upload } from './upload.ts'

/** The files of one conversation that are on their way, or were sent from here. */
export interface Uploads {
  /** Those that will go with the next message, and those that the server will not have. It is another list when one of them has failed. */
  readonly $tray: ReadableAtom<readonly Upload[]>
  /** Put files into the tray, and begin to send them. `false`: there was no room for all of them. */
  add(files: readonly File[]): boolean
  /** Out of the tray, and not sent. */
  remove(id: string): void
  /** Say `text` and what is in the tray, in its turn; what the server will not have stays there. `false`: there was nothing else. */
  send(text: string): boolean
  /** Send `file` in the place of one that was gone with its page, with the words that were said with it. What else was lost with it waits for its own turn. */
  sendAnew(lost: string, file: File): void
}

const made = new WeakMap<FileDoor, Uploads>()

/** The uploads of this conversation, made when there are none yet. */
export function uploadsOf(door: FileDoor): Uploads {
  const uploads = made.get(door) ?? createUploads(door)
  made.set(door, uploads)
  return uploads
}

function createUploads(door: FileDoor): Uploads {
  const $tray = atom<readonly Upload[]>([])
  const known = new Map<string, Upload>()
  letFind(door, (id) => known.get(id))

  function say(text: string, uploads: readonly Upload[]): void {
    const id = newId()
    const again = () => {
      for (const upload of uploads) upload.again()
      say(text, uploads)
    }
    door.hold({ kind: 'message', text, files: uploads.map(announced) }, id, again)
    Promise.all(uploads.map((upload) => upload.arrival())).then(
      (files) => {
        for (const [index, { id }] of files.entries()) if (uploads[index]) known.set(id, uploads[index])
        door.outbox.replace(id, { kind: 'message', text, files })
      },
      // `too-large`, `wrong-type` and their like: told beside the file.
      () => door.outbox.refuse(id, 'not-found'),
    )
  }

  return {
    $tray,
    add(files) {
      const taken = files.slice(0, FILES_PER_MESSAGE - $tray.get().length).map((file) => startUpload(file, door))
      for (const upload of taken) {
        known.set(upload.id, upload)
        let wasRefused = false
        upload.$state.listen(() => {
          if (isRefused(upload) !== wasRefused) $tray.set([...$tray.get()])
          wasRefused = isRefused(upload)
        })
      }
      $tray.set([...$tray.get(), ...taken])
      return taken.length === files.length
    },
    remove(id) {
      known.get(id)?.cancel()
      known.delete(id)
      $tray.set($tray.get().filter((upload) => upload.id !== id))
    },
    send(text) {
      const going = $tray.get().filter((upload) => !isRefused(upload))
      if (going.length === 0) return false
      $tray.set($tray.get().filter(isRefused))
      say(text, going)
      return true
    },
    sendAnew(lost, file) {
      const { outbox } = door
      for (const { id, body } of outbox.pending) {
        if (body.kind !== 'message' || !body.files?.some((it) => it.id === lost)) continue
        const others = body.files.filter((it) => it.id !== lost)
        if (others.length > 0) outbox.replace(id, { ...body, text: '', files: others })
        else if (!outbox.drop(id)) return
        const upload = startUpload(file, door)
        known.set(upload.id, upload)
        return say(body.text, [upload])
      }
    },
  }
}

/** The server will not have it. */
export const isRefused = ({ $state }: Upload): boolean => $state.get().is === 'failed'

/** A file as it will be named, as far as that is known here. */
function announced({ id, file, $picture }: Upload): Attachment {
  const { width, height } = $picture.get() ?? {}
  const size = width && height ? { width, height } : {}
  return { id, name: file.name, type: file.type || 'application/octet-stream', bytes: file.size, ...size }
}
