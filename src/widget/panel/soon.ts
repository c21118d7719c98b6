/**
 * What the panel needs once something was answered in it, or a line opened. A chunk of its own, with its style and its words, fetched
 * when the panel can be used already.
 */
import formsCss from '../../ui/css/forms.css?inline'
import marksCss from '../../ui/css/marks.css?inline'
import soonCss from './soon.css?inline'

export { complete } from '../../locales/complete.ts'
export { CaptureView } from '../../ui/cards/capture.tsx'
export { OtherView } from '../../ui/cards/other.tsx'
export { limitIn } from '../../ui/limit.tsx'
export { Alert, marks } from '../../ui/marks.tsx'
export { Wait } from '../../ui/wait.tsx'
export { Changing, changeTool } from './change.tsx'
export { eventText } from './event-text.ts'
export { keepFocus } from './focus.ts'
export { statusOf } from './status.ts'
export { Tools } from './tools.tsx'
export { followViewport } from './viewport.ts'

export const style = formsCss + marksCss + soonCss
