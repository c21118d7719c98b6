import { atom, type ReadableAtom } from 'nanostores'
import { type Attachment, type ErrorCode, isFrontdeskError } from '../protocol/index.ts'
import { type Clock, systemClock } from '../time/clock.ts'
import type { FileDoor } from './door.ts'
import { newFileId } from './file-id.ts'
import { look, type Picture } from './picture.ts'

/** How far a file has come. `waiting`: the server is out of reach, or busy, and is tried again; `failed`: it will not have it. */
export type UploadState =
  | { is: 'running'; share: number }
  | { is: 'waiting' }
  /** `mostBytes`: how large it may be, where it is too large. */
  | { is: 'failed'; code: ErrorCode; mostBytes?: number | undefined }
  | { is: 'done'; file: Attachment }

/** One file on its way to the server. */
export interface Upload {
  /** Its own, here alone, until the server has given it another. */
  readonly id: string
  readonly file: File
  readonly $state: ReadableAtom<UploadState>
  /** `null` until it was looked at; `undefined` for what is no picture. */
  readonly $picture: ReadableAtom<Picture | undefined | null>
  /** Resolves when it is there; rejects when the server will not have it, or it was cancelled. */
  arrival(): Promise<Attachment>
  /** Try again what has failed. */
  again(): void
  cancel(): void
}

const RETRY_MS = 5_000
/** What may be otherwise in a while. */
const PASSING: readonly ErrorCode[] = ['offline', 'too-many', 'storage']

/** Send a file, at once and until it is there. */
export function startUpload(file: File, door: FileDoor, clock: Clock = systemClock): Upload {
  const $state = atom<UploadState>({ is: 'running', share: 0 })
  const $picture = atom<Picture | undefined | null>(null)
  let stopped = new AbortController()
  let callOff = (): void => {}

  async function run(): Promise<void> {
    callOff()
    stopped = new AbortController()
    const { signal } = stopped
    $state.set({ is: 'running', share: 0 })
    try {
      const mostBytes = door.limits?.mostBytes
      if (mostBytes !== undefined && file.size > mostBytes) return $state.set({ is: 'failed', code: 'too-large', mostBytes })
      const files = await door.open()
      const onProgress = (share: number) => !signal.aborted && $state.set({ is: 'running', share })
      const { site, token } = door
      $state.set({ is: 'done', file: await files.upload(file, { site, token, onProgress, signal }) })
    } catch (error) {
      if (!signal.aborted) fail(error)
    }
  }

  function fail(error: unknown): void {
    // `offline`: what is no error of ours is a chunk that could not be fetched.
    const code = isFrontdeskError(error) ? error.code : 'offline'
    const mostBytes = isFrontdeskError(error, 'too-large') ? error.details.mostBytes : undefined
    if (!PASSING.includes(code)) return $state.set({ is: 'failed', code, mostBytes })
    $state.set({ is: 'waiting' })
    const afterMs = isFrontdeskError(error, 'too-many') ? error.details.retryAfterMs : RETRY_MS
    const later = clock.after(afterMs, run)
    globalThis.addEventListener?.('online', run)
    callOff = () => {
      later()
      globalThis.removeEventListener?.('online', run)
    }
  }

  void look(file).then((picture) => $picture.set(picture))
  void run()
  return {
    id: newFileId(),
    file,
    $state,
    $picture,
    arrival: () =>
      new Promise((resolve, reject) => {
        const unbind = $state.subscribe((state) => {
          if (state.is === 'done') resolve(state.file)
          else if (state.is === 'failed') reject(state.code)
          else return
          queueMicrotask(() => unbind())
        })
      }),
    again() {
      if ($state.get().is === 'failed') void run()
    },
    cancel() {
      callOff()
      stopped.abort()
      $picture.get()?.preview.close()
    },
  }
}
