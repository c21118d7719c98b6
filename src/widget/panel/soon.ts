/**
 * What the panel needs once something was answered in it, or a line opened. A chunk of its own, with its style and its words, fetched
 * when the panel can be used already.
 */
import type { VisitorView } from '../../chat/index.ts'
import type { Event } from '../../chat/log/item.ts'
import { complete } from '../../locales/complete.ts'
import type { FirstWords } from '../../locales/words.ts'
import { CaptureView } from '../../ui/cards/capture.tsx'
import { OtherView } from '../../ui/cards/other.tsx'
import formsCss from '../../ui/css/forms.css?inline'
import marksCss from '../../ui/css/marks.css?inline'
import { limitIn } from '../../ui/limit.tsx'
import { Alert, marks } from '../../ui/marks.tsx'
import { Changing, changeTool } from './change.tsx'
import { eventText } from './event-text.ts'
import { keepFocus } from './focus.ts'
import { More } from './more.tsx'
import soonCss from './soon.css?inline'
import { Standing } from './standing.tsx'
import { statusOf } from './status.ts'
import { Tools } from './tools.tsx'
import { followViewport } from './viewport.ts'

const parts = {
  style: formsCss + marksCss + soonCss,
  CaptureView,
  OtherView,
  Alert,
  Changing,
  More,
  Standing,
  Tools,
  changeTool,
  followViewport,
  keepFocus,
}

/** All of it, in all words of which these are the first. */
export function inWords(first: FirstWords) {
  const words = complete(first)
  return {
    ...parts,
    words,
    marks: { ...marks, words },
    limit: limitIn(words),
    eventText: (event: Event) => eventText(event, words),
    statusOf: (view: VisitorView) => statusOf(view, words),
  }
}
