import { useInbox } from '../context.ts'
import { ToCopy } from '../parts/to-copy.tsx'
import type { MadeLink } from './api.ts'

/** A link that no e-mail has taken: it is shown once, to be handed on. */
export function LinkToHandOn({ link, name, purpose }: { link: string; name: string; purpose: MadeLink['purpose'] }) {
  const { people: say } = useInbox().words
  return (
    <div class="people-link">
      <p role="status">
        {say.handOn(name)} {say.lives[purpose]}
      </p>
      <ToCopy label={say.link} value={link} isNew />
    </div>
  )
}
