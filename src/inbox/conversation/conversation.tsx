import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskConversation } from '../../chat/index.ts'
import { Announcer, useAnnouncer } from '../../ui/announcer.tsx'
import { useStore } from '../../ui/use-store.ts'
import { About } from '../about/about.tsx'
import { useInbox } from '../context.ts'
import { Blank } from '../parts/blank.tsx'
import { useFallenFocus } from '../parts/use-fallen-focus.ts'
import { Reply } from '../reply/reply.tsx'
import { beside } from '../route.ts'
import { Details } from './details.tsx'
import { Gone } from './gone.tsx'
import { ConversationHead } from './head.tsx'
import { folderOf, standingOf, standingOfRow } from './standing.ts'
import { Transcript } from './transcript.tsx'

/** One conversation: who, what was said, what to do about it. */
export function Conversation({ talk }: { talk: DeskConversation }) {
  const { desk, route, words } = useInbox()
  const { me, folders } = useStore(desk.$view)
  const items = useStore(talk.$items)
  const { loaded, gone, refused, fields, page, now } = useStore(talk.$state)
  const [detailed, setDetailed] = useState(false)
  const [voice, announce] = useAnnouncer()
  const details = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const reply = useRef<HTMLDivElement>(null)

  const row = Object.values(folders)
    .flatMap(({ rows }) => rows)
    .find(({ conversation }) => conversation === talk.id)
  const name = row?.visitor || fields.get('name') || words.visitor
  const standing = loaded ? standingOf(items, me) : standingOfRow(row, me)

  useLayoutEffect(() => heading.current?.focus(), [talk])

  // What is mine is shown among what is mine (R22), and the writing may begin at once.
  const wasMine = useRef<boolean>(undefined)
  useEffect(() => {
    if (!loaded) return
    const mine = standing.is === 'mine'
    if (mine && wasMine.current === false) reply.current?.querySelector<HTMLElement>('textarea, [role="textbox"]')?.focus()
    wasMine.current = mine
    const place = route.$place.get()
    const { folder } = place
    if (mine && folder === 'unassigned') route.go(beside(place, 'mine', talk.id))
    // Put back, it is shown among what nobody holds (R24).
    else if (standing.is === 'returned' && folder === 'mine') route.go(beside(place, 'unassigned', talk.id))
    // A link that only names it: now it is known where it is.
    else if (folder === null) route.rename(beside(place, folderOf(standing), talk.id))
  }, [loaded, standing.is, talk, route])

  useFallenFocus(heading, standing.is)

  if (gone) return <Gone refused={refused} standing={standing} />
  return (
    <div class="conversation" data-detailed={detailed}>
      <ConversationHead
        talk={talk}
        name={name}
        standing={standing}
        waitEndsAt={row?.waitEndsAt}
        heading={heading}
        details={details}
        detailed={detailed}
        onDetails={() => setDetailed(!detailed)}
      />
      {refused && (
        <p class="notice" role="alert">
          {words.refused[refused.code]}
        </p>
      )}
      {loaded ? (
        <Transcript talk={talk} items={items} name={name} announce={announce} />
      ) : (
        <Blank say={words.loadingConversation} />
      )}
      <Reply key={talk.id} talk={talk} standing={standing} name={name} box={reply} announce={announce} />
      <Announcer voice={voice} />
      <Details id={details} page={page} now={now}>
        {loaded && <About key={talk.id} talk={talk} items={items} answers={fields} />}
      </Details>
    </div>
  )
}
