import type { DeskConversation } from '../../chat/index.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'

/** More faces than these are in the words alone. */
const MOST_FACES = 3

/** The other agents who have this conversation open, and whether they write. It is said once and stays quiet: nothing is announced. */
export function Lookers({ talk }: { talk: DeskConversation }) {
  const { words } = useInbox()
  const { others } = useStore(talk.$state)
  if (others.length === 0) return null
  const writing = others.filter((other) => other.writing)
  const named = writing.length > 0 ? writing : others
  const names = new Intl.ListFormat(words.locale).format(named.map(({ name }) => name))
  const say = writing.length > 0 ? words.lookers.writing : words.lookers.looking
  const text = say(names, named.length)
  return (
    <p class="lookers" title={text}>
      <span class="lookers-faces" aria-hidden="true">
        {others.slice(0, MOST_FACES).map((face) => (
          <Avatar key={face.id} face={face} size={28} />
        ))}
      </span>
      <span class="one-line lookers-words">{text}</span>
    </p>
  )
}
