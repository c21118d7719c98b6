import type { Attachment } from '../protocol/index.ts'

interface Size {
  width: number
  height: number
}

/** The largest that a picture is drawn in a talk, and how large everything else is, in pixels. */
const MOST_WIDTH = 264
const MOST_HEIGHT = 240
const CARD = { width: MOST_WIDTH, height: 56 }
/** One of several pictures: two stand side by side, with 4 pixels between them. */
const TILE = { width: 130, height: 130 }

export const isShown = ({ width, height }: Attachment): boolean => Boolean(width && height)

/** How large one of a message's files is drawn, before any of it is there. */
export function sizeOf(file: Attachment, files: readonly Attachment[]): Size {
  const { width, height } = file
  if (!width || !height) return CARD
  if (files.filter(isShown).length > 1) return TILE
  const scale = Math.min(1, MOST_WIDTH / width, MOST_HEIGHT / height)
  return { width: width * scale, height: height * scale }
}
