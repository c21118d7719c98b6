import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { FileDoor } from '../../files/door.ts'
import type { Words } from '../../locales/words.ts'
import type { Sender } from '../../ui/composer.tsx'
import toolsCss from '../../ui/css/tools.css?inline'
import { EmojiTool } from '../../ui/emoji/tool.tsx'
import { insert } from '../../ui/insert.ts'
import { later, useLater } from '../../ui/use-later.ts'
import { useSheet } from '../../ui/use-sheet.ts'

export interface ToolsProps {
  words: Words
  locale: string
  /** The composer's. */
  field: RefObject<HTMLTextAreaElement | null>
  /** Where files go; `null` where none may be sent. */
  door: FileDoor | null
  onSender(sender: Sender | null): void
  announce(text: string): void
}

const attach = later(() => import('../../ui/attach/tool.tsx'))

/** The small buttons at the end of the composer's field. */
export function Tools({ door, ...given }: ToolsProps) {
  const limits = door?.limits
  const { module } = useLater(attach, Boolean(limits))
  useSheet(given.field, toolsCss)
  const [isOpen, setOpen] = useState(false)
  const emoji = <EmojiTool {...given} isOpen={isOpen} setOpen={setOpen} onPick={(emoji) => insert(given.field.current, emoji)} />
  if (!module || !door || !limits) return <div class="tools">{emoji}</div>
  return (
    <module.AttachTool {...given} door={door} limits={limits}>
      {emoji}
    </module.AttachTool>
  )
}
