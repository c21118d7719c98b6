/** What a window needs for a while at most, with its style: the field of a capture, the wait for an agent. */
export { CaptureView } from './cards/capture.tsx'
export { default as style } from './forms.css?inline'
export { Wait } from './wait.tsx'
