import { PICTURES } from '../worker/call.ts'
import { isTold, toldNow } from '../worker/told.ts'
import { workerHere } from './closed/registration.ts'
import { wasTakenAway } from './closed/taken-away.ts'
import type { Note } from './ways.ts'

/**
 * Show a notification, if that is permitted: by the worker where there is one, so that what comes while the tab is closed takes its place, and phones show it at all; else by
 * this tab. Returns how to take it away again.
 */
export function showNote(note: Note, heard: () => void): () => void {
  let isOver = false
  let close = (): void => {}
  void workerHere().then(async (worker) => {
    const isKnown = worker !== undefined && (await isTold((filter) => worker.getNotifications(filter), note))
    if (isOver || wasTakenAway(note)) return
    close = worker ? byWorker(worker, note, !isKnown) : byTab(note)
    if (!isKnown) heard()
  })
  return () => {
    isOver = true
    close()
  }
}

// `renotify`: what is told once more is to be noticed. `silent`: the sound is ours, and has a switch of its own.
const optionsOf = (note: Note, renotify = true): NotificationOptions & { renotify: boolean } => ({
  tag: note.tag,
  body: note.body,
  data: toldNow(note),
  renotify,
  silent: true,
})

function byWorker(worker: ServiceWorkerRegistration, note: Note, renotify: boolean): () => void {
  const { tag } = note
  // No code: a browser that takes the permission back is one that shows nothing.
  void worker.showNotification(note.title, { ...optionsOf(note, renotify), ...PICTURES }).catch(() => {})
  return () =>
    void worker.getNotifications({ tag }).then((shown) => {
      for (const it of shown) it.close()
    })
}

function byTab(note: Note): () => void {
  try {
    const shown = new Notification(note.title, optionsOf(note))
    shown.onclick = () => {
      window.focus()
      shown.close()
      note.onClick()
    }
    return () => shown.close()
  } catch {
    // No code: phones let only a worker show them. The sound and the tab's title still tell.
    return () => {}
  }
}
