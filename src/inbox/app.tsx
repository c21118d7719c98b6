import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DeskConversation } from '../chat/index.ts'
import { isComposing } from '../ui/is-composing.ts'
import { useStore } from '../ui/use-store.ts'
import { useInbox } from './context.ts'
import { Conversation } from './conversation/conversation.tsx'
import { Nowhere } from './conversation/gone.tsx'
import { NoneOpen } from './conversation/none-open.tsx'
import { goOnIn, useKeptFocus } from './frame/kept-focus.ts'
import { LineBar } from './frame/line-bar.tsx'
import { Rail } from './frame/rail.tsx'
import { InsightDoor } from './insight/door.tsx'
import { useShortcuts } from './keys/use-shortcuts.ts'
import { Column } from './list/column.tsx'
import { NotifyBar } from './notify/bar.tsx'
import { beside, type Place } from './route.ts'
import { SettingsDoor } from './settings/door.tsx'
import { YouDoor } from './you/door.tsx'

/** The whole inbox: folders, list, conversation. Where there is room for one column only, `data-at` says which. */
export function App() {
  const { desk, route, words, shortcuts, notify } = useInbox()
  const place = useStore(route.$place)
  const folder = place.folder ?? 'unassigned'
  const list = useRef<HTMLElement>(null)
  const opened = useRef<HTMLElement>(null)

  const [talk, setTalk] = useState<DeskConversation | null>(null)
  useLayoutEffect(() => setTalk(desk.open(place.conversation)), [desk, place.conversation])

  const root = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  useKeptFocus(frame, place, talk)
  useShortcuts(root, shortcuts.$on)

  function skip() {
    if (place.settings || place.insight) frame.current?.querySelector<HTMLElement>('.settings h2')?.focus()
    else backToList()
  }

  // Where the list is not beside the conversation but behind it, it has to be gone back to first.
  function backToList() {
    const row = list.current?.querySelector<HTMLElement>('[tabindex="0"]')
    row?.focus()
    if (!row?.matches(':focus')) route.go(beside(place, folder, null))
  }

  return (
    <div class="inbox" ref={root} lang={words.locale} dir={words.dir} data-at={columnOf(place)}>
      <h1 class="sr">{words.title}</h1>
      <button type="button" class="skip" onClick={skip}>
        {place.insight
          ? words.insight.skip
          : place.settings
            ? place.settings.page === 'you'
              ? words.people.skipToYou
              : words.settings.skip
            : words.skipToList}
      </button>
      {talk && (
        <button type="button" class="skip" onClick={() => opened.current?.querySelector('h2')?.focus()}>
          {words.skipToConversation}
        </button>
      )}
      <LineBar onReload={() => location.reload()} />
      {notify && <NotifyBar notify={notify} onOver={() => frame.current && goOnIn(frame.current)} />}
      <div class="frame" ref={frame}>
        <Rail folder={place.settings || place.insight ? null : folder} />
        {place.insight ? (
          <InsightDoor />
        ) : place.settings ? (
          place.settings.page === 'you' ? (
            <YouDoor />
          ) : (
            <SettingsDoor place={place.settings} />
          )
        ) : (
          <>
            <Column folder={folder} place={place} box={list} />
            <section
              class="main"
              aria-label={words.conversation}
              ref={opened}
              onKeyDown={(event) => {
                if (event.key === 'Escape' && !isComposing(event)) backToList()
              }}
            >
              {talk ? <Conversation talk={talk} /> : place.nowhere ? <Nowhere /> : <NoneOpen folder={folder} />}
            </section>
          </>
        )}
      </div>
    </div>
  )
}

/** Which column a narrow inbox shows. */
function columnOf({ settings, insight, conversation, nowhere, folder }: Place): string {
  if (settings || insight) return 'settings'
  if (conversation !== null || nowhere) return 'conversation'
  return folder ? 'list' : 'folders'
}
