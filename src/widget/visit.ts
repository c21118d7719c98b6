import { onRoute } from '../chat/visitor/route.ts'

/** What happens on the page beside the chat: the visitor comes to another address, or the page tells of something by `track`. */
export type VisitEvent = { kind: 'page'; url: string } | { kind: 'track'; name: string; data: unknown }

/** The visit as far as the chat has heard of it, in memory alone: nothing of it is stored or sent. */
export interface Visit {
  /** What was told so far, oldest first; of very many the last. */
  readonly past: readonly VisitEvent[]
  /** Call `listener` with every event that follows. Returns its unbind. */
  on(listener: (event: VisitEvent) => void): () => void
  tell(event: VisitEvent): void
  end(): void
}

const MOST_KEPT = 200

/** A chat's visit, followed from the first time that anybody asks. */
export function visitOf(core: { visit?: Visit | undefined }): Visit {
  core.visit ??= createVisit()
  return core.visit
}

function createVisit(): Visit {
  const past: VisitEvent[] = []
  const listeners = new Set<(event: VisitEvent) => void>()
  let url = location.href

  function tell(event: VisitEvent): void {
    past.push(event)
    if (past.length > MOST_KEPT) past.shift()
    for (const listener of listeners) listener(event)
  }

  const unbind = onRoute(() => {
    if (url === location.href) return
    url = location.href
    tell({ kind: 'page', url })
  })

  return {
    past,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell,
    end() {
      unbind()
      listeners.clear()
    },
  }
}
