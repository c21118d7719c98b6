import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { ImagePolicy } from '../richtext/image.tsx'
import { drawn, isLoaded, load } from '../richtext/load.ts'
import { hasMarkup, toPlain } from '../richtext/markup.ts'
import { systemClock } from '../time/clock.ts'
import { keepTrying } from '../time/keep-trying.ts'

export type { ImagePolicy }

export interface RichTextProps {
  text: string
  author: 'bot' | 'agent' | 'visitor'
  /** Whose pictures are shown and not only linked. Default: the bot may show any over https, an agent none. A visitor never may. */
  images?: ImagePolicy | undefined
}

const NOBODYS: ImagePolicy = []

/**
 * A message. Plain text is there at once and costs nothing more; text with markup is shown as it was written until the Markdown chunk
 * is there, which is asked for until it comes.
 */
export function RichText({ text, author, images = author === 'bot' ? 'https' : NOBODYS }: RichTextProps) {
  const [, redraw] = useState({})
  const allowed = author === 'visitor' ? NOBODYS : images
  const needsLoading = hasMarkup(text) && !isLoaded(text)
  const nodes = useMemo(() => (hasMarkup(text) && drawn(text, allowed)) || toPlain(text), [text, String(allowed), needsLoading])

  // Before the paint: a chunk that is there already must not let the markup be seen first.
  useLayoutEffect(() => {
    if (needsLoading)
      return keepTrying(
        () => load(text),
        systemClock,
        () => redraw({}),
        () => {},
      )
  }, [text, needsLoading])

  return <div class="rich-text">{nodes}</div>
}
