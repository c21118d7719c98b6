import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Writing } from './props.ts'

/** Where files may be dropped: the whole window that the composer belongs to. */
const WINDOW = '.panel, .conversation'

/**
 * Let files be dropped anywhere on the window around `field`, which says `invitation` meanwhile. `onNear`: some are on their way.
 */
export function useDrop(
  field: RefObject<Pick<Writing, 'closest'> | null>,
  invitation: string,
  onNear: () => void,
  onDrop: (files: FileList | undefined) => unknown,
): void {
  useEffect(() => {
    const target = field.current?.closest<HTMLElement>(WINDOW)
    if (!target) return
    const over = new AbortController()
    /** Entering a child is told before leaving its parent. */
    let depth = 0
    const invite = (isNear: boolean) => {
      if (isNear) target.dataset.drop = invitation
      else delete target.dataset.drop
    }
    const hear = (name: string, react: (event: DragEvent) => void) => {
      const onDrag = (event: Event) => {
        const drag = event as DragEvent
        if (!drag.dataTransfer?.types.includes('Files')) return
        // Without this the browser would leave the page and open the file.
        drag.preventDefault()
        react(drag)
      }
      target.addEventListener(name, onDrag, { signal: over.signal })
    }
    hear('dragenter', () => {
      depth++
      invite(true)
      onNear()
    })
    hear('dragover', ({ dataTransfer }) => {
      if (dataTransfer) dataTransfer.dropEffect = 'copy'
    })
    hear('dragleave', () => {
      depth--
      if (depth === 0) invite(false)
    })
    hear('drop', ({ dataTransfer }) => {
      depth = 0
      invite(false)
      onDrop(dataTransfer?.files)
    })
    return () => {
      invite(false)
      over.abort()
    }
  }, [invitation])
}
