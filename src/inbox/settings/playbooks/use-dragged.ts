import type { RefObject, TargetedPointerEvent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Dragged {
  from: number
  to: number
  /** How far the pointer has gone, in pixels. */
  by: number
  startY: number
  /** Where the rows were as it began. */
  boxes: readonly { top: number; height: number }[]
}

/**
 * A row that is dragged up or down by its handle. Until it is let go only the look of the rows changes: an element that is moved in the document loses the
 * pointer. Escape, or whatever else takes the pointer away, leaves everything as it was.
 */
export function useDragged(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged>()

  const isDragging = dragged !== undefined
  useEffect(() => {
    if (!isDragging) return
    // Whoever drags has the focus anywhere.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDragged(undefined)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isDragging])

  function begin(event: TargetedPointerEvent<HTMLElement>, from: number) {
    if (event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    const boxes = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
    setDragged({ from, to: from, by: 0, startY: event.clientY, boxes })
  }

  function move(event: TargetedPointerEvent<HTMLElement>) {
    if (!dragged) return
    const { boxes, from, startY } = dragged
    const by = event.clientY - startY
    const own = boxes[from]
    const middle = own ? own.top + own.height / 2 + by : 0
    const to = boxes.filter(({ top, height }, index) => index !== from && top + height / 2 < middle).length
    setDragged({ ...dragged, by, to })
  }

  function drop() {
    if (dragged && dragged.to !== dragged.from) onMove(dragged.from, dragged.to)
    setDragged(undefined)
  }

  /** Where a row is drawn meanwhile. */
  function shift(index: number): string | undefined {
    if (!dragged) return undefined
    const { from, to, by, boxes } = dragged
    if (index === from) return `translateY(${by}px)`
    const height = boxes[from]?.height ?? 0
    if (index > from && index <= to) return `translateY(${-height}px)`
    if (index < from && index >= to) return `translateY(${height}px)`
    return 'none'
  }

  const handle = (index: number) => ({
    onPointerDown: (event: TargetedPointerEvent<HTMLElement>) => begin(event, index),
    onPointerMove: move,
    onPointerUp: drop,
    onPointerCancel: () => setDragged(undefined),
  })

  return { handle, shift, dragged: dragged?.from }
}
