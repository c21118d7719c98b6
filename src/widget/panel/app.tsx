import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { VisitorView } from '../../chat/index.ts'
import type { FirstWords, Words } from '../../locales/words.ts'
import { Announcer, useAnnouncer } from '../../ui/announcer.tsx'
import type { Face } from '../../ui/avatar.tsx'
import { WritingBubble } from '../../ui/bubble.tsx'
import { viewOf } from '../../ui/cards/index.ts'
import { isComposing } from '../../ui/is-composing.ts'
import { Timeline } from '../../ui/timeline.tsx'
import { useSheet } from '../../ui/use-sheet.ts'
import { useStore } from '../../ui/use-store.ts'
import type { Answered } from './change.tsx'
import { enter } from './enter.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { PanelOptions } from './panel-host.ts'
import { useSoon } from './use-soon.ts'

export interface PanelProps extends Omit<PanelOptions, 'root'> {
  open: boolean
  /** What was typed and not sent; another object when the page has said what is to stand there. */
  draft: RefObject<string>
}

/** The visitor's window. All that it shows follows from the chat's two stores; of its own it knows only whether it is open. */
export function Panel({ chat, words, locale, dir, side, sound, images, sendsFiles = true, onClose, open, draft }: PanelProps) {
  const items = useStore(chat.$items)
  const view = useStore(chat.$view)
  const [voice, announce] = useAnnouncer()
  const panel = useRef<HTMLDivElement>(null)
  const bot = useMemo((): Face => ({ ...(view.bot ?? { name: words.bot }), bot: true }), [view.bot, words])
  const visitor = useMemo(() => ({ name: words.you }), [words])
  const { soon, isLate } = useSoon(words)
  const notice = noticeOf(view, words, soon?.words)
  /** The visitor was forgotten, from here or from elsewhere: nothing begins again unasked. */
  const hadBegun = useRef(false)
  if (view.line !== 'idle') hadBegun.current = true
  const isGone = hadBegun.current && view.line === 'idle'

  useSheet(panel, soon?.style ?? '')
  // A field that was awaited has come: whoever waited at the window itself, or wrote where it stands now, goes on in it.
  const at = (panel.current?.getRootNode() as ShadowRoot | undefined)?.activeElement
  useLayoutEffect(() => {
    const it = panel.current as HTMLDivElement
    if (at === it || at?.isConnected === false) enter(it)
    return soon?.keepFocus(it)
  }, [soon, isLate])
  useLayoutEffect(() => (open ? soon?.followViewport(panel.current?.getRootNode() as ShadowRoot) : undefined), [soon, open])
  useEffect(() => {
    if (notice) announce(notice)
  }, [notice])

  const { awaiting, phase } = view
  /** The answer that is being taken back (R17). */
  const [changing, change] = useState<Answered | null>(null)
  const tool = useMemo(() => soon?.changeTool(phase, soon.words, change), [soon, phase])
  const Card = awaiting && viewOf(awaiting.card, soon)
  const isLoading = view.playbook === 'loading' ? !isGone && items.length === 0 : awaiting && !Card && !isLate
  const writer = view.agentTyping ? view.agent : (view.botTyping || isLoading) && bot
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that it may have take a name.
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a dialog where it can be closed, and hears Escape there alone.
    <div
      ref={panel}
      class={`panel panel-${side}`}
      role={onClose ? 'dialog' : 'region'}
      aria-label={words.panel}
      dir={dir}
      lang={locale}
      hidden={!open}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event) || !onClose) return
        event.stopPropagation()
        onClose()
      }}
    >
      <Header
        face={view.agent ?? bot}
        chat={chat}
        view={view}
        soon={soon}
        words={words}
        locale={locale}
        sound={sound}
        onClose={onClose}
      />
      {notice && (
        <p class="notice">
          {soon && <soon.Alert />}
          {notice}
        </p>
      )}
      <Timeline
        label={words.panel}
        sayings={items}
        readKey={view.readKey}
        onSeen={open ? chat.seen : undefined}
        viewer="visitor"
        isResumed={view.isResumed}
        bot={bot}
        visitor={visitor}
        eventText={soon?.eventText ?? untold}
        onRetry={chat.retry}
        tool={tool}
        images={images}
        files={view.files}
        announce={announce}
        locale={locale}
        words={words}
        marks={soon?.marks}
      >
        {view.playbook === 'missing' && view.line !== 'refused' && <p class="missing">{words.missingPlaybook}</p>}
        {writer && <WritingBubble speaker={writer} text={soon?.words.writing(writer.name) ?? words.loading} />}
        {soon && changing && (
          <soon.Changing chat={chat} answer={changing} words={soon.words} images={images} onDone={() => change(null)} />
        )}
        {!changing && awaiting && Card && (
          <Card
            key={`${awaiting.id} ${awaiting.step}`}
            {...awaiting}
            words={words}
            images={images}
            door={view.files}
            onAnswer={chat.answer}
          />
        )}
      </Timeline>
      <Footer
        chat={chat}
        view={view}
        soon={soon}
        isGone={isGone}
        hasField={!isLate && phase !== 'live' && 'capture form consent upload'.includes(awaiting?.card.kind ?? '-')}
        draft={draft}
        words={words}
        locale={locale}
        sendsFiles={sendsFiles}
        announce={announce}
      />
      <Announcer voice={voice} />
    </div>
  )
}

/** What happened is not told before there are words for it. */
const untold = () => undefined

function noticeOf({ line, phase }: VisitorView, first: FirstWords, words: Words | undefined): string | undefined {
  if (phase === 'closed') return undefined
  return line === 'down' ? first.noConnection : line === 'refused' ? words?.refused : undefined
}
