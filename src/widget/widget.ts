/** What the script tag's launcher loads on intent: the entry of the chunk `widget/widget.js`. */
export { startSession } from './session/session.ts'
