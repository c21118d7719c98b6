import { useState } from 'preact/hooks'
import { EmojiTool } from '../../ui/emoji/tool.tsx'
import { useInbox } from '../context.ts'

/** The choice of emoji, as the visitor has it. */
export function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const { words, clock } = useInbox()
  const [isOpen, setOpen] = useState(false)
  return <EmojiTool words={words.compose} locale={words.locale} clock={clock} isOpen={isOpen} setOpen={setOpen} onPick={onPick} />
}
