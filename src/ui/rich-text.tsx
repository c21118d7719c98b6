import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { Author, ImagePolicy } from '../richtext/image.tsx'
import { drawn, isLoaded, load } from '../richtext/load.ts'
import { hasMarkup, toPlain } from '../richtext/markup.tsx'
import { systemClock } from '../time/clock.ts'
import { keepTrying } from '../time/keep-trying.ts'

export type { ImagePolicy }

export interface RichTextProps {
  text: string
  author: Author
  /** Whose pictures are shown and not only linked, but for a visitor's, who never may. Default: `policyFor` says. */
  images?: ImagePolicy | undefined
}

/** What fills a name in stands there by the numbers of its signs, so that it makes no markup; nobody shall see those. */
const readable = (text: string): string => text.replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))

/**
 * A message. Plain text is there at once and costs nothing more; text with markup is shown as it was written until the Markdown chunk
 * is there, which is asked for until it comes.
 */
export function RichText({ text, author, images }: RichTextProps) {
  const [, redraw] = useState({})
  const needsLoading = hasMarkup(text) && !isLoaded(text)
  const nodes = useMemo(
    () => (hasMarkup(text) && drawn(text, author, images)) || toPlain(readable(text)),
    [text, images, needsLoading],
  )

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
