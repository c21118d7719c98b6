import { createPortal } from 'preact'
import { useCallback, useRef, useState } from 'preact/hooks'
import { cardOf } from '../../cards/dropped.ts'
import { type AwaitingCard, prepare } from '../../cards/index.ts'
import { directionOf } from '../../locales/direction.ts'
import type { Words } from '../../locales/words.ts'
import { nothingKnown } from '../../playbook/known.ts'
import { type DroppedCard, partsOfDropped } from '../../protocol/index.ts'
import { $style } from '../../richtext/load.ts'
import type { Face } from '../../ui/avatar.tsx'
import { Bubble } from '../../ui/bubble.tsx'
import { CaptureView } from '../../ui/cards/capture.tsx'
import { viewOf } from '../../ui/cards/index.ts'
import { OtherView } from '../../ui/cards/other.tsx'
import formsCss from '../../ui/css/forms.css?inline'
import marksCss from '../../ui/css/marks.css?inline'
import { RichText } from '../../ui/rich-text.tsx'
import { addSheet } from '../../ui/sheet.ts'
import uiCss from '../../ui/ui.css?inline'
import { useSheet } from '../../ui/use-sheet.ts'
import { useStore } from '../../ui/use-store.ts'
import { useInbox } from '../context.ts'
import visitorCss from './visitor-card.css?inline'
import { useVisitorWords } from './visitor-words.ts'

/** The kinds that are drawn here are at hand: a form asks its own which fields it has. */
export const prepared = (): Promise<void> => prepare({ form: cardOf({ kind: 'form', text: '', fields: [] }) })

interface VisitorCardProps {
  card: DroppedCard
  /** The visitor's language. */
  locale: string
}

/** A card as it stands in the visitor's window: the same parts and the same style, in a shadow root of their own, so that none of the inbox's comes to it. */
export function VisitorCard({ card, locale }: VisitorCardProps) {
  const { me } = useStore(useInbox().desk.$view)
  const words = useVisitorWords(locale)
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  const open = useCallback((host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return
    const shadow = host.attachShadow({ mode: 'open' })
    addSheet(shadow, uiCss + formsCss + marksCss + visitorCss)
    setRoot(shadow)
  }, [])
  return (
    <div ref={open} class="cards-visitor">
      {root && words && createPortal(<Drawing card={card} by={me ?? { name: '' }} words={words} locale={locale} />, root)}
    </div>
  )
}

interface DrawingProps extends VisitorCardProps {
  by: Face
  words: Words
}

/** What cannot be done in it is done nowhere: nothing is answered here. */
const toNobody = () => {}

function Drawing({ card, by, words, locale }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  useSheet(place, useStore($style))
  const asked = cardOf(card) as AwaitingCard
  const View = partsOfDropped(card).length > 0 && viewOf(asked, { CaptureView, OtherView })
  return (
    <div ref={place} class="window" dir={directionOf(locale)} lang={locale}>
      <Bubble side="start" first speaker={by} locale={locale} words={words} marks={undefined}>
        <RichText text={card.text || '…'} author="agent" />
      </Bubble>
      {View && <View card={asked} known={nothingKnown.fields} words={words} onAnswer={toNobody} />}
    </div>
  )
}
