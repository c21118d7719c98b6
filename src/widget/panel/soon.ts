/**
 * What a window needs soon, but not in its first moment: the field of a capture, the wait for an agent, the tools beside the composer.
 * One chunk, with its style, fetched when the window can be used already.
 */
export * from '../../ui/forms.ts'
export { Tools } from './tools.tsx'
