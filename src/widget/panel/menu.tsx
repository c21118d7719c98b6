import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { VisitorView } from '../../chat/index.ts'
import { complete } from '../../locales/complete.ts'
import { mailWords } from '../../locales/en-mail.ts'
import type { FirstWords } from '../../locales/words.ts'
import { CHECK } from '../../ui/drawings.ts'
import { Drawing } from '../../ui/icon.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { useElsewhere } from '../../ui/use-elsewhere.ts'
import { useSheet } from '../../ui/use-sheet.ts'
import { End } from './end.tsx'
import { Forget } from './forget.tsx'
import { Mail } from './mail.tsx'
import menuCss from './menu.css?inline'
import type { PanelOptions } from './panel-host.ts'
import { saveText } from './save-text.ts'
import { transcriptOf } from './transcript.ts'

export interface MenuProps extends Pick<PanelOptions, 'chat' | 'sound' | 'locale'> {
  view: VisitorView
  words: FirstWords
  /** The button that has opened it, and gets the focus back. */
  opener: RefObject<HTMLElement | null>
  /** It is to be taken away. */
  onDone(): void
}

/** What is seldom wanted: the conversation as a file or by e-mail, the sound, an end, a new beginning, being forgotten. */
export function Menu({ chat, sound, locale, view, words: first, opener, onDone }: MenuProps) {
  const words = mailWords(complete(first))
  /** What is asked about once more. */
  const [asked, ask] = useState<'mail' | 'end' | 'forget' | null>(null)
  const [isLoud, setLoud] = useState(() => sound?.isOn() ?? true)
  const box = useRef<HTMLDivElement>(null)
  useSheet(box, menuCss)
  useElsewhere(box, opener, onDone)
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus(), [])

  function leave() {
    onDone()
    opener.current?.focus()
  }
  function keyDown(event: KeyboardEvent) {
    if (isComposing(event)) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Tab' && !asked) onDone()
    else if (asked || !moveFocus(event)) return
    // Tab goes on to what stands beside; the rest has been done.
    if (event.key !== 'Tab') event.preventDefault()
    event.stopPropagation()
  }
  const then = (act: () => void) => () => {
    act()
    leave()
  }

  const items = chat.$items.get()
  const hasEnded = view.phase === 'ended' || view.phase === 'closed'
  const save = () => saveText(`${words.panel}.txt`, transcriptOf({ items, view, words, locale }))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys of the buttons within, on their way up.
    <div class="menu" ref={box} onKeyDown={keyDown}>
      {asked === 'forget' ? (
        <Forget chat={chat} words={words} onDone={leave} />
      ) : asked === 'mail' && view.mailing ? (
        <Mail mailing={view.mailing} words={words} locale={locale} />
      ) : asked === 'end' ? (
        <End words={words} onEnd={then(() => chat.end())} onDone={leave} />
      ) : (
        <div role="menu" aria-label={words.more}>
          {items.length > 0 && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={then(save)}>
              {words.saveTranscript}
            </button>
          )}
          {view.mailing && items.some(({ kind }) => kind === 'visitor') && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => ask('mail')}>
              {words.emailTranscript}
            </button>
          )}
          {sound && (
            <button
              type="button"
              role="menuitemcheckbox"
              aria-checked={isLoud}
              tabIndex={-1}
              onClick={() => {
                sound.turn(!isLoud)
                setLoud(!isLoud)
              }}
            >
              {words.sound}
              {isLoud && <Drawing path={CHECK} />}
            </button>
          )}
          {!hasEnded && items.length > 0 && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => ask('end')}>
              {words.endChat}
            </button>
          )}
          {hasEnded && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={then(() => chat.startAnew())}>
              {words.newConversation}
            </button>
          )}
          <button type="button" role="menuitem" class="error" tabIndex={-1} onClick={() => ask('forget')}>
            {words.forgetMe}
          </button>
        </div>
      )}
    </div>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: 0, End: 0 }

/** Arrows go round, Home and End to the ends. `false` for any other key. */
function moveFocus({ key, target, currentTarget }: KeyboardEvent): boolean {
  const step = STEPS[key]
  if (step === undefined) return false
  const items = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role^=menuitem]')]
  const at = items.indexOf(target as HTMLElement)
  const next = key === 'Home' ? 0 : key === 'End' ? -1 : (at + step) % items.length
  items.at(next)?.focus()
  return true
}
