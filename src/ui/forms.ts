/**
 * What a window needs for a while at most: the field of a capture, the wait for an agent. A chunk of its own, with its style, fetched
 * when the window can be used already.
 */
export { CaptureView } from './cards/capture.tsx'
export { default as style } from './forms.css?inline'
export { Wait } from './wait.tsx'
