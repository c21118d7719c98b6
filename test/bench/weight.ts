import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const site = fileURLToPath(new URL('../../dist/site', import.meta.url))
const widget = join(site, 'widget')

/** What the script tag's pages fetch, in bytes on the wire, with brotli at its best. */
export interface Weight {
  /** `embed.js`, which alone draws the launcher. */
  launcher: number
  /** All script and style until the panel is open and can be used, the launcher's included. */
  panel: number
  /** What the open panel fetches by itself, so that it is there before it is wanted: the socket, the forms. */
  background: number
  /** What the page fetches when it is idle: the launcher's manners towards the page around it. */
  beside: number
  /** What comes on top for a playbook with cards of every kind. */
  cards: number
  /** What comes on top for a colour of the owner's. */
  accent: number
  /** What comes on top for the first message with markup. */
  richText: number
  /** What comes on top for the first message with HTML in it. */
  html: number
  /** What comes on top for a language, by its tag; the first language is in `panel`. */
  locales: Record<string, number>
  /** Files counted in `panel`. */
  panelFiles: string[]
}

const STATIC = /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g
/** Every file that is named: the build asks for a chunk by a function of its own, which tries again. */
const NAMED = /["'`]\.\/([\w-]+\.js)["'`]/g

/** Chunks that the panel is open without. Any other that it asks for at some time is taken to be needed for that. */
const BACKGROUND = /^(widget-(?:online|soon|watch))-/
const isLater = (file: string): boolean =>
  file === 'beside.js' ||
  BACKGROUND.test(file) ||
  /^(beside\.js$|richtext|locales|theme-mend|widget-(consent|faces|menu|endings)|ui-(picker|common|rare|with-files|view|lightbox|tool|tray)|cards-rest|chat-rewrite)-/.test(
    file,
  )

/** Reads the site build; throws when there is none. */
export function weighSite(): Weight {
  const opening = reach(['widget.js'], (file) => !isLater(file))
  const later = readdirSync(widget).filter((file) => file.endsWith('.js') && isLater(file))
  const beyond = (name: RegExp, before: ReadonlySet<string>): Set<string> =>
    new Set(
      [
        ...reach(
          later.filter((file) => name.test(file)),
          () => false,
        ),
      ].filter((file) => !before.has(file)),
    )
  const richText = beyond(/^richtext-(?!html-)/, opening)
  const launcher = brotliBytes(readFileSync(join(site, 'embed.js')))
  const locales = later.filter((file) => /^locales-..-/.test(file))
  return {
    launcher,
    panel: launcher + sum(opening),
    background: sum(beyond(BACKGROUND, opening)),
    beside: sum(reach(['beside.js'], () => false)),
    cards: sum(beyond(/^(cards-rest|ui-(common|rare))-/, new Set([...opening, ...beyond(BACKGROUND, opening)]))),
    accent: sum(beyond(/^theme-mend-/, opening)),
    richText: sum(richText),
    html: sum(beyond(/^richtext-html-/, new Set([...opening, ...richText]))),
    locales: Object.fromEntries(locales.map((file) => [file.split('-')[1], sum(beyond(new RegExp(`^${file}$`), opening))])),
    panelFiles: ['embed.js', ...[...opening].map((file) => `widget/${file}`)],
  }
}

/** These chunks, all that they import at once, and of what they import later that which `follow` takes. */
function reach(entries: string[], follow: (file: string) => boolean): Set<string> {
  const files = new Set(entries)
  for (const file of files) {
    const code = readFileSync(join(widget, file), 'utf8')
    for (const [, next] of code.matchAll(STATIC)) files.add(next!)
    for (const [, next] of code.matchAll(NAMED)) if (follow(next!)) files.add(next!)
  }
  return files
}

const sum = (files: Iterable<string>): number =>
  [...files].reduce((total, file) => total + brotliBytes(readFileSync(join(widget, file))), 0)

/** How many bytes a text is on the wire. */
export const brotliBytes = (text: string | Uint8Array): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length
