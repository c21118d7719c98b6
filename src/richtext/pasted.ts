import { purify } from './purify.ts'

/** Under which name what an element looked like is kept, so that no style is ever in force, nor refused by the page's policy. */
export const LOOK = 'data-look'

/**
 * HTML from elsewhere, as from the clipboard, without whatever loads, runs, submits or names. Styles stand in `data-look`, to be read and never applied.
 * Empty where a policy forbids to read HTML.
 */
export function readPasted(html: string): DocumentFragment {
  const quiet = html
    .replace(/<(style|script|xml)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${LOOK}=`))
  return purify.sanitize(quiet, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'start', LOOK],
    // It reads like an address of a scheme of its own.
    ADD_URI_SAFE_ATTR: [LOOK],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })
}

const TAGS =
  'a b blockquote br code del div em h1 h2 h3 h4 h5 h6 i li ol p pre s span strong table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  )
