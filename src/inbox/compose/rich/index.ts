/** The editor and what belongs to it: a chunk of its own. */
export { FormatBar } from './format-bar.tsx'
export { RichField } from './rich-field.tsx'
