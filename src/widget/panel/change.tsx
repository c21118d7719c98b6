import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { VisitorChat } from '../../chat/index.ts'
import type { Words } from '../../locales/words.ts'
import type { Phase } from '../../playbook/index.ts'
import { CaptureView } from '../../ui/cards/capture.tsx'
import { viewOf } from '../../ui/cards/index.ts'
import { OtherView } from '../../ui/cards/other.tsx'
import { Drawing } from '../../ui/icon.tsx'
import type { ImagePolicy } from '../../ui/rich-text.tsx'
import type { Saying } from '../../ui/saying.ts'
import { enter } from './enter.ts'

const PENCIL = 'M4 16l.75-3.5L13 4.25a1.6 1.6 0 0 1 2.75 2.75L7.5 15.25zM11.5 5.75l2.75 2.75'

/** An answer in the talk that can be taken back. Its files are seen there, and have no `text`. */
export type Answered = { card: string; step: number; text: string }

/** A small pencil beside each answer (R17); none while somebody is waited for, or there. */
export function changeTool(phase: Phase, words: Words, onChange: (answer: Answered) => void) {
  if (phase !== 'asking' && phase !== 'ended') return
  return (saying: Saying<unknown>): VNode | false => {
    if (saying.kind !== 'visitor' || saying.card === undefined || saying.step === undefined) return false
    const { card, step, text } = saying
    return (
      <button
        type="button"
        class="change"
        aria-label={words.change}
        title={words.change}
        onClick={() => onChange({ card, step, text })}
      >
        <Drawing path={PENCIL} />
      </button>
    )
  }
}

export interface ChangingProps {
  chat: VisitorChat
  answer: Answered
  words: Words
  images: ImagePolicy | undefined
  onDone(): void
}

/** The card of an earlier answer once more, and the way to leave all as it is. */
export function Changing({ chat, answer, words, images, onDone }: ChangingProps) {
  const { card: id, step, text } = answer
  const place = useRef<HTMLDivElement>(null)
  const asked = chat.asked(id, step)
  const View = asked && viewOf(asked.card, { CaptureView, OtherView })
  useLayoutEffect(() => {
    if (!View) return onDone()
    place.current?.scrollIntoView({ block: 'nearest' })
    if (place.current) enter(place.current)
  }, [answer, View])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of one form; this holds a whole card, with a form of its own perhaps.
    <div ref={place} class="changing" role="group" aria-label={words.change} tabIndex={-1}>
      {text && (
        <p class="hint was" dir="auto">
          {text}
        </p>
      )}
      {View && (
        <View
          {...asked}
          words={words}
          images={images}
          door={chat.$view.get().files}
          onAnswer={(value) => {
            // `offline`: the code for it cannot be had; the answer stays as it was.
            chat.change(id, step, value).catch(() => {})
            onDone()
          }}
        />
      )}
      <button type="button" class="link" onClick={onDone}>
        {words.forgetNo}
      </button>
    </div>
  )
}
