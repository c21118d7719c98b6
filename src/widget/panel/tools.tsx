import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Words } from '../../locales/words.ts'
import { EmojiTool } from '../../ui/emoji/tool.tsx'
import { useSheet } from '../../ui/use-sheet.ts'
import toolsCss from './tools.css?inline'

export interface ToolsProps {
  words: Words
  /** The composer's. */
  field: RefObject<HTMLTextAreaElement | null>
}

/** The small buttons at the end of the composer's field. */
export function Tools({ words, field }: ToolsProps) {
  const place = useRef<HTMLDivElement>(null)
  useSheet(place, toolsCss)
  return (
    <div ref={place} class="tools">
      <EmojiTool words={words} field={field} />
    </div>
  )
}
