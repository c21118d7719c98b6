import { useInbox } from '../context.ts'
import { ToCopy } from '../parts/to-copy.tsx'

/** How the chat comes to a page of the site's: by one line. */
export function Embed({ tag }: { tag: string }) {
  const { embed, embedHint } = useInbox().words.settings
  return (
    <section class="embed">
      <h4>{embed}</h4>
      <p class="meta">{embedHint}</p>
      <ToCopy label={embed} value={tag} />
    </section>
  )
}
